"""From a JSON-LD document to the RDF dataset that is signed, offline and without loss.

Expansion is PyLD's (wrapped by ``safe_expansion``), contexts come from the pinned bundle, the
conversion to RDF is our own (``json_ld_to_rdf``). Ordinary documents take a shorter way to the same
quads (``compiled``). PyLD is only imported with the first document.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from wallet.model.json_value import JsonObject
from wallet.proofs.contexts import Contexts, UnknownContextError, bundled
from wallet.proofs.json_ld_to_rdf import UndefinedTermsError, to_dataset
from wallet.proofs.rdf.canonical import TooComplexError
from wallet.proofs.rdf.terms import Dataset

if TYPE_CHECKING:
    from wallet.proofs.compiled.documents import Compiled
    from wallet.proofs.safe_expansion import Expander

__all__ = ["Statements", "UndefinedTermsError", "UnknownContextError", "to_quads", "to_statements"]


@dataclass(frozen=True, repr=False)
class Statements:
    """What a document states, and the SHA-256 of every context that gave it meaning, by URL."""

    quads: Dataset
    context_digests: Mapping[str, str]


def to_quads(document: JsonObject, *, contexts: Contexts | None = None) -> Dataset:
    """The RDF dataset of a document; errors as for ``to_statements``."""
    return to_statements(document, contexts=contexts).quads


def to_statements(document: JsonObject, *, contexts: Contexts | None = None) -> Statements:
    """Everything that a document states, or an error; never a part of it.

    Empty arrays and null under a defined word state nothing and are no error. Raises
    UndefinedTermsError (an undefined or respelled word, a relative identifier or type, a value
    that belongs to nothing), UnknownContextError (a context outside ``contexts``, which are the
    bundled ones by default, or one inside the document), NotJsonLdError, TooComplexError.
    """
    known = contexts or bundled()
    # Exactly the same statements, sooner; or none, and then the general way decides and explains.
    compiled = _compiled(known).read(document)
    if compiled is not None:
        quads, urls = compiled
        return Statements(quads, {url: known.digest(url) for url in urls})
    return general_statements(document, known)


def general_statements(document: JsonObject, known: Contexts) -> Statements:
    """As ``to_statements``, always by the general way."""
    try:
        expansion = _expander(known).expand(document)
        if expansion.lost:
            raise UndefinedTermsError(expansion.lost)
        quads = to_dataset(expansion.nodes)
    except RecursionError as error:
        raise TooComplexError(what="it is nested too deeply") from error
    return Statements(quads, {url: known.digest(url) for url in expansion.context_urls})


@lru_cache(maxsize=4)
def _expander(contexts: Contexts) -> "Expander":
    from wallet.proofs.safe_expansion import Expander

    return Expander(contexts)


@lru_cache(maxsize=4)
def _compiled(contexts: Contexts) -> "Compiled":
    from wallet.proofs.compiled.documents import Compiled

    return Compiled(contexts)
