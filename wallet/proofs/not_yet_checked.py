"""Ways of signing that are recognised and not checked to their end: named, and never taken for good.

The Merkle proofs of older Blockcerts: the path from the hash in the proof to its root is followed, and a
proof whose path leads elsewhere has failed. Whether the document has that hash is not checked. Proof
objects under ``proof`` are reported by ``data_integrity``, whatever their suite.
"""

from wallet.formats.nodes import Node
from wallet.formats.securing import outer_proofs
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import Content
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.proofs import merkle
from wallet.proofs.merkle_proof import from_receipt
from wallet.proofs.suites.suite import BrokenProofError

_PLACES = ("signature", "receipt")


def applies(content: Content) -> bool:
    """Whether the content carries a Merkle proof outside ``proof``."""
    return bool(outer_proofs(content))


def check(content: Content, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[ProofResult, ...]:
    """One result for each such signature: unknown, or failed where it contradicts itself. Never raises."""
    del documents
    body = Node(content.body)
    receipts = [receipt for place in _PLACES for receipt in body.each(place)]
    named = [(suite, receipt) for receipt in receipts for suite in _suites(content, receipt)]
    return tuple(_followed(suite, receipt) for suite, receipt in named)


def _suites(content: Content, receipt: Node) -> tuple[str, ...]:
    alone = Content(content.document, {_PLACES[0]: receipt.value})
    return outer_proofs(alone)


def _followed(suite: str, receipt: Node) -> ProofResult:
    try:
        proof = from_receipt(receipt)
    except BrokenProofError as error:
        problem = (("problem", error.sentences()[1].in_english()),)
        return ProofResult(suite, Outcome.FAILED, Reason.SIGNATURE_INVALID, evidence=problem)
    if not proof.leads_to_root():
        outcome, reason, evidence = merkle.different(proof, merkle.ELSEWHERE)
        return ProofResult(suite, outcome, reason, evidence=evidence)
    return ProofResult(suite, Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE, evidence=merkle.stated(proof))
