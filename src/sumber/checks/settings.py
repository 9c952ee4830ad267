"""Settings of the checks from `sumber.toml`, or from `[tool.sumber]` in `pyproject.toml`.

    [check]
    select = ["TIM", "QUO"]        # none: all stable rules
    ignore = ["missing-credit"]    # codes, families and names
    preview = false                # families hold their preview rules too
    fail-on = "warning"            # exit code 1 from this severity on

    [check.severity]
    TIM101 = "warning"

    [check.per-file-ignores]
    "archive/*.txt" = ["ANA"]

The settings may also stand at the top, without `check`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, get_args

from sumber.checks.options import DEFAULT, Options, rule_named
from sumber.errors import WrongSetting
from sumber.model.finding import Severity

OWN, SHARED = "sumber.toml", "pyproject.toml"
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


@dataclass(frozen=True)
class Settings:
    """What a settings file says. `folder` is the one it lies in, from which the patterns of files are counted."""

    options: Options = DEFAULT
    fail_on: Severity = "warning"
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path | None = None

    def ignored_in(self, file: str) -> tuple[str, ...]:
        """The rules, families and names that are ignored in this file."""
        names = {file, Path(file).name}
        if self.folder is not None:
            here, folder = Path(file).absolute(), self.folder.absolute()
            names |= {here.relative_to(folder).as_posix()} if here.is_relative_to(folder) else set()
        patterns = self.per_file_ignores.items()
        return tuple(word for glob, words in patterns if any(fnmatch(name, glob) for name in names) for word in words)


def find_settings(start: Path) -> Settings:
    """The settings of the nearest folder, from `start` upwards, that has any. WrongSetting if they cannot be used."""
    for folder in (start.absolute(), *start.absolute().parents):
        if (own := folder / OWN).is_file():
            return read_settings(own)
        if (shared := folder / SHARED).is_file() and "sumber" in _toml(shared).get("tool", {}):
            return read_settings(shared)
    return Settings()


def read_settings(file: Path) -> Settings:
    """The settings of this file. WrongSetting if it cannot be read or a setting in it is none."""
    tables = _toml(file)
    if file.name == SHARED:
        tables = tables.get("tool", {}).get("sumber", {})
    top = {key: value for key, value in tables.items() if key != "check"}
    return _settings({**top, **_table(file, tables, "check")}, file)


def _toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise WrongSetting("E204", file=file, why=fault) from None


def _settings(table: Mapping[str, Any], file: Path) -> Settings:
    for key in table:
        if key not in READS:
            raise WrongSetting("E205", file=file, setting=key, why=f"is no setting; there are {', '.join(READS)}")
    said: dict[str, Any] = {key: read(file, table, key) for key, read in READS.items() if key in table}
    options = Options(
        select=said.get("select", ()),
        ignore=said.get("ignore", ()),
        preview=said.get("preview", False),
        severities=said.get("severity", {}),
    )
    return Settings(options, said.get("fail-on", "warning"), said.get("per-file-ignores", {}), file.parent)


def _table(file: Path, table: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise WrongSetting("E205", file=file, setting=key, why="must be a table")
    return value


def _words(file: Path, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = table[key]
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise WrongSetting("E205", file=file, setting=key, why='must be a list of codes, families or names: ["TIM101"]')
    return tuple(value)


def _switch(file: Path, table: Mapping[str, Any], key: str) -> bool:
    if not isinstance(table[key], bool):
        raise WrongSetting("E205", file=file, setting=key, why="must be true or false")
    return bool(table[key])


def _severity(file: Path, table: Mapping[str, Any], key: str) -> Severity:
    if table[key] not in SEVERITIES:
        raise WrongSetting("E205", file=file, setting=key, why=f"must be one of {', '.join(SEVERITIES)}")
    found: Severity = table[key]
    return found


def _severities(file: Path, table: Mapping[str, Any], key: str) -> dict[str, Severity]:
    given = _table(file, table, key)
    return {rule_named(word).code: _severity(file, given, word) for word in given}


def _ignores(file: Path, table: Mapping[str, Any], key: str) -> dict[str, tuple[str, ...]]:
    given = _table(file, table, key)
    return {glob: _words(file, given, glob) for glob in given}


READS = {
    "select": _words,
    "ignore": _words,
    "preview": _switch,
    "fail-on": _severity,
    "severity": _severities,
    "per-file-ignores": _ignores,
}
