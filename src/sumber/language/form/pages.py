"""What a language pack tells of web pages and tables: how outlets name what is and what is not the story."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sumber.language.form.anatomy import NEVER


@dataclass(frozen=True)
class PageForm:
    """`asides`: words in the `class` or `id` of boxes that are not the story, written small. `columns`: field of a
    report -> names that tables give it, likeliest first, in small letters with `_` for all that is no letter.
    `captions`, searched for: what shows that a short line tells of a picture.
    `desks`: names that stand in place of an author and are the outlet's own.
    """

    asides: frozenset[str] = frozenset()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    captions: re.Pattern[str] = NEVER
    desks: re.Pattern[str] = NEVER
