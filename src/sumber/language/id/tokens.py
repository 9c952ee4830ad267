"""Indonesian tokens."""

from __future__ import annotations

from sumber.language.form.tokens import TokenForm

TOKENS = TokenForm()
