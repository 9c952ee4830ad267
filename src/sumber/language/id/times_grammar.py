"""The grammar of Indonesian time expressions, surest constructions first. How to read a pattern: `TimeForm.grammar`."""

from __future__ import annotations

UNIT = "{unit:D W M Y H S L C quarter half}"
COUNT = "{n:num year vague fraction}"
REL = "{rel:past next coming this that before after}"
DATE_REL = "{rel:past next coming this}"
MONTH = "{month:month abbr}"
OF_YEAR = "(,?{Y}?{fiscal}?{year:year cut}|{Y}{yrel:past next coming this that before after})"
TO = "(-|{to})"
WEEKDAY = "({D}?{weekday},?)"

SETS = (
    ("nothing", r"{num}{Y}{year:year}"),  # Nomor 5 Tahun 2025
    ("nothing", r"{num}{storyday}"),  # dua hari itu
    ("each", r"{n:num}{adj}"),  # lima tahunan
    ("each_weekday", r"{each}{D}?{weekday}{part}?"),
    ("each_part", r"{each:each per}{part}{D}?"),
    ("each_month", r"{each}{M}?{month}"),
    ("each", r"{each}{n:num vague}?{unit:D W M Y H S L C quarter half its}"),
    ("each_date", r"{each}{label}{day:num}({M}?{month})?"),
    ("each", r"{per}{n:num}?" + UNIT),
    ("each", r"{times}{one}"),
    ("each", r"{adj}"),
    ("each", r"{unit:daily}"),
)

DATES = (
    # Jumat-Minggu (7-9/6/2024), 12-13/10/2018
    (
        "days",
        r"({D}?{weekday}((-|{to}|{and}){D}?{weekday2:weekday})?,?)?\(?{label}?{day:num}" + TO + r"{date:dm dmy}\)?",
    ),
    ("numeric", r"{D}?{weekday},?{part}?,?\(?{label}?{date:dm dmy ymd}\)?{part2:part}?" + DATE_REL + "?"),
    ("numeric", r"\({date:dm}\)"),
    ("numeric", r"{label}{date:dm dmy ymd}"),
    ("numeric", r"{date:dmy ymd}{part2:part}?"),
    # 19-21 Desember 2018, Senin-Rabu, 25 hingga 27 Februari
    (
        "days",
        r"({D}?{weekday}((-|{to}|{and}){D}?{weekday2:weekday})?,?)?\(?{label}?{day:num}"
        + TO
        + r"({label}|{D}?{weekday3:weekday},?)?{till:num}{M}?"
        + MONTH
        + OF_YEAR
        + r"?\)?"
        + DATE_REL
        + "?",
    ),
    ("listed", r"{label}?({d1:num},)?({d2:num},)?{d3:num},?{and}{day:num}{M}?" + MONTH + OF_YEAR + "?"),
    # 14 dan 15 Zulhijah: the last of them
    ("hijri", r"{label}?{d1:num}(,{d2:num})?,?({and}|" + TO + r"){day:num}{hijri}({hyear:num year}{era}?)?"),
    ("hijri", r"({D}?{weekday},?)?\(?{label}?{day:num}{hijri}{hyear:num year}{era}?\)?"),
    (
        "date",
        r"({D}?{weekday},?{part}?,?)?\(?{label}?{day:num}{M}?"
        + MONTH
        + OF_YEAR
        + r"?\)?{part2:part}?"
        + DATE_REL
        + "?",
    ),
    ("date", r"({weekday},?)?" + MONTH + "{day:num},{year}"),
    ("day_of_month", r"{label}{day:num}({M}" + REL.replace("rel:", "mrel:") + ")?"),
    ("countdown", r"{countdown}{holiday:holiday hijri}"),
    ("nothing", r"{part}{holiday}"),
)

CLOCKS = (
    (
        "clock",
        r"({at}|{H}){hour:hm num}{part}?{tz}?("
        + TO
        + r"({at}|{H})?{till:hm}|{to}{at}{till:num})?{part2:part}?{tz2:tz}?",
    ),
    ("clock", r"{hour:hm}{tz2:tz}?(" + TO + r"{till:hm})?{part}?{tz}"),
    ("noon", r"{noon}"),
)

MONTHS = (
    ("week_of", r"{edge}?{W}{nth}({M}?" + MONTH + OF_YEAR + "?|{M}{mrel:past next coming this})?"),
    ("month", r"{edge}?{M}?{month:month}(" + OF_YEAR + "{rel:past this}?|" + REL + "|{deictic:deictic})?"),
    ("month", r"{edge}?{M}?{month:abbr}{year}"),
    ("month", r"{edge}?{M}{month:abbr}(" + OF_YEAR + "|" + REL + ")?"),
    ("period", r"{edge}?{period:quarter half}{nth:nth roman num}(/|-|,)?" + OF_YEAR + "?"),
    ("period", r"{edge}?{period:qn}(/|-|,)?" + OF_YEAR + "?"),
    ("season", r"{edge}?{season}({Y}?{year}|" + REL + "|{Y}{yrel:past next coming this})?"),
)

COUNTED = (
    ("first_months", r"{n:num}{M}{nth}?{Y}?{year:year}"),
    ("amounts", r"{between}{n:num}({and}|{to}|-)({n2:num year})" + UNIT),
    ("amounts", r"{n:num}(" + TO + "|{or})({n2:num year})" + UNIT + "{more:recent ahead coming lately}?"),
    ("amounts", r"{n:num}{unit:H S D W M Y L C}({to}|-){n2:num}{unit2:H S D W M Y L C}"),
    ("ago", r"{vague:vague}" + UNIT + "{rel:past next coming before after again}"),
    ("ago", COUNT + UNIT + r"{rel:past next before after again}"),
    ("ago", r"{one}{rel:past next before after again}"),
    ("amount", r"{n:num vague}{unit:Y}{and}?{n2:num}{unit2:M}({and}?{n3:num}{unit3:D})?"),
    ("amount", r"{n:num}{unit:M}{and}?{n2:num}{unit2:D}"),
    ("amount", r"({n:num}{unit:H}|{one}){and}?{n2:num}{unit2:S}({and}?{n3:num}{unit3:S})?"),
    ("amount", r"{n:num}{unit:S}{and}?{n2:num}{unit2:S}"),
    ("amount", r"{n:num}\({again:num}\){unit:D W M Y H S}"),  # 1 (satu) tahun
    ("amount", r"{n:num vague}{today:deictic}"),  # beberapa hari ini
    ("amount", r"({one}|{many}|" + COUNT + UNIT + "){more:recent ahead coming lately this}?{this}?"),
)

YEARS = (
    ("years", r"{edge}?{Y}?{fiscal}?{yy}"),
    ("year", r"{edge}?{Y}({fiscal})?,?{year:year}{rel:past this}?"),
    ("year", r"{edge}?\(?{year:year}\)?{rel:past}?"),
    ("decade", r"{edge}?({Y}|{L})?{decade}"),
    ("century", r"{edge}?{C}{nth:nth roman num}"),
)

RELATIVE = (
    ("shift", r"{weekend:weekend}(" + REL + "|{day:deictic})?"),
    ("shift", r"{edge}?{unit:W M Y L C quarter half}{rel:past next coming this that before after}"),
    ("shift", r"{edge}?{unit:W M Y}{day:deictic}"),
    ("edge", r"{edge}{unit:W M Y}"),
    ("weekday", r"{D}?{weekday}{part}?({W}{wrel:past next coming this}){part2:part}?"),
    ("weekday", r"{D}?{weekday}(,?{part})?" + REL + "?{part2:part}?"),
    ("nth_day", r"{D}{nth}"),
    ("part", r"{part}{D}{rel:this}?"),
    ("part", r"{part}{day:storyday}"),
    ("part", r"{part}{rel:this that next tadi}"),
    ("part", r"{part}{day:deictic}"),
    ("part", r"({rel:tadi next}|{day:deictic}){part}"),
    ("part", r"{night}"),
    ("part", r"{part}{rel:before}"),
    ("part", r"{part}"),
    ("deictic", r"{deictic}"),
    ("storyday", r"{storyday}"),
    ("ref", r"{ref:ref lately}"),
)

GRAMMAR = (*SETS, *DATES, *CLOCKS, *MONTHS, *COUNTED, *YEARS, *RELATIVE)
