#!/usr/bin/env python3
"""Makes the files of a new rule of the checks: the rule itself and the document of its cases.

python scripts/new_rule.py TIM115 what-it-finds

The rule's name is the thing found, so that `--ignore what-it-finds` reads well. What remains: write the rule, put it
into `checks/codes.py`, and run `python docs/generate.py`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

RULE = '''"""One sentence that says what is wrong with the copy.

## What it finds

## Why it matters

## Example
    Kalimat yang salah.

## Instead
    Kalimat yang benar.

## Limits
"""

from __future__ import annotations

from collections.abc import Iterator

from sumber.checks.base import Copy, Rule
from sumber.model.finding import Finding

CODE = "{code}"


def look(copy: Copy) -> Iterator[Finding]:
    yield from ()


RULE = Rule(
    code=CODE,
    name="{name}",
    since="0.1.0",
    severity="warning",
    languages=("id",),
    doc=__doc__,
    look=look,
    standing="preview",
)
'''

CASES = """# {code} {name}

published: 2025-06-10

## What is wrong

    Kalimat yang [[salah -> benar]].

## What is right

    Kalimat yang benar.

## Known miss: what the rule cannot see yet

    Kalimat lain yang [[salah]].
"""


def main(arguments: list[str]) -> int:
    """See the module's docstring."""
    if len(arguments) != 2 or not re.fullmatch(r"[A-Z]{3}\d{3}", arguments[0]):
        print(__doc__, file=sys.stderr)
        return 2
    code, name = arguments
    rule = ROOT / "src/sumber/checks/rules" / f"{code.lower()}_{name.replace('-', '_')}.py"
    cases = ROOT / "tests/checks/rules" / f"{code}.md"
    if taken := [path for path in (rule, cases) if path.exists()]:
        print(f"{taken[0]} is there already", file=sys.stderr)
        return 1
    for path, form in ((rule, RULE), (cases, CASES)):
        path.write_text(form.format(code=code, name=name), encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
