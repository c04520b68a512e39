"""Is it this learner's?"""

from wallet.formats.identity_claims import names_identity
from wallet.model.credential import KeyBinding
from wallet.model.findings import Check, Finding, KeyHolder, Outcome, Reason
from wallet.verification.case import Case, KeysAtHand


def run(case: Case) -> Finding:
    """Passed where the credential is tied to a key at hand, failed where it is tied to another.

    A DID that is not itself a key (anything but did:key) cannot be compared with a key and
    counts as a name. Knowing the key proves control of the key, not the person's identity.
    Without a key, an identity that was given is compared with the one that it was issued to; whoever
    gave it has to know that it is the learner's. Where nobody else claims to hold a key, the holder's
    own signature on a token counts.
    """
    holder = _who_passed_it_on(case)
    if holder is not None and case.keys_at_hand is None:
        return _presented(case, holder)
    binding = case.credential.binding if case.credential else KeyBinding()
    did = binding.did if binding.did and binding.did.startswith("did:key:") else None
    facts = {"bound_to": binding.jwk_thumbprint or did}
    if did is None and binding.jwk_thumbprint is None:
        if _names_the_identity(case):
            identity = case.expected.identity
            return case.finding(Check.HOLDER, Outcome.PASSED, Reason.IDENTITY_HASH_MATCHES, identity=identity)
        return case.finding(Check.HOLDER, Outcome.UNKNOWN, Reason.NAMED_NOT_BOUND)
    if case.keys_at_hand is None:
        return case.finding(Check.HOLDER, Outcome.UNKNOWN, Reason.NOT_PRESENTED, **facts)
    if not _matches(did, binding.jwk_thumbprint, case.keys_at_hand):
        return case.finding(Check.HOLDER, Outcome.FAILED, Reason.BOUND_TO_OTHER_KEY, **facts)
    presented = case.keys_at_hand.presented
    reason = Reason.BOUND_TO_PRESENTED_KEY if presented else Reason.BOUND_TO_WALLET_KEY
    return case.finding(Check.HOLDER, Outcome.PASSED, reason, **facts)


def _names_the_identity(case: Case) -> bool:
    given = case.expected.identity
    return given is not None and case.content is not None and names_identity(case.content.body, given)


def _matches(did: str | None, thumbprint: str | None, keys: KeysAtHand) -> bool:
    """A confirmation key is the stronger statement and decides alone where there is one."""
    return thumbprint in keys.jwk_thumbprints if thumbprint is not None else did in keys.dids


def _who_passed_it_on(case: Case) -> KeyHolder | None:
    return next(
        (proof.holder for proof in case.proofs if proof.holder and proof.outcome is Outcome.PASSED), None
    )


def _presented(case: Case, holder: KeyHolder) -> Finding:
    """RFC 9901, 7.3, step 5: made for this reader, in answer to this reader?

    How old the signature may be is for the reader to say; only a code given just before shows that it is new.
    """
    expected = case.expected
    facts = {
        "bound_to": holder.thumbprint,
        "audience": holder.audience,
        "expected": expected.audience,
        "nonce": holder.nonce,
        "presented_on": holder.made.date().isoformat() if holder.made else None,
        "presented_at": holder.made.isoformat() if holder.made else None,
    }
    if expected.audience not in (None, holder.audience):
        return case.finding(Check.HOLDER, Outcome.FAILED, Reason.OTHER_AUDIENCE, **facts)
    if expected.nonce not in (None, holder.nonce):
        return case.finding(Check.HOLDER, Outcome.FAILED, Reason.OTHER_NONCE, **facts)
    return case.finding(Check.HOLDER, Outcome.PASSED, Reason.BOUND_TO_PRESENTED_KEY, **facts)
