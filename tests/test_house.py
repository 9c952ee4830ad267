"""The house keeps its own rules: imports run down the ladder, modules and functions stay small, every pack loads."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from sumber import language

HOUSE = Path(__file__).parent.parent / "src" / "sumber"
# A room may import from itself and from rooms above it.
LADDER = (
    "errors", "model", "language", "knowledge", "intake", "reading", "checks", "reader", "archive", "corroboration",
    "exports", "bulk", "desk", "lsp", "cli", "__main__",
)  # fmt: skip
# Rooms of one step that leave each other alone.
APART = {("intake", "reading"), ("reading", "intake")}
# Loaded only when needed, so that the common case starts at once.
LATE = ("charset_normalizer", "py3langid", "rich.", "sumber.exports.")
MODULE = 400  # lines; data may have more
FUNCTION = 80  # lines; look again above 40
TYPICAL = 12  # lines of the median function
MODULES = sorted(HOUSE.rglob("*.py"))


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(HOUSE.parent).with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def is_data(path: Path) -> bool:
    """Word lists and tables: a module of a language or of knowledge with hardly any function."""
    if not {"language", "knowledge"} & set(path.parts):
        return False
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return sum(lines(function) for function in functions(tree)) < MODULE


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def imported(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Every module that is imported, and whether only inside a function."""
    inside = {id(node) for function in functions(tree) for node in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or "", id(node) in inside


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_down_the_ladder(path: Path) -> None:
    here = room_of(name_of(path))
    if not here:
        return  # the package itself hands out what all rooms have
    for module, _ in imported(ast.parse(path.read_text(encoding="utf-8"))):
        there = room_of(module) if module.startswith("sumber.") else here
        assert LADDER.index(there) <= LADDER.index(here), f"{here} imports upwards from {module}"
        assert (here, there) not in APART, f"{here} and {there} leave each other alone"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_stand_at_the_top(path: Path) -> None:
    late = {module for module, inside in imported(ast.parse(path.read_text(encoding="utf-8"))) if inside}
    assert [module for module in late if not module.startswith(LATE)] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert is_data(path) or len(text.splitlines()) <= MODULE
    long = [function.name for function in functions(ast.parse(text)) if lines(function) > FUNCTION]
    assert long == []
    assert path.stem not in {"utils", "util", "helpers", "helper", "manager", "misc", "common"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_say_what_they_are(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not tree.body or ast.get_docstring(tree), "a module begins with a docstring"


def test_the_median_function_is_short() -> None:
    sizes = [lines(function) for path in MODULES for function in functions(ast.parse(path.read_text(encoding="utf-8")))]
    assert statistics.median(sizes) <= TYPICAL


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_pack_loads_and_fills_every_room(code: str) -> None:
    pack = language.load(code)
    assert pack.code == code
    for room in fields(pack):
        value = getattr(pack, room.name)
        assert value, room.name


def test_there_is_no_pack_for_other_languages() -> None:
    with pytest.raises(KeyError):
        language.load("xx")
