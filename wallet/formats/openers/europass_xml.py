"""The XML in which Europass issued credentials until 2022: recognised, and declined with a way out.

Only the start of the file is looked at, with patterns that cannot be sent anywhere: no XML is parsed.
"""

import re

from wallet.model.document import Content, Document
from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP

_NAMESPACE = "http://data.europa.eu/snb"
_LOOKED_AT_BYTES = 16 * 1024
_ENCODINGS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_ASIDES = (("<?", "?>"), ("<!--", "-->"))
_ROOT = re.compile(
    r"<(?:([\w.-]{1,100}):)?(europassCredential|europassPresentation)((?:\s[^<>]{0,8000})?)/?>"
)


class EuropassXmlError(KnownError):
    """A Europass credential in its old XML form, which has been replaced and is not read here."""

    title = QT_TRANSLATE_NOOP("error", "An old Europass credential in XML")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” is a Europass digital credential in the XML form that was issued until 2022."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error",
        "Nothing was kept. Ask the issuer for the same credential in the present form of European digital "
        "credentials, a file whose name ends in “.jsonld”. Keep this file as well: its seal is still there.",
    )


def fits(data: bytes) -> bool:
    """Whether the bytes begin as XML with a root element of the old Europass namespace."""
    text = _start(data)
    root = _ROOT.match(text, _root_at(text))
    if root is None:
        return False
    declaration = f"xmlns:{root[1]}" if root[1] else "xmlns"
    declared = re.search(rf"\s{re.escape(declaration)}\s*=\s*[\"']([^\"']*)[\"']", root[3])
    return declared is not None and declared[1] == _NAMESPACE


def open_document(document: Document) -> Content:
    """Always raises EuropassXmlError."""
    raise EuropassXmlError(name=document.name)


def _root_at(text: str) -> int:
    """Where the first thing stands that is neither blank, instruction nor comment.

    By hand: the possessive patterns that could do it are wrong in Python 3.11.2, which Debian 12 has.
    """
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        begun = next((end for begin, end in _ASIDES if text.startswith(begin, position)), None)
        if begun is None:
            break
        found = text.find(begun, position + 2)
        if found < 0:
            return len(text)
        position = found + len(begun)
    return position


def _start(data: bytes) -> str:
    start = data[:_LOOKED_AT_BYTES]
    encoding = next((name for mark, name in _ENCODINGS if start.startswith(mark)), "utf-8")
    return start.decode(encoding, "replace").lstrip("\ufeff")
