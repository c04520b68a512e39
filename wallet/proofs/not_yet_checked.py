"""Ways of signing that are recognised and not checked yet: named, and never taken for good or bad.

The Merkle proofs of older Blockcerts. Proof objects under ``proof`` are reported by
``data_integrity``, whatever their suite.
"""

from wallet.formats.securing import outer_proofs
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import Content
from wallet.model.findings import Outcome, ProofResult, Reason


def applies(content: Content) -> bool:
    """Whether the content carries a Merkle proof outside ``proof``."""
    return bool(outer_proofs(content))


def check(content: Content, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[ProofResult, ...]:
    """One result for each such signature: unknown, because nothing here checks it. Never raises."""
    del documents
    return tuple(
        ProofResult(suite, Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE) for suite in outer_proofs(content)
    )
