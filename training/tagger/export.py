"""The trained network as the package ships it: byte tables for the words, single precision for the rest.

python training/tagger/export.py FILE FOLDER
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from sumber.reading.tokens.network import GRAM_STEPS, LOOSE_STEPS, LOOSEST, STEPS

CLOSED = np.float32(-1e4)
BYTE = 127


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path)
    options.add_argument("folder", type=Path)
    given = options.parse_args()
    saved = torch.load(given.file)
    state = {name: value.numpy() for name, value in saved["state"].items()}
    given.folder.mkdir(parents=True, exist_ok=True)
    parts, scales = layers(state, saved["tags"])
    for table, key in (("word", "word"), ("shape", "shape"), ("affix", "affix"), ("gram", "gram")):
        weight = state[f"encoder.types.{key}.weight"]
        np.save(given.folder / f"{table}.npy", np.clip(np.rint(weight / scales[key]), -127, 127).astype(np.int8))
    np.savez(given.folder / "layers.npz", **parts)
    labels = {"pos": list(saved["labels"]["upos"]), "names": list(saved["tags"])}
    (given.folder / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")


def layers(state: dict[str, np.ndarray], tags: list[str]) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """The dense layers in the runtime's layout, and the scales of the byte tables' columns, folded into `inner`."""
    order = {"word": (1, BYTE), "shape": (1, BYTE), "affix": (4, 4 * BYTE), "gram": (GRAM_STEPS, GRAM_STEPS * BYTE)}
    tables = {key: state[f"encoder.types.{key}.weight"] for key in order}
    scales = {key: np.maximum(np.abs(table).max(0), 1e-6) / BYTE for key, table in tables.items()}
    units = np.concatenate([scales[key] / unit for key, (unit, _) in order.items()])
    reach = np.concatenate([np.full(tables[key].shape[1], most) for key, (_, most) in order.items()])
    mix = state["mix.weight"].T / STEPS
    width = (len(mix) - state["encoder.types.outer.bias"].shape[0]) // 2
    names = state["names.news.weight"].T / LOOSE_STEPS
    half = len(names) // 2
    parts = {
        "inner": on_grid(state["encoder.types.inner.weight"].T * units[:, None], reach),
        "inner_bias": state["encoder.types.inner.bias"],
        "outer": on_grid(state["encoder.types.outer.weight"].T / LOOSE_STEPS, LOOSEST),
        "outer_bias": state["encoder.types.outer.bias"],
        "mix_ahead": on_grid(mix[:width], 2 * STEPS),
        "mix_back": on_grid(mix[width : 2 * width], 2 * STEPS),
        "mix_word": on_grid(mix[2 * width :], STEPS),
        "mix_bias": state["mix.bias"],
        "pos": on_grid(state["pos.upos.weight"].T / LOOSE_STEPS, LOOSEST),
        "pos_bias": state["pos.upos.bias"],
        "names": on_grid(names[:half], LOOSEST),
        "names_memory": on_grid(names[half:], LOOSEST),
        "names_bias": state["names.news.bias"],
    }
    for number, name in ((1, "first"), (2, "second")):
        for part, key in (("inputs", "weight_ih_l0"), ("recurrent", "weight_hh_l0")):
            both = [gated(state[f"encoder.{way}.{name}.{key}"]).T / STEPS for way in ("ahead", "back")]
            parts[f"{part}{number}"] = np.stack([on_grid(weight, STEPS) for weight in both])
        bias = [
            gated(state[f"encoder.{way}.{name}.bias_ih_l0"] + state[f"encoder.{way}.{name}.bias_hh_l0"])
            for way in ("ahead", "back")
        ]
        parts[f"bias{number}"] = np.stack(bias)[:, None]
    follow, begin = state["chain.follow"].copy(), state["chain.begin"].copy()
    for i, tag in enumerate(tags):
        if tag[0] == "I":
            begin[i] = CLOSED
            follow[[j for j, other in enumerate(tags) if other[1:] != tag[1:]], i] = CLOSED
    parts |= {"follow": follow, "begin": begin}
    return {name: np.ascontiguousarray(part, np.float32) for name, part in parts.items()}, scales


def on_grid(weight: np.ndarray, reach: np.ndarray | float) -> np.ndarray:
    """Weights rounded so that no sum of products with whole numbers up to `reach` needs more than 24 bits.

    Each column gets the finest grid of a power of two with which that holds.
    """
    heaviest = (np.abs(weight) * np.broadcast_to(np.asarray(reach)[..., None], weight.shape)).sum(0)
    step = 2.0 ** np.floor(np.log2((2.0**24 * 0.98) / np.maximum(heaviest, 1e-12)))
    return np.rint(weight * step) / step


def gated(weight: np.ndarray) -> np.ndarray:
    """Rows from torch's order (input, forget, cell, output) to input, forget, output, cell.

    Halved where a switch is made of a hyperbolic tangent.
    """
    enter, forget, cell, out = np.split(weight, 4)
    return np.concatenate([enter / 2, forget / 2, out / 2, cell])


if __name__ == "__main__":
    main()
