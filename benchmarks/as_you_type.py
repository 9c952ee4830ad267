#!/usr/bin/env python3
"""How long the language server takes from a key to the findings, spoken to over its pipes as an editor does.

The copy is 2,000 words of example reports; a letter is put in at a place drawn by chance with a seed, and the next key
comes when the findings of the last are there.

    python benchmarks/as_you_type.py
"""

from __future__ import annotations

import asyncio
import sys
import time
from itertools import cycle
from pathlib import Path
from random import Random

from lsprotocol import types
from pygls.lsp.client import LanguageClient

ROOT = Path(__file__).resolve().parent.parent
WORDS, KEYS, SEED = 2000, 60, 7
WARM = 3  # keys before it counts
URI = "file:///copy/report.txt"


def copy() -> str:
    """The example reports one behind the other, up to the number of words."""
    found: list[str] = []
    for path in cycle(sorted((ROOT / "examples").glob("*.txt"))):
        found.append(path.read_text(encoding="utf-8"))
        if sum(len(text.split()) for text in found) >= WORDS:
            return "\n\n".join(found)
    raise AssertionError


async def delays() -> list[float]:
    """Seconds from each key to its findings, in order of length."""
    client = LanguageClient("benchmark", "1")
    told: asyncio.Queue[int | None] = asyncio.Queue()

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def _shown(params: types.PublishDiagnosticsParams) -> None:
        told.put_nowait(params.version)

    await client.start_io(sys.executable, "-m", "sumber", "lsp")
    await client.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
    client.initialized(types.InitializedParams())
    text, chance, taken = copy(), Random(SEED), []
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(URI, "plaintext", 0, text))
    )
    while await told.get() != 0:
        pass
    for version in range(1, KEYS + WARM + 1):
        at = chance.randrange(len(text))
        text = f"{text[:at]}a{text[at:]}"
        start = time.perf_counter()
        client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version, URI),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )
        while await told.get() != version:
            pass
        taken.append(time.perf_counter() - start)
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()
    return sorted(taken[WARM:])


def told() -> str:
    """What was measured, in one line."""
    taken = [1000 * delay for delay in asyncio.run(delays())]
    middle, late = taken[len(taken) // 2], taken[len(taken) * 95 // 100]
    return (
        f"As copy of {len(copy().split()):,} words is typed, findings come {middle:.0f} ms after the key, "
        f"{late:.0f} ms in 95 of 100 cases ({KEYS} keys, through the language server; at most 150 ms asked)."
    )


if __name__ == "__main__":
    print(told())
