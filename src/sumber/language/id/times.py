"""Indonesian times."""

from __future__ import annotations

from sumber.language.form.times import TimeForm

TIMES = TimeForm()
