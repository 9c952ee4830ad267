"""What is told of a rule, out of its docstring: for `--explain`, the language server and the pages of the docs."""

from __future__ import annotations

import re

from sumber.checks.base import Rule

HEADINGS = ("What it finds", "Why it matters", "Example", "Instead", "Limits")
HEADING = re.compile(r"^## (.+)\n", re.MULTILINE)


def headline(rule: Rule) -> str:
    """The first sentence: what is wrong with the copy."""
    return rule.doc.strip().partition("\n")[0]


def sections(rule: Rule) -> dict[str, str]:
    """What stands under each heading."""
    _, *parts = HEADING.split(rule.doc)
    return {heading.strip(): text.strip("\n") for heading, text in zip(parts[::2], parts[1::2], strict=True)}


def standing(rule: Rule) -> str:
    """How the rule runs, in a few words."""
    asked = "runs when it is selected (preview)" if rule.standing == "preview" else "runs by default"
    fixed = ", its suggestions are put in by `--fix`" if rule.fixable else ""
    return f"{rule.severity}, {asked}, since {rule.since}{fixed}"


def page(rule: Rule) -> str:
    """The rule's page, as Markdown."""
    return f"# {rule.code} {rule.name}\n\n{headline(rule)}\n\n*{standing(rule)}*\n\n{_body(rule)}\n"


def plain(rule: Rule) -> str:
    """The rule's page for a terminal."""
    body = HEADING.sub(r"\1:\n", _body(rule))
    return f"{rule.code} {rule.name} ({standing(rule)})\n\n{headline(rule)}\n\n{body}"


def _body(rule: Rule) -> str:
    return rule.doc.strip().partition("\n")[2].strip("\n")
