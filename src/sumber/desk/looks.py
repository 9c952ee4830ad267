"""How a visitor wants the pages: in which language, light or dark. Kept in cookies, so that no account is needed."""

from __future__ import annotations

from dataclasses import dataclass

from sumber.desk.guard import cookie

LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}
THEMES = ("auto", "light", "dark")
LANGUAGE, THEME = "sumber_language", "sumber_theme"


@dataclass(frozen=True, slots=True)
class Looks:
    """`theme` auto follows the system."""

    language: str = "id"
    theme: str = "auto"


def looks_of(cookies: str, accepts: str) -> Looks:
    """What the cookies say, else the first language of the browser that there is, else Indonesian."""
    language, theme = cookie(cookies, LANGUAGE), cookie(cookies, THEME)
    return Looks(
        language if language in LANGUAGES else _first(accepts),
        theme if theme in THEMES else "auto",
    )


def _first(accepts: str) -> str:
    for part in accepts.lower().split(","):
        code = part.partition(";")[0].strip().partition("-")[0]
        if code in LANGUAGES:
            return code
    return "id"
