"""Ways of signing that are recognised and not checked to their end: named, and never taken for good.

The Merkle proofs of older Blockcerts: a proof whose path leads elsewhere has failed. Of version 2 the
document is checked as well, as far as the ledger; of version 1 it is not. Proof objects
under ``proof`` are reported by ``data_integrity``, whatever their suite.
"""

from wallet.formats.nodes import Node
from wallet.formats.securing import MERKLE_2017, outer_proofs
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import Content
from wallet.model.errors import KnownError
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.proofs import merkle
from wallet.proofs.data_integrity import refusal
from wallet.proofs.merkle_proof import MerkleProof, from_receipt

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
    return tuple(_followed(suite, receipt, content) for suite, receipt in named)


def _suites(content: Content, receipt: Node) -> tuple[str, ...]:
    alone = Content(content.document, {_PLACES[0]: receipt.value})
    return outer_proofs(alone)


def _followed(suite: str, receipt: Node, content: Content) -> ProofResult:
    try:
        outcome, reason, evidence = _judged(suite, from_receipt(receipt), content)
    except KnownError as error:
        outcome, reason, evidence = refusal(error)
    return ProofResult(suite, outcome, reason, evidence=evidence)


def _judged(suite: str, proof: MerkleProof, content: Content) -> merkle.Judged:
    if not proof.leads_to_root():
        return merkle.different(proof, merkle.ELSEWHERE)
    if suite == MERKLE_2017:
        return merkle.judge_2017(proof, content.body)
    return Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE, merkle.stated(proof)
