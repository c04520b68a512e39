"""The transformation of the rdfc suites: canonical N-Quads of what document and options state.

Sources: Data Integrity EdDSA Cryptosuites 1.0, sections 3.2.3 to 3.2.5; Data Integrity ECDSA
Cryptosuites 1.0, sections 3.2.3 to 3.2.5. The hash of the key is also the one inside the
canonicalisation.
"""

from wallet.model.json_value import JsonObject
from wallet.proofs.rdf.canonical import HashName, canonicalise
from wallet.proofs.suites.signed_hashes import SigningInput, Transformed
from wallet.proofs.suites.suite import BrokenProofError
from wallet.proofs.suites.unsecured import Unsecured


def options_in_context(unsecured: Unsecured, options: JsonObject) -> JsonObject:
    """The options with the contexts of the document, under which they are read.

    Raises BrokenProofError for options with other contexts.
    """
    contexts = unsecured.document.get("@context")
    if options.get("@context", contexts) != contexts:
        raise BrokenProofError(why="it brings contexts of its own")
    return {**options, "@context": contexts}


def transform(unsecured: Unsecured, options: JsonObject) -> Transformed:
    """The canonical statements; errors as for ``options_in_context`` and ``to_statements``."""
    return transform_in(unsecured, options_in_context(unsecured, options))


def transform_in(unsecured: Unsecured, options: JsonObject) -> Transformed:
    """As ``transform``, for options that say with which contexts they are read."""
    digests = unsecured.context_digests()
    statements = unsecured.statements_of(options)

    def hashed(hash_name: HashName) -> SigningInput:
        document = unsecured.canonical(hash_name).nquads
        canonical_options = canonicalise(statements.quads, hash_name=hash_name).nquads
        return SigningInput(document, canonical_options, hash_name, digests)

    return hashed
