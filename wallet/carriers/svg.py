"""SVG drawings with a credential baked into them (Open Badges, badge baking).

Open Badges 2.0 bakes into ``assertion`` in the namespace ``http://openbadges.org``, 3.0 into
``credential`` in ``https://purl.imsglobal.org/ob/v3p0``: JSON as the element's text, a signed
token in its attribute ``verify``. The drawing is read as a stream of elements and never drawn:
no script runs, no entity is expanded, nothing outside is fetched. A document type may be
named, as older drawing programs do, but not define anything.
"""

import io
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING
from xml.sax import SAXException
from xml.sax.handler import ContentHandler, feature_namespaces

from wallet.carriers import plain
from wallet.carriers.allowance import Allowance
from wallet.carriers.dug import Find
from wallet.carriers.errors import NothingBakedError
from wallet.model.document import Document
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.limits import MAX_BAKED_BYTES, MAX_XML_DEPTH, MAX_XML_PARTS
from wallet.model.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesNSImpl

NAME = "svg"
WRAPS_FILES = False

_BAKED = {("http://openbadges.org", "assertion"), ("https://purl.imsglobal.org/ob/v3p0", "credential")}
_VERIFY = (None, "verify")
_START = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]")
_HEAD_BYTES = 8_192

TWO_BAKED = QT_TRANSLATE_NOOP("error", "Two credentials are baked into the one drawing")
NOT_ONLY_TEXT = QT_TRANSLATE_NOOP("error", "There are elements inside the baked credential")
DEFINITIONS = QT_TRANSLATE_NOOP("error", "The drawing defines entities or refers to other files")
NOT_XML = QT_TRANSLATE_NOOP("error", "The drawing is not well-formed XML")


def recognises(data: bytes) -> bool:
    """Whether the bytes start as an SVG drawing does, in UTF-8 or UTF-16."""
    head = data[:_HEAD_BYTES].replace(b"\0", b"")
    start = head.lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n")
    return start.startswith(b"<") and _START.search(head) is not None


def unwrap(data: bytes, name: str, allowance: Allowance) -> Iterable[Find]:
    """The baked credential, without the blanks around it that belong to the drawing.

    Raises MalformedInputError for a drawing that is not well formed, defines entities or has two
    credentials baked in, LimitExceededError, LinkNotFollowedError where only an address was
    baked in, and NothingBakedError.
    """
    del allowance
    if len(data) > MAX_BAKED_BYTES:
        raise _exceeded("The size of the drawing", f"{len(data)} bytes", f"{MAX_BAKED_BYTES} bytes")
    # Elements are counted while they are read; one with very many attributes comes in one piece.
    attributes = data.count(b'="') + data.count(b"='")
    if attributes > MAX_XML_PARTS:
        raise _exceeded("The number of attributes of the drawing", str(attributes), str(MAX_XML_PARTS))
    text = _baked(data)
    if not text:
        raise NothingBakedError
    problem = plain.other_use(text, name)
    if problem is not None:
        raise problem
    return [Document(text, NAME, name)]


def _baked(data: bytes) -> bytes | None:
    from defusedxml import DefusedXmlException, ExternalReferenceForbidden
    from defusedxml.expatreader import DefusedExpatParser

    class OnlyNamedTypes(DefusedExpatParser):
        """Lets a document type be named, and nothing be defined with it."""

        def defused_start_doctype_decl(
            self,
            name: str,
            sysid: str | None,
            pubid: str | None,
            has_internal_subset: bool,  # noqa: FBT001 - called by expat
        ) -> None:
            if has_internal_subset:
                super().defused_start_doctype_decl(name, sysid, pubid, has_internal_subset)

        def defused_external_entity_ref_handler(  # type: ignore[override] # expat wants to know whether to go on
            self, context: str | None, base: str | None, sysid: str | None, pubid: str | None
        ) -> int:
            # Without a context it is the named document type, which is passed over unread.
            if context is None:
                return 1
            raise ExternalReferenceForbidden(context, base, sysid, pubid)

    reader = _Reader()
    parser = OnlyNamedTypes(forbid_dtd=True, forbid_entities=True, forbid_external=True)
    parser.setFeature(feature_namespaces, True)
    parser.setContentHandler(reader)
    reader.locator = lambda: f"line {parser.getLineNumber()}, column {parser.getColumnNumber()}"
    try:
        parser.parse(io.BytesIO(data))
    except DefusedXmlException as refused:
        raise MalformedInputError(rule=DEFINITIONS, place=reader.locator()) from refused
    except (SAXException, ValueError, LookupError) as broken:
        # LookupError and ValueError: an encoding that does not exist, or is none for XML.
        raise MalformedInputError(rule=NOT_XML, place=reader.locator()) from broken
    return reader.found


class _Reader(ContentHandler):
    """Counts elements, and keeps the text of the one that is baked in."""

    def __init__(self) -> None:
        super().__init__()
        self.found: bytes | None = None
        self.locator: Callable[[], str] = lambda: "start"
        self._depth = 0
        self._parts = 0
        self._baked_at: int | None = None
        self._verify = ""
        self._texts: list[str] = []

    def startElementNS(  # noqa: N802 - SAX's own name
        self, name: tuple[str | None, str], qname: str | None, attrs: "AttributesNSImpl"
    ) -> None:
        del qname
        self._depth += 1
        self._parts += 1 + len(attrs)
        if self._depth > MAX_XML_DEPTH:
            raise _exceeded("The depth of the drawing", f"more than {MAX_XML_DEPTH}", str(MAX_XML_DEPTH))
        if self._parts > MAX_XML_PARTS:
            raise _exceeded(
                "The number of elements of the drawing", f"more than {MAX_XML_PARTS}", str(MAX_XML_PARTS)
            )
        if self._baked_at is not None:
            raise MalformedInputError(rule=NOT_ONLY_TEXT, place=self.locator())
        if name in _BAKED:
            if self.found is not None:
                raise MalformedInputError(rule=TWO_BAKED, place=self.locator())
            self._baked_at = self._depth
            self._verify = str(attrs.get(_VERIFY, ""))

    def characters(self, content: str) -> None:
        if self._baked_at is not None:
            self._texts.append(content)

    def skippedEntity(self, name: str) -> None:  # noqa: N802 - SAX's own name
        del name
        # Something stands for text that is defined elsewhere: what the issuer wrote is not all here.
        raise MalformedInputError(rule=DEFINITIONS, place=self.locator())

    def endElementNS(self, name: tuple[str | None, str], qname: str | None) -> None:  # noqa: N802
        del name, qname
        if self._baked_at == self._depth:
            self._baked_at = None
            self.found = self._chosen("".join(self._texts).strip(), self._verify.strip())
        self._depth -= 1

    def _chosen(self, text: str, verify: str) -> bytes:
        """The text; the attribute where there is no text. Beside JSON it may name an address only."""
        if text and verify and plain.looks_like_document(verify.encode()):
            raise MalformedInputError(rule=TWO_BAKED, place=self.locator())
        return (text or verify).encode()


def _exceeded(what: str, measured: str, limit: str) -> LimitExceededError:
    return LimitExceededError(what=what, measured=measured, limit=limit)
