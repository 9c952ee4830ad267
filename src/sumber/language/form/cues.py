"""What a language pack tells of cues: the words that attribute, how each is built, and the small words around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# How a cue stands to its source and its content:
#   tail     C, kata X | kata X, C          the source follows the cue
#   verb     X mengatakan (bahwa) C         the source is the subject, the content follows
#   told     C dikatakan X | disampaikan (oleh) X bahwa C | Hal itu disampaikan X
#   passive  S diduga P                     the clause around the cue is the content, nobody is named
#   prep     menurut X, C                   the source follows, the content is the rest of the sentence
#   cite     dilansir (dari) X, C           as prep, but a medium through which the whole sentence comes
#   noun     rencana (X) untuk C            the source is the possessor or the subject
Build = Literal["tail", "verb", "told", "passive", "prep", "cite", "noun"]

# What may follow a `verb` cue for it to attribute anything:
#   any          a noun phrase too (`melaporkan wabah`)
#   clause       only a clause (`menyampaikan bahwa …`)
#   infinitive   only what is to be done (`berencana (untuk) …`)
#   demand       (Y) untuk/agar …, or a clause (`meminta warga waspada`)
#   role         a judgement on its object (`menyebut X sebagai Y`), or a clause
#   claim        somebody's claim (`menolak tuduhan itu`), or a clause opened by `bahwa`
#   figure       as any, but not what one books or achieves (`mencatat laba`)
#   opened       only what `bahwa`, a comma, a colon or a quotation mark opens
Takes = Literal["any", "clause", "infinitive", "demand", "role", "claim", "figure", "opened"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One word or phrase that attributes; `base` groups its forms.

    `weak`: attributes only if its subject is a source by itself (a document, a medium, a body, a person): `menunjukkan`.
    `negatable`: it attributes when negated, too. `leads`: as a tail, it may open its sentence (`Kata X, C`). `basis`: as a
    preposition, it more often tells a ground than a source (`berdasarkan`). `verb`: a tail that is a verb, too (`X bilang C`).
    """

    base: str
    build: Build
    takes: Takes = "any"
    weak: bool = False
    negatable: bool = False
    leads: bool = False
    basis: bool = False
    verb: bool = False


@dataclass(frozen=True)
class CueForm:
    """The words that attribute, and the closed classes that the grammar of attribution steers by. All in lower case.

    words         a word -> its cue
    phrases       first word -> cues of several words, longest first
    that          opens a content clause and is not part of it (`bahwa`)
    purpose       opens a demanded or planned clause (`agar`, `untuk`)
    suffixes      pronoun suffixes that stand for the source (`ujarnya`)
    pronouns      third-person pronouns; `first_person` those that speak of the speaker
    prepositions  open an adjunct; `subordinators` a subordinate clause, `conditions` one that puts a
                  case; `coordinators` join
    relatives     open a relative clause (`yang`)
    openers       adverbs and connectives that open a sentence and belong to no source
    infixes       adverbs that stand between a subject and its verb
    negations, modals   before a verb: it is not said, or not yet; `denials` before a noun: not he says it
    aspects       auxiliaries that belong to the content and not to its cue (`akan`)
    holders       prepositions that hold a title together (`penasihat di …`, `menteri untuk …`); `owners` those of them
                  that do so behind any noun
    with_words    lead in a second thing that the subject does (`dengan mengutip …`)
    thus          point back by themselves (`Demikian dilansir …`)
    infinitive    opens what is to be done and is part of it (`untuk`)
    agents        mark the agent of a passive (`oleh`)
    hearers       open the one who is told (`kepada`), `receivers` those that can mean nothing else
    anaphors      heads that point back to the sentence before (`hal`, `pernyataan`), with `demonstratives`
    times         words that begin a time expression
    tails         bare cues that need no quotation mark before them (`C, kata X`)
    objects       what one asks for without asking anybody to do it (`meminta maaf`)
    claims        what one denies or rejects (`tuduhan`)
    trailing      join a second thing said by the same speaker (`sambil`, `seraya`)
    feats         what one books or achieves, no report (`mencatat laba`)
    locatives     prepositions after which a passive tells no news (`dilarang di Mesir`)
    quoting       cues of a medium that quotes somebody else (`mengutip`), last words
    subject_first passives that a name may follow as the subject of the content (`diduga Budi …`), not as the agent
    active        how verbs begin that a noun of intent may take without `untuk` (`rencana menggelar …`)
    hard          adjectives after which a passive tells no news (`mudah diketahui`)
    whether       open a question (`apakah`): what one decides, not what one says
    equatives     verbs that end the clause describing their subject (`yang dilaporkan tewas adalah …`)
    copulas       verbs that make a clause without a lexical verb (`adalah`)
    as_words      open what something is called (`sebagai`)
    like          open a comparison to a report (`seperti`, `sebagaimana`)
    either        join two predicates of the same subject (`dan`, `atau`)
    and_words     join two predicates or two names
    """

    words: dict[str, Cue]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Cue], ...]]
    that: frozenset[str]
    purpose: frozenset[str]
    suffixes: tuple[str, ...]
    pronouns: frozenset[str]
    first_person: frozenset[str]
    prepositions: frozenset[str]
    subordinators: frozenset[str]
    conditions: frozenset[str]
    coordinators: frozenset[str]
    either: frozenset[str]
    and_words: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    infixes: frozenset[str]
    negations: frozenset[str]
    denials: frozenset[str]
    modals: frozenset[str]
    aspects: frozenset[str]
    holders: frozenset[str]
    owners: frozenset[str]
    with_words: frozenset[str]
    thus: frozenset[str]
    infinitive: frozenset[str]
    agents: frozenset[str]
    hearers: frozenset[str]
    receivers: frozenset[str]
    anaphors: frozenset[str]
    demonstratives: frozenset[str]
    times: frozenset[str]
    tails: frozenset[str]
    objects: frozenset[str]
    claims: frozenset[str]
    trailing: frozenset[str]
    feats: frozenset[str]
    locatives: frozenset[str]
    quoting: frozenset[str]
    subject_first: frozenset[str]
    active: tuple[str, ...]
    hard: frozenset[str]
    whether: frozenset[str]
    equatives: frozenset[str]
    copulas: frozenset[str]
    as_words: frozenset[str]
    like: frozenset[str]

    def stem(self, word: str) -> str:
        """The word without a pronoun suffix."""
        return next((word[: -len(suffix)] for suffix in self.suffixes if word.endswith(suffix)), word)
