"""An archive of the example reports, made for as long as it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sumber.archive.archive import Archive
from sumber.desk.examples import EXAMPLES, Example
from sumber.model.record import Record
from sumber.reader import Reader

ADDRESS = "https://contoh.example/{name}"  # a name that is kept free for examples
# How one of the reports stood at first, so that there is something that changed.
CORRECTED = "kabar-penutupan-pabrik"
AT_FIRST = (
    ("menepis kabar akan menutup", "dikabarkan akan menutup"),
    ('"Itu tidak benar sama sekali. Pabrik tetap beroperasi', '"Kami masih membahasnya. Pabrik tetap beroperasi'),
    ("Ia menuding manajemen sengaja menyembunyikan rencana itu dari buruh.", "Ia menduga buruh tidak diberi tahu."),
    ("yang mengutip dua sumber di lingkungan perusahaan", "yang mengutip seorang pejabat perusahaan"),
)


@contextmanager
def demo_archive() -> Iterator[str]:
    """The archive's file, which is gone afterwards."""
    with TemporaryDirectory(prefix="sumber-demo-") as folder:
        place = str(Path(folder) / "demo.db")
        fill(place)
        yield place


def fill(place: str) -> None:
    """Keep the example reports in a new archive, one of them in two versions."""
    reader = Reader()
    with Archive(place) as archive:
        archive.keep([_read(reader, one, _at_first(one)) for one in EXAMPLES if one.name == CORRECTED])
        archive.keep([_read(reader, one, one.text) for one in EXAMPLES])


def _read(reader: Reader, one: Example, text: str) -> Record:
    url = ADDRESS.format(name=one.name)
    return reader.read(text, published=one.about.published, title=one.about.title, url=url)


def _at_first(one: Example) -> str:
    text = one.text
    for now, before in AT_FIRST:
        text = text.replace(now, before)
    return text
