"""The bytes that were received, as text to look at. For showing only: nothing is ever read from it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MOST_CHARACTERS: Final = 200_000
"""No more is shown; the original file has all of it."""

KEPT: Final = 200
"""Of bytes in base64 inside JSON, such as a picture, no more than so many characters are shown."""

_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{1000,}={0,2}")
_INDENT: Final = "  "
_DEEPEST: Final = 64
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_UNBROKEN: Final = re.compile(r"\S{500}(?=\S)")
# Characters that turn a line around or draw nothing would make the source look like another one.
_UNSEEN: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)


@dataclass(frozen=True)
class SourceText:
    """What to show. ``text`` is None for bytes that are no text.

    ``cut`` says that the end is missing, ``shortened`` that bytes in base64 were shortened,
    ``laid_out`` that lines and spaces are ours.
    """

    text: str | None
    cut: bool = False
    shortened: bool = False
    laid_out: bool = False


def source_text(data: bytes) -> SourceText:
    """The bytes as text; JSON on lines of its own. Every name, text and number stands as it was written.

    JSON is laid out by its characters alone, without being understood, so that a repeated name or an
    unusual number is seen as it is, and a broken file too.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return SourceText(None)
    if "\u0000" in text:
        return SourceText(None)
    if not text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        folded = _folded(text[:MOST_CHARACTERS])
        cut = len(text) > MOST_CHARACTERS
        return SourceText(_visible(folded), cut=cut, laid_out=folded != text[:MOST_CHARACTERS])
    made: list[str] = []
    left = MOST_CHARACTERS
    shortened = False
    for piece in _laid_out(text):
        short = _short(piece)
        shortened = shortened or len(short) != len(piece)
        left -= len(short)
        if left < 0:
            break
        made.append(short)
    return SourceText(_visible(_folded("".join(made))), cut=left < 0, shortened=shortened, laid_out=True)


def _laid_out(text: str) -> Iterator[str]:
    depth = 0
    before = ""
    for found in _TOKEN.finditer(text):
        piece = found[0]
        if piece in ("}", "]"):
            depth = max(0, depth - 1)
            if before not in ("{", "["):
                yield _line(depth)
        elif before in ("{", "[", ","):
            yield _line(depth)
        yield f"{piece} " if piece == ":" else piece
        if piece in ("{", "["):
            depth += 1
        before = piece


def _line(depth: int) -> str:
    return "\n" + _INDENT * min(depth, _DEEPEST)


def _short(piece: str) -> str:
    return _BASE64.sub(lambda found: f"{found[0][:KEPT]}… (+{len(found[0]) - KEPT})", piece)


def _folded(text: str) -> str:
    """With a line break in every long run without a space, which a window takes seconds to break."""
    return _UNBROKEN.sub(lambda found: f"{found[0]}\n", text)


def _visible(text: str) -> str:
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text.replace("\r\n", "\n"))
