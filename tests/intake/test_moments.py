"""Days and moments as files write them."""


from __future__ import annotations

from contextlib import suppress
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber import language
from sumber.intake.moments import moment

PACK = language.load("id")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2019-04-24", "2019-04-24"),
        ("2019/4/24", "2019-04-24"),
        ("20190424", "2019-04-24"),
        ("2019-04-24T10:21:00+07:00", "2019-04-24T10:21:00+07:00"),
        ("2019-04-24T10:21:00+0700", "2019-04-24T10:21:00+07:00"),
        ("2019-04-24 T10:21:00Z", "2019-04-24T10:21:00+00:00"),
        ("2019-04-24T10:21:00.8200000", "2019-04-24T10:21:00"),
        ("2019-04-24 10:21", "2019-04-24T10:21:00"),
        ("20190424T102100+0700", "2019-04-24T10:21:00+07:00"),
        ("1556076060", "2019-04-24T03:21:00+00:00"),
        ("1556076060123", "2019-04-24T03:21:00+00:00"),
        ("Wed, 24 Apr 2019 10:21:00 +0700", "2019-04-24T10:21:00+07:00"),
        ("Wed, 24 Apr 19 10:21:00 GMT", "2019-04-24T10:21:00+00:00"),
        ("April 24, 2019", "2019-04-24"),
        ("24 December 2019, 10:21 WIB", "2019-12-24T10:21:00+07:00"),
        ("Rabu, 24 April 2019 10:21 WIB", "2019-04-24T10:21:00+07:00"),
        ("Rabu , 24 April 2019, 10:21 WIB", "2019-04-24T10:21:00+07:00"),
        ("Rabu, 24/04/2019 | 10.21 WITA", "2019-04-24T10:21:00+08:00"),
        ("Rabu, 24 Agustus 2019 10:21 WIT | 1.229 Views", "2019-08-24T10:21:00+09:00"),
        ("24/04/2019", "2019-04-24"),
        ("24 Mei 2019", "2019-05-24"),
    ],
)
def test_moments(written: str, told: str) -> None:
    assert moment(written, PACK) == told


@pytest.mark.parametrize(
    "written",
    ["", "kemarin", "3 jam lalu", "2019-02-30", "0001-01-01", "0000-00-00", "1970-01-01T00:00:00Z", "24", "x" * 300,
     "2019-04-24T", "12/31/2019", "99999999999999999999"],
)  # fmt: skip
def test_what_is_no_moment(written: str) -> None:
    assert moment(written, PACK) is None


@given(st.text(alphabet="0123456789-/:.,T+Z WIBAprilRabu", max_size=40))
def test_whatever_is_told_is_iso(written: str) -> None:
    with suppress(TypeError):
        datetime.fromisoformat(moment(written, PACK))  # type: ignore[arg-type]  # None is a TypeError
