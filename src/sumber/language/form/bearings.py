"""What a language pack tells of distances and directions: how it is said that one place lies so far from another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class BearingForm:
    """`distance` matches how far, and perhaps in which direction, up to the place that it is from: groups `number`,
    `unit`, `direction`; for text in lower case, and only where one of `marks` stands. `units` give kilometres. `directions` are degrees clockwise from north.
    """

    distance: re.Pattern[str]
    marks: tuple[str, ...]
    units: Mapping[str, float]
    directions: Mapping[str, int]
