"""What can go wrong, each with a code that can be searched for.

SumberError
├── Unreadable         one report cannot be taken in: a run records it as `Unread` and goes on
│   ├── NotThere       E101 no such file        E103 the system will not open it  E104 no ordinary file
│   │                  E105 a link              E106 its format needs an extra
│   ├── NotText        E111 empty               E112 binary                      E113 too long
│   │                  E114 not Unicode         E115 HTML                        E116 a page without a story
│   │                  E117 several reports
│   ├── OtherLanguage  E121 not a language that Sumber reads
│   ├── Unexpected     E131 a stage of reading failed: a mistake in Sumber, please report it
│   │                  E132 a rule of the checks failed: likewise, but told as a finding and never raised
│   │                  E133 a line that should be a record is none
│   │                  E134 reading it ended the process that read it
│   │                  E135 the archive does not take it
│   ├── Damaged        E141 not well-formed     E142 a part is lost              E143 a record without text
│   │                  E144 only a summary      E145 nothing in it is a report    E146 not for use
│   └── TooMuch        E151 too large           E152 unpacks to far more         E153 packed too deep
│                      E154 too many files      E155 declares XML entities       E156 locked with a password
├── ArchiveFault       the archive cannot do it; what it held before it still holds
│   ├── ArchiveUnusable E301 no archive there       E304 the database complains       E305 an extra is not installed
│   │                  E306 no such database        E307 another one's database       E308 made by a newer Sumber
│   ├── ArchiveFull    E302 no room left on the disk
│   ├── ArchiveBusy    E303 another process writes
│   └── NotKept        E309 no such report             E310 nobody of that name is quoted
└── WrongSetting       E201 a date that is no date      E202 a language there is no pack for
                       E203 no such rule                E204 a settings file that cannot be read
                       E205 a setting that is none      E206 a line of a side file that says nothing
                       E207 a map of columns that is none
                       E208 a format of another package that cannot be loaded
                       E209 an extra is not installed
                       E210 a rule of another package cannot be loaded: logged, never raised
                       E211 a format of exports that needs an extra
                       E212 an extra is not installed
"""

from __future__ import annotations

MESSAGES = {
    "E101": "there is no such file",
    "E103": "cannot be opened: {why}",
    "E104": "is no ordinary file",
    "E105": "is a link, which is not followed",
    "E106": "is {what}; reading it needs more: pip install 'sumber[intake]'",
    "E111": "is empty",
    "E112": "is not text but {what}",
    "E113": "is too long to be one report: {length:,} {unit}, at most {limit:,} are read",
    "E114": "holds a lone surrogate at {place}, which is no Unicode text",
    "E115": "is HTML; give the text of the report alone, or the page as a file, which can be read",
    "E116": "is a page on which no story can be found",
    "E117": "holds several reports; `sumber.intake.take_in` gives them one by one",
    "E121": "is written in {name} ({code}), as far as can be told; Sumber reads {reads}",
    "E131": "could not be read because of a mistake in Sumber ({error}); please report it",
    "E132": "rule {rule} failed because of a mistake in it ({error}); please report it",
    "E133": "is no record: {why}",
    "E134": "could not be read: the process that read it ended ({how})",
    "E135": "was read but cannot be kept: {why}",
    "E141": "is no sound {form}: {why}",
    "E142": "is damaged, and a part of it is lost: {why}",
    "E143": "has no text; of its columns ({columns}) say which holds it: map='text=…'",
    "E144": "holds a summary of {words} words, and no file beside it holds the story",
    "E145": "holds nothing that could be a report",
    "E146": "is not taken in: {why}",
    "E151": "is larger than is read: at most {limit:,} bytes of {what}",
    "E152": "unpacks to more than {limit:,} times its size, as only a trap does",
    "E153": "is an archive in an archive, {limit} of them at most are opened",
    "E154": "holds more than {limit:,} files",
    "E155": "declares XML entities, which are not expanded",
    "E156": "is locked with a password",
    "E301": "there is no archive; `sumber ingest` makes one",
    "E302": "there is no room left for the archive ({why}); what was reported as done is kept",
    "E303": "another process is writing to the archive and does not come to an end",
    "E304": "the archive cannot be used: {why}",
    "E305": "PostgreSQL needs an extra ({module} is missing): pip install 'sumber[postgres]'",
    "E306": "is no database that an archive can be kept in: {why}",
    "E307": "is a database, but no archive of Sumber",
    "E308": "was made by a newer Sumber (steps not known here: {steps})",
    "E309": "the archive holds no report {which!r}",
    "E310": "nobody is quoted in the archive as {who!r}, of that kind",
    "E201": "{value!r} is no date: write 2019-04-24 or 2019-04-24T10:21:00+07:00",
    "E202": "there is no language pack {code!r}; Sumber reads {reads}",
    "E203": "there is no rule, family or name of a rule {value!r}; `sumber check --list` shows them all",
    "E204": "the settings in {file} cannot be read: {why}",
    "E205": "{file}: {setting} {why}",
    "E206": "{file}:{line}: write a rule, and if need be its line or words: TIM101, TIM101:12, TIM101 \"Kamis (25/2)\"",
    "E207": "{value!r} is no map of columns: write text=body,published=date, with fields {fields}",
    "E208": "the format {name!r} of another package cannot be loaded: {why}",
    "E211": "the format {form} needs an extra ({module} is missing): pip install 'sumber[parquet]'",
    "E209": "the language server needs an extra: pip install 'sumber[lsp]'",
    "E210": "the rule {name} of another package cannot be loaded: {why}",
    "E212": "the desk needs an extra: pip install 'sumber[desk]'",
}


class SumberError(Exception):
    """Base of all. `code` is a key of `MESSAGES`, `reason` the message without the code.

    The message is made of `facts`, unless its `reason` is given, as an `Unread` has it.
    """

    def __init__(self, code: str, /, reason: str | None = None, **facts: object) -> None:
        self.code = code
        self.facts = facts
        self.reason = MESSAGES[code].format(**facts) if reason is None else reason
        super().__init__(f"{code} {self.reason}")

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.code, self.reason, self.facts)


def _again(kind: type[SumberError], code: str, reason: str, facts: dict[str, object]) -> SumberError:
    return kind(code, reason, **facts)


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


class Damaged(Unreadable):
    """What should hold reports is broken, or holds none."""


class TooMuch(Unreadable):
    """What should hold reports is larger, deeper or stranger than is safe to open."""


class ArchiveFault(SumberError):
    """The archive cannot do what was asked; what it held before it still holds."""


class ArchiveUnusable(ArchiveFault):
    """There is no archive, or none that can be opened."""


class ArchiveFull(ArchiveFault):
    """There is no room left where the archive lies."""


class ArchiveBusy(ArchiveFault):
    """Another process is writing, for longer than was waited."""


class NotKept(ArchiveFault):
    """The archive does not hold what was asked for."""


class WrongSetting(SumberError):
    """Something the caller asked for cannot be done; nothing is read."""
