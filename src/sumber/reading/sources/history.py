"""Who has spoken so far, and whom a mention takes up that gives no name of its own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from sumber.knowledge import bodies
from sumber.model.record import SourceKind
from sumber.model.span import Span
from sumber.reading.names.lexicon import DEFINITE, FORMER, FRONT, HONORIFIC, TITLE, UTTERANCE
from sumber.reading.sources.desk import Desk, Word, trim
from sumber.reading.sources.people import named_person
from sumber.reading.sources.sketch import Sketch

# How many mentions of bodies are looked back at for the one that `perusahaan itu` means.
BACK = 24
# Sentences within which a person goes on speaking though the sentence between has a body say something.
NEAR = 3
HOLDERS = 64  # persons of the same office looked at for the one meant
BODY_WORDS = 8  # words of a body's name looked for in a title
# How many tokens the subject at the head of a sentence may have; titles are the longest.
SUBJECT = 24


@dataclass(slots=True)
class Draft:
    """A source in the making. `words`: the first phrase for one without a name."""

    kind: SourceKind
    name: str | None
    entity: int
    words: tuple[Word, ...] = ()
    mentions: list[Span] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a mention stands: its first code point, its sentence, and the source of the link around it."""

    at: int
    sentence: int
    outer: int | None = None


class History:
    """The sources told so far and who spoke when; sources are known by their index."""

    def __init__(self, desk: Desk, quoted: Sequence[Span]) -> None:
        self.desk = desk
        self.drafts: list[Draft] = []
        self._index: dict[tuple[SourceKind, str], int] = {}
        self._by_entity: dict[int, int] = {}
        self._quoted = quoted
        self._quoted_starts = [span.start for span in quoted]
        self._speaker: int | None = None
        self._person: int | None = None
        self._person_sentence = -1
        self._plural: int | None = None
        self._medium: int | None = None
        self._heard_medium = False  # whether the source told of last is one
        self._stranger: int | None = None  # a name without title that no table knows
        self._unnamed: int | None = None
        self._papers: dict[str, int] = {}
        self._paper: int | None = None
        self._subjects: dict[int, tuple[int, int] | None] = {}
        self._unnamed_by_noun: dict[str, int] = {}
        self._bodies = sorted(
            (span.start, number)
            for number, entity in enumerate(desk.entities) if entity.type == "body" for span in entity.mentions
        )
        text = desk.page.text
        self._surfaces = {
            text[span.start:span.end]: number
            for number, entity in enumerate(desk.entities) if entity.type == "body"
            for span in entity.mentions if span not in desk.known.names.anaphors
        }
        self._people = sorted(
            (entity.mentions[0].start, number) for number, entity in enumerate(desk.entities) if entity.type == "person"
        )
        self._titles = _titles(desk)
        self._offices: dict[str, list[int]] = {}
        for entity, words in self._titles.items():
            for word in words:
                self._offices.setdefault(word, []).append(entity)

    # --- sources ------------------------------------------------------------------------------------------------------

    def source(self, found: Sketch) -> int:
        """The index of the source that a sketch describes: a known one, or a new one."""
        if found.entity >= 0 and found.entity in self._by_entity:
            return self._by_entity[found.entity]
        key = (found.kind, (found.name or "").casefold())
        if found.kind in ("unnamed", "group", "document") and not found.name:
            key = (found.kind, " ".join(word.lower for word in found.words))
        if key in self._index and (found.name or found.words or found.kind == "unspecified"):
            number = self._index[key]
        else:
            number = len(self.drafts)
            self.drafts.append(Draft(found.kind, found.name, found.entity, found.words))
            self._index[key] = number
        if found.entity >= 0:
            self._by_entity[found.entity] = number
        return number

    def spoke(self, number: int, moment: Moment, *, own: bool = False, several: bool = False) -> None:
        """Notes that a source spoke for itself (not in somebody's words). `own`: by `pihaknya`, so a person goes on."""
        kind = self.drafts[number].kind
        if kind in ("person", "unnamed"):
            self._person, self._person_sentence = number, moment.sentence
        if (kind in ("body", "group") or several) and not own:
            self._plural = number
        if kind in ("person", "unnamed", "body", "group") and not own:
            self._speaker = number

    def heard(self, number: int, found: Sketch, head: str) -> None:
        """Notes a source of any kind, whoever spoke around it: what `media itu`, `sumber tersebut` may take up."""
        kind = self.drafts[number].kind
        if kind == "media":
            self._medium = number
        self._heard_medium = kind == "media" or (self._heard_medium and kind == "unspecified")
        if kind == "unnamed":
            self._unnamed = number
            for word in found.words[:2]:
                self._unnamed_by_noun[word.lower] = number
        if found.entity >= 0 and kind in ("person", "body"):
            unknown = not self.desk.known.names.descriptions[found.entity] and bodies.find(found.name or "") is None
            self._stranger = number if unknown else None
        if head:
            self._papers[head] = self._paper = number

    # --- taking up ----------------------------------------------------------------------------------------------------

    def going_on(self) -> int | None:
        """Who is still speaking where a quotation goes on without a word of who says it."""
        return self._speaker

    def resolve(self, found: Sketch, mention: Span, moment: Moment) -> int:
        """The source that a sketch means, the history asked where it takes somebody up."""
        taken = self._take_up(found, mention, moment) if found.refers else None
        if taken is None and found.refers in ("person", "speaker") and found.name is None:
            found = Sketch("unnamed")  # a pronoun for somebody whom the report does not name
        return self.source(found) if taken is None else taken

    def _take_up(self, found: Sketch, mention: Span, moment: Moment) -> int | None:
        match found.refers:
            case "person":
                return self._individual(mention, moment)
            case "speaker":
                return self._last_speaker(mention, moment)
            case "first":
                return moment.outer if moment.outer is not None else self._speaker
            case "plural":
                return self._plural
            case "own":
                return self._own_body(moment)
            case "office":
                return self._holder(found, mention, moment)
            case "trade":
                return self._of_trade(found, moment)
            case "body":
                return self._body(found, moment)
            case "medium":
                return self._last_medium()
            case "unnamed":
                return self._unnamed
            case "document":
                return self._whose(found)
        return None

    def _last_medium(self) -> int | None:
        """The medium told of last; if none, an unknown name told of last was one, as `situs tersebut` now says."""
        if self._medium is None and self._stranger is not None:
            self.drafts[self._stranger].kind = "media"
            self._medium = self._stranger
        return self._medium

    def _of_trade(self, found: Sketch, moment: Moment) -> int | None:
        """The person of this office who has spoken, else the only one whom the report names with it."""
        head = found.words[0].lower
        holders = [e for e in self._offices.get(head, ())[:HOLDERS] if self._opens_title(e, head)]
        spoke = [e for e in holders if e in self._by_entity]
        if len(spoke) == 1 or len(holders) == 1:
            return self._entity_source((spoke or holders)[0])
        return self._body(found, moment) if found.definite else None

    def _opens_title(self, entity: int, head: str) -> bool:
        described = self.desk.known.names.descriptions[entity] or ""
        return described.lower().startswith(head)

    def _whose(self, found: Sketch) -> int | None:
        """Whose document is taken up: that of the same noun; words just spoken are those of who spoke."""
        known = self._papers.get(found.words[0].lower)
        if known is None and found.words[0].lower in self.desk.page.form.source.press and self._heard_medium:
            return self._last_medium()
        if known is None and found.words[0].flags & UTTERANCE:
            return self._speaker
        return known

    def _individual(self, mention: Span, moment: Moment, *, guess: bool = True) -> int | None:
        if (subject := self._subject_since(moment)) is not None:
            return self._entity_source(subject)
        if self._person is not None:
            return self._person
        entity = self.desk.entity_at.get(mention, -1)
        if entity < 0 and guess:
            entity = self._nearest_person(moment.at)
        return self._entity_source(entity) if entity >= 0 else None

    def _nearest_person(self, at: int) -> int:
        """The person named last before a place, or else first behind it; -1 if the report names none."""
        number = bisect_left(self._people, (at, -1))
        if not self._people:
            return -1
        return self._people[number - 1 if number else 0][1]

    def _last_speaker(self, mention: Span, moment: Moment) -> int | None:
        if self._speaker is None or self._speaker == self._person or self._speaks_for(moment):
            return self._individual(mention, moment)
        if (subject := self._subject_since(moment)) is not None:
            return self._entity_source(subject)
        return self._speaker

    def _speaks_for(self, moment: Moment) -> bool:
        """Whether the body that spoke last did so through the person who spoke just before (`Garuda menegaskan …`)."""
        if self._person is None or self._speaker is None or self.drafts[self._speaker].kind != "body":
            return False
        if moment.sentence - self._person_sentence <= NEAR:
            return True
        entity = self.drafts[self._person].entity
        described = self.desk.known.names.descriptions[entity] if entity >= 0 else None
        return bool(described) and self._body_in(described or "") == self.drafts[self._speaker].entity

    def _subject_since(self, moment: Moment) -> int | None:
        """The person of whom the narration has begun to speak since the last one spoke."""
        for sentence in range(moment.sentence, self._person_sentence, -1):
            if sentence not in self._subjects:
                self._subjects[sentence] = _subject(self.desk, sentence)
            found = self._subjects[sentence]
            if found is not None and found[0] < moment.at and not self._is_quoted(found[0]):
                return found[1]
        return None

    def _is_quoted(self, at: int) -> bool:
        number = bisect_right(self._quoted_starts, at) - 1
        return number >= 0 and at < self._quoted[number].end

    def _entity_source(self, entity: int) -> int:
        who = self.desk.entities[entity]
        kind: SourceKind = who.type if who.type in ("person", "media") else "body"
        return self.source(Sketch(kind, who.name, entity))

    def _own_body(self, moment: Moment) -> int | None:
        """The body that spoke last, or that of the title of the person who did."""
        if self._speaker is not None and self.drafts[self._speaker].kind == "body":
            return self._speaker
        if self._person is not None and (entity := self.drafts[self._person].entity) >= 0:
            described = self.desk.known.names.descriptions[entity] or ""
            if (body := self._body_in(described)) is not None:
                return self._entity_source(body)
        return None

    def _body_in(self, described: str) -> int | None:
        """The body that a title names (`Kepala BPOM`), the longest name first."""
        words = described.split()
        for size in range(min(len(words), BODY_WORDS), 0, -1):
            for at in range(len(words) - size + 1):
                if (body := self._surfaces.get(" ".join(words[at:at + size]).strip(",()"))) is not None:
                    return body
        return None

    def _bodies_before(self, at: int) -> list[int]:
        end = bisect_left(self._bodies, (at, -1))
        return [entity for _, entity in self._bodies[max(0, end - BACK):end]]

    def _body(self, found: Sketch, moment: Moment) -> int | None:
        head = found.words[0].lower
        near = self._bodies_before(moment.at)
        for entity in reversed(near):
            if head in self.desk.entities[entity].name.lower().split():
                return self._entity_source(entity)
        if not found.words[0].flags & FRONT:
            return None
        last = self.drafts[self._plural] if self._plural is not None else None
        if last and last.kind == "body" and last.entity >= 0:
            return self._plural
        return self._entity_source(near[-1]) if near else None

    def _holder(self, found: Sketch, mention: Span, moment: Moment) -> int | None:
        """Who holds the office; of several, the one named last. A definite phrase that fits none: who spoke last."""
        short = self.desk.page.form.person.office_short
        words: set[str] = set()
        for word in found.words:
            if word.lower in self._offices or word.entity >= 0:
                words.add(word.lower)
            elif word.lower in short:
                words.update(short[word.lower].split())
            elif not found.definite and word.lower.isalpha() and not word.flags & (DEFINITE | HONORIFIC):
                words.add(word.lower)
        named = any(word.text[0].isupper() for word in found.words[1:])
        fits = self._candidates(words, None if named else moment.at)
        if fits:
            return self._entity_source(max(fits, key=lambda e: self._last_mention(e, moment.at)))
        if found.definite and (known := self._unnamed_by_noun.get(found.words[0].lower)) is not None:
            return known
        return self._individual(mention, moment, guess=False) if found.definite else None

    def _candidates(self, words: set[str], before: int | None) -> list[int]:
        """The persons in whose titles all the words stand; only those named before a place, if one is given."""
        holders = [self._offices.get(word, []) for word in words]
        if not holders:
            return []
        fewest = min(holders, key=len)
        end = len(fewest)
        if before is not None:
            end = bisect_left(fewest, before, key=lambda e: self.desk.entities[e].mentions[0].start)
        return [e for e in fewest[max(0, end - HOLDERS):end] if words <= self._titles[e]]

    def _last_mention(self, entity: int, at: int) -> int:
        mentions = self.desk.entities[entity].mentions
        number = bisect_left(mentions, Span(at, at)) - 1
        return mentions[number].start if number >= 0 else -1


def _titles(desk: Desk) -> dict[int, set[str]]:
    """For each person the words of the title or description, short forms (`menlu`) as what they are short for, too."""
    short = desk.page.form.person.office_short
    titles: dict[int, set[str]] = {}
    for entity, described in enumerate(desk.known.names.descriptions):
        if described and desk.entities[entity].type == "person":
            words = {word.strip(",.()").lower() for word in described.split()}
            titles[entity] = words | {w for word in words if word in short for w in short[word].split()}
    return titles


def _subject(desk: Desk, number: int) -> tuple[int, int] | None:
    """If the sentence begins with a person: where that phrase stands, and whose name it gives."""
    tokens = desk.known.tokens
    sentence = tokens.sentences[number]
    end = sentence.first
    high = min(sentence.last, sentence.first + SUBJECT)
    while end < high and not (tokens.pos[end] == "VERB" and tokens.name_at[end] < 0):
        end += 1
    if end == sentence.first or all(name < 0 for name in tokens.name_at[sentence.first:end]):
        return None
    words = trim(desk.words(tokens.span(sentence.first, end)))
    if not words or not (words[0].flags & (TITLE | FORMER) or words[0].type == "person"):
        return None
    person = named_person(desk, words, 0)
    return (words[0].span.start, person.entity) if person is not None and person.entity >= 0 else None
