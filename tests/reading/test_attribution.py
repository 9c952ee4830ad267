"""Who says what. `{source}`, `<cue>` and `[content]` are marked in each sentence as a reader would mark them."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

import sumber
from sumber.model.record import Record, Statement

MARK = re.compile(r"[{}<>\[\]]")


class Said(NamedTuple):
    """One statement in words: the chain's own links as (source, cue), and the content."""

    links: tuple[tuple[str | None, str | None], ...]
    content: tuple[str, ...]


def read(text: str) -> Record:
    return sumber.read(text, published="2024-03-06", outlet="Harian Uji")


def said(record: Record) -> list[Said]:
    return [as_said(record, s) for s in record.statements if s.quote != "none"]


def as_said(record: Record, statement: Statement) -> Said:
    own = [link for link in statement.chain if link.via not in ("outlet", "credit")]
    links = tuple(
        (link.mention and record.words(link.mention), link.cue and record.words(link.cue)) for link in own
    )
    return Said(links, tuple(record.words(part) for part in statement.content))


def parts(marked: str, opening: str, closing: str) -> tuple[str, ...]:
    found = re.findall(re.escape(opening) + r"(.*?)" + re.escape(closing), marked)
    return tuple(MARK.sub("", part) for part in found)


# --- one statement a sentence ---------------------------------------------------------------------------------------

INDIRECT = [
    "{Gubernur Sari Wulandari} <mengatakan> [jembatan itu akan dibuka pada Juni].",
    "{Gubernur Sari Wulandari} <mengatakan> bahwa [jembatan itu akan dibuka pada Juni].",
    "{Gubernur Sari Wulandari} <menjelaskan> bahwa [yang dibuka pada Juni adalah jembatan itu].",
    "{Gubernur Sari Wulandari}, Selasa, <mengatakan> [jembatan itu akan dibuka pada Juni].",
    "{Direktur Utama PT Bahari Jaya, Rudi Hartanto}, <menjelaskan> [kapal itu sudah diperiksa].",
    "{Rudi Hartanto, direktur utama PT Bahari Jaya}, <menegaskan> [kapal itu sudah diperiksa].",
    "Sementara itu, {Rudi Hartanto} juga <menyebutkan> bahwa [kapal itu sudah diperiksa].",
    "[Harga beras turun sejak awal pekan], <kata> {Rudi Hartanto} di Jakarta, Selasa.",
    "[Harga beras turun sejak awal pekan], <ujar{nya}>.",
    "<Menurut> {Rudi Hartanto}, [harga beras turun sejak awal pekan].",
    "[Harga beras], <menurut> {Rudi Hartanto}, [turun sejak awal pekan].",
    "<Berdasarkan data> {Badan Pusat Statistik}, [harga beras turun sejak awal pekan].",
    "<Dikutip dari> {Reuters}, Selasa (5/3/2024), [kapal itu tenggelam di Laut Banda].",
    "[Kapal itu tenggelam di Laut Banda], <seperti dilansir> {Reuters}.",
    "[Kapal itu tenggelam di Laut Banda], <demikian> {Reuters}.",
    "[Kapal itu tenggelam di Laut Banda], <demikian dilaporkan> {Reuters}, Selasa.",
    "[Kapal itu tenggelam di Laut Banda], <demikian pernyataan> {kementerian itu}.",
    "[Kapal itu tenggelam di Laut Banda], demikian {kantor berita Kyodo} <melaporkan>.",
    "[Kapal itu tenggelam di Laut Banda], {media setempat} <mewartakan>, Jumat.",
    "[Kapal itu tenggelam di Laut Banda], {para pejabat kesehatan} <menyatakan> pada Senin.",
    "{Reuters} <mewartakan> [kapal itu tenggelam di Laut Banda].",
    "{Reuters} <melansir>, [kapal itu tenggelam di Laut Banda].",
    "{Reuters} <melansir> [kapal itu tenggelam di Laut Banda].",
    "<Menurut keterangan tertulis> {Kementerian Perhubungan}, [kapal itu tenggelam di Laut Banda].",
    "{Pelatih itu} <menilai> [pemain yang ingin menang harus berlatih jika ingin meraih gelar].",
    "{Rudi Hartanto} <bilang> [harga beras turun sejak awal pekan].",
    "{Rudi Hartanto} <yakin> [harga beras turun sejak awal pekan].",
    "{Rudi Hartanto} <percaya> bahwa [harga beras turun sejak awal pekan].",
    "[Tidak patah arang], <kata> {Rudi Hartanto}, [panitia mencari cara lain].",
    "<Menurut> {dokter Rudi Hartanto}, [persiapan adalah faktor penting].",
    "[Dalam rapat itu], <kata> {Rudi Hartanto}, [polisi akan melihat apakah ada goresan di tiang].",
    "[Harga beras turun], <ujar> {Ketua Asosiasi Pangan Nasional, Rudi Hartanto} menanggapi panen raya.",
    "[Harga beras turun], <kata> {Rudi Hartanto, penasihat regional bagi pengawasan obat}.",
    "[Harga beras turun], <kata> {Rudi Hartanto, pengamat pangan dari Universitas Melati}.",
    "<Mengutip data dari> {BPS}, [harga beras turun sejak awal pekan].",
    "{Polisi} <meminta> [warga menjauhi lokasi ledakan].",
    "{Pemerintah} <berencana> [membangun tiga rumah sakit di Papua].",
    "{Perusahaan itu} <membantah> [tuduhan tersebut].",
    "{Hasil survei} <menunjukkan> [separuh pemilih belum menentukan pilihan].",
    "{Warga yang mengungsi} <mengaku> [belum menerima bantuan].",
]


@pytest.mark.parametrize("marked", INDIRECT)
def test_one_indirect_statement(marked: str) -> None:
    record = read(MARK.sub("", marked))
    (source,), (cue,) = parts(marked, "{", "}"), parts(marked, "<", ">")
    found = said(record)
    assert [(s.links, s.content) for s in found] == [(((source, cue),), parts(marked, "[", "]"))]
    assert record.statements[0].quote == "indirect"


DIRECT = [
    '"[Kami tidak akan mundur]," <kata> {Rudi Hartanto} di Jakarta, Selasa (5/3/2024).',
    "“[Kami tidak akan mundur],” <ujar> {Rudi Hartanto}.",
    '"[Kami tidak akan mundur. Kami punya bukti]," <tegas{nya}>.',
    '{Rudi Hartanto} <mengatakan>, "[Kami tidak akan mundur.]"',
    '{Rudi Hartanto} <mengatakan>: "[Kami tidak akan mundur.]"',
    '"[Kami tidak akan mundur], "<kata> {Rudi Hartanto}.',
    '"[Kami tidak akan mundur]," <kata> {Rudi Hartanto}. "[Kami punya bukti.]"',
    '"[Kami tidak akan mundur]," <demikian pernyataan> {kementerian itu}.',
]


@pytest.mark.parametrize("marked", DIRECT)
def test_one_direct_statement(marked: str) -> None:
    record = read(MARK.sub("", marked))
    (source,), (cue,) = parts(marked, "{", "}"), parts(marked, "<", ">")
    content = tuple(part.rstrip(".") for part in parts(marked, "[", "]"))
    (found,) = said(record)
    assert found.links == ((source, cue),)
    assert tuple(part.rstrip(".") for part in found.content) == content
    assert record.statements[0].quote == "direct"


# --- nobody is named --------------------------------------------------------------------------------------------------

UNNAMED = [
    ("Pelaku diduga melarikan diri ke Sumatera.", "diduga", "Pelaku diduga melarikan diri ke Sumatera"),
    ("Diduga, pelaku melarikan diri ke Sumatera.", "Diduga", "pelaku melarikan diri ke Sumatera"),
    ("Dikabarkan bahwa pelaku melarikan diri.", "Dikabarkan", "pelaku melarikan diri"),
    ("Polisi menangkap pria yang diduga mencuri motor.", "diduga", "pria yang diduga mencuri motor"),
]


@pytest.mark.parametrize(("text", "cue", "content"), UNNAMED)
def test_nobody_is_named(text: str, cue: str, content: str) -> None:
    assert Said(((None, cue),), (content,)) in said(read(text))


# --- chains -----------------------------------------------------------------------------------------------------------

CHAINS = [
    (
        "Stasiun televisi NHK melaporkan, dengan mengutip seorang pejabat Rusia, bahwa perundingan itu batal.",
        (("Stasiun televisi NHK", "melaporkan"), ("seorang pejabat Rusia", "dengan mengutip")),
        "perundingan itu batal",
    ),
    (
        '"Kami akan datang," kata Rudi Hartanto, seperti dikutip Reuters, Selasa.',
        (("Reuters", "seperti dikutip"), ("Rudi Hartanto", "kata")),
        "Kami akan datang",
    ),
    (
        "Rudi Hartanto mengatakan Presiden telah berjanji akan menambah anggaran.",
        (("Rudi Hartanto", "mengatakan"), ("Presiden", "berjanji")),
        "akan menambah anggaran",
    ),
    (
        "Dilansir dari Reuters, juru bicara itu menyatakan perundingan akan dilanjutkan.",
        (("Reuters", "Dilansir dari"), ("juru bicara itu", "menyatakan")),
        "perundingan akan dilanjutkan",
    ),
    (
        "Mengutip dua sumber, Reuters melaporkan perundingan itu gagal.",
        (("Reuters", "melaporkan"), ("dua sumber", "Mengutip")),
        "perundingan itu gagal",
    ),
    (
        "Mengutip Reuters, juru bicara itu mengatakan perundingan gagal.",
        (("Reuters", "Mengutip"), ("juru bicara itu", "mengatakan")),
        "perundingan gagal",
    ),
    (
        "Haaretz, mengutip seorang pejabat, menulis bahwa pasukan akan ditarik.",
        (("Haaretz", "menulis"), ("seorang pejabat", "mengutip")),
        "pasukan akan ditarik",
    ),
    (
        "Perundingan itu gagal, lapor Reuters mengutip dua sumber.",
        (("Reuters", "lapor"), ("dua sumber", "mengutip")),
        "Perundingan itu gagal",
    ),
    (
        '"Kondisinya stabil," ujar Rudi Hartanto, mengutip pernyataan Darmi Lestari.',
        (("Rudi Hartanto", "ujar"), ("Darmi Lestari", "mengutip pernyataan")),
        "Kondisinya stabil",
    ),
    (
        '"Kondisinya stabil," kata Rudi Hartanto mengutip Reuters, Selasa.',
        (("Reuters", "mengutip"), ("Rudi Hartanto", "kata")),
        "Kondisinya stabil",
    ),
    (
        "Interfax mengutip seorang pejabat yang mengatakan bahwa enam orang cedera.",
        (("Interfax", "mengutip"), ("seorang pejabat", "mengatakan")),
        "enam orang cedera",
    ),
    (
        "Kompas melansir Reuters, kapal itu tenggelam di Laut Banda.",
        (("Kompas", "melansir"), ("Reuters", "melansir")),
        "kapal itu tenggelam di Laut Banda",
    ),
    (
        "Berdasarkan informasi dari Reuters mengutip data BPS, harga beras naik Rp50 per kilogram.",
        (("Reuters", "Berdasarkan informasi dari"), ("BPS", "mengutip data")),
        "harga beras naik Rp50 per kilogram",
    ),
    (
        "WHO mengungkap jenis virus itu adalah hanta, berdasarkan hasil pemeriksaan Rumah Sakit Melati.",
        (("WHO", "mengungkap"), ("Rumah Sakit Melati", "berdasarkan hasil pemeriksaan")),
        "jenis virus itu adalah hanta",
    ),
    (
        "Rudi Hartanto mengatakan bahwa, menurut BPS, inflasi bulan itu naik.",
        (("Rudi Hartanto", "mengatakan"), ("BPS", "menurut")),
        "inflasi bulan itu naik",
    ),
]


@pytest.mark.parametrize(("text", "links", "content"), CHAINS)
def test_chain_outermost_first(text: str, links: tuple[tuple[str, str], ...], content: str) -> None:
    assert Said(links, (content,)) in said(read(text))


SPEAKERS = [
    ("Dokumen yang diperoleh Reuters menunjukkan bank itu merugi.", "document", "Dokumen"),
    ("Survei yang digelar BPS menunjukkan bank itu merugi.", "body", "BPS"),
    ("Berdasarkan informasi yang diterima Reuters dari Rudi Hartanto, bank itu merugi.", "person", "Rudi Hartanto"),
    ("Stasiun televisi Al Jazeera melaporkan bank itu merugi.", "media", "Al Jazeera"),
    ("Kantor Berita Rusia Interfax melaporkan bank itu merugi.", "media", "Interfax"),
    ("Kantor berita resmi Zalonia BRZ melaporkan bank itu merugi.", "media", "Zalonia BRZ"),
    ("Kantor berita resmi Turkmenistan TDH melaporkan bank itu merugi.", "media", "TDH"),
    ("Kantor berita Turkmenistan melaporkan bank itu merugi.", "media", "Kantor berita Turkmenistan"),
    ("Kantor Berita Antara melaporkan bank itu merugi.", "media", "Kantor Berita Antara"),
]


@pytest.mark.parametrize(("text", "kind", "name"), SPEAKERS)
def test_who_speaks(text: str, kind: str, name: str) -> None:
    record = read(text)
    source = record.source(record.statements[0].chain[-1].source)
    assert (source.kind, source.name) == (kind, name)


def test_what_points_back_makes_a_statement_of_the_sentence_before() -> None:
    record = read("Jembatan itu ambruk semalam. Hal itu disampaikan Kapolsek Dedi Santoso.")
    assert said(record)[0] == Said((("Kapolsek Dedi Santoso", "disampaikan"),), ("Jembatan itu ambruk semalam",))


def test_a_medium_named_afterwards_goes_outermost() -> None:
    record = read("Rudi Hartanto mengatakan jembatan itu ambruk semalam. Demikian dilansir Reuters.")
    assert said(record)[0].links == (("Reuters", "Demikian dilansir"), ("Rudi Hartanto", "mengatakan"))


def test_a_quotation_without_a_cue_in_the_next_paragraph_is_the_same_speakers() -> None:
    record = read('"Kami tidak akan mundur," kata Rudi Hartanto.\n\n"Kami punya bukti yang kuat untuk itu."')
    first, second = (s.chain[-1] for s in record.statements)
    assert second.via == "context"
    assert second.source == first.source


# --- what is no attribution ---

NONE = [
    "Keduanya membahas perdagangan dan pertahanan.",
    "Rudi Hartanto menyampaikan pidato di depan ribuan warga.",
    "Polisi belum mengetahui penyebab kebakaran itu.",
    "Ia melaporkan tetangganya ke polisi.",
    "Kelompok itu dilarang di Mesir.",
    "Ia menolak berkomentar.",
    "Koran itu diizinkan untuk mengutip tulisan ini.",
    "Tim itu percaya diri menghadapi lawannya.",
    "Bukan Rudi Hartanto bilang begitu.",
    "Kata itu sering salah dieja.",
    "Organisasi itu, selanjutnya disebut Panitia, berkantor di Bandung.",
]


@pytest.mark.parametrize("text", NONE)
def test_plain_narration(text: str) -> None:
    record = read(text)
    assert said(record) == []
    assert [link.via for link in record.statements[0].chain] == ["outlet", "narration"]
