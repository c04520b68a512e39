"""Dated copies of documents that hold keys: DID documents, hosted keys, issuer profiles.

Nothing is fetched here. Whoever checks keeps such copies in a trust folder or a snapshot, or asked for
them over the network just before; each says where it comes from and when it was taken.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from wallet.model.json_value import JsonObject


@dataclass(frozen=True)
class DatedDocument:
    """A copy of what stood at ``url`` (a DID, or an http(s) address without fragment) at ``taken`` (UTC).

    ``source`` names the file or snapshot that brought it, for a person to find it again.
    """

    url: str
    content: JsonObject
    taken: datetime
    source: str


class KeyDocuments:
    """The copies at hand; of several for one address the newest counts."""

    def __init__(self, documents: Iterable[DatedDocument] = ()) -> None:
        self._newest: dict[str, DatedDocument] = {}
        for document in sorted(documents, key=lambda one: one.taken):
            self._newest[document.url] = document

    def find(self, url: str) -> DatedDocument | None:
        """The newest copy for exactly that DID or address, or None."""
        return self._newest.get(url)

    def adding(self, documents: Iterable[DatedDocument]) -> "KeyDocuments":
        """These copies and more; again the newest counts."""
        return KeyDocuments((*self._newest.values(), *documents))

    def __len__(self) -> int:
        return len(self._newest)


NO_DOCUMENTS = KeyDocuments()
