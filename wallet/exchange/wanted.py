"""What would settle what is still unknown about credentials, and where that is published.

Keys and lists of revoked credentials, nothing else: no definitions, pictures, rules or evidence that a
credential may name. Nothing is fetched here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from wallet.keys import did_web
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.document import Content
from wallet.model.errors import MalformedInputError
from wallet.trust.status.claims import claims_of

MAX_STATUS_LIST_BYTES: Final = 2 * 1024 * 1024
"""A list of a million credentials takes 128 KiB, and as base64 of random bits 171 KiB."""
MAX_DOCUMENT_BYTES: Final = 512 * 1024
MAX_ENTRIES: Final = 16
"""More status entries than this in one credential are not followed."""

_KEY_TYPES = "application/did+json, application/ld+json, application/json"
_LIST_TYPES = (
    "application/vc+jwt, application/statuslist+jwt, application/vc+ld+json, "
    "application/ld+json, application/json, application/jwt, text/plain"
)


class Kind(Enum):
    """What is wanted, the media types that are asked for, and how many bytes it may have."""

    KEYS = (_KEY_TYPES, MAX_DOCUMENT_BYTES)
    STATUS_LIST = (_LIST_TYPES, MAX_STATUS_LIST_BYTES)

    @property
    def accept(self) -> str:
        """The value of the Accept header."""
        return self.value[0]

    @property
    def body_bytes(self) -> int:
        """The most that an answer may hold."""
        return self.value[1]


@dataclass(frozen=True)
class Wanted:
    """One thing to ask for: a copy of what ``name`` stands for (a DID or an address), kept at ``url``."""

    kind: Kind
    name: str
    url: str


class LookedFor(KeyDocuments):
    """The copies of ``known``; remembers which were looked for, whether at hand or not.

    So the checks themselves say which keys they need, and nobody has to know it a second time.
    """

    def __init__(self, known: KeyDocuments) -> None:
        super().__init__()
        self._known = known
        self._names: dict[str, None] = {}

    def find(self, url: str) -> DatedDocument | None:
        """As ``KeyDocuments.find``."""
        self._names[url] = None
        return self._known.find(url)

    def __len__(self) -> int:
        return len(self._known)

    @property
    def names(self) -> tuple[str, ...]:
        """What was looked for, each once and in order."""
        return tuple(self._names)


def documents(names: Iterable[str]) -> tuple[Wanted, ...]:
    """Where the documents of those names are published, each once.

    Names of which nobody can tell are left out. A fragment is a place in a document, so the document
    without it is what is asked for.
    """
    return tuple(dict.fromkeys(_documents(names)))


def status_lists(content: Content, at_hand: KeyDocuments) -> tuple[Wanted, ...]:
    """The lists that a credential names for its revocation or suspension, each once.

    ``at_hand`` may hold what an Open Badge 2 names its list in.
    """
    claims = claims_of(content, at_hand)[:MAX_ENTRIES]
    urls = dict.fromkeys(claim.url for claim in claims if claim.url is not None)
    return tuple(Wanted(Kind.STATUS_LIST, url, url) for url in urls)


def _documents(names: Iterable[str]) -> Iterator[Wanted]:
    for name in names:
        whole = name.partition("#")[0]
        if whole.startswith(did_web.PREFIX):
            try:
                yield Wanted(Kind.KEYS, whole, did_web.address_of(whole))
            except MalformedInputError:
                continue
        elif whole.startswith(("https://", "http://")):
            yield Wanted(Kind.KEYS, whole, whole)
