"""Is it this learner's?"""

from wallet.model.credential import KeyBinding
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.verification.case import Case, KeysAtHand


def run(case: Case) -> Finding:
    """Passed where the credential is tied to a key at hand, failed where it is tied to another.

    A DID that is not itself a key (anything but did:key) cannot be compared with a key and
    counts as a name. Knowing the key proves control of the key, not the person's identity.
    """
    binding = case.credential.binding if case.credential else KeyBinding()
    did = binding.did if binding.did and binding.did.startswith("did:key:") else None
    facts = {"bound_to": binding.jwk_thumbprint or did}
    if did is None and binding.jwk_thumbprint is None:
        return case.finding(Check.HOLDER, Outcome.UNKNOWN, Reason.NAMED_NOT_BOUND)
    if case.keys_at_hand is None:
        return case.finding(Check.HOLDER, Outcome.UNKNOWN, Reason.NOT_PRESENTED, **facts)
    if not _matches(did, binding.jwk_thumbprint, case.keys_at_hand):
        return case.finding(Check.HOLDER, Outcome.FAILED, Reason.BOUND_TO_OTHER_KEY, **facts)
    presented = case.keys_at_hand.presented
    reason = Reason.BOUND_TO_PRESENTED_KEY if presented else Reason.BOUND_TO_WALLET_KEY
    return case.finding(Check.HOLDER, Outcome.PASSED, reason, **facts)


def _matches(did: str | None, thumbprint: str | None, keys: KeysAtHand) -> bool:
    """A confirmation key is the stronger statement and decides alone where there is one."""
    return thumbprint in keys.jwk_thumbprints if thumbprint is not None else did in keys.dids
