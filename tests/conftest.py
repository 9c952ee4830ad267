"""What all tests share."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before anything loads the tagger: tests share their cores

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

from sumber import language
from sumber.model.record import Anatomy
from sumber.model.report import Report
from sumber.reading.anatomy import read_anatomy
from sumber.reading.known import Known

# The same examples on every run, and no deadline: the machine that runs the tests may be slow for a moment.
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


@pytest.fixture(scope="session")
def anatomy() -> Callable[..., Anatomy]:
    """The anatomy of an Indonesian text."""
    pack = language.load("id")

    def read(text: str, title: str | None = None) -> Anatomy:
        return read_anatomy(Known(Report(id="0", text=text, title=title), pack))

    return read
