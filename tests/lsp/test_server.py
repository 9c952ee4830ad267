"""The language server, spoken to over its standard input and output as an editor does."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any, BinaryIO

import pytest

pytest.importorskip("pygls", reason="the extra [lsp] is not installed")

URI = "file:///copy/report.txt"
COPY = "Kabar 🎈 baik. Rapat digelar pada Kamis (25/2).\n“Kami siap,\" kata Rudi Hartono, Rabu (24/4).\n"
WAIT = 60  # seconds: the first check loads the models


class Editor:
    """Starts the server and talks to it in JSON-RPC."""

    def __init__(self, *options: str, capabilities: dict[str, Any] | None = None) -> None:
        command = [sys.executable, "-m", "sumber", "lsp", *options]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
        self.told: Queue[dict[str, Any]] = Queue()
        self.kept: list[dict[str, Any]] = []
        self.number = 0
        assert self.process.stdout
        self.listener = Thread(target=self._listen, args=(self.process.stdout,), daemon=True)
        self.listener.start()
        self.ask("initialize", processId=None, rootUri=None, capabilities=capabilities or {})
        self.tell("initialized")

    def _listen(self, stream: BinaryIO) -> None:
        while line := stream.readline():
            length = int(line.split(b":")[1])
            while stream.readline().strip():
                pass
            self.told.put(json.loads(stream.read(length)))

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, **params: Any) -> Any:
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        number = self.number
        return self._next(lambda message: message.get("id") == number and "method" not in message)["result"]

    def _next(self, wanted: Any) -> dict[str, Any]:
        for message in self.kept:
            if wanted(message):
                self.kept.remove(message)
                return message
        while True:
            message = self.told.get(timeout=WAIT)
            if wanted(message):
                return message
            self.kept.append(message)

    def open(self, text: str, uri: str = URI) -> list[dict[str, Any]]:
        document = {"uri": uri, "languageId": "plaintext", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return self.diagnostics(1, uri)

    def change(self, text: str, version: int) -> None:
        document = {"uri": URI, "version": version}
        self.tell("textDocument/didChange", textDocument=document, contentChanges=[{"text": text}])

    def diagnostics(self, version: int | None, uri: str = URI) -> list[dict[str, Any]]:
        def wanted(message: dict[str, Any]) -> bool:
            params = message.get("params", {})
            shown = message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri
            return shown and params.get("version") == version

        found: list[dict[str, Any]] = self._next(wanted)["params"]["diagnostics"]
        return found

    def actions(self, start: tuple[int, int], end: tuple[int, int], **context: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask(
            "textDocument/codeAction",
            textDocument={"uri": URI},
            range={"start": place(*start), "end": place(*end)},
            context={"diagnostics": [], **context},
        )
        return found

    def leave(self) -> int:
        self.ask("shutdown")
        self.tell("exit")
        code = self.process.wait(timeout=WAIT)
        self.listener.join(timeout=WAIT)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream
            stream.close()
        return code


def place(line: int, character: int) -> dict[str, int]:
    return {"line": line, "character": character}


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    editor = Editor("--published", "2019-04-24")
    yield editor
    editor.leave()


def test_copy_is_checked_when_it_is_opened_and_as_it_is_typed(editor: Editor) -> None:
    found = editor.open(COPY)
    shown = [(one["code"], one["source"], one["severity"]) for one in found]
    assert shown == [("TIM101", "sumber", 1), ("QUO102", "sumber", 3)]
    # the balloon is two units of UTF-16, which is how editors count unless they say otherwise
    assert found[0]["range"] == {"start": place(0, 41), "end": place(0, 45)}
    for version, day in enumerate(("25/3", "25/5", "25/4"), start=2):
        editor.change(COPY.replace("25/2", day), version)
    assert [one["code"] for one in editor.diagnostics(4)] == ["QUO102"]
    editor.change(COPY, 5)
    assert [one["code"] for one in editor.diagnostics(5)] == ["TIM101", "QUO102"]


def test_hover_explains_the_rule(editor: Editor) -> None:
    editor.change(COPY, 6)
    editor.diagnostics(6)
    told = editor.ask("textDocument/hover", textDocument={"uri": URI}, position=place(0, 42))
    assert "25 February 2019 was a Monday" in told["contents"]["value"]
    assert "## Why it matters" in told["contents"]["value"]
    assert editor.ask("textDocument/hover", textDocument={"uri": URI}, position=place(0, 0)) is None


def test_quick_fixes_write_the_suggestion(editor: Editor) -> None:
    editor.change(COPY, 7)
    editor.diagnostics(7)
    fixes = editor.actions((0, 41), (0, 41), only=["quickfix"])
    assert [one["title"] for one in fixes] == ["Write “25/4”"]
    date = {"start": place(0, 41), "end": place(0, 45)}
    assert fixes[0]["edit"]["changes"][URI] == [{"range": date, "newText": "25/4"}]
    assert not fixes[0].get("isPreferred")
    everything = editor.actions((0, 0), (2, 0), only=["source.fixAll"])
    assert everything[0]["edit"]["changes"][URI][0]["newText"] == COPY.replace("siap,\"", "siap,”")
    assert editor.actions((0, 0), (0, 3), only=["quickfix"]) == []


def test_closing_takes_the_findings_away(editor: Editor) -> None:
    uri = "file:///copy/other.txt"
    assert editor.open(COPY, uri)
    editor.tell("textDocument/didClose", textDocument={"uri": uri})
    assert editor.diagnostics(None, uri) == []


def test_text_that_cannot_be_checked_has_no_findings(editor: Editor) -> None:
    assert editor.open("   ", "file:///copy/empty.txt") == []


def test_settings_and_side_file_beside_the_copy_hold(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    (tmp_path / "sumber.toml").write_text('[check]\nignore = ["QUO"]\n', encoding="utf-8")
    (tmp_path / "report.txt.sumber").write_text('TIM101 "Kamis (25/2)"\n', encoding="utf-8")
    editor = Editor("--published", "2019-04-24", capabilities={"general": {"positionEncodings": ["utf-8"]}})
    assert editor.open(COPY, report.as_uri()) == []
    found = editor.open(COPY, (tmp_path / "other.txt").as_uri())
    assert [(one["code"], one["range"]["start"]) for one in found] == [("TIM101", place(0, 43))]
    assert editor.leave() == 0
