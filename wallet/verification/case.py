"""Everything that the checks may look at, gathered before the first of them runs."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.credential import MicroCredential
from wallet.model.document import Content
from wallet.model.errors import KnownError
from wallet.model.findings import Check, Evidence, Finding, Outcome, ProofResult, Reason, SigningKey
from wallet.trust.at_hand import Trust


@dataclass(frozen=True)
class KeysAtHand:
    """The keys that could show whose credential it is, as did:key identifiers and JWK thumbprints.

    In a wallet they are the wallet's own; in a presentation those that signed it.
    ``None`` for the whole object means that nobody claims to hold any key.
    """

    dids: frozenset[str]
    jwk_thumbprints: frozenset[str]
    presented: bool


@dataclass(frozen=True)
class Expected:
    """What whoever was handed something says about themselves and the learner; None where they say nothing.

    ``identity`` is what the learner showed otherwise, such as an e-mail address.
    """

    audience: str | None = None
    nonce: str | None = None
    identity: str | None = None


EXPECTS_NOTHING = Expected()


@dataclass(frozen=True, repr=False)
class Case:
    """One credential to judge at ``now`` (UTC).

    ``credential`` is None where nothing could be read; ``problem`` then says why. ``content``
    is what was opened, for checks that ask about more than a reading holds. ``expected`` is compared
    with what a holder signed when passing the credential on.
    """

    now: datetime
    credential: MicroCredential | None
    problem: KnownError | None
    proofs: tuple[ProofResult, ...]
    trust: Trust
    keys_at_hand: KeysAtHand | None
    content: Content | None = None
    expected: Expected = EXPECTS_NOTHING

    def finding(self, check: Check, outcome: Outcome, reason: Reason, **evidence: str | None) -> Finding:
        """A finding as of now; evidence that is None is left out."""
        return Finding(check, outcome, reason, self.now, evidence_of(**evidence))

    @property
    def signing_keys(self) -> tuple[SigningKey, ...]:
        """The keys of the proofs that verified."""
        return tuple(
            proof.key for proof in self.proofs if proof.outcome is Outcome.PASSED and proof.key is not None
        )


def evidence_of(**facts: str | None) -> Evidence:
    """Named facts as evidence, without those that are None."""
    return tuple((name, value) for name, value in facts.items() if value is not None)
