"""The words that name a source: the noun phrase behind a cue (`kata X`) or before one (`X mengatakan`).

Both walk token by token to the first word that cannot belong to the phrase; they return token ranges `[first, last)`.
"""

from __future__ import annotations

from sumber.reading.attribution.scene import Range, Scene
from sumber.reading.attribution.speakers import has_person

_NOUNS = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM", "X"))
_STARTS = _NOUNS | {"ADJ"}
_VERBS = frozenset(("VERB", "AUX"))
_BRACKET = 12  # tokens that a bracket inside a name may hold: `Komisi … (KPK)`
_SUBJECT = 7  # tokens to the verb of a clause that goes on behind a name (`pesawat mereka belum mendapatkan …`)
_LOOKAHEAD = 14  # tokens from a preposition to the person's name it still belongs to (`Ahli … di … David Ng`)


# --- behind the cue ---------------------------------------------------------------------------------------------------


def phrase_after(scene: Scene, at: int, high: int, *, apposition: bool = True) -> Range | None:
    """The source that begins at token `at` and ends before `high`; None if nothing there can be one.

    `apposition`: a comma may lead on to a title or description (`Yuri Ushakov, penasihat …`).
    """
    form, tokens = scene.form, scene.tokens
    if at < high and tokens.lower[at] in form.agents:
        at += 1
    if at >= high or not _may_start(scene, at):
        return None
    if tokens.lower[at] in form.pronouns:
        return at, at + 1
    last, part, commas = at, at, 0  # `part`: where the name or its apposition begins
    while last < high:
        step = _step_after(scene, part, last, high)
        if step == 0 and apposition and commas < 2 and _appositive_after(scene, at, last, high):
            step, part, commas = 1, last + 1, commas + 1
        if step == 0:
            break
        last += step
    last = _trim_right(scene, at, last)
    return (at, last) if last > at else None


def _may_start(scene: Scene, at: int) -> bool:
    form, tokens = scene.form, scene.tokens
    word = tokens.lower[at]
    if word in form.pronouns or tokens.name_at[at] >= 0 or word in scene.nouns.roles:
        return True
    if word[:1] == "@":  # an account
        return True
    if not word[:1].isalnum() or at in scene.times or (word in form.first_person and at not in scene.quote_at):
        return False
    closed = (form.times, form.demonstratives, form.prepositions, form.subordinators, form.that, form.relatives)
    if any(word in words for words in closed):
        return False
    return tokens.pos[at] in _STARTS or (tokens.words[at][0].isupper() and tokens.pos[at] not in _VERBS)


def _step_after(scene: Scene, first: int, at: int, high: int) -> int:
    """How many tokens from `at` on belong to the phrase begun at `first`; 0 at its end."""
    form, tokens = scene.form, scene.tokens
    word = tokens.lower[at]
    if at == first or (tokens.name_at[at] >= 0 and tokens.name_at[at] == tokens.name_at[at - 1]):
        return 1
    if at in scene.marks or at in scene.times:
        return 0
    if word == "(":
        return _bracket(scene, at, high)
    named = has_person(scene, first, at) or _is_bare_name(scene, first, at)
    if word in form.relatives:
        return 0 if named else _relative(scene, at, high)
    if not word[:1].isalnum() and word[:1] != "@":
        return 1 if word in "-–./&" and at + 1 < high and tokens.ends[at - 1] == tokens.starts[at] else 0
    if word in form.and_words:
        return 1 if at + 1 < high and _joins(scene, first, at) else 0
    if word in form.prepositions:
        return _prepositional(scene, named, at, high)
    if word in form.demonstratives:
        return 1
    if word in form.subordinators or word in form.that or word in form.coordinators or word in form.pronouns:
        return 0
    if named:
        return 1 if tokens.pos[at] == "PROPN" and word not in form.openers else 0
    if tokens.pos[at] in _STARTS or tokens.name_at[at] >= 0 or word in scene.nouns.roles:
        return 1
    bare = not word.startswith(form.active) and word not in form.words  # `juru bicara`: a bare verb behind a title
    return 1 if bare and tokens.pos[at] == "VERB" and tokens.lower[at - 1] in scene.nouns.roles else 0


def _is_bare_name(scene: Scene, first: int, at: int) -> bool:
    """`Menurut Wimboh tantangan …`: capitalised words alone that the tagger took for no name."""
    tokens = scene.tokens
    return all(
        tokens.words[t][0].isupper() and tokens.pos[t] == "PROPN" and tokens.name_at[t] < 0
        and tokens.lower[t] not in scene.nouns.speakers
        for t in range(first, at)
    )


def _bracket(scene: Scene, at: int, high: int) -> int:
    lower = scene.tokens.lower
    for end in range(at + 1, min(at + _BRACKET, high)):
        if lower[end] == ")":
            return end + 1 - at if not any(t in scene.times for t in range(at, end)) else 0
    return 0


def _relative(scene: Scene, at: int, high: int) -> int:
    """`sumber yang enggan disebutkan identitasnya`: to the next comma, mark or cue of a medium."""
    lower, stop = scene.tokens.lower, at + 1
    cited = {hit.first for hit in scene.hits if hit.cue.build in ("cite", "prep")}
    while stop < high and stop not in scene.marks and stop not in cited and lower[stop] not in (",", ".", ";", ":"):
        stop += 1
    return stop - at


def _joins(scene: Scene, first: int, at: int) -> bool:
    """Whether `dan` joins two sources or two parts of a name."""
    tokens = scene.tokens
    following = tokens.lower[at + 1]
    if not tokens.words[at + 1][:1].isupper() and following not in scene.nouns.roles:
        return False
    return tokens.pos[at + 1] not in _VERBS


def _prepositional(scene: Scene, named: bool, at: int, high: int) -> int:
    """`di`, `untuk`, `dari` inside a title; after a person's name they open the circumstances."""
    if named:
        return 0
    tokens = scene.tokens
    for ahead in range(at + 1, min(at + _LOOKAHEAD, high)):
        if ahead in scene.times or ahead in scene.marks or tokens.lower[ahead] in (",", ".", ";", ":"):
            break
        if tokens.pos[ahead] in _VERBS and tokens.name_at[ahead] < 0:
            break
        if has_person(scene, ahead, ahead + 1):
            return 1
    follows = at + 1 < high and at + 1 not in scene.times and tokens.pos[at + 1] in _NOUNS
    return 1 if follows and tokens.lower[at] in scene.form.holders else 0


def _appositive_after(scene: Scene, first: int, at: int, high: int) -> bool:
    """Whether the comma at `at` leads on to a title or a name of the same source."""
    form, tokens = scene.form, scene.tokens
    if tokens.lower[at] != "," or at + 1 >= high or at + 1 in scene.times or at + 1 in scene.marks:
        return False
    following = tokens.lower[at + 1]
    if any(hit.first == at + 1 for hit in scene.hits):
        return False
    named = has_person(scene, first, at)
    person = has_person(scene, at + 1, at + 2)
    if person and not named and at - first > 1 and tokens.lower[first] in scene.nouns.roles:
        return True  # `ketua umum partai itu, Darma Wirawan`
    if _has_predicate(scene, at + 1, high):
        return False
    if following in scene.nouns.roles and tokens.pos[at + 1] not in _VERBS:
        return True
    if following in form.relatives:
        return True
    if not named:
        return person
    return tokens.pos[at + 1] in ("NOUN", "PROPN") and not person and following not in form.prepositions and (
        following not in form.openers
    )


def _has_predicate(scene: Scene, at: int, high: int) -> bool:
    """`Tidak patah arang, kata Fahri, KPK mencari cara lain`: what follows the comma goes on as a clause."""
    form, tokens = scene.form, scene.tokens
    for token in range(at, min(at + _SUBJECT, high)):
        word = tokens.lower[token]
        ends = word in form.relatives or word in form.prepositions or token in scene.marks
        if ends or (word in form.subordinators and word not in form.copulas):
            return False
        if not (word[:1].isalnum() or word in "()-–/&."):
            return False
        if tokens.name_at[token] < 0 and word not in scene.nouns.roles and (
            word in form.copulas or (tokens.pos[token] in _VERBS and word.startswith(form.active))
        ):
            return True
    return False


def _trim_right(scene: Scene, first: int, last: int) -> int:
    form, tokens = scene.form, scene.tokens
    while last > first + 1:
        word = tokens.lower[last - 1]
        small = word in form.prepositions or word in form.and_words or word in form.relatives
        named = tokens.name_at[last - 1] >= 0  # `Kantor Berita Antara`
        if (word[:1].isalnum() or word in ")]") and (named or not small):
            break
        last -= 1
    return last


# --- before the cue ---------------------------------------------------------------------------------------------------


def phrase_before(scene: Scene, cue: int, low: int) -> Range | None:
    """The subject of the verb at token `cue`, begun not before `low`; None if it has none of its own."""
    form, tokens = scene.form, scene.tokens
    end = _before_infixes(scene, cue, low)
    if end > low and tokens.lower[end - 1] in form.relatives:
        return _antecedent(scene, end - 1, low)
    end = _before_adjuncts(scene, end, low)
    if end <= low:
        return None
    start = _phrase_start(scene, end, low)
    start = _with_apposition(scene, start, end, low)
    start = _skip_openers(scene, start, end)
    if start >= end or not _may_start(scene, start):
        return None
    return start, _cut_adjunct(scene, start, end)


def sentence_subject(scene: Scene, low: int, high: int) -> Range | None:
    """The noun phrase that opens the clause in `[low, high)`, fronted circumstances passed over."""
    form, tokens = scene.form, scene.tokens
    start = _skip_openers(scene, low, high)
    cited = {hit.first for hit in scene.hits if hit.cue.build in ("prep", "cite")}
    while start < high and (start in cited or tokens.lower[start] in form.prepositions | form.subordinators):
        comma = next((t for t in range(start, high) if tokens.lower[t] == ","), None)
        if comma is None:
            return None
        start = _skip_openers(scene, comma + 1, high)
    return phrase_after(scene, start, high, apposition=False) if start < high else None


def _before_infixes(scene: Scene, end: int, low: int) -> int:
    form, tokens = scene.form, scene.tokens
    while end > low and tokens.name_at[end - 1] < 0 and (
        tokens.lower[end - 1] in form.infixes or tokens.lower[end - 1] in form.negations
    ):
        end -= 1
    return end


def _before_adjuncts(scene: Scene, end: int, low: int) -> int:
    """Steps left over what stands between a subject and its verb: `, Selasa,`, `pada Rabu (24/4)`, `di Palu,`."""
    form, tokens = scene.form, scene.tokens
    while end > low:
        word = tokens.lower[end - 1]
        if word == "," or end - 1 in scene.times or (word in form.times and tokens.name_at[end - 1] < 0):
            end -= 1
            continue
        if word == ")" and (start := _bracket_start(scene, end, low)) is not None and start + 1 in scene.times:
            end = start
            continue
        if word in form.prepositions and end < scene.last and (end in scene.times or tokens.lower[end] == ","):
            end -= 1
            continue
        segment = _segment_start(scene, end, low)
        led_in = any(hit.first == segment and hit.cue.build in ("cite", "prep") for hit in scene.hits)
        if low < segment < end and led_in and tokens.lower[segment] not in form.thus:
            end = segment
            continue
        closed = end < scene.last and tokens.lower[end] == ","
        if closed and low < segment < end and tokens.lower[segment] in form.prepositions:
            end = segment
            continue
        before = _before_infixes(scene, end, low)
        if before == end:
            break
        end = before
    return end


def _bracket_start(scene: Scene, end: int, low: int) -> int | None:
    for start in range(end - 2, max(low, end - _BRACKET) - 1, -1):
        if scene.tokens.lower[start] == "(":
            return start
    return None


def _segment_start(scene: Scene, end: int, low: int) -> int:
    """Where the comma-free stretch that ends at `end` begins."""
    lower, depth = scene.tokens.lower, 0
    for at in range(end - 1, low - 1, -1):
        word = lower[at]
        if word == ")":
            depth += 1
        elif word == "(":
            depth = max(depth - 1, 0)
        elif (word in (",", ";", ":", "--", "—", "–") and depth == 0) or at in scene.marks:
            return at + 1
    return low


def _phrase_start(scene: Scene, end: int, low: int) -> int:
    """The left edge of the phrase within its comma-free stretch: behind the last word that cannot belong to it."""
    form, tokens = scene.form, scene.tokens
    start, depth = _segment_start(scene, end, low), 0
    for at in range(end - 1, start - 1, -1):
        word = tokens.lower[at]
        if word == ")":
            depth += 1
        elif word == "(":
            depth = max(depth - 1, 0)
        if depth or tokens.name_at[at] >= 0:
            continue
        if word in form.subordinators or word in form.that or word in form.coordinators - form.and_words:
            return at + 1
        if word in form.and_words and not (at + 1 < end and _joins(scene, start, at)):
            return at + 1
        if tokens.pos[at] in _VERBS and word not in scene.nouns.roles and not _in_relative(scene, at, start):
            return at + 1
    return start


def _in_relative(scene: Scene, at: int, start: int) -> bool:
    lower = scene.tokens.lower
    return any(lower[t] in scene.form.relatives for t in range(start, at))


def _with_apposition(scene: Scene, start: int, end: int, low: int) -> int:
    """Takes in what stands before the comma: `Direktur Utama PT …, X, mengatakan`, `X, ketua …, mengatakan`."""
    tokens, form = scene.tokens, scene.form
    for _ in range(3):
        if start - 1 <= low or tokens.lower[start - 1] != "," or tokens.lower[start] in form.pronouns:
            break
        before = _phrase_start(scene, start - 1, low)
        if before != _segment_start(scene, start - 1, low) or before >= start - 1:
            break
        clean = _skip_openers(scene, before, start - 1)
        if clean >= start - 1 or not _is_apposition(scene, (clean, start - 1), (start, end)):
            break
        start = clean
        if clean != before:
            break
    return start


def _is_apposition(scene: Scene, left: Range, right: Range) -> bool:
    form, tokens = scene.form, scene.tokens
    head = tokens.lower[left[0]]
    if not _may_start(scene, left[0]) or head in form.prepositions or head in form.pronouns:
        return False
    if tokens.lower[right[0]] in form.relatives:
        return True
    left_person, right_person = has_person(scene, *left), has_person(scene, *right)
    if left_person == right_person:
        return left_person is False and tokens.lower[right[0]] in scene.nouns.roles and tokens.name_at[left[0]] >= 0
    other = right if left_person else left
    return tokens.lower[other[0]] in scene.nouns.roles or tokens.pos[other[0]] in ("NOUN", "PROPN")


def _skip_openers(scene: Scene, start: int, end: int) -> int:
    """Past `Sementara itu`, `Namun`, `Sebelumnya pada Rabu` at the head of a sentence."""
    form, tokens = scene.form, scene.tokens
    while start < end and tokens.name_at[start] < 0:
        word = tokens.lower[start]
        if word in scene.nouns.roles and word not in form.times:
            break
        led_in = word in form.prepositions and start + 1 < end and start + 1 in scene.times
        small = word in form.openers or word in form.infixes or word in form.subordinators
        if not (small or led_in or start in scene.times or not word[:1].isalnum()):
            break
        start += 1
    return start


def _cut_adjunct(scene: Scene, start: int, end: int) -> int:
    """Ends the phrase before `di Jakarta`, `dalam keterangannya` that follow the name."""
    form, tokens = scene.form, scene.tokens
    if tokens.lower[start] in form.pronouns:
        return start + 1
    for at in range(start + 1, end):
        word = tokens.lower[at]
        if word in form.relatives and not has_person(scene, start, at):
            break
        if at in scene.times:
            return _trim_right(scene, start, at)
        if tokens.name_at[at] >= 0 or not (word in form.prepositions or word in form.subordinators):
            continue
        if has_person(scene, start, at) or (word not in form.owners and not has_person(scene, at, end)):
            return _trim_right(scene, start, at)
    return _trim_right(scene, start, end)


def _antecedent(scene: Scene, relative: int, low: int) -> Range | None:
    """The noun phrase before `yang`."""
    form, tokens = scene.form, scene.tokens
    end = relative
    while end > low and tokens.lower[end - 1] == ",":
        end -= 1
    start = end
    while start > low:
        word = tokens.lower[start - 1]
        if tokens.name_at[start - 1] >= 0 or word in ")(":
            start -= 1
            continue
        if not word[:1].isalnum() or start - 1 in scene.times or tokens.pos[start - 1] not in _STARTS:
            break
        if word in form.prepositions or word in form.coordinators or word in form.subordinators:
            break
        start -= 1
    start = _skip_openers(scene, start, end)
    return (start, end) if start < end else None
