"""The credentials of one share as they are handed to its makers, and names that give nothing away."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from wallet.formats.strict_json import parse_object
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject
from wallet.proofs import json_ld

_LONGEST_NAME = 60
_SUFFIXES = {"application/json": ".json", "application/ld+json": ".jsonld", "application/vc": ".json"}


class Kind(StrEnum):
    """How a credential may travel."""

    W3C = "w3c"  # JSON with a proof inside: may stand in a presentation
    SEALED = "sealed"  # everything else: the file as it is, with a statement of the holder


@dataclass(frozen=True, repr=False)
class ShareItem:
    """One credential to share: the issuer's bytes, and a title from which files are named."""

    original: bytes
    title: str
    media_type: str
    kind: Kind

    @property
    def file_name(self) -> str:
        """A file name of letters and digits with the suffix of the media type."""
        return safe_name(self.title) + _SUFFIXES.get(self.media_type, ".json")


def share_item(original: bytes, title: str) -> ShareItem:
    """The item for a kept credential. The kind follows from the content, never from a name.

    A credential whose words are not all known here could not be signed over in full,
    so it travels as a file like the sealed ones. Verifies nothing.
    """
    try:
        body = parse_object(original)
    except KnownError:
        return ShareItem(original, title, "application/octet-stream", Kind.SEALED)
    media_type = "application/ld+json" if "@context" in body else "application/json"
    kind = Kind.W3C if _may_be_presented(body) else Kind.SEALED
    return ShareItem(original, title, media_type, kind)


def safe_name(title: str, otherwise: str = "credential") -> str:
    """The title in lower-case ASCII letters, digits and hyphens; ``otherwise`` where nothing is left.

    Nothing of a learner may stand in a file name: the title has to be the credential's.
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))
    return words[:_LONGEST_NAME].strip("-") or otherwise


def _may_be_presented(body: JsonObject) -> bool:
    if "proof" not in body:
        return False
    try:
        json_ld.to_quads(body)
    except KnownError:
        return False
    return True
