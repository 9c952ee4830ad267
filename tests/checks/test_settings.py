"""Settings files and side files."""

from __future__ import annotations

from pathlib import Path

import pytest

from sumber.checks.options import Suppression
from sumber.checks.settings import find_settings, read_settings
from sumber.checks.suppress import read_side_file, suppression
from sumber.errors import WrongSetting

OWN = """
[check]
select = ["TIM", "QUO"]
ignore = ["missing-credit"]
preview = true
fail-on = "error"

[check.severity]
tim101 = "warning"

[check.per-file-ignores]
"arsip/*.txt" = ["ANA", "TIM101"]
"""


def put(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_settings_say_which_rules_and_how_grave(tmp_path: Path) -> None:
    settings = read_settings(put(tmp_path, "sumber.toml", OWN))
    assert settings.options.select == ("TIM", "QUO")
    assert settings.options.ignore == ("missing-credit",)
    assert settings.options.preview
    assert settings.options.severities == {"TIM101": "warning"}
    assert settings.fail_on == "error"


@pytest.mark.parametrize("name", ["sumber.toml", "pyproject.toml"])
def test_the_nearest_settings_upwards_hold(tmp_path: Path, name: str) -> None:
    table = "[tool.sumber.check]" if name == "pyproject.toml" else "[check]"
    put(tmp_path, name, f'{table}\nselect = ["TIM"]\n')
    (tmp_path / "a" / "b").mkdir(parents=True)
    assert find_settings(tmp_path / "a" / "b").options.select == ("TIM",)
    put(tmp_path, "a/pyproject.toml", "[project]\nname = 'other'\n")
    assert find_settings(tmp_path / "a" / "b").options.select == ("TIM",)
    put(tmp_path, "a/sumber.toml", 'select = ["QUO"]\n')
    assert find_settings(tmp_path / "a" / "b").options.select == ("QUO",)


def test_rules_are_ignored_by_file(tmp_path: Path) -> None:
    settings = read_settings(put(tmp_path, "sumber.toml", OWN))
    assert settings.ignored_in(str(tmp_path / "arsip" / "lama.txt")) == ("ANA", "TIM101")
    assert settings.ignored_in(str(tmp_path / "baru.txt")) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("select = 'TIM'", "sumber.toml: select must be a list"),
        ("selekt = ['TIM']", "sumber.toml: selekt is no setting; there are select, ignore"),
        ("preview = 1", "must be true or false"),
        ("fail-on = 'loud'", "must be one of error, warning, info"),
        ("severity = 'error'", "severity must be a table"),
        ("[check.severity]\nTIM101 = 'loud'", "TIM101 must be one of"),
        ("[check.severity]\nTIM999 = 'error'", "E203"),
        ("check = 1", "check must be a table"),
        ("select = [", "cannot be read"),
    ],
)
def test_settings_that_are_none_are_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(WrongSetting) as fault:
        read_settings(put(tmp_path, "sumber.toml", text))
    assert told in str(fault.value)


def test_a_settings_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(WrongSetting, match="E204"):
        read_settings(tmp_path / "sumber.toml")


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("TIM101", Suppression("TIM101")),
        ("tim101:12", Suppression("TIM101", 12)),
        ("NUM:3-5", Suppression("NUM", 3, 5)),
        ('weekday-date-mismatch "Kamis (25/2)"', Suppression("TIM101", words="Kamis (25/2)")),
        ("ALL:7", Suppression("ALL", 7)),
    ],
)
def test_what_is_suppressed(line: str, meant: Suppression) -> None:
    assert suppression(line) == meant


def test_a_side_file_has_one_a_line_and_comments(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    assert read_side_file(report) == ()
    put(tmp_path, "report.txt.sumber", '# asked the desk\n\nTIM101 "Kamis # 1"  # it was so\nQUO:2\n')
    assert read_side_file(report) == (Suppression("TIM101", words="Kamis # 1"), Suppression("QUO", 2))


@pytest.mark.parametrize(("line", "code"), [("TIM101:x", "E206"), ("TIM999", "E203"), ("(TIM101)", "E206")])
def test_a_line_that_says_nothing_is_told(tmp_path: Path, line: str, code: str) -> None:
    put(tmp_path, "report.txt.sumber", f"QUO101\n{line}\n")
    with pytest.raises(WrongSetting, match=code) as fault:
        read_side_file(tmp_path / "report.txt")
    assert code == "E203" or "report.txt.sumber:2:" in str(fault.value)
