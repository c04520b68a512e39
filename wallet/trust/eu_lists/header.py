"""What a trusted list says about itself, read from its first part only.

Nothing of this is believed before the signature of the list is established; until then it serves
to find the right file and to name it.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException

from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.limits import MAX_TRUSTED_LIST_BYTES
from wallet.model.words import QT_TRANSLATE_NOOP

TSL = "{http://uri.etsi.org/02231/v2#}"
EU = "EU"

NOT_A_TRUSTED_LIST = QT_TRANSLATE_NOOP("error", "The file is no trusted list that can be read")
TRUSTED_LIST = QT_TRANSLATE_NOOP("error", "The trusted list")

# A trusted list starts with its root element, some after a comment about its tools.
_BEGINNING_BYTES = 4096
_ROOT = re.compile(rb"<(?:[\w.-]+:)?TrustServiceStatusList[\s>]")
_LIST_OF_LISTS = "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/EUlistofthelists"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True)
class Header:
    """A list's own account of itself. Times are UTC; ``next_update`` is None for a list that was closed."""

    territory: str
    sequence: int
    operator: str
    issued: datetime
    next_update: datetime | None
    is_list_of_lists: bool

    @property
    def title(self) -> str:
        """As people name it: ``ES no. 146``."""
        return f"{self.territory} no. {self.sequence}"

    def is_current(self, at: datetime) -> bool:
        """Whether the list had not passed its own ``NextUpdate`` (TS 119 612, 5.3.15) at that time."""
        return self.next_update is not None and at <= self.next_update


def is_trusted_list(data: bytes) -> bool:
    """Whether the bytes begin like a trusted list; cheap, and no promise that it can be read."""
    return _ROOT.search(data[:_BEGINNING_BYTES]) is not None


def read_header(data: bytes) -> Header:
    """The first part of a list. Raises LimitExceededError, and MalformedInputError for whatever is no list.

    Document type declarations are refused, so nothing that is parsed after this can name an entity.
    """
    from defusedxml.ElementTree import iterparse

    if len(data) > MAX_TRUSTED_LIST_BYTES:
        raise LimitExceededError(
            what=TRUSTED_LIST, measured=f"{len(data)} bytes", limit=f"{MAX_TRUSTED_LIST_BYTES} bytes"
        )
    try:
        for _, element in iterparse(BytesIO(data), ("end",), forbid_dtd=True):
            if element.tag == f"{TSL}SchemeInformation":
                return _header(element)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise MalformedInputError(rule=NOT_A_TRUSTED_LIST, place=str(error)[:80]) from error
    raise MalformedInputError(rule=NOT_A_TRUSTED_LIST, place="SchemeInformation")


def text_of(element: Element, path: str) -> str:
    """The text at a path, without white space around it; empty where there is none."""
    return (element.findtext(path) or "").strip()


def name_of(element: Element, path: str) -> str:
    """The English one of several names, else the first; empty where there is none."""
    names = element.findall(f"{path}/{TSL}Name")
    english = (name for name in names if (name.get(_XML_LANG) or "").lower().startswith("en"))
    name = next(english, names[0] if names else None)
    return " ".join((name.text or "").split()) if name is not None else ""


def instant(text: str) -> datetime:
    """An XML dateTime in UTC; one without a zone counts as UTC. Raises ValueError."""
    time = datetime.fromisoformat(text)
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)


def _header(scheme: Element) -> Header:
    territory = text_of(scheme, f"{TSL}SchemeTerritory")
    until = text_of(scheme, f"{TSL}NextUpdate/{TSL}dateTime")
    if not re.fullmatch("[A-Z]{2}", territory):
        raise ValueError("SchemeTerritory")
    return Header(
        territory=territory,
        sequence=int(text_of(scheme, f"{TSL}TSLSequenceNumber")),
        operator=name_of(scheme, f"{TSL}SchemeOperatorName"),
        issued=instant(text_of(scheme, f"{TSL}ListIssueDateTime")),
        next_update=instant(until) if until else None,
        is_list_of_lists=text_of(scheme, f"{TSL}TSLType") == _LIST_OF_LISTS,
    )
