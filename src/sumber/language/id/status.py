"""Indonesian status."""

from __future__ import annotations

from sumber.language.form.status import StatusForm

STATUS = StatusForm()
