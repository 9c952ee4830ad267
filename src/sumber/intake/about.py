"""What is told of a report beside its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sumber.errors import WrongSetting
from sumber.language import LANGUAGES


@dataclass(frozen=True, slots=True)
class About:
    """Where a report comes from, as far as the caller knows. WrongSetting if the date is none or the language unknown.

    `published` is an ISO 8601 date or date-time. If `language` is given, the text is taken to be of it, unchecked.
    """

    published: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        if self.published is not None:
            object.__setattr__(self, "published", iso(self.published))
        if self.language is not None and self.language not in LANGUAGES:
            raise WrongSetting("E202", code=self.language, reads=", ".join(LANGUAGES))


def iso(value: str) -> str:
    """The date or date-time in its long ISO form; WrongSetting if it is none."""
    value = value.strip()
    for kind in (date, datetime):
        try:
            return kind.fromisoformat(value).isoformat()
        except ValueError:
            continue
    raise WrongSetting("E201", value=value)


NOTHING = About()
