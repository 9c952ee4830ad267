"""What a language pack tells of names: titles, pronouns, short forms: how one person or body is called.

All words are lower case, without a closing full stop. The nouns say what a phrase without a name stands for: `seorang
pejabat` an unnamed person, `warga` a crowd, `pihak sekolah` a body, `laporan` a document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True)
class PersonWords:
    """Words that stand before or after a person's name without being part of it, and words for persons."""

    honorifics: Words  # Pak, Prof, KH
    ranks: Words  # AKBP, Jenderal, Besar
    degrees: Words  # SH, MSi: after the name
    name_like: Words  # titles that are given names too
    offices: Words  # heads of titles and trades: Presiden, pengacara
    office_words: Words  # words inside titles that are no name: Bidang, Humas, Utama
    office_short: Mapping[str, str]  # menlu -> menteri luar negeri
    spokesmen: Words  # juru bicara: two words, the second of which is elsewhere one of saying
    former: Words  # mantan, eks, calon: before an office
    nouns: Words  # pria, korban: someone, without office
    sources: Words  # sumber, saksi: never a crowd, however many
    relatives: Words  # ayah, istri: someone of somebody's
    particles: Words  # bin, van: lower-case words inside names
    aliases: Words  # alias, disapa: what follows is another name
    nicknames: Mapping[str, str]  # jokowi -> joko widodo: one person if the report has both


@dataclass(frozen=True)
class PronounWords:
    """Words that take up someone named before."""

    person: Words  # dia, beliau
    first: Words  # saya: whoever is speaking
    plural: Words  # mereka
    own_body: Words  # pihaknya: the speaker's own body
    clitic: str  # nya
    deictic: Words  # yang bersangkutan, as single words that make a phrase definite: bersangkutan
    definite: Words  # itu, tersebut: after the noun
    article: Words  # sang, si: before the noun


@dataclass(frozen=True)
class NumberWords:
    """Words before a noun that tell how many."""

    one: Words  # seorang, sebuah
    some: Words  # beberapa, dua: several, still persons
    crowd: Words  # para, banyak: people as a crowd
    both: Words  # kedua: persons told of before, together
    partitive: tuple[tuple[str, ...], ...]  # (salah, satu)


@dataclass(frozen=True)
class SourceWords:
    """What the first noun of a phrase without a person's name makes of it."""

    crowds: Words  # warga, masyarakat
    bodies: Words  # pemerintah, polisi, perusahaan
    fronts: Words  # pihak, manajemen: stand before the body's own name
    alone: Words  # perseroan, maskapai: take up a body named before even by themselves
    media: Words  # media, kantor berita (by first word)
    media_marks: Words  # herald, news: words in the names of papers and broadcasters
    reporting: Words  # melaporkan, diberitakan: what media do
    publishing: Words  # diturunkan, dirilis: what media do with a report
    receiving: Words  # diterima, diperoleh: what one does with another's document
    press: Words  # laporan, berita: what may be a medium's that was told of just before
    official: Words  # resmi: a page so called is its owner's voice
    media_phrases: tuple[tuple[str, ...], ...]  # (surat, kabar)
    documents: Words  # laporan, data, surat
    document_parts: Words  # hasil, isi: before a document
    laws: Words  # undang-undang, putusan: documents that speak for themselves, whoever made them
    owned: Words  # pendukung, keluarga: the person named after them is not one of them
    utterances: Words  # pernyataan, keterangan: what somebody has just said
    posts: Words  # akun, unggahan: documents, but a person's own words if he is named


@dataclass(frozen=True)
class PhraseWords:
    """Small words by which a phrase is cut."""

    relative: Words  # yang: opens a clause about the noun
    of: Words  # dari, milik, oleh: the owner follows
    at: Words  # di, pada: a place or time follows
    joins: Words  # dan, serta
    lead: Words  # menurut, oleh, kepada: before the phrase, no part of it
    times: Words  # Senin, kemarin, pukul: a time follows, no part of the phrase
    named: Words  # bernama, yakni: the name follows
    in_title: Words  # di, untuk: small words inside a title (`peneliti di …`)
    run_on: Words  # akan, telah, yang: small words that may have run on behind a name (`Trumpakan`)
    verb: str  # expression for what a verb in running text looks like


@dataclass(frozen=True)
class BodyWords:
    """How bodies' names vary."""

    organisations: Words  # board, council: foreign words that make a name a body's
    legal: Words  # PT, Tbk, RI: no part of what tells one name from another
    generic: Words  # kementerian, bank: first words that many bodies share
    small: Words  # dan, untuk: leave no letter in an acronym
    or_short: Words  # atau, disingkat: between a body's name and its acronym
    by_names: Words  # negeri: first words of by-names of countries (`Negeri Sakura`)


@dataclass(frozen=True, eq=False)
class NameForm:
    """See the module's docstring."""

    person: PersonWords
    pronouns: PronounWords
    numbers: NumberWords
    source: SourceWords
    phrase: PhraseWords
    body: BodyWords
