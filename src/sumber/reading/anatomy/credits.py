"""Who wrote, edited, translated, photographed a report, and whose report it was before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from sumber.language.form.anatomy import AnatomyForm
from sumber.model.record import Credit, CreditRole
from sumber.model.span import Span
from sumber.reading.anatomy.lines import line_at

CREDIT_LINE = 160  # characters: longer lines that begin like a credit are prose or captions
TAG_WORDS = 8  # a line below the sign-off with no more words than this, and no full stop, is a tag or a link
TAIL = 600  # characters: what follows a sign-off on its line without a full stop; the longest list of tags had 450
ENDED = re.compile(r"[.!?…\"”'’)\]:;]\s*$")
SENTENCE = re.compile(r"[.!?][\"”'’]?(?:\s|$)")
DOMAIN = re.compile(r"\.(?:com|net|id|co)$", re.IGNORECASE)  # the house itself
BRACKETS = "()[]"


def read_credits(
    text: str, lines: Sequence[Span], notices: Sequence[Span], form: AnatomyForm
) -> tuple[list[Credit], list[Span]]:
    """The credits in and below the story, and the spans that are therefore not the story."""
    credits: list[Credit] = []
    cuts: list[Span] = []
    for found, cut in (
        *_labelled(text, lines, form),
        *_whole_lines(text, lines, form),
        *_copyrights(text, lines, form),
        *_signoffs(text, lines, notices, form),
    ):
        credits += found
        cuts.append(cut)
    return sorted(credits, key=lambda credit: credit.span), cuts


Found = tuple[list[Credit], Span]


def label_credit(text: str, line: Span, form: AnatomyForm) -> list[Credit]:
    """The credits of a line that is nothing else (`Penulis: X, Y`); empty if it is no such line."""
    label = form.label.match(text, line.start, line.end)
    if label is None or line.end - line.start > CREDIT_LINE:
        return []
    return _named(text, form.roles[_key(label)], Span(label.end(), line.end), form)


def _key(label: re.Match[str]) -> str:
    return " ".join(label["label"].lower().split())


def _labelled(text: str, lines: Sequence[Span], form: AnatomyForm) -> Iterator[Found]:
    if not lines:
        return
    labels = list(form.label.finditer(text, lines[0].start))
    copyrights = form.copyright.finditer(text, lines[0].start)
    starts = [*sorted(match.start() for match in (*labels, *copyrights)), len(text)]
    for label in labels:
        line = lines[line_at(lines, label.start())]
        ahead = starts[bisect_right(starts, label.start())]
        value = Span(label.end(), min(line.end, ahead, label.end() + CREDIT_LINE))
        first = label.start() - line.start <= 2 and not text[line.start : label.start()].strip("([-– ")
        role = form.roles[_key(label)]
        if first and value.end in (line.end, ahead):
            yield _named(text, role, value, form), Span(line.start, value.end)
        elif name := _name_at(text, value, form):
            start = label.start() - (text[label.start() - 1 : label.start()] in ("(", "["))
            end = name.end + (text[name.end : name.end + 1] in (")", "]"))
            yield _named(text, role, name, form), Span(start, end)


def _name_at(text: str, value: Span, form: AnatomyForm) -> Span | None:
    start = value.start
    while start < value.end and text[start].isspace():
        start += 1
    match = form.name.match(text, start, value.end)
    return Span(*match.span()) if match else None


def _named(text: str, role: CreditRole, value: Span, form: AnatomyForm) -> list[Credit]:
    """One credit for each name in `value`; what does not look like a name is left out."""
    credits, start, stop = [], *value
    for gap in [*(m.span() for m in form.name_breaks.finditer(text, value.start, stop)), (stop, stop)]:
        name = _bare(text, start, gap[0])
        start = gap[1]
        if name and form.name.fullmatch(text, *name):
            credits.append(Credit(role, text[name.start : name.end], name))
        if role == "photographer":  # what follows the photographer is the house: `Nama Orang/Outlet`
            break
    return credits


def _bare(text: str, start: int, end: int) -> Span | None:
    """The span without white space, brackets and full stops around it."""
    while start < end and (text[start].isspace() or text[start] in BRACKETS):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in BRACKETS + ".:-–"):
        end -= 1
    return Span(start, end) if start < end else None


def _whole_lines(text: str, lines: Sequence[Span], form: AnatomyForm) -> Iterator[Found]:
    for line in lines:
        if line.end - line.start <= CREDIT_LINE and (match := form.whole_line.match(text, line.start, line.end)):
            yield [Credit("reporter", match["name"], Span(*match.span("name")))], line


def _copyrights(text: str, lines: Sequence[Span], form: AnatomyForm) -> Iterator[Found]:
    if not lines:
        return
    for match in form.copyright.finditer(text, lines[0].start):
        year = match["year"] or match["before"]
        if match["name"]:
            span = Span(match.start(), match.end("year") if match["year"] else match.end("name"))
            yield [Credit("copyright", match["name"], span, int(year) if year else None)], span


def _signoffs(text: str, lines: Sequence[Span], notices: Sequence[Span], form: AnatomyForm) -> Iterator[Found]:
    """`(ant/rtr)`, `[abc]`, `(Nama Orang)` at the end of the story, and the tags and links below it."""
    if not lines:
        return
    dropped = {notice.start for notice in notices}
    for match in form.signoff.finditer(text, lines[0].start):
        at = line_at(lines, match.start())
        line = lines[at]
        if match.end() > line.end:
            continue
        alone = match.start() == line.start and match.end() == line.end
        if alone or (match.end() == line.end and _ends_story(text, match, lines, at, dropped)):
            yield _who(text, match, form), Span(match.start(), _below(text, lines, at))
        elif "/" in match["who"] and match["who"].islower() and _only_tags(text, match.end(), line.end):
            yield _who(text, match, form), Span(match.start(), line.end)


def _ends_story(text: str, match: re.Match[str], lines: Sequence[Span], at: int, dropped: set[int]) -> bool:
    if not ENDED.search(text, max(0, match.start() - 4), match.start()) and "/" not in match["who"]:
        return False
    short = match["who"].replace(" ", "")
    return (
        (len(short) <= 14 and " " not in match["who"].strip())
        or at == len(lines) - 1
        or all(line.start in dropped or not SENTENCE.search(text, *line) for line in lines[at + 1 : at + 6])
    )


def _below(text: str, lines: Sequence[Span], at: int) -> int:
    """Where the tags and links below the sign-off on line `at` end."""
    end = lines[at].end
    for line in lines[at + 1 :]:
        words = text[line.start : min(line.end, line.start + CREDIT_LINE)].count(" ") + 1
        if words > TAG_WORDS or SENTENCE.search(text, *line):
            break
        end = line.end
    return end


def _only_tags(text: str, start: int, end: int) -> bool:
    return end - start <= TAIL and not SENTENCE.search(text, start, end)


def _who(text: str, match: re.Match[str], form: AnatomyForm) -> list[Credit]:
    """Of `(ant/rtr)` the agencies as sources; of others the first as reporter, the rest as editors."""
    credits: list[Credit] = []
    start, end = match.span("who")
    for gap in [*(m.span() for m in form.name_breaks.finditer(text, start, end)), (end, end)]:
        part = _bare(text, start, gap[0])
        start = gap[1]
        if part is None or DOMAIN.search(name := text[part.start : part.end].strip("*")) or not name:
            continue
        if agency := form.agencies.get(name.lower()):
            credits.append(Credit("source", agency, part))
        else:
            first = not any(credit.role == "reporter" for credit in credits)
            credits.append(Credit("reporter" if first else "editor", name, part))
    return credits
