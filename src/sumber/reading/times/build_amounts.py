"""Phrases that tell how long or how often, and those that stand for the past, the present and the future."""

from __future__ import annotations

from typing import cast

from sumber.reading.times.almanac import UNITS, amount
from sumber.reading.times.expressions import Expression, Fixed, Nothing
from sumber.reading.times.slots import Said

MOST_OF_THIS = 100  # units that `ini` may follow; more are a figure that belongs to the word before
MOST = 10**9  # units; more are no time that news can tell


def whole_amount(said: Said) -> Expression | None:
    """`tiga tahun`, `sepekan`, `berbulan-bulan`, `beberapa hari terakhir`, `1 tahun 6 bulan`."""
    if "n2" in said.slots:
        return _composed(said)
    if unit := said.text("many"):
        return Fixed("DURATION", amount(None, unit))
    if unit := said.text("one"):
        return Fixed("DURATION", amount(1, unit))
    if said.whole("today"):
        return None  # only `ini` makes `beberapa hari ini` one
    unit, more = said.unit(), said.slots.get("more")
    if said.kind("n") == "vague":
        ahead = more and more.kind == "coming"
        return Fixed("DATE", "FUTURE_REF") if ahead else Fixed("DURATION", amount(None, unit))
    number = 0.5 if said.kind("n") == "fraction" else said.number("n")
    if number is None or number > MOST:
        return None
    if more and more.kind == "this" and number >= MOST_OF_THIS:
        return None  # `Super 1000 tahun ini`
    bare = more is None or more.kind == "this"  # `pemain 28 tahun ini`
    if bare and unit in "YM" and said.context.is_age(said.start, more.start if more else said.end):
        return Nothing()
    return Fixed("DURATION", amount(number, unit))


def _composed(said: Said) -> Expression | None:
    """`1 tahun 6 bulan`: P1Y6M."""
    total = {"": "", "T": ""}
    for n, unit in (("n", "unit"), ("n2", "unit2"), ("n3", "unit3")):
        one = said.text("one") if n == "n" and n not in said.slots else None
        if one is None and n not in said.slots:
            continue
        number = 1 if one else said.number(n)
        if number is None or number > MOST:
            return None
        letter = UNITS[one or said.unit(unit)][1]
        total[letter[:-1]] += f"{number:g}{letter[-1]}"
    clock = f"T{total['T']}" if total["T"] else ""
    return Fixed("DURATION", f"P{total['']}{clock}")


def amounts(said: Said) -> Expression | None:
    """`antara lima dan tujuh hari`: from P5D to P7D."""
    first, last = said.number("n"), said.number("n2")
    unit = said.unit()
    if first is None or last is None or max(first, last) > MOST:
        return None
    if unit in "YM" and said.context.is_age(said.start, said.end):
        return Nothing()
    return Fixed("DURATION", f"{amount(first, unit)}/{amount(last, said.unit('unit2', unit))}")


def each(said: Said) -> Expression | None:
    if adj := said.text("adj"):
        term = adj == "Y" and said.context.last_word(said.start) in said.context.form.adj_heads
        if "n" in said.slots and said.context.is_age(said.start, said.end):
            return Nothing()  # usia lima tahunan
        if term or said.capitalised:
            return None  # laporan tahunan, Ketua Harian
        return Fixed("SET", amount(said.number("n") or 1, adj))
    unit = said.text("one") or said.unit()
    if "per" in said.slots and said.context.next_word(said.end) in said.context.form.words["weekday"]:
        return None  # per hari Sabtu
    if "per" in said.slots and unit == "hour" and said.context.last_word(said.start) in said.context.form.speeds:
        return None
    number = None if said.kind("n") == "vague" else said.number("n") if "n" in said.slots else 1
    return Fixed("SET", amount(number, unit)) if number is None or number <= MOST else None


def each_weekday(said: Said) -> Expression | None:
    part = said.part()
    return Fixed("SET", f"XXXX-WXX-{said.whole('weekday')}" + (f"T{part}" if part else ""))


def each_part(said: Said) -> Expression | None:
    return Fixed("SET", f"XXXX-XX-XXT{said.part()}")


def each_month(said: Said) -> Expression | None:
    return Fixed("SET", f"XXXX-{said.whole('month'):02}")


def each_date(said: Said) -> Expression | None:
    day, month = said.day(), said.whole("month")
    return Fixed("SET", f"XXXX-{f'{month:02}' if month else 'XX'}-{day:02}") if day else None


def nothing(said: Said) -> Expression | None:
    return Nothing()


def ref(said: Said) -> Expression | None:
    return Fixed("DATE", cast(str, said.text("ref")))
