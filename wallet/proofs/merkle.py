"""Checking Merkle proofs up to the ledger: the document has the hash, and the hash leads to the root.

MerkleProof2019 (Blockcerts 3, also as the cryptosuite ``merkle-proof-2019``) stands under ``proof``,
MerkleProof2017 (Blockcerts 2) under ``signature``. Neither says
nothing by itself about who issued the document: whether the root was ever recorded, and by whom, is in
the ledger, which nobody can ask without a network. So the best result is ``anchor-not-checked``.
"""

import hashlib
from functools import cache
from typing import Final

from wallet.model.findings import Evidence, Outcome, Reason
from wallet.model.json_value import JsonArray, JsonObject, as_object, as_text
from wallet.proofs.contexts import Contexts, bundled
from wallet.proofs.merkle_proof import MerkleProof, from_value
from wallet.proofs.suites.suite import DATA_INTEGRITY_PROOF, BrokenProofError
from wallet.proofs.suites.unsecured import Unsecured

TYPE_2019: Final = "MerkleProof2019"
CRYPTOSUITE: Final = "merkle-proof-2019"
ELSEWHERE: Final = "the path in it does not lead to its root"

OPEN_BADGES_2: Final = ("https://w3id.org/openbadges/v2", "https://openbadgespec.org/v2/context.json")

Judged = tuple[Outcome, Reason, Evidence]


def is_merkle(proof: JsonObject) -> bool:
    """Whether a proof object is a Merkle proof of 2019, by its type or its cryptosuite."""
    if proof.get("type") == DATA_INTEGRITY_PROOF:
        return proof.get("cryptosuite") == CRYPTOSUITE
    return proof.get("type") == TYPE_2019


def judge(
    proof: JsonObject, proofs: JsonArray, unsecured: Unsecured, contexts: Contexts | None = None
) -> Judged:
    """What the proof gives for a document without its proofs; ``proofs`` are all that it has.

    Failed where the path does not lead to the root or the document has another hash, unknown where both
    fit; never passed. Raises BrokenProofError, and as ``to_statements`` and ``canonicalise``.
    """
    merkle = from_value(as_text(proof.get("proofValue")) or "")
    if not merkle.leads_to_root():
        return different(merkle, ELSEWHERE)
    # As it was issued: Blockcerts that are signed twice have the proofs before this one in the hash.
    hashes = [_document_hash(unsecured)]
    if merkle.target != hashes[0]:
        earlier = _before(proof, proofs)
        hashes += [_document_hash(Unsecured(unsecured.document, contexts, earlier))] if earlier else []
    if merkle.target not in hashes:
        return different(merkle, "the document does not have the hash that is in it", hashes[0])
    digests = "\n".join(f"{url} sha256:{digest}" for url, digest in unsecured.context_digests())
    return fits(merkle, (("contexts", digests),))


def judge_2017(merkle: MerkleProof, document: JsonObject) -> Judged:
    """As ``judge``, for a Blockcert of version 2; its contexts begin with that of Open Badges 2."""
    unsecured = Unsecured(
        {name: value for name, value in document.items() if name != "signature"}, _badges_2()
    )
    found = _document_hash(unsecured)
    if found != merkle.target:
        return different(merkle, "the document does not have the hash that is in it", found)
    digests = "\n".join(f"{url} sha256:{digest}" for url, digest in unsecured.context_digests())
    return fits(merkle, (("contexts", digests),))


@cache
def _badges_2() -> Contexts:
    return bundled().founded_on(*OPEN_BADGES_2)


def fits(merkle: MerkleProof, more: Evidence = ()) -> Judged:
    """The result where everything that can be known without the ledger is right."""
    return Outcome.UNKNOWN, Reason.ANCHOR_NOT_CHECKED, stated(merkle) + more


def different(merkle: MerkleProof, problem: str, found: bytes | None = None) -> Judged:
    """The result for a document that was changed, or a proof of another one."""
    hashes = (("document_sha256", found.hex()),) if found is not None else ()
    problem = BrokenProofError(why=problem).sentences()[1].in_english()
    return Outcome.FAILED, Reason.SIGNATURE_INVALID, (("problem", problem), *hashes, *stated(merkle))


def stated(merkle: MerkleProof) -> Evidence:
    """What the proof says of itself, for the report."""
    transactions = ", ".join(anchor.transaction for anchor in merkle.anchors if anchor.transaction)
    return (
        ("chain", merkle.ledgers),
        *((("transaction", transactions),) if transactions else ()),
        ("target_sha256", merkle.target.hex()),
        ("merkle_root_sha256", merkle.root.hex()),
        ("merkle_path_steps", str(len(merkle.path))),
    )


def _document_hash(unsecured: Unsecured) -> bytes:
    return hashlib.sha256(unsecured.canonical("sha256").nquads.encode()).digest()


def _before(proof: JsonObject, proofs: JsonArray) -> tuple[JsonObject, ...]:
    place = next(number for number, other in enumerate(proofs) if other is proof)
    return tuple(map(as_object, proofs[:place]))
