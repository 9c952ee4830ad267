"""Bytes -> Report: what is taken in is never altered, only told what it is and where it comes from.

`take_in` is the one way in for files, folders, archives and bytes of all formats; docs/intake.md tells of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sumber.intake.draft import Draft as Draft
    from sumber.intake.finish import TakenIn as TakenIn
    from sumber.intake.finish import finish as finish
    from sumber.intake.options import Limits as Limits
    from sumber.intake.options import Options as Options
    from sumber.intake.options import columns_of as columns_of
    from sumber.intake.take import drafts_in as drafts_in
    from sumber.intake.take import take_each as take_each
    from sumber.intake.take import take_in as take_in

HOMES = {
    "Draft": "draft",
    "Limits": "options",
    "Options": "options",
    "TakenIn": "finish",
    "columns_of": "options",
    "drafts_in": "take",
    "finish": "finish",
    "take_each": "take",
    "take_in": "take",
}


def __getattr__(name: str) -> object:
    if name not in HOMES:
        raise AttributeError(f"module 'sumber.intake' has no attribute {name!r}")
    return getattr(import_module(f"sumber.intake.{HOMES[name]}"), name)
