"""Statements are found by words, sources, times and places, alone and together, in both databases alike."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest

from sumber.archive import find
from sumber.archive.archive import Archive
from sumber.archive.query import Near, Query
from sumber.archive.stems import fold, stem_words, words_of
from sumber.model.record import Record


@pytest.fixture
def full(archive: Archive, records: list[Record]) -> Archive:
    archive.keep(records)
    return archive


@pytest.fixture(params=["all at once", "month by month"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few answers are sorted at once, many found month by month; both must find the same."""
    if request.param == "month by month":
        monkeypatch.setattr(find, "FEW", 0)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"words": "harga beras"}, ["Harga beras di Surabaya turun 5 persen"]),
        ({"words": "HARGA", "source": "sapto"}, ["kabar kenaikan harga gula"]),
        ({"words": '"rumah sakit"'}, ["Rumah sakit umum daerah di Medan dibangun pada 1952"]),
        ({"source": "Darmi Lestari", "quote": "direct"}, ["Stok di gudang masih cukup sampai Juni 2024"]),
        ({"words": "HARGA", "source": "sapto", "kind": "person", "exact": True}, []),
        ({"words": "HARGA", "source": "SAPTO WIRAWAN", "kind": "person", "exact": True}, ["kabar kenaikan harga gula"]),
        ({"kind": "unnamed", "status": "possible"}, ["pasokan dari Lamongan kemungkinan terlambat"]),
        ({"status": "denied"}, ["kabar kenaikan harga gula"]),
        ({"place": "surabaya"}, ["Harga beras di Surabaya turun 5 persen"]),
        ({"near": Near(-7.25, 112.75, 20)}, ["Harga beras di Surabaya turun 5 persen"]),
        ({"first": date(1950, 1, 1), "last": date(1959, 12, 31)}, ["Rumah sakit umum daerah di Medan"]),
        ({"first": date(2024, 6, 15), "last": date(2024, 6, 16)}, ["Stok di gudang masih cukup sampai Juni 2024"]),
        ({"first": date(2019, 5, 3), "last": date(2019, 5, 31)}, []),
        ({"depth": 2}, ["rapat itu digelar pada 2 Mei 2019"]),
        ({"outlet": "berita sore", "said_first": date(2024, 3, 12)}, []),
        ({"words": "gula", "said_last": date(2024, 3, 11)}, ["kabar kenaikan harga gula"]),
        ({"words": "tidakada"}, []),
        ({"place": "Atlantis"}, []),
        ({"words": '" OR * NEAR('}, None),
    ],
)
def test_find(full: Archive, query: dict[str, Any], words: list[str] | None) -> None:
    hits = full.find(Query(**query))
    if words is not None:
        told = [hit.words.rstrip(".") for hit in hits]
        assert [any(wanted in one for one in told) for wanted in words] == [True] * len(words)
        assert len(told) == len(words)
        assert full.count(Query(**query)) == len(words)
        spread = {(one.status, one.quote): one.statements for one in full.spread(Query(**query))}
        assert spread == Counter((hit.status, hit.quote) for hit in hits)


@pytest.mark.usefixtures("way")
def test_the_latest_published_comes_first_and_what_has_no_day_last(full: Archive) -> None:
    days = [hit.published for hit in full.find(limit=100)]
    known = [day for day in days if day]
    assert known == sorted(known, reverse=True)
    assert None not in days[: len(known)]
    everything = [hit.id for hit in full.find(limit=100)]
    assert [hit.id for at in range(0, 30, 3) for hit in full.find(limit=3, offset=at)] == everything[:30]


@pytest.mark.usefixtures("way")
def test_the_time_line_goes_by_what_is_told_of(full: Archive) -> None:
    about = [hit.about for hit in full.timeline(limit=100)]
    assert about[:2] == ["1952", "2019-05-02"]
    assert None not in about


def test_words_that_were_asked_for_are_marked(full: Archive) -> None:
    (hit,) = full.find("gudangnya stok")
    assert [hit.words[start:stop] for start, stop in hit.marks] == ["Stok", "gudang"]
    assert [link.name for link in hit.chain] == ["Warta", "Darmi Lestari"]


def test_who_is_quoted(full: Archive) -> None:
    voices = {voice.name or voice.kind: voice for voice in full.sources()}
    assert voices["Darmi Lestari"].statements == 2
    assert [(share.name, share.statements) for share in voices["Darmi Lestari"].outlets] == [("Warta", 2)]
    assert full.source_sums().nameless == 2
    assert {voice.name for voice in full.sources(name="lestari")} == {"Darmi Lestari"}
    assert full.sources(outlet="Nirgends") == []
    assert [share for voice in full.sources() for share in voice.through]


def test_stems_and_folding() -> None:
    assert stem_words("membantah dibantah", "id") == ["bantah", "bantah"]
    assert fold("  Türkiye, “É” ") == "turkiye e"
    assert [word.start for word in words_of("a b-c", "id")] == [0, 2, 4]


@pytest.mark.usefixtures("way")
def test_a_voice_is_found_as_often_as_it_is_counted(full: Archive) -> None:
    voices = full.sources(limit=1_000)
    assert voices
    told = {(v.name, v.kind): full.count(Query(source=v.name, kind=v.kind, exact=True)) for v in voices}
    assert told == {(v.name, v.kind): v.statements for v in voices}
