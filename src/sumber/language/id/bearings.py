"""Indonesian distances and directions: `34 km sebelah barat daya (dari) …`."""

from __future__ import annotations

import re

from sumber.language.form.bearings import BearingForm

DIRECTIONS = {
    "utara": 0, "timur laut": 45, "timur": 90, "tenggara": 135, "selatan": 180, "barat daya": 225, "barat": 270,
    "barat laut": 315,
}  # fmt: skip
UNITS = {"km": 1.0, "kilometer": 1.0, "mil": 1.609}

_NAMES = "|".join(sorted(DIRECTIONS, key=len, reverse=True))

BEARINGS = BearingForm(
    distance=re.compile(
        r"(?<![\w.,-])(?P<number>\d+(?:[.,]\d+)*)\s?(?P<unit>km|kilometer|mil)"
        rf"(?:\s(?:(?:di|ke|arah|sebelah|bagian|pada)\s)*(?P<direction>{_NAMES})(?!\w))?"
        r"(?:\s(?:dari|kota|pusat|ibu|kabupaten|wilayah|daerah|pulau|ibukota|provinsi|pantai))*\s"
    ),
    marks=("km ", "kilometer ", " mil "),
    units=UNITS,
    directions=DIRECTIONS,
)
