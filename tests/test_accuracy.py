"""Reading is held to the floors of `benchmarks/floors.json`."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "benchmarks" / "accuracy.py"


@pytest.fixture(scope="module")
def accuracy() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sumber_benchmarks_accuracy", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_no_figure_is_under_its_floor(accuracy: ModuleType) -> None:
    try:
        score = accuracy.scorer()
    except FileNotFoundError as error:
        pytest.skip(f"the annotated reports are not on this machine ({error})")
    runs = [accuracy.run(score, name) for name in accuracy.SETS]
    assert accuracy.under_floor(runs, accuracy.read_floors()) == []


def test_every_figure_has_an_aim_and_a_floor(accuracy: ModuleType) -> None:
    floors = accuracy.read_floors()
    for name, asked in accuracy.ASKED.items():
        assert floors[name].keys() == asked.keys()
