"""Which language a text is in."""

from __future__ import annotations

import re

from sumber import language
from sumber.errors import OtherLanguage

SAMPLE = 4_000  # characters: about two thirds of the articles tried are no longer
FEW = 4  # words: fewer tell no language
MARGIN = 20.0  # natural logarithm of likelihood by which another language must lead: single words reach 10
WORD = re.compile(r"[^\W\d_]+")
SEEMS_ALSO = {"id": ("id", "ms")}  # what the identifier calls a language: Indonesian often passes for Malay
NAMES = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "hi": "Hindi", "it": "Italian",
    "ja": "Japanese", "jv": "Javanese", "ko": "Korean", "nl": "Dutch", "pt": "Portuguese", "ru": "Russian",
    "su": "Sundanese", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def language_of(text: str) -> str:
    """The code of the language pack to read `text` with; OtherLanguage if there is none for it.

    The commonest words tell first. Only a text with few of them is given to the identifier, which takes longer to load
    than most reports take to read.
    """
    words = WORD.findall(text[:SAMPLE].lower())
    for code in language.LANGUAGES:
        form = language.load(code).anatomy
        if sum(word in form.common for word in words) >= form.common_share * len(words):
            return code
    return language.LANGUAGES[0] if len(words) < FEW else _identified(text[:SAMPLE])


def _identified(sample: str) -> str:
    import py3langid  # only here: loading its model takes half a second

    scores = dict(py3langid.rank(sample))
    best, most = max(scores.items(), key=lambda item: item[1])
    for code in language.LANGUAGES:
        if max(scores.get(also, float("-inf")) for also in SEEMS_ALSO[code]) > most - MARGIN:
            return code
    reads = ", ".join(f"{language.load(code).name} ({code})" for code in language.LANGUAGES)
    raise OtherLanguage("E121", name=NAMES.get(best, "another language"), code=best, reads=reads)
