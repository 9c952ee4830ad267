"""Indonesian anatomy."""

from __future__ import annotations

from sumber.language.form.anatomy import AnatomyForm

ANATOMY = AnatomyForm()
