"""Options that tell how reports are to be taken in."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from sumber.errors import WrongSetting
from sumber.intake.about import About
from sumber.intake.options import Options, columns_of

F = TypeVar("F", bound=Callable[..., Any])
ABOUT = ("published", "outlet", "title", "url", "language")
map_option = click.option(
    "--map", "columns", metavar="FIELD=COLUMN,...", help="Which column or key holds what: text=body."
)
OPTIONS = (
    map_option,
    click.option("--published", metavar="DATE", help="Day or moment of publication of all of them, ISO 8601."),
    click.option("--outlet", metavar="NAME", help="Who published all of them."),
    click.option("--language", metavar="CODE", help="Take them to be of this language (id) without asking them."),
)


def intake_options(command: F) -> F:
    """Give a command the options of taking in."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def options_of(given: Mapping[str, str | None]) -> Options:
    """How to take in, by the options of a command; UsageError if one of them is wrong."""
    try:
        columns = columns_of(told) if (told := given.get("columns")) else {}
        return Options(About(**{name: given.get(name) for name in ABOUT}), columns)
    except WrongSetting as fault:
        raise click.UsageError(fault.reason) from None


def told_options(given: Mapping[str, str | None]) -> str:
    """The options as the command line has them, so that they can be given again."""
    names = {"columns": "map"}
    told = ((names.get(name, name), value) for name, value in sorted(given.items()) if value)
    return shlex.join(f"--{name}={value}" for name, value in told)


def options_again(told: str) -> Options:
    """What `told_options` has told."""
    pairs = (part.removeprefix("--").partition("=") for part in shlex.split(told))
    return options_of({"columns" if name == "map" else name: value for name, _, value in pairs})
