"""XML -> trees of the elements that are wanted, one after the other, with entities, DTDs and the network off.

The standard library's parser, which asks for nothing outside by itself: declarations of entities are refused, external
ones are never opened, and what grows without bound (depth, attributes, one item) is refused.
"""

from __future__ import annotations

import html.entities
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from sumber.errors import Damaged, TooMuch, Unreadable
from sumber.intake.source import Source

STEP = 65_536  # bytes given to the parser at once
DEEPEST = 200  # levels; NewsML-G2 with NITF and a table in it has 20
SPACE = " "  # between namespace and name, where the parser puts it


@dataclass(slots=True)
class Element:
    """An element without its namespace: `inside` holds texts and elements in their order."""

    name: str
    attributes: Mapping[str, str]
    inside: list[Element | str] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Element]:
        """The elements of this name within it, at any depth, in reading order; none within one that was found."""
        for part in self.inside:
            if isinstance(part, Element):
                if part.name == name:
                    yield part
                else:
                    yield from part.all(name)

    def first(self, *path: str) -> Element | None:
        """The first element at the end of a path of names, each within the one before at any depth."""
        if not path:
            return self
        return next((found for part in self.all(path[0]) if (found := part.first(*path[1:]))), None)

    def text(self) -> str:
        """Its words, with single spaces."""
        return " ".join("".join(self.texts()).split())

    def texts(self) -> Iterator[str]:
        """All text within it, as it is."""
        for part in self.inside:
            if isinstance(part, str):
                yield part
            else:
                yield from part.texts()


def items(source: Source, names: frozenset[str]) -> Iterator[Element]:
    """The elements of these names, the outermost of them, each as soon as it ends. Damaged if the XML is broken,
    TooMuch if it is a trap; what came before has been given by then."""
    reader = _Reader(names, source.limits.page)
    while data := source.stream.read(STEP):
        yield from reader.read(data)
    yield from reader.read(b"", last=True)


class _Reader:
    def __init__(self, names: frozenset[str], limit: int) -> None:
        self._names, self._limit = names, limit
        self._open: list[Element] = []  # from the wanted element down to the one in hand
        self._done: list[Element] = []
        self._depth = self._size = 0
        parser = self._parser = expat.ParserCreate(namespace_separator=SPACE)
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.UseForeignDTD(False)
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._say
        parser.EntityDeclHandler = self._declares
        parser.SkippedEntityHandler = self._entity

    def read(self, data: bytes, *, last: bool = False) -> Iterator[Element]:
        """The wanted elements that end in this piece of the document."""
        try:
            self._parser.Parse(data, last)
        except Unreadable:
            yield from self._done
            raise
        except (expat.ExpatError, LookupError, ValueError) as fault:  # the last two: an encoding that is none
            yield from self._done
            raise Damaged("E141", form="XML", why=str(fault)) from None
        done, self._done = self._done, []
        yield from done

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise Damaged("E141", form="XML", why=f"its elements are nested more than {DEEPEST} deep")
        local = name.rpartition(SPACE)[2]
        if self._open or local in self._names:
            self._grow(len(name) + sum(len(key) + len(value) for key, value in attributes.items()))
            element = Element(local, {key.rpartition(SPACE)[2]: value for key, value in attributes.items()})
            if self._open:
                self._open[-1].inside.append(element)
            self._open.append(element)

    def _end(self, _: str) -> None:
        self._depth -= 1
        if self._open:
            element = self._open.pop()
            if not self._open:
                self._done.append(element)
                self._size = 0

    def _say(self, text: str) -> None:
        if self._open:
            self._grow(len(text))
            self._open[-1].inside.append(text)

    def _grow(self, count: int) -> None:
        self._size += count + 50  # what an element or text takes beside its characters
        if self._size > self._limit:
            raise TooMuch("E151", limit=self._limit, what="one item")

    def _declares(self, *_: object) -> None:
        raise TooMuch("E155")

    def _entity(self, name: str, _: bool) -> None:
        """A name such as `&nbsp;`, declared by a DTD that is not read: what it stands for in HTML."""
        self._say(html.entities.html5.get(f"{name};", f"&{name};"))
