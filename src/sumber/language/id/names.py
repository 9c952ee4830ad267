"""Indonesian names."""

from __future__ import annotations

from sumber.language.form.names import NameForm

NAMES = NameForm()
