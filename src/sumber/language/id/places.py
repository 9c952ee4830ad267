"""Indonesian places."""

from __future__ import annotations

from sumber.language.form.places import PlaceForm

PLACES = PlaceForm()
