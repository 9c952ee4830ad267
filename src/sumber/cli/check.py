"""`sumber check`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from sumber.checks.codes import all_rules
from sumber.checks.options import rule_named
from sumber.checks.pages import headline, plain
from sumber.checks.settings import SEVERITIES, Settings, find_settings, read_settings
from sumber.checks.suppress import suppression
from sumber.cli.checking import Run
from sumber.cli.fixing import Fixer
from sumber.cli.intaking import map_option, options_of
from sumber.cli.showing import FORMATS, shower_for
from sumber.errors import WrongSetting


@click.command(short_help="Check copy: what is wrong or doubtful in reports before they are published.")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--published", metavar="DATE", help="Day or moment of publication, ISO 8601: 2019-04-24.")
@click.option("--outlet", metavar="NAME", help="Who publishes it: ANTARA.")
@click.option("--title", metavar="TEXT", help="Its headline (one report only).")
@click.option("--url", metavar="URL", help="Its address (one report only).")
@click.option("--language", metavar="CODE", help="Take the text to be of this language (id) without asking it.")
@map_option
@click.option("--select", "-s", multiple=True, metavar="RULES", help="Only these: codes, families, names, by comma.")
@click.option("--ignore", "-i", multiple=True, metavar="RULES", help="All but these.")
@click.option("--preview", is_flag=True, help="Also the rules that are not yet sure enough to run unasked.")
@click.option("--suppress", multiple=True, metavar="WHAT", help="Not this: TIM101:12, 'TIM101 \"Kamis (25/2)\"'.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), help="Exit code 1 from this severity on.  [default: warning]")
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="Take the settings from here.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to show it.")
@click.option("--fix", "fixes", is_flag=True, help="Show what the certain suggestions change, as a diff.")
@click.option("--write", is_flag=True, help="With --fix: change the files; each is kept as FILE.orig.")
@click.option("--explain", metavar="RULE", help="Tell all about a rule, and do nothing else.")
@click.option("--list", "lists", is_flag=True, help="List all rules, and do nothing else.")
@click.pass_context
def check(context: click.Context, /, files: tuple[str, ...], **given: object) -> None:
    """Tell what is wrong or doubtful in reports before they are published.

    FILE is a file of any format that is known (docs/intake.md), a folder of them, - for standard input, or records as
    `sumber read --json` writes them. Findings in a side file FILE.sumber are not shown; settings stand in sumber.toml
    or in [tool.sumber] of pyproject.toml. Exit code: 0 nothing found, 1 something of severity `--fail-on` or graver, 2
    something could not be read or was not given as it should be.

    \b
    sumber check report.txt --published 2019-04-24
    sumber check --select TIM,QUO --format github reports/
    sumber check --explain TIM101
    """
    try:
        context.exit(_check(files, given))
    except WrongSetting as fault:
        raise click.UsageError(fault.reason) from None


def _check(files: tuple[str, ...], given: dict[str, object]) -> int:
    if given["explain"]:
        return _told(plain(rule_named(str(given["explain"]))))
    if given["lists"]:
        return _told("\n".join(_listed()))
    if not files:
        raise click.UsageError("give a file, a folder, or - for standard input")
    if given["write"] and not given["fixes"]:
        raise click.UsageError("--write goes with --fix")
    run = Run(files, options_of(given), _settings(given))  # type: ignore[arg-type]
    shower = Fixer(bool(given["write"])) if given["fixes"] else shower_for(str(given["form"]))
    for checked in run.reports():
        shower.show(checked)
    shower.end()
    return run.exit_code


def _told(text: str) -> int:
    click.echo(text)
    return 0


def _listed() -> Iterator[str]:
    for rule in all_rules():
        marks = ("fix " if rule.fixable else "") + ("preview" if rule.standing == "preview" else "")
        yield f"{rule.code}  {rule.name:<34} {rule.severity:<8} {marks:<12} {headline(rule)}".rstrip()


def _settings(given: dict[str, object]) -> Settings:
    """The settings of the nearest file, with what was given on the command line over them."""
    config = given["config"]
    settings = read_settings(config) if isinstance(config, Path) else find_settings(Path.cwd())
    options = settings.options
    told = replace(
        options,
        select=_words(given["select"]) or options.select,
        ignore=(*options.ignore, *_words(given["ignore"])),
        preview=bool(given["preview"]) or options.preview,
        suppressed=tuple(suppression(said) for said in _many(given["suppress"])),
    )
    told.rules("")  # so that a rule that does not exist is told before anything is read
    fail_on = given["fail_on"] or settings.fail_on
    return replace(settings, options=told, fail_on=fail_on)  # type: ignore[arg-type]


def _many(given: object) -> tuple[str, ...]:
    assert isinstance(given, tuple)
    return given


def _words(given: object) -> tuple[str, ...]:
    return tuple(word.strip() for said in _many(given) for word in said.split(",") if word.strip())
