"""Plants wrong figures: sums, lists, percentages, conversions, directions, headlines; for benchmarks/checks.py.

Clean reports hold few sums and counted lists. Besides those they have, made-up sentences with a right sum or list are
put in, and then broken in the same way; the two are counted apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from msgspec.structs import replace
from planting import Planted, edited

from sumber.model.record import Record
from sumber.model.span import Span

WORDS = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
    "dua belas",
)
ALL_OF = {2: "Kedua", 3: "Ketiga", 4: "Keempat", 5: "Kelima", 6: "Keenam", 7: "Ketujuh"}
SUMS, LISTS = frozenset(("NUM101",)), frozenset(("NUM103",))
NUMBER = re.compile(rf"(?<![\w.,/:-])(?:\d{{1,3}}(?:\.\d{{3}})+|\d+|{'|'.join(WORDS[2:])})(?![\w/:-]|[.,]\d)", re.I)
REACH = 250  # characters between a total and the last of its parts


def told(number: int, chance: Random) -> str:
    """A count as papers write it: small ones in words more often than not."""
    return WORDS[number] if number < len(WORDS) and chance.random() < 0.6 else f"{number:,}".replace(",", ".")


def _put_in(record: Record, sentence: str, mark: tuple[int, int], chance: Random) -> tuple[Record, Span] | None:
    """The report with one more sentence at the end of a paragraph, and where `mark` of it stands."""
    text = record.report.text
    ends = [end for _, end in record.anatomy.paragraphs if text[end - 1 : end] == "."]
    if not ends:
        return None
    end = chance.choice(ends)
    report, place = edited(record.report, Span(end, end), " " + sentence)
    return replace(record, report=report), Span(place.start + 1 + mark[0], place.start + 1 + mark[1])


def _broken(sentence: str, figures: list[str], at: int, new: str) -> tuple[str, tuple[int, int]]:
    """The sentence with its placeholders `{0}`, `{1}` … filled, one of the figures by `new`, and where that stands."""
    filled = [new if i == at else figure for i, figure in enumerate(figures)]
    before = sentence.split(f"{{{at}}}")[0].format(*filled)
    return sentence.format(*filled), (len(before), len(before) + len(new))


# --- sums ------------------------------------------------------------------------------------------------------------

# {0} is the total, the rest are its parts.
SUM_SENTENCES = (
    "Polisi menangkap {0} orang, terdiri dari {1} laki-laki dan {2} perempuan.",
    "Sebanyak {0} korban dirawat, yakni {1} orang di Puskesmas Karanganom, {2} orang di klinik, dan {3} orang di rumah sakit.",
    "Bantuan itu berupa {0} unit tenda dengan rincian {1} unit tenda besar dan {2} unit tenda kecil.",
    "Dari {0} rumah yang terdata, {1} rumah rusak ringan, sedangkan {2} rumah lainnya rusak berat.",
    "Ada {0} kendaraan yang diperiksa, terdiri atas {1} mobil, {2} sepeda motor, dan {3} truk.",
    "Petugas memulangkan {0} warga ({1} laki-laki dan {2} perempuan) pada malam itu.",
    "Panitia menerima {0} pendaftar. Rinciannya, {1} pendaftar dari kota dan {2} pendaftar dari desa.",
    "Dari total {0} sampel, {1} sampel dinyatakan negatif. Sementara {2} sampel sisanya masih diperiksa.",
    "Yang hadir adalah {1} guru, {2} siswa, dan {3} orang tua, dengan total {0} orang.",
    "Kebakaran itu menewaskan {0} orang, {1} pria dan {2} wanita, menurut data sementara.",
    "Sebanyak {0} tersangka ditahan. Mereka terdiri dari {1} warga setempat dan {2} warga pendatang.",
    "Kapal itu membawa {0} penumpang, yaitu {1} orang dewasa, {2} anak-anak, dan {3} bayi.",
)
MONEY_SENTENCES = (
    "Anggarannya Rp{0} miliar, terdiri dari Rp{1} miliar untuk jalan dan Rp{2} miliar untuk jembatan.",
    "Dana sebesar Rp{0} miliar itu dengan rincian Rp{1} miliar dari pusat, Rp{2} miliar dari provinsi, dan Rp{3} miliar dari desa.",
)


def made_up_sums(record: Record, chance: Random) -> Iterator[Planted]:
    """A sentence with a sum, put in and broken."""
    money = chance.random() < 0.2
    sentence = chance.choice(MONEY_SENTENCES if money else SUM_SENTENCES)
    parts = [chance.randint(2, 60) for _ in range(sentence.count("{") - 1)]
    if money:
        tenths = [chance.randint(11, 400) for _ in parts]
        numbers = [sum(tenths), *tenths]
        figures = [f"{n // 10},{n % 10}" for n in numbers]
    else:
        numbers = [sum(parts), *parts]
        figures = [told(n, chance) for n in numbers]
    at = chance.randrange(len(numbers))
    wrong = _wrong_number(numbers[at], chance, least=5 if money else 1)
    new = f"{wrong // 10},{wrong % 10}" if money else told(wrong, chance)
    broken, mark = _broken(sentence, figures, at, new)
    put = _put_in(record, broken, mark, chance)
    if put:
        yield Planted("figure in a sum", put[0].report, put[1], SUMS, True)


def _wrong_number(number: int, chance: Random, least: int = 1) -> int:
    """The number with one digit changed, so that it is off by `least` at the least."""
    digits = str(number)
    made = {int(digits[:i] + d + digits[i + 1 :]) for i in range(len(digits)) for d in "0123456789" if d != digits[i]}
    return chance.choice(sorted(n for n in made if n > 1 and abs(n - number) >= least))


def own_sums(record: Record, chance: Random) -> Iterator[Planted]:
    """Another total or part where the report itself tells a total and parts that add up to it."""
    for places in _own_sums(record):
        at = chance.choice(places)
        wrong = _wrong_number(_number(at[0]), chance)
        new = f"{wrong:,}".replace(",", ".") if at[0][0].isdigit() or wrong >= len(WORDS) else WORDS[wrong]
        report, place = edited(record.report, Span(*at.span()), new)
        yield Planted("figure in a sum", report, Span(min(place.start, places[0].start()), place.end), SUMS)


def _own_sums(record: Record) -> Iterator[list[re.Match[str]]]:
    """Numbers of the body that are a total and the two to five right behind it that add up to it."""
    times = [time.span for time in record.times if time.type != "DURATION"]
    for start, end in record.anatomy.paragraphs:
        found = [
            m
            for m in NUMBER.finditer(record.report.text, start, end)
            if not any(t[0] <= m.start() < t[1] for t in times)
        ]
        for at, total in enumerate(found):
            for size in range(2, 6):
                parts = found[at + 1 : at + 1 + size]
                near = len(parts) == size and parts[-1].end() - total.start() < REACH
                if near and _number(total[0]) > 3 and sum(_number(part[0]) for part in parts) == _number(total[0]):
                    yield [total, *parts]


def _number(words: str) -> int:
    return int(words.replace(".", "")) if words[0].isdigit() else WORDS.index(words.lower())


# --- lists -----------------------------------------------------------------------------------------------------------

# {0} is the count, {1} the list.
LIST_SENTENCES = (
    "{all} desa itu adalah {1}.",
    "Ada {0} desa yang terisolasi, yakni {1}.",
    "Polisi memeriksa {0} saksi, yaitu {1}.",
    "Bupati melantik {0} camat baru, masing-masing {1}.",
    "Jalur itu melewati {0} kota, yakni {1}.",
    "{all} finalis itu ialah {1}.",
    "Bantuan dikirim ke {0} kecamatan, yaitu {1}, sejak pagi.",
    "Penghargaan diberikan kepada {0} guru, yakni {1}.",
    "{0} kelompok tani menerima bibit, meliputi {1}.",
    "Syaratnya ada {0}, yaitu {things}.",
)
PLACES = "Karanganom Wonosari Banjarsari Tegalrejo Sukorejo Purwodadi Giriwoyo Ngadirejo Kalibagor Sumberarum Jatiroto".split()
PEOPLE = (
    "Bagus Prawira", "Sekar Wulandari", "Damar Wicaksono", "Laras Setyowati", "Galih Nugraha", "Intan Maheswari", "Jaka Pamungkas",
    "Ratih Puspita", "Surya Hadikusuma",
)  # fmt: skip
THINGS = (
    "surat sehat",
    "ijazah asli",
    "kartu keluarga",
    "pas foto",
    "akta kelahiran",
    "surat izin orang tua",
    "bukti bayar",
)


def made_up_lists(record: Record, chance: Random) -> Iterator[Planted]:
    """A sentence with a counted list, put in with a member too few or too many, or another count."""
    sentence = chance.choice(LIST_SENTENCES)
    things = (
        THINGS
        if "{things}" in sentence
        else PEOPLE
        if re.search(r"saksi|camat baru|finalis|guru", sentence)
        else PLACES
    )
    size = chance.randint(3, 6)
    members = chance.sample(list(things), size)
    count = size
    way = chance.choice(("drop", "drop", "add", "count"))
    if way == "drop":
        members.pop(chance.randrange(size))
    elif way == "add":
        members.append(chance.choice([name for name in things if name not in members]))
    else:
        count = chance.choice([n for n in (size - 1, size + 1) if n > 1])
    filled = _filled(sentence, count, members, chance)
    put = _put_in(record, filled, (0, len(filled)), chance)
    if put:
        yield Planted("member of a list", put[0].report, put[1], LISTS, True)


def _filled(sentence: str, count: int, members: list[str], chance: Random) -> str:
    comma = "," if len(members) > 2 and chance.random() < 0.5 else ""
    listed = ", ".join(members[:-1]) + f"{comma} dan {members[-1]}"
    number = WORDS[count] if chance.random() < 0.7 else str(count)
    number = number.capitalize() if sentence.startswith("{0}") else number
    sentence = sentence.replace("{all}", ALL_OF[count]).replace("{things}", "{1}")
    return sentence.format(number, listed)


OWN_LIST = re.compile(
    r"(?P<count>\b(?:ke)?(?:dua|tiga|empat|lima|enam|tujuh))\s[^.,:;()\"“”]{3,40}?,?\s(?:adalah|yakni|yaitu|ialah)\s"
    r"(?P<list>(?:[A-Z][\w ]{2,30}, ){1,8}[A-Z][\w ]{2,30},? (?:dan|serta) [A-Z][\w ]{2,30})(?=[.,])"
)


def own_lists(record: Record, chance: Random) -> Iterator[Planted]:
    """A member left out of a counted list of names that the report itself has."""
    for start, end in record.anatomy.paragraphs:
        for match in OWN_LIST.finditer(record.report.text, start, end):
            comma = match["list"].index(", ")
            report, place = edited(record.report, Span(match.start("list"), match.start("list") + comma + 2), "")
            yield Planted("member of a list", report, Span(match.start(), place.end + 20), LISTS)


# --- other figures ---------------------------------------------------------------------------------------------------


def percentages(record: Record, chance: Random) -> Iterator[Planted]:
    """A wrong percentage beside its figures, in a sentence put in."""
    old = chance.randint(20, 900)
    percent = chance.choice(list(range(5, 80, 5)))
    verb, new = (
        ("naik", old * (100 + percent) / 100) if chance.random() < 0.6 else ("turun", old * (100 - percent) / 100)
    )
    wrong = percent + chance.choice((-4, 7, 10, 20))
    sentence = chance.choice((
        "Labanya {verb} {p} persen dari Rp{a} miliar menjadi Rp{b} miliar.",
        "Jumlah pengunjung {verb} {p} persen, dari {a} ribu orang menjadi {b} ribu orang.",
        "Penjualannya mencapai Rp{b} miliar, {verb} {p} persen dibandingkan tahun sebelumnya sebesar Rp{a} miliar.",
    ))  # fmt: skip
    filled = sentence.format(verb=verb, p=wrong, a=_comma(old), b=_comma(new))
    put = _put_in(record, filled, (0, len(filled)), chance)
    if put:
        yield Planted("percentage", put[0].report, put[1], frozenset(("NUM102",)), True)


def _comma(number: float) -> str:
    return f"{number:.1f}".replace(".", ",").removesuffix(",0")


def directions(record: Record, chance: Random) -> Iterator[Planted]:
    """A growth that is told as a decline, or the other way round, in a sentence put in."""
    low, high = sorted(chance.sample(range(12, 90), 2))
    verb, first, last = chance.choice(
        (("naik", high, low), ("turun", low, high), ("meningkat", high, low), ("berkurang", low, high))
    )
    unit = chance.choice(("persen", "orang", "ton", "kasus"))
    filled = f"Angkanya {verb} dari {first} {unit} menjadi {last} {unit}."
    put = _put_in(record, filled, (0, len(filled)), chance)
    if put:
        yield Planted("direction of a change", put[0].report, put[1], frozenset(("NUM108",)), True)


RATES = {2016: 13300, 2017: 13400, 2018: 14200, 2019: 14150, 2023: 15200, 2024: 15900, 2025: 16400, 2026: 16800}


def conversions(record: Record, chance: Random) -> Iterator[Planted]:
    """A conversion with its scale slipped, in a sentence put in."""
    rate = RATES.get(int((record.report.published or "0")[:4]))
    if not rate:
        return
    dollars = chance.randint(2, 60)
    rupiah = dollars * rate / 1000
    filled = chance.choice((
        f"Kontrak itu bernilai US${dollars} juta atau sekitar Rp{rupiah:.0f} triliun.",
        f"Kontrak itu bernilai {dollars} juta dolar AS (Rp{rupiah:.0f} juta).",
        f"Kontrak itu bernilai US$ {dollars} miliar atau setara Rp {rupiah:.0f} miliar.",
    ))  # fmt: skip
    put = _put_in(record, filled, (0, len(filled)), chance)
    if put:
        yield Planted("scale of a conversion", put[0].report, put[1], frozenset(("NUM106",)), True)


def headlines(record: Record, chance: Random) -> Iterator[Planted]:
    """Another figure in the headline than the body has."""
    title, text = record.report.title or "", record.report.text
    if title.islower():
        return
    for match in re.finditer(
        r"(?<![\w.,/-])\d+(?:[.,]\d+)*(?= (?:[Jj]uta|[Mm]iliar|[Tt]riliun|[Pp]ersen|%|[Oo]rang))|(?<=Rp)\d+(?:,\d+)?",
        title,
    ):
        if match[0] not in text:
            continue
        new = str(_wrong_number(int(re.sub(r"\D", "", match[0])), chance, least=3))
        new = new if "," not in match[0] else f"{new[:-1] or '0'},{new[-1]}"
        if new not in text:
            changed = title[: match.start()] + new + title[match.end() :]
            report = replace(record.report, title=changed)
            yield Planted("figure in the headline", report, Span(0, len(text)), frozenset(("NUM104", "NUM107")))
