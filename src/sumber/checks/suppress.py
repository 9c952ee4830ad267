"""Findings that an editor has looked at and does not want to see again, told beside the copy and never in it.

A side file, `report.txt.sumber` for `report.txt`, has one a line; what follows ` #` is a comment:

    TIM101 "Kamis (25/2)"    # at these words, wherever they move to
    QUO101:12                # in line 12
    NUM:3-5                  # a whole family, in lines 3 to 5
    ANA                      # anywhere in the report
"""

from __future__ import annotations

import re
from pathlib import Path

from sumber.checks.codes import FAMILIES
from sumber.checks.options import ALL, Suppression, rule_named
from sumber.errors import WrongSetting

SUFFIX = ".sumber"
LINE = re.compile(r'(?P<rule>[\w-]+)(?::(?P<first>\d+)(?:-(?P<last>\d+))?)?(?:\s+"(?P<words>[^\n]+)")?')
COMMENT = re.compile(r"(?:^|\s)#[^\"]*$")


def read_side_file(report: Path) -> tuple[Suppression, ...]:
    """What the side file of this report suppresses, if there is one. WrongSetting for a line that says nothing."""
    file = report.with_name(report.name + SUFFIX)
    if not file.is_file():
        return ()
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise WrongSetting("E204", file=file, why=fault) from None
    bare = ((number, COMMENT.sub("", line).strip()) for number, line in enumerate(lines, start=1))
    return tuple(suppression(line, str(file), number) for number, line in bare if line)


def suppression(said: str, file: str = "--suppress", line: int = 1) -> Suppression:
    """`TIM101:12`, `TIM101 "Kamis (25/2)"`, `ANA` as a suppression. WrongSetting if it is none."""
    match = LINE.fullmatch(said.strip())
    if match is None:
        raise WrongSetting("E206", file=file, line=line)
    first, last = (int(match[group]) if match[group] else None for group in ("first", "last"))
    return Suppression(_rule(match["rule"]), first, last, match["words"])


def _rule(word: str) -> str:
    upper = word.upper()
    return upper if upper == ALL or upper in FAMILIES else rule_named(word).code
