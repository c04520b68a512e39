"""Ways of signing that are recognised and not checked yet: named, and never taken for good or bad.

Tokens (VC-JWT, signed Open Badge 2, SD-JWT) and the Merkle proofs of older Blockcerts. Proof objects
under ``proof`` are reported by ``data_integrity``, whatever their suite.
"""

from wallet.formats.securing import envelope_kinds, outer_proofs
from wallet.model.document import CompactEnvelope, Content, SdJwtEnvelope
from wallet.model.findings import Outcome, ProofResult, Reason


def applies(content: Content) -> bool:
    """Whether the content is in a token, or carries a Merkle proof outside ``proof``."""
    return bool(_suites(content))


def check(content: Content) -> tuple[ProofResult, ...]:
    """One result for each such signature: unknown, because nothing here checks it. Never raises."""
    return tuple(ProofResult(suite, Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE) for suite in _suites(content))


def _suites(content: Content) -> tuple[str, ...]:
    in_token = isinstance(content.envelope, CompactEnvelope | SdJwtEnvelope)
    return (*(envelope_kinds(content) if in_token else ()), *outer_proofs(content))
