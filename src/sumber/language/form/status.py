"""What a language pack tells of status: words that plan, predict, hedge, deny, demand and set conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

# How a cue puts its content:
#   planned possible denied demanded   as it says, whatever the content
#   estimate   predicted, or possible where the content looks back
#   belief     the content decides, but what will be is expected, not planned
#   assurance  the content decides, but what will be is planned
#   rumour     possible where nobody is named, else the content decides
#   wish       planned where the wisher is to do it, demanded where others are
#   decision   planned where the content is something to be done, else the content decides
#   reminder   demanded where the content is something to be done, else the content decides
#   telling    demanded where the content begins with a wish (`agar …`), else the content decides
#   question   demanded, if it is the cue; a question told of inside the content is none
#   rule       asserted where a document rules, else demanded
Leaning = Literal[
    "planned", "possible", "denied", "demanded",
    "estimate", "belief", "assurance", "rumour", "wish", "decision", "reminder", "telling", "rule", "question",
]  # fmt: skip

# What a word does in a clause:
#   filler        may open a sentence and belongs to no clause
#   opening       two words that open a sentence (`akan tetapi`)
#   consequence   opens what follows from a condition
#   light         stands between a subject and its predicate and decides nothing
#   condition     opens the clause of a condition
#   subordinator  opens a clause before the main one, or ends the main one
#   circumstance  as `subordinator`, but in the middle of a clause it takes only the verb that follows
#   preposition   opens a phrase; a verb right after it is not the clause's own
#   relative      opens a relative clause
#   negation, future, possible, able   before the predicate
#   soon          a time to come: a predicate after it is future
#   duty          before the predicate: it should be done; negated too
#   free_duty     the same, but negated it leaves the doer free
#   better        a duty at the head of a clause
#   ban           a duty only where negated
#   plea          calls on somebody
#   copula        stands for a predicate
#   exists, true  predicates that, negated, deny
#   past          before the predicate: it has happened or is going on
Role = Literal[
    "filler", "opening", "consequence", "light", "condition", "subordinator", "circumstance", "preposition", "relative", "negation", "future",
    "possible", "able", "soon", "duty", "free_duty", "better", "ban", "plea", "copula", "exists", "true", "past",
]  # fmt: skip


@dataclass(frozen=True, eq=False)
class StatusForm:
    """All words in lower case.

    cues           words of cues, nouns too -> how they put the content
    hidden         those of them that lean in a clause whoever is its subject (`diduga`, `dijadwalkan`)
    roles          words -> what they do in a clause
    phrases        first word -> second word -> what the two do together
    suffixes       endings to cut off a word that is not among `cues` (`harapannya`)
    first_person   pronouns that speak of the speaker
    demonstratives close a noun phrase; after a subordinator they make a connective of it (`karena itu`)
    noun_negations negate nouns, and deny with one of `contrasts` after them (`bukan …, melainkan …`) or `denying_next`
    always_contrasts  those of `contrasts` that deny after any negation
    only_words     after a negation: more is said, nothing denied (`bukan hanya`)
    purpose        open what is to be done (`agar`)
    wanted         those of `purpose` that by themselves demand it
    topics         after a word of condition: it opens a topic, no condition (`kalau menurut saya`)
    after_topics   the word after a negation that makes a topic of it (`kalau tidak salah`)
    settled        after a word of duty or wish: a manner of speaking (`perlu diketahui`, `ingin menyampaikan`)
    loose_conditions  words of condition that open a topic where no verb follows (`kalau beras, …`)
    passive        beginning of passive verbs: a first person before them does not speak, but is spoken of
    measures       words after which one of possibility only measures (`sebaik mungkin`)
    calls          bare verbs that call on somebody at the head of a quotation (`Hentikan …`)
    imperative     ending of a verb that calls on somebody (`pulanglah`)
    earlier        before a word of `hidden`: it is told as a fact
    ahead, behind  words that put an estimate into the future or into the past
    happening      predicates of what comes about by itself: their future is predicted
    happening_prefixes   how many such verbs begin
    effects        verbs of effect: their future is predicted of things, planned of people
    intended       after one of `happening`: it is planned all the same (`akan menjadi agenda`)
    about          words that take the word of the future as a preposition (`kekhawatiran akan gempa`)
    transparent    verbs that leave the status to a modal right after them (`dipastikan akan`)
    weak_conditions   open a condition if what follows is not certain (`tanpa bantuan, … bisa`)
    causes         those of `effects` that, as something able to come about, are likelihood (`bisa memicu`)
    willed         those of `happening` that one means to do oneself: planned of a first person
    things, thing_affixes   heads of subjects that cannot intend, and how others begin and end; `agents` only look so
    not_yet        negations that leave it open, and forbid nothing
    still          before a word of duty: it is told, not asked
    oughts         words of duty that, negated, blame wherever they stand (`tidak seharusnya hanya …`)
    musts          nouns of duty: demanded behind a copula (`adalah keharusan`)
    called_for     passive verbs of need: at the head of a clause they demand (`Diperlukan …`)
    urgent         the same of adjectives before a purpose or whose it is (`penting bagi semua untuk …`)
    options        after what can become: a choice, no likelihood (`bisa menjadi pilihan`)
    soon_words     put what a first person does next into the future (`nanti saya cek`)
    topic_marks    particles that make what stands before them a topic (`kalau hewan kan …`)
    verb_prefixes, verbs, not_verbs   how verbs are known: by prefix, and those that have none, and what only looks so
    """

    cues: Mapping[str, Leaning]
    hidden: frozenset[str]
    roles: Mapping[str, Role]
    phrases: Mapping[str, Mapping[str, Role]]
    suffixes: tuple[str, ...]
    first_person: frozenset[str]
    demonstratives: frozenset[str]
    noun_negations: frozenset[str]
    contrasts: frozenset[str]
    always_contrasts: frozenset[str]
    only_words: frozenset[str]
    denying_next: frozenset[str]
    purpose: frozenset[str]
    wanted: frozenset[str]
    topics: frozenset[str]
    after_topics: frozenset[str]
    settled: frozenset[str]
    loose_conditions: frozenset[str]
    passive: str
    measures: frozenset[str]
    calls: frozenset[str]
    imperative: str
    earlier: frozenset[str]
    ahead: frozenset[str]
    behind: frozenset[str]
    happening: frozenset[str]
    happening_prefixes: tuple[str, ...]
    effects: frozenset[str]
    intended: frozenset[str]
    about: frozenset[str]
    transparent: frozenset[str]
    weak_conditions: frozenset[str]
    causes: frozenset[str]
    willed: frozenset[str]
    things: frozenset[str]
    thing_affixes: tuple[tuple[str, str], ...]
    agents: frozenset[str]
    not_yet: frozenset[str]
    still: frozenset[str]
    oughts: frozenset[str]
    musts: frozenset[str]
    called_for: frozenset[str]
    urgent: frozenset[str]
    options: frozenset[str]
    soon_words: frozenset[str]
    topic_marks: frozenset[str]
    verb_prefixes: tuple[str, ...]
    verbs: frozenset[str]
    not_verbs: frozenset[str]
