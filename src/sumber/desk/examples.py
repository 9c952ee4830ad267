"""Example reports, made up, that come with the desk, so that it can be looked at with nothing else set up."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from sumber.intake.about import About


class Example(NamedTuple):
    """One example: its name, its headline, and what is known beside its text."""

    name: str
    about: About

    @property
    def text(self) -> str:
        """The report."""
        return _text(self.name)


EXAMPLES = (
    Example("jalur-pipa-kaspia", About("2024-03-13", title="Menteri Energi Turkmenistan mendarat di Baku")),
    Example("kabar-penutupan-pabrik", About(title="Manajemen menepis kabar penutupan pabrik di Sidoarjo")),
    Example("sidang-dana-irigasi", About(title="Bekas kepala dinas dihukum dalam perkara dana irigasi")),
    Example("banjir-lereng-gunung", About(title="Banjir bandang menerjang lereng Gunung Singgalang")),
    Example("rapat-komisi-pangan", About(title="Komisi pangan meminta impor gula mentah ditunda")),
    Example("rupiah-dan-bursa", About(title="Rupiah menguat, indeks saham naik")),
    Example("keterangan-kementerian-kesehatan", About(title="Tidak ada kasus baru demam tropis")),
)


def example(name: str) -> Example | None:
    """The example of this name, if there is one: no name of a visitor's ever becomes a path."""
    return next((one for one in EXAMPLES if one.name == name), None)


@cache
def _text(name: str) -> str:
    return (files("sumber.desk") / "data" / "examples" / f"{name}.txt").read_text("utf-8")
