"""What can go wrong, each with a code that can be searched for.

SumberError
├── Unreadable         one report cannot be taken in: a run records it as `Unread` and goes on
│   ├── NotThere       E101 no such file        E102 a folder without reports    E103 the system will not open it
│   ├── NotText        E111 empty               E112 binary                      E113 too long
│   │                  E114 not Unicode         E115 HTML
│   ├── OtherLanguage  E121 not a language that Sumber reads
│   └── Unexpected     E131 a stage of reading failed: a mistake in Sumber, please report it
│                      E132 a rule of the checks failed: likewise, but told as a finding and never raised
│                      E133 a line that should be a record is none
└── WrongSetting       E201 a date that is no date      E202 a language there is no pack for
                       E203 no such rule                E204 a settings file that cannot be read
                       E205 a setting that is none      E206 a line of a side file that says nothing
"""

from __future__ import annotations

MESSAGES = {
    "E101": "there is no such file",
    "E102": "the folder holds no reports ({suffixes})",
    "E103": "cannot be opened: {why}",
    "E111": "is empty",
    "E112": "is not text but {what}",
    "E113": "is too long to be one report: {length:,} {unit}, at most {limit:,} are read",
    "E114": "holds a lone surrogate at {place}, which is no Unicode text",
    "E115": "is HTML; give the text of the report alone",
    "E121": "is written in {name} ({code}), as far as can be told; Sumber reads {reads}",
    "E131": "could not be read because of a mistake in Sumber ({error}); please report it",
    "E132": "rule {rule} failed because of a mistake in it ({error}); please report it",
    "E133": "is no record: {why}",
    "E201": "{value!r} is no date: write 2019-04-24 or 2019-04-24T10:21:00+07:00",
    "E202": "there is no language pack {code!r}; Sumber reads {reads}",
    "E203": "there is no rule, family or name of a rule {value!r}; `sumber check --list` shows them all",
    "E204": "the settings in {file} cannot be read: {why}",
    "E205": "{file}: {setting} {why}",
    "E206": "{file}:{line}: write a rule, and if need be its line or words: TIM101, TIM101:12, TIM101 \"Kamis (25/2)\"",
}


class SumberError(Exception):
    """Base of all. `code` is a key of `MESSAGES`, `reason` the message without the code."""

    def __init__(self, code: str, /, **facts: object) -> None:
        self.code = code
        self.facts = facts
        self.reason = MESSAGES[code].format(**facts)
        super().__init__(f"{code} {self.reason}")

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.code, self.facts)


def _again(kind: type[SumberError], code: str, facts: dict[str, object]) -> SumberError:
    return kind(code, **facts)


class Unreadable(SumberError):
    """One report cannot be taken in."""


class NotThere(Unreadable):
    """There is nothing to read from."""


class NotText(Unreadable):
    """What is there is not the text of a report."""


class OtherLanguage(Unreadable):
    """The text is of a language that is not read."""


class Unexpected(Unreadable):
    """Reading failed; that is our mistake."""


class WrongSetting(SumberError):
    """Something the caller asked for cannot be done; nothing is read."""
