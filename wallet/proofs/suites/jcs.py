"""The transformation of the jcs suites: document and options as they are written, in canonical JSON.

Sources: Data Integrity EdDSA Cryptosuites 1.0, section 3.3; Data Integrity ECDSA Cryptosuites 1.0,
section 3.3; RFC 8785. Every word is covered, whether or not a context defines it.
"""

import rfc8785

from wallet.model.json_value import JsonObject, JsonValue, as_list
from wallet.proofs.contexts import UnknownContextError
from wallet.proofs.rdf.canonical import HashName, TooComplexError
from wallet.proofs.suites.signed_hashes import SigningInput, Transformed
from wallet.proofs.suites.suite import BrokenProofError
from wallet.proofs.suites.unsecured import Unsecured

# They define words of proofs and of keys, none of a credential.
_ONLY_FOR_PROOFS = frozenset(
    {"https://w3id.org/security/data-integrity/v2", "https://w3id.org/security/suites/ed25519-2020/v1"}
)


def transform(unsecured: Unsecured, options: JsonObject) -> Transformed:
    """The canonical JSON of document and options.

    Raises BrokenProofError where the document does not begin with the contexts that the options name, or
    where it has no canonical form; UnknownContextError for contexts that were added after the signature.
    """
    document = unsecured.document
    if "@context" in options:
        _check_contexts(document, options)
        # Section 3.3.2: the signature covers the contexts that there were when it was made.
        document = {**document, "@context": options["@context"]}
    canonical_document, canonical_options = canonical_json(document), canonical_json(options)

    def hashed(hash_name: HashName) -> SigningInput:
        return SigningInput(canonical_document, canonical_options, hash_name)

    return hashed


def _check_contexts(document: JsonObject, options: JsonObject) -> None:
    covered, present = as_list(options["@context"]), as_list(document.get("@context"))
    if present[: len(covered)] != covered:
        raise BrokenProofError(why="it was made under other contexts")
    # The standard lets any context follow, so that later proofs can bring theirs. One that
    # gives words of the credential another meaning must not come in that way.
    for added in present[len(covered) :]:
        if not isinstance(added, str) or added not in _ONLY_FOR_PROOFS:
            raise UnknownContextError("", "contexts that this signature does not cover")


def canonical_json(value: JsonValue) -> str:
    """RFC 8785. Raises BrokenProofError where there is no such form, TooComplexError for deep nesting."""
    try:
        return rfc8785.dumps(value).decode()
    except (rfc8785.CanonicalizationError, UnicodeError) as error:
        raise BrokenProofError(why="the content holds a number or text without a canonical form") from error
    except RecursionError as error:
        raise TooComplexError(what="it is nested too deeply") from error
