"""Which lines of a page are the story."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from sumber.errors import NotText
from sumber.intake.html.blocks import ASIDES, BESIDE, Block, Line
from sumber.language import Pack

# Share of a page's prose from which a block is no aside, however it is named: some makers put `share` or `tags` into
# the names of what holds everything.
MAIN = 0.4
UP = 0.5  # what a block counts for the block around it: a story in one block then outweighs the blocks around it
CLOSE = 0.75  # a block around several that has so much of the best one's weight holds a story that is in parts
TEASED = 0.6  # share of prose that follows a link as headline from which a page is a list; stories have at most 0.3
SEVERAL = 4  # stories teased that make a list
OPENING = 4  # lines: so many may stand before the dateline, such as a summary or what a picture shows
CAPTION = 250  # characters: what pictures show takes no more
DATELINE = 80  # characters: two towns, outlet and date
DASHES = ("-", "–", "—")
CREDITS = 12  # lines after the story among which its credits stand


@dataclass(frozen=True, slots=True)
class Story:
    """The story of a page. `prose`: characters of it; `first`: index of its first line among the page's lines."""

    text: str
    prose: int
    first: int = 0


def find_story(lines: list[Line], pack: Pack, *, asides: bool = True) -> Story | None:
    """The story among the lines of a page, None if there is none; NotText if there are several that are only teased.

    Without `asides` no box is left out for its name, as on pages whose story is what a picture shows.
    """
    total = _weigh(lines)
    left_out = _asides(lines, total, pack) if asides else set()
    kept = [line for line in lines if not any(block in left_out for block in line.block.within())]
    best = _best(kept)
    inside = [line for line in kept if any(block is best for block in line.block.within())]
    if _is_list(inside):
        raise NotText("E116")
    told = _trimmed(_without_boxes(inside, pack, captions=not asides), pack)
    if not told:
        return None
    last = lines.index(told[-1])
    credits = [line for line in lines[last + 1 : last + 1 + CREDITS] if _is_credit(line, pack)]
    prose = sum(len(line.text) for line in told if line.is_prose)
    return Story(_joined([*told, *credits]), prose, lines.index(told[0]))


def _weigh(lines: list[Line]) -> int:
    """Tell every block how much prose it holds; gives that of all."""
    for block in {block for line in lines for block in line.block.within()}:
        block.prose = 0
    prose = [line for line in lines if line.is_prose]
    for line in prose:
        for block in line.block.within():
            block.prose += len(line.text)
    return sum(len(line.text) for line in prose)


def _asides(lines: list[Line], total: int, pack: Pack) -> set[Block]:
    names = ASIDES | pack.pages.asides
    blocks = {block for line in lines for block in line.block.within()}
    return {b for b in blocks if (b.names & names or b.tag in BESIDE) and b.prose < MAIN * total}


def _best(lines: list[Line]) -> Block | None:
    """The block that holds the story: where most prose stands close together."""
    weights: Counter[Block] = Counter()
    for line in lines:
        if line.is_prose:
            for block, worth in zip(_holder(line.block).within(), (1.0, UP, UP * UP), strict=False):
                weights[block] += round(len(line.text) * worth)
    if not weights:
        return None
    best = max(weights, key=lambda block: (weights[block], -block.order))
    for block in list(best.within())[1:3]:
        if weights[block] >= CLOSE * weights[best] and block.parent:
            best = block
    return best


def _holder(block: Block) -> Block:
    """The block that a paragraph stands in."""
    while block.tag in ("p", "li", "blockquote", "ul", "ol", "tr", "tbody", "table") and block.parent:
        block = block.parent
    return block


def _is_list(lines: list[Line]) -> bool:
    prose = [index for index, line in enumerate(lines) if line.is_prose]
    teased = sum(index > 0 and lines[index - 1].is_link for index in prose)
    return len(prose) >= SEVERAL and teased >= TEASED * len(prose)


def _without_boxes(lines: list[Line], pack: Pack, *, captions: bool) -> list[Line]:
    """Without what makers put between paragraphs: links to other stories and the words above them, notices and, unless
    they are wanted, captions."""
    pages, notices = pack.pages, pack.anatomy.notice_lines
    linked = [line.is_link for line in lines] + [False]
    return [
        line
        for at, line in enumerate(lines)
        if not linked[at]
        and not (linked[at + 1] and not line.is_prose and not _is_frame(line, pack))
        and not notices.match(line.text)
        and (captions or len(line.text) > CAPTION or not pages.captions.search(line.text))
    ]


def _trimmed(lines: list[Line], pack: Pack) -> list[Line]:
    """Without what stands before the first words of the story and after the last."""
    keep = [index for index, line in enumerate(lines) if line.is_prose or _is_frame(line, pack)]
    if not keep:
        return []
    datelines = [at for at in keep[:OPENING] if pack.anatomy.dateline_at(lines[at].text, 0)]
    first = datelines[0] if datelines else keep[0]
    if first and _opens(lines[first - 1]):
        first -= 1
    return lines[first : keep[-1] + 1]


def _opens(line: Line) -> bool:
    """Whether a line is a dateline that the story goes on after: `Solo -`."""
    return line.text.endswith(DASHES) and 3 < len(line.text) <= DATELINE


def _is_frame(line: Line, pack: Pack) -> bool:
    """Whether a line that is no prose belongs to a story all the same: dateline, credit, initials."""
    form, text = pack.anatomy, line.text
    return not line.heading and bool(
        form.dateline_at(text, 0) or form.bylines.match(text) or form.label.match(text) or form.whole_line.match(text)
        or form.copyright.match(text) or form.signoff.fullmatch(text)
    )  # fmt: skip


def _is_credit(line: Line, pack: Pack) -> bool:
    form, text = pack.anatomy, line.text
    return not line.is_link and len(text) <= CAPTION and bool(form.label.match(text) or form.signoff.fullmatch(text))


def _joined(lines: list[Line]) -> str:
    parts = [lines[0].text]
    for before, line in pairwise(lines):
        parts += [" " if _opens(before) else "\n\n" if line.gap else "\n", line.text]
    return "".join(parts)
