"""Draws what `drawings/` describes in the language of Vega, as SVG: here, before any script of a browser runs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from markupsafe import Markup
from vl_convert import vega_to_svg

from sumber.desk.words import Words

Row = Mapping[str, Any]
FOLDER = files("sumber.desk") / "drawings"
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def draw(
    name: str, data: Mapping[str, Sequence[Row]], signals: Mapping[str, Any], words: Words | None = None
) -> Markup:
    """The drawing `name` as SVG, with these rows in its data sets, and its signals as it gives them but for these.

    Numbers and months are written as `words` write them. Colours and fonts are the style sheet's.
    """
    drawing = {**_drawing(name)}
    drawing["data"] = [
        {**one, "values": list(map(_row, data[one["name"]]))} if "values" in one else one for one in drawing["data"]
    ]
    drawing["signals"] = [{**one, "value": signals.get(one["name"], one["value"])} for one in drawing["signals"]]
    numbers, days = (words.numbers(), words.calendar()) if words else (None, None)
    # Vega escapes what it writes of the data; addresses that data could name are not fetched.
    return Markup(vega_to_svg(json.dumps(drawing), [], numbers, days))


def get_ready() -> None:
    """Start what draws: half a second, which otherwise the first drawing takes."""
    draw("months", {"months": [{"month": "2000-01", "statements": 1}]}, {"units": ["year"]})


def _row(row: Row) -> Row:
    """The row without characters that XML has no place for: measuring them would end the whole process."""
    return {key: NO_XML.sub("\ufffd", value) if isinstance(value, str) else value for key, value in row.items()}


@cache
def _drawing(name: str) -> dict[str, Any]:
    drawing: dict[str, Any] = json.loads((FOLDER / f"{name}.vg.json").read_text("utf-8"))
    return drawing
