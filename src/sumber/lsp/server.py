"""The language server: diagnostics as copy is typed, the rule behind each on hover, quick fixes."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from sumber import __version__
from sumber.checks.codes import find_rule
from sumber.lsp.desk import Checked, Desk, explain
from sumber.lsp.positions import Position, Positions
from sumber.model.finding import Finding
from sumber.model.span import Span

SOURCE = "sumber"
FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{SOURCE}"
SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
WARM_UP = "Gubernur membuka pameran itu di Semarang pada Rabu (1/1)."


class CopyServer(LanguageServer):
    """A server with the copy that is open, by address: its last checked version, and the check under way.

    Copy is checked as soon as it changes; what changes meanwhile is checked once, when that check is done.
    """

    def __init__(self, desk: Desk) -> None:
        # The whole text with every change: it is small, and lines are counted here as editors do.
        super().__init__(SOURCE, __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.desk = desk
        self.checked: dict[str, Checked] = {}
        self.under_way: dict[str, asyncio.Task[None]] = {}
        self.due: set[str] = set()

    def positions(self, text: str) -> Positions:
        """The places of a text as this editor counts them."""
        encoding = self.server_capabilities.position_encoding
        return Positions(text, str(getattr(encoding, "value", encoding) or "utf-16"))

    def schedule(self, uri: str) -> None:
        """Check the copy as it now is, at once or after the check that is under way."""
        self.due.add(uri)
        running = self.under_way.get(uri)
        if running is None or running.done():
            self.under_way[uri] = asyncio.get_running_loop().create_task(self._check_all(uri))

    def forget(self, uri: str) -> None:
        """Stop checking copy that is open no more."""
        self.due.discard(uri)
        if uri in self.under_way:
            self.under_way.pop(uri).cancel()
        self.checked.pop(uri, None)

    async def _check_all(self, uri: str) -> None:
        while uri in self.due:
            self.due.remove(uri)
            await self._check(uri)

    async def _check(self, uri: str) -> None:
        document = self.workspace.get_text_document(uri)
        text, version, path = document.source, document.version, to_fs_path(uri)
        checked = await asyncio.to_thread(self.desk.check, text, Path(path) if path else None)
        if uri in self.due:
            return  # there is newer copy, of which nothing of this may be true
        self.checked[uri] = checked
        self.publish(uri, version, list(self._diagnostics(checked)))
        if checked.trouble:
            self.window_log_message(types.LogMessageParams(types.MessageType.Info, f"not checked: {checked.trouble}"))

    def publish(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        """Show these findings in the place of all that were shown before."""
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def _diagnostics(self, checked: Checked) -> Iterator[types.Diagnostic]:
        positions = self.positions(checked.text)
        for finding in checked.findings:
            yield types.Diagnostic(
                range=_range(positions, finding.span),
                message=finding.message,
                severity=SEVERITIES[finding.severity],
                code=finding.rule,
                source=SOURCE,
            )

    def current(self, uri: str) -> Checked | None:
        """The findings of the copy as it is now; None while it is being checked."""
        checked = self.checked.get(uri)
        return checked if checked and checked.text == self.workspace.get_text_document(uri).source else None


def _range(positions: Positions, span: Span) -> types.Range:
    return types.Range(_position(positions.at(span.start)), _position(positions.at(span.end)))


def _position(position: Position) -> types.Position:
    return types.Position(position.line, position.character)


def _place(positions: Positions, position: types.Position) -> int:
    return positions.place(Position(position.line, position.character))


def make_server(desk: Desk) -> CopyServer:
    """A server that checks as `desk` says."""
    server = CopyServer(desk)
    server.feature(types.INITIALIZED)(_warm_up)
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(_did_open)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(_did_change)
    server.feature(types.TEXT_DOCUMENT_DID_SAVE)(_did_save)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(_did_close)
    server.feature(types.TEXT_DOCUMENT_HOVER)(_hover)
    kinds = [types.CodeActionKind.QuickFix, FIX_ALL]
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))(_actions)
    return server


async def _warm_up(server: CopyServer, params: types.InitializedParams) -> None:
    """Load models and tables before the first copy comes, and spare the garbage collector going through them."""
    await asyncio.to_thread(server.desk.check, WARM_UP)
    gc.freeze()


async def _did_open(server: CopyServer, params: types.DidOpenTextDocumentParams) -> None:
    server.schedule(params.text_document.uri)


async def _did_change(server: CopyServer, params: types.DidChangeTextDocumentParams) -> None:
    server.schedule(params.text_document.uri)


async def _did_save(server: CopyServer, params: types.DidSaveTextDocumentParams) -> None:
    server.schedule(params.text_document.uri)


async def _did_close(server: CopyServer, params: types.DidCloseTextDocumentParams) -> None:
    server.forget(params.text_document.uri)
    server.publish(params.text_document.uri, None, [])


async def _hover(server: CopyServer, params: types.HoverParams) -> types.Hover | None:
    checked = server.current(params.text_document.uri)
    if checked is None:
        return None
    positions = server.positions(checked.text)
    found = list(checked.at(_place(positions, params.position)))
    if not found:
        return None
    told = "\n\n---\n\n".join(explain(finding) for finding in found)
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, told), _range(positions, found[0].span))


async def _actions(server: CopyServer, params: types.CodeActionParams) -> list[types.CodeAction]:
    uri = params.text_document.uri
    checked = server.current(uri)
    if checked is None:
        return []
    positions = server.positions(checked.text)
    asked = Span(_place(positions, params.range.start), _place(positions, params.range.end))
    actions = [_quick_fix(uri, positions, one) for one in checked.within(asked) if one.suggestion is not None]
    if checked.fixed() != checked.text:
        actions.append(_fix_all(uri, positions, checked))
    only = params.context.only
    return [one for one in actions if not only or any(_is_kind(one, kind) for kind in only)]


def _is_kind(action: types.CodeAction, kind: types.CodeActionKind | str) -> bool:
    """Whether the action is of that kind or one below it (`source.fixAll.sumber` of `source`)."""
    own, asked = (str(getattr(one, "value", one)) for one in (action.kind, kind))
    return own == asked or own.startswith(f"{asked}.")


def _quick_fix(uri: str, positions: Positions, finding: Finding) -> types.CodeAction:
    rule = find_rule(finding.rule)
    suggestion = finding.suggestion or ""
    place = _range(positions, finding.span)
    return types.CodeAction(
        title=f"Write “{suggestion}”" if suggestion else "Strike it out",
        kind=types.CodeActionKind.QuickFix,
        edit=types.WorkspaceEdit({uri: [types.TextEdit(place, suggestion)]}),
        is_preferred=rule is not None and rule.fixable,
        diagnostics=[types.Diagnostic(place, finding.message, code=finding.rule, source=SOURCE)],
    )


def _fix_all(uri: str, positions: Positions, checked: Checked) -> types.CodeAction:
    whole = _range(positions, Span(0, len(checked.text)))
    return types.CodeAction(
        title="Put in all certain suggestions",
        kind=FIX_ALL,
        edit=types.WorkspaceEdit({uri: [types.TextEdit(whole, checked.fixed())]}),
    )


def serve(desk: Desk) -> None:
    """Serve one editor over standard input and output, until it leaves."""
    make_server(desk).start_io()
