"""``Ed25519Signature2020``: a proof type of its own, older than cryptosuites, with the same algorithm.

Source: Data Integrity EdDSA Cryptosuites 1.0, section 2.2.2 and appendix B. Its words are defined by
a context of its own, which the document has to bring, or the proof itself.
"""

from wallet.model.json_value import JsonObject, as_list
from wallet.proofs.suites import rdfc
from wallet.proofs.suites.signed_hashes import SignedHashes, Transformed
from wallet.proofs.suites.suite import ED25519
from wallet.proofs.suites.unsecured import Unsecured

CONTEXT = "https://w3id.org/security/suites/ed25519-2020/v1"


def _transform(unsecured: Unsecured, options: JsonObject) -> Transformed:
    if as_list(options.get("@context")) != [CONTEXT]:
        return rdfc.transform(unsecured, options)
    # Read after the words of the document, which that context does not touch.
    contexts = [*as_list(unsecured.document.get("@context")), CONTEXT]
    return rdfc.transform_in(unsecured, {**options, "@context": contexts})


SUITE = SignedHashes(_transform, keys=(ED25519,), proof_type="Ed25519Signature2020")
