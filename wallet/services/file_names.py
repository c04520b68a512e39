"""Names for files that leave the wallet: readable, and harmless on every system."""

import unicodedata
from typing import Final

_MOST_CHARACTERS: Final = 60
_MOST_BYTES: Final = 120
_BEGINNINGS: Final = (
    (b"%PDF-", ".pdf"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
)
_TOKEN: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")


def safe_name(title: str) -> str:
    """A title as part of a file name: letters and digits of any script, spaces and dashes, nothing else.

    No dot, so neither a hidden file nor another extension; at most 60 characters and 120 bytes, which leaves
    room within the limits of all usual file systems. “credential” where nothing is left.
    """
    composed = unicodedata.normalize("NFC", title)
    kept = "".join(each if each.isalnum() or each in "-_" or _joins(each) else " " for each in composed)
    name = " ".join(kept.split())[:_MOST_CHARACTERS]
    name = name.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" -_")
    return name or "credential"


def extension_of(original: bytes) -> str:
    """The usual extension for the content, by the content alone."""
    for beginning, extension in _BEGINNINGS:
        if original.startswith(beginning):
            return extension
    text = original.removeprefix(b"\xef\xbb\xbf").strip()
    if text.startswith((b"{", b"[")):
        return ".jsonld" if b'"@context"' in text else ".json"
    if text.startswith(b"<"):
        return ".svg" if b"<svg" in text[:1000] else ".xml"
    if text.count(b".") >= 2 and set(text) <= _TOKEN:
        return ".sd-jwt" if b"~" in text else ".jwt"
    return ".bin"


def _joins(character: str) -> bool:
    """A mark that belongs to the letter before it."""
    return unicodedata.category(character) in {"Mn", "Mc"}
