"""Indonesian names."""

from __future__ import annotations

from sumber.language.form.names import NameForm
from sumber.language.id.names_people import PERSON
from sumber.language.id.names_sources import BODY, NUMBERS, PHRASE, PRONOUNS, SOURCES

NAMES = NameForm(
    person=PERSON,
    pronouns=PRONOUNS,
    numbers=NUMBERS,
    source=SOURCES,
    phrase=PHRASE,
    body=BODY,
)
