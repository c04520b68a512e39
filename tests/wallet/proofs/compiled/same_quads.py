"""Both ways from a document to its quads, side by side."""

import json
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs import json_ld
from wallet.proofs.compiled.documents import Compiled
from wallet.proofs.contexts import Contexts
from wallet.proofs.rdf.canonical import canonicalise

MAX_BYTES = 1_000_000


class Way(Enum):
    """Which way a document went."""

    EQUAL = "both ways gave the same bytes"
    GENERAL = "left to the general way, which reads it"
    REFUSED = "left to the general way, which refuses it"


class DifferentError(AssertionError):
    """The short way gave something that the general way does not give."""


def compare(document: JsonObject, compiled: Compiled, contexts: Contexts) -> Way:
    """Raises DifferentError unless the short way gave exactly what the general way gives, or nothing."""
    short = compiled.read(document)
    try:
        general = json_ld.general_statements(document, contexts)
    except KnownError as error:
        if short is not None:
            raise DifferentError(f"refused by the general way: {error}") from error
        return Way.REFUSED
    if short is None:
        return Way.GENERAL
    quads, urls = short
    if {url: contexts.digest(url) for url in urls} != general.context_digests:
        raise DifferentError("other contexts")
    # Most often even the order is the same; two words for one property may change it.
    if quads != general.quads and canonicalise(quads).nquads != canonicalise(general.quads).nquads:
        raise DifferentError("other statements")
    return Way.EQUAL


def published(vectors: Path) -> Iterator[tuple[str, JsonObject]]:
    """Every published file with contexts, as it is and without its proofs, with what is embedded in it."""
    for file in sorted(vectors.rglob("*.json")):
        if file.stat().st_size > MAX_BYTES:
            continue
        try:
            content: JsonValue = json.loads(file.read_bytes())
        except ValueError:
            continue
        if isinstance(content, dict) and "@context" in content:
            name = str(file.relative_to(vectors))
            yield name, content
            yield f"{name} without proof", {key: value for key, value in content.items() if key != "proof"}
