#!/usr/bin/env python3
"""Writes the reference pages from the code, so that they cannot say anything else than it does.

python docs/generate.py            write the pages of PAGES, and of architecture.md the list of stages
python docs/generate.py --check    exit 1 if one of them is stale
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from inspect import cleandoc
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import click
import msgspec
from sqlalchemy import Table

from sumber import cli, errors
from sumber.archive import tables, views
from sumber.checks.base import Rule
from sumber.checks.codes import FAMILIES, all_rules
from sumber.checks.pages import headline, page
from sumber.model import record as form
from sumber.model.finding import Finding
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading import pipeline

DOCS = Path(__file__).resolve().parent
STRUCTS = (
    form.Record, Report, form.Anatomy, form.Dateline, form.Credit, form.Source, form.Statement, form.ChainLink,
    form.Entity, form.Time, form.Place, form.Event, Finding,
)  # fmt: skip
NOTE = "<!-- Written by docs/generate.py from the code; change the code, not this page. -->\n"


def record_page() -> str:
    """Every struct of the record: what it is, its fields, their types."""
    parts = [NOTE, "# The record\n", RECORD_HEAD, "```json", example(), "```\n", RECORD_RULES]
    for struct in STRUCTS:
        parts += [f"## {struct.__name__}\n", cleandoc(struct.__doc__ or "") + "\n", *_fields(struct), ""]
    return "\n".join(parts)


RECORD_HEAD = """What reading one report gives: `sumber.read` returns it, `sumber read --json` writes one a line,
`Record.from_json` reads it back, and `sumber schema` prints its JSON Schema. Of a made-up report of two sentences:
"""
RECORD_RULES = """* Every span is `[start, end)` in Unicode code points of `report.text`, which is never altered.
* Lists are in reading order. Keys with nothing to say are `null` or `[]`, never absent.
* A chain tells on whose word a statement stands, from the paper in the reader's hand inwards. `via` tells how each
  link is known: `outlet` and `credit` come from the report as a whole, `cue` from a word of the sentence (`kata`,
  `menurut`), `quote` from quotation marks with no cue, `context` from the sentence before; `narration` marks the
  reporter's own words.
* Every sentence of the body is in at least one statement.
* The same bytes, options and version give the same record, byte for byte.
"""


def example() -> str:
    """A small record, made by hand: this page shows the form and not how well reading does."""
    text = "Solo (KBN) - Harga beras turun, kata Darmi Lestari. Hujan belum reda."
    said, told = _at(text, "Harga beras turun"), _at(text, "Hujan belum reda.")
    outlet = form.ChainLink("s0", "outlet")
    record = form.Record(
        report=Report(id="9c0a", text=text, outlet="KBN", published="2024-03-13", published_from="given"),
        anatomy=form.Anatomy(form.Dateline(Span(0, 13), ("Solo",), "KBN"), (Span(13, len(text)),)),
        sources=(form.Source("s0", "KBN", "media"), form.Source("s1", "Darmi Lestari", "person")),
        statements=(
            form.Statement("4f1e", (said,), "indirect", "asserted",
                           (outlet, form.ChainLink("s1", "cue", _at(text, "Darmi Lestari"), _at(text, "kata")))),
            form.Statement("b7d2", (told,), "none", "asserted", (outlet, form.ChainLink(None, "narration"))),
        ),
    )  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(record), indent=2).decode()


def _at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _fields(struct: type[msgspec.Struct]) -> list[str]:
    hints = get_type_hints(struct)
    rows = ["| field | type |", "|---|---|"]
    rows += [f"| `{field.name}` | {_type(hints[field.name])} |" for field in msgspec.structs.fields(struct)]
    return rows


def _type(hint: object) -> str:
    """A type as a reader of JSON knows it."""
    names = {str: "text", int: "integer", float: "number", type(None): "null", Span: "span"}
    if hint in names:
        return names[hint]  # type: ignore[index]
    if get_origin(hint) is Literal:
        return " ".join(f"`{value}`" for value in get_args(hint))
    if get_origin(hint) is tuple:
        return f"list of {_type(get_args(hint)[0])}"
    if get_args(hint):
        return " or ".join(_type(part) for part in get_args(hint))
    name = getattr(hint, "__name__", str(hint))
    return f"[{name}](#{name.lower()})"


def cli_page() -> str:
    """Every command with its help, as the terminal shows it."""
    parts = [NOTE, "# The command line\n", cleandoc(cli.__doc__ or "").partition("\n\n")[2] + "\n"]
    parts += _help(cli.main, "sumber", None)
    context = click.Context(cli.main, info_name="sumber")
    for name in cli.COMMANDS:
        command = cli.main.get_command(context, name)  # type: ignore[attr-defined]
        parts += _help(command, name, context)
    return "\n".join(parts)


def _help(command: click.Command, name: str, parent: click.Context | None) -> list[str]:
    options = {**cli.main.context_settings, "max_content_width": 100, "terminal_width": 100}
    context = click.Context(command, info_name=name, parent=parent, **options)
    return [f"## {context.command_path}\n", "```", command.get_help(context), "```\n"]


def errors_page() -> str:
    """Every coded message."""
    parts = [NOTE, "# Errors\n", "```", cleandoc(errors.__doc__ or "").partition("\n\n")[2], "```\n"]
    parts += ["| code | message |", "|---|---|", *(f"| {code} | {said} |" for code, said in errors.MESSAGES.items())]
    return "\n".join(parts) + "\n"


def architecture_page() -> str:
    """The page as it is, with the list of stages between its marks anew."""
    begin, end = "<!-- stages -->\n", "<!-- end of stages -->"
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    before, _, rest = page.partition(begin)
    rows = ["| stage | needs | gives |", "|---|---|---|"]
    rows += [f"| `{s.read.__name__}` | {', '.join(s.needs) or 'text'} | {s.gives} |" for s in pipeline.STAGES]
    return before + begin + "\n".join(rows) + "\n" + end + rest.partition(end)[2]


def rules_page() -> str:
    """The table of all rules, by family."""
    parts = [NOTE, "# The rules\n", RULES_HEAD]
    for family, name in FAMILIES.items():
        rows = [_rule_row(rule) for rule in all_rules() if rule.family == family]
        if rows:
            head = ["| code | name | what is wrong | severity | runs |", "|---|---|---|---|---|"]
            parts += [f"## {family}: {name}\n", *head, *rows, ""]
    return "\n".join(parts)


RULES_HEAD = """What `sumber check` looks for. `preview` rules are not yet sure enough to run unasked; `--fix` puts in
the suggestions of those marked so. How to choose, silence and set them: [checks](../checks.md).
"""


def _rule_row(rule: Rule) -> str:
    runs = ("preview" if rule.standing == "preview" else "by default") + (", `--fix`" if rule.fixable else "")
    return f"| [{rule.code}]({rule.code}.md) | `{rule.name}` | {headline(rule)} | {rule.severity} | {runs} |"


def _rule_page(rule: Rule) -> str:
    return f"{NOTE}\n{page(rule)}"


def archive_page() -> str:
    """The page as it is, with its tables and views between their marks anew."""
    begin, end = "<!-- tables -->\n", "<!-- end of tables -->"
    page = (DOCS / "archive.md").read_text(encoding="utf-8")
    before, _, rest = page.partition(begin)
    parts = [line for table in tables.metadata.tables.values() for line in _table(table)]
    parts += ["### Views\n", "| view | |", "|---|---|"]
    parts += [f"| `{name}` | {told} |" for name, (told, _) in views.VIEWS.items()]
    return before + begin + "\n".join(parts) + "\n\n" + end + rest.partition(end)[2]


def _table(table: Table) -> list[str]:
    key = {column.name for column in table.primary_key}
    rows = ["| column | | |", "|---|---|---|"]
    for column in table.columns:
        to = next((f"-> `{key.target_fullname}`" for key in column.foreign_keys), "")
        kind = f"{str(column.type).lower()}{', key' if column.name in key else ''}"
        rows.append(f"| `{column.name}` | {kind} {to} | {column.comment or ''} |".replace("  ", " "))
    return [f"### {table.name}\n", f"{table.comment}\n", *rows, ""]


PAGES: dict[str, Callable[[], str]] = {
    "record.md": record_page,
    "cli.md": cli_page,
    "errors.md": errors_page,
    "architecture.md": architecture_page,
    "archive.md": archive_page,
    "checks/index.md": rules_page,
    **{f"checks/{rule.code}.md": partial(_rule_page, rule) for rule in all_rules()},
}


def stale() -> list[str]:
    """The pages that do not say what the code says, and pages of rules that are gone."""
    gone = [f"checks/{path.name}" for path in (DOCS / "checks").glob("[A-Z]*.md") if f"checks/{path.name}" not in PAGES]
    return gone + [
        name
        for name, page in PAGES.items()
        if not (DOCS / name).exists() or (DOCS / name).read_text(encoding="utf-8") != page()
    ]


def main(arguments: list[str]) -> int:
    """See the module's docstring."""
    old = stale()
    if "--check" in arguments:
        print("\n".join(f"docs/{name} is stale: run python docs/generate.py" for name in old) or "all pages are fresh")
        return 1 if old else 0
    for name in old:
        if name not in PAGES:
            (DOCS / name).unlink()
            print(f"docs/{name} taken away")
            continue
        (DOCS / name).write_text(PAGES[name](), encoding="utf-8")
        print(f"docs/{name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
