"""More from the issuer, laid out for reading before any of it is drawn: lines with a depth.

What tells programs apart (``id`` and ``type``) stands small behind the name of the thing it belongs
to, and a thing that holds only one other shares its line; a European credential is otherwise
four times as long.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ui.widgets.untrusted_text import clean, clean_line
from wallet.model.more import MoreEntry

MOST_CHARACTERS: Final = 100_000
"""No more is shown; a text as long as a novel takes a window seconds to lay out."""

_TECHNICAL: Final = frozenset({"id", "type", "@id", "@type"})
_CUT: Final = "…"
_THEN: Final = " › "


@dataclass(frozen=True)
class Line:
    """One line: the issuer's name, the value (empty for a thing that holds others), and what is small."""

    depth: int
    name: str
    text: str = ""
    technical: str = ""


@dataclass(frozen=True)
class MoreText:
    """All lines; ``cut`` says that there was more than can be shown."""

    lines: tuple[Line, ...]
    cut: bool


def more_text(entries: Sequence[MoreEntry]) -> MoreText:
    """The entries as lines, in the issuer's order. All texts are clean; any may be long."""
    lines: list[Line] = []
    left = MOST_CHARACTERS
    for line in _lines(entries, 0):
        left -= len(line.name) + len(line.text) + len(line.technical)
        if left < 0 or (line.name == _CUT and line.text == _CUT):
            return MoreText(tuple(lines), cut=True)
        lines.append(line)
    return MoreText(tuple(lines), cut=False)


def _lines(entries: Sequence[MoreEntry], depth: int) -> Iterator[Line]:
    for entry in entries:
        name, rest = clean_line(entry.name), entry
        technical, below = _parted(rest)
        while len(below) == 1 and not technical:
            rest = below[0]
            name += _THEN + clean_line(rest.name)
            technical, below = _parted(rest)
        yield Line(depth, name, clean(rest.text), technical)
        yield from _lines(below, depth + 1)


def _parted(entry: MoreEntry) -> tuple[str, tuple[MoreEntry, ...]]:
    """What is small about the entry, in one text, and what else is below it."""
    technical = [child for child in entry.children if child.name in _TECHNICAL and not child.children]
    small = [child.text for child in sorted(technical, key=lambda child: child.name.strip("@") != "type")]
    below = tuple(child for child in entry.children if child.name not in _TECHNICAL or child.children)
    return clean_line(" · ".join(dict.fromkeys(small))), below
