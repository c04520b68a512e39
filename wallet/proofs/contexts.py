"""JSON-LD contexts from the bundle, pinned by SHA-256. Nothing is ever fetched.

A context gives the words of a document their meaning. Whoever could change one would change
what a signature says, so each file must have the digest that ``index.json`` names for its URL.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from wallet.model.errors import BugError, KnownError
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object, as_text
from wallet.model.words import QT_TRANSLATE_NOOP

CREDENTIALS_V1 = "https://www.w3.org/2018/credentials/v1"
CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2"


class UnknownContextError(KnownError):
    """The document takes the meaning of its words from where Tallystick does not look.

    ``url`` names the context; it is empty where the document defines words by itself.
    """

    title = QT_TRANSLATE_NOOP("error", "The words of this document are not known here")
    happened = QT_TRANSLATE_NOOP("error", "The document takes the meaning of its words from {source}.")
    remedy = QT_TRANSLATE_NOOP("error", "A newer version of Tallystick may know it. Nothing was looked up.")

    def __init__(self, url: str, why: str = "") -> None:
        super().__init__(source=why or f"“{url}”")
        self.url = url


class DamagedContextError(BugError):
    """A context file of the bundle does not have its pinned digest; nothing may be checked with it."""


@dataclass(frozen=True)
class PinnedContext:
    """One context: the digest it must have, and how to get its bytes."""

    sha256: str
    read: Callable[[], bytes]


class Contexts:
    """A closed set of contexts by URL; each is read, checked and parsed at most once.

    ``foundations`` are those with which the contexts of a document may begin.
    """

    def __init__(
        self,
        pinned: Mapping[str, PinnedContext],
        foundations: frozenset[str] = frozenset({CREDENTIALS_V1, CREDENTIALS_V2}),
    ) -> None:
        self._pinned = dict(pinned)
        self.foundations = foundations
        self._parsed: dict[str, JsonObject] = {}

    def __contains__(self, url: object) -> bool:
        return url in self._pinned

    @property
    def urls(self) -> tuple[str, ...]:
        """The URLs of all contexts of the set."""
        return tuple(self._pinned)

    def digest(self, url: str) -> str:
        """The pinned SHA-256 (lower-case hexadecimal). Raises UnknownContextError."""
        return self._pin(url).sha256

    def document(self, url: str) -> JsonObject:
        """The parsed context document, shared: callers must not change it.

        Raises UnknownContextError for a URL outside the set, DamagedContextError where the
        file is not the one that was pinned.
        """
        if url not in self._parsed:
            pin = self._pin(url)
            data = pin.read()
            if hashlib.sha256(data).hexdigest() != pin.sha256:
                raise DamagedContextError(what=f"the bundled context {url} is not the pinned one")
            document: JsonValue = json.loads(data)
            self._parsed[url] = as_object(document)
        return self._parsed[url]

    def with_extra(self, url: str, data: bytes) -> "Contexts":
        """This set and one more context, pinned to the given bytes."""
        pin = PinnedContext(hashlib.sha256(data).hexdigest(), lambda: data)
        return Contexts({**self._pinned, url: pin}, self.foundations)

    def founded_on(self, *urls: str) -> "Contexts":
        """The same contexts for documents of another kind, which begin with one of those."""
        return Contexts(self._pinned, frozenset(urls))

    def _pin(self, url: str) -> PinnedContext:
        if url not in self._pinned:
            raise UnknownContextError(url)
        return self._pinned[url]


@cache
def bundled() -> Contexts:
    """The contexts that come with Tallystick."""
    folder = resources.files("resources") / "contexts"
    index: JsonValue = json.loads((folder / "index.json").read_bytes())
    pinned = {}
    for entry in map(as_object, as_list(index)):
        url, sha256, file = (as_text(entry.get(name)) for name in ("url", "sha256", "file"))
        if url is None or sha256 is None or file is None:
            raise DamagedContextError(what="the index of the bundled contexts is not complete")
        pinned[url] = PinnedContext(sha256, (folder / file).read_bytes)
    return Contexts(pinned)
