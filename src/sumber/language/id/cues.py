"""Indonesian cues."""

from __future__ import annotations

from sumber.language.form.cues import CueForm

CUES = CueForm()
