"""A share as it was read: what its holder signed, and what it holds. Nothing of it is judged here."""

from dataclasses import dataclass
from typing import Literal

from wallet.model.document import Document
from wallet.model.findings import Outcome, ProofResult, Reason, SigningKey
from wallet.model.json_value import JsonObject
from wallet.model.report import ShareTerms


@dataclass(frozen=True, repr=False)
class ShareContent:
    """One credential in a share: a document of its own, or an object inside a presentation."""

    name: str
    content: Document | JsonObject


@dataclass(frozen=True, repr=False)
class OpenedShare:
    """A share taken apart.

    ``terms`` are as stated; they were signed only where every result in ``proofs`` passed.
    ``proofs`` are the holder's own; a member that is missing, changed or not listed is a failed
    result there. ``holder_keys`` are the keys of those that passed. ``presentation`` is the share as an
    object, where it is one of the W3C data models.
    """

    format: Literal["presentation", "bundle"]
    terms: ShareTerms
    proofs: tuple[ProofResult, ...]
    items: tuple[ShareContent, ...]
    presentation: JsonObject | None = None

    @property
    def holder_keys(self) -> tuple[SigningKey, ...]:
        """The keys that verified a proof of the holder, each once, in the order of the proofs."""
        keys = (proof.key for proof in self.proofs if proof.outcome is Outcome.PASSED)
        return tuple({key.id: key for key in keys if key is not None}.values())


def failed(suite: str, problem: str, **facts: str) -> ProofResult:
    """The result for something about a share that cannot be as its holder made it."""
    evidence = (*facts.items(), ("problem", problem))
    return ProofResult(suite, Outcome.FAILED, Reason.SIGNATURE_INVALID, evidence=evidence)
