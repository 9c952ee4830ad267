"""Stage times: every expression of the body that can be put on a calendar or clock, durations and repeating times.

words     the time words and figures of a paragraph
grammar   which of them stand together, after the pack's patterns
build     what they say: expressions not yet on the calendar, with what is no time after all left out
link      ranges, and years told only once
resolve   values, against the day of publication, the tense and the story's own days; contradictions told
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from sumber.model.record import Time
from sumber.model.span import Span
from sumber.reading.known import Known
from sumber.reading.times.build import find
from sumber.reading.times.context import Context, Quotations, signs
from sumber.reading.times.expressions import (
    Clock,
    Day,
    DayPart,
    Found,
    Month,
    NthDay,
    Range,
    Shift,
    Weekday,
    Year,
)
from sumber.reading.times.grammar import grammar
from sumber.reading.times.link import linked
from sumber.reading.times.place import Place, Value
from sumber.reading.times.resolve import resolve
from sumber.reading.times.story import Story, begin
from sumber.reading.times.values import value_range
from sumber.reading.times.words import lexicon

__all__ = ["read_times", "value_range"]

YEARS_OF_NEWS = range(1000, 9000)  # a day of publication outside of these is a slip, and counts as none
SAME_YEAR = 45  # characters between a year and the month of it that follows
COMPARED = 40  # characters before a time in which it is told to be compared with
NEXT_DAY = 6  # characters between a clock time and the day behind it that it belongs to: `pukul 21.00 (4/5)`


def read_times(known: Known) -> tuple[Time, ...]:
    """The times of the body and of the dateline, in reading order."""
    text = known.report.text
    low = lower(text)
    form = known.pack.times
    context = Context(text, low, form, signs(form))
    parts = list(_parts(known))
    found = [_find(context, span) for span in parts]
    published = known.published if known.published and known.published.year in YEARS_OF_NEWS else None
    story = begin(published, [item for items in found for item in items], context)
    times: list[Time] = []
    for span, items in zip(parts, found, strict=True):
        times.extend(_resolve(items, span, context, story))
    return tuple(times)


def lower(text: str) -> str:
    """The text in lower case, letter for letter: letters whose lower case is longer stay as they are."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _parts(known: Known) -> Iterator[Span]:
    dateline = known.anatomy.dateline
    if dateline and not any(paragraph.covers(dateline.span) for paragraph in known.anatomy.paragraphs[:1]):
        yield dateline.span
    yield from known.anatomy.paragraphs


def _find(context: Context, span: Span) -> list[Found]:
    form = context.form
    words = lexicon(form).read(context.text, context.low, span.start, span.end)
    if not words:
        return []
    rules = grammar(form)
    row = rules.row(words, context.text)
    return linked(find(row, rules.phrases(row), context), row)


def _resolve(items: list[Found], span: Span, context: Context, story: Story) -> Iterator[Time]:
    quotations = Quotations(context.text)
    quotations.enter(span.start)
    before: tuple[Found, Value] | None = None
    todo = deque(items)
    while todo:
        item = todo.popleft()
        place = Place(item, context, story, quotations.covers(item.start), _year_before(item, before, context))
        behind = todo[0] if todo else None
        value = _with_day_behind(place, behind) or _with_day_before(item, before) or resolve(place)
        if value is None:
            if isinstance(item.what, Range):
                todo.extendleft(reversed(item.what.ends))
            continue
        before = item, value
        yield Time(Span(item.start, item.end), value.type, value.value, value.conflict)
        if value.type in ("DATE", "TIME") and not _compared(item, context):
            story.tell(value.value, saying=_is_saying(place))


def _year_before(item: Found, before: tuple[Found, Value] | None, context: Context) -> int | None:
    """`pada 2016, keduanya berpisah pada November`: a year told just before in the sentence is the month's, too."""
    what = item.what.first if isinstance(item.what, Range) else item.what
    if before is None or not isinstance(what, Month) or item.start - before[0].end > SAME_YEAR:
        return None
    other, value = before
    by_shift = isinstance(other.what, Shift) and other.what.unit == "Y" and len(value.value) == 4
    if not (by_shift or isinstance(other.what, Year)) or not value.value.isdigit() or _compared(other, context):
        return None
    return int(value.value) if other.start >= context.sentence_start(item.start) else None


def _compared(item: Found, context: Context) -> bool:
    """`dibanding tahun sebelumnya`: what the story only compares itself with is not where it is."""
    if context.signs.comparing.search(context.low, max(item.start - COMPARED, 0), item.start):
        return True
    return isinstance(item.what, Shift) and item.what.from_story and item.what.unit != "D"


def _is_saying(place: Place) -> bool:
    return isinstance(place.found.what, Day | Weekday) and place.context.is_saying(place.found.start)


def _with_day_behind(place: Place, behind: Found | None) -> Value | None:
    """`pukul 21.00 WIB (4/5)`: the day that stands behind a clock time is the clock time's own."""
    what = place.found.what
    own_day = isinstance(what, DayPart) and what.days is not None
    if behind is None or own_day or not isinstance(what, Clock | DayPart | NthDay):
        return None
    if behind.start - place.found.end > NEXT_DAY or not isinstance(behind.what, Day | Weekday | Shift):
        return None
    day = resolve(place.reading(behind.what))
    if day is None or day.day is None:
        return None
    return resolve(Place(place.found, place.context, Story(place.story.now, day.day, day.day), place.quoted))


def _with_day_before(item: Found, before: tuple[Found, Value] | None) -> Value | None:
    """`2 Juni kemarin`: said of a date it means that date, however long ago."""
    what = item.what
    if before is None or not isinstance(what, Shift) or what.unit != "D" or what.from_story or what.count != -1:
        return None
    other, value = before
    if not isinstance(other.what, Day | Weekday) or value.day is None or not 0 < item.start - other.end <= 2:
        return None
    return Value("DATE", value.day.isoformat(), None, value.day)
