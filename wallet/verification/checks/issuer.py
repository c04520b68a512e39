"""Who holds that key, and who says so?"""

from collections.abc import Sequence

from wallet.formats.nodes import Node
from wallet.keys.resolve import KeyUnresolvableError, is_its_own_key, resolve_fully
from wallet.model.findings import (
    CertificateStanding,
    Check,
    Finding,
    KeySource,
    Outcome,
    ProofResult,
    Reason,
    SigningKey,
)
from wallet.model.json_value import id_of
from wallet.trust.at_hand import RegisteredIssuer
from wallet.trust.pins import find_pin
from wallet.verification.case import Case, evidence_of
from wallet.verification.checks import integrity

# A key that anybody can write beside somebody's identifier is not bound to it.
_BOUND = frozenset({KeySource.DID_KEY, KeySource.DID_JWK, KeySource.COPY})
# Where the key is the identifier: nothing but a copy or a list could tie it to another name.
_OWN_KEYS = frozenset({KeySource.DID_KEY, KeySource.DID_JWK})
_NAMES_NO_KEY = "urn:"


def run(case: Case) -> Finding:
    """Passed where somebody that is relied on here says whose the key is that verified the credential.

    That is, in this order: a pin of that very key for the issuer named; a registry of issuers, for a
    key that is bound to the identifier registered; who certified the key, as far as it is known. A
    certificate known to be revoked fails before any of them, and one that has expired is not made good by
    a list. A key that belongs to the issuer but that nobody vouches for is ``not-known-here``; a key of
    somebody else fails. Needs a proof that holds: without one nothing is known.
    """
    keys = case.signing_keys
    if not keys or integrity.run(case).outcome is not Outcome.PASSED:
        unread = case.problem is not None and not case.proofs
        return case.finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_READ if unread else Reason.NOT_SIGNED)
    issuer_id = _issuer_id(case)
    name = _issuer_name(case)
    own = [proof for proof in _proofs(case) if _may_be_of_issuer(_key(proof), issuer_id)]
    if not own:
        return case.finding(
            Check.ISSUER,
            Outcome.FAILED,
            Reason.KEY_NOT_OF_ISSUER,
            issuer=name or issuer_id,
            issuer_id=issuer_id,
            key_owner=keys[0].controller or keys[0].id,
            key_copied_on=_copied(keys[0]),
        )
    return _judged(case, own, issuer_id, name)


def _judged(case: Case, own: Sequence[ProofResult], issuer_id: str | None, name: str | None) -> Finding:
    standings = [(proof, _standing(case, proof)) for proof in own]
    for wanted in (Outcome.FAILED, Outcome.PASSED, Outcome.UNKNOWN):
        if wanted is Outcome.PASSED:
            known = _pinned(case, own, issuer_id, name) or _registered(case, own, issuer_id, name)
            if known:
                return known
        for proof, standing in standings:
            if standing is not None and standing.outcome is wanted:
                return _by_standing(case, _key(proof), standing, name or issuer_id)
    outdated = _registered(case, own, issuer_id, name, expired=True)
    return outdated or _not_known(case, _key(own[0]), name or issuer_id)


def _proofs(case: Case) -> list[ProofResult]:
    return [proof for proof in case.proofs if proof.outcome is Outcome.PASSED and proof.key is not None]


def _key(proof: ProofResult) -> SigningKey:
    if proof.key is None:
        raise ValueError("only proofs with a key are judged")
    return proof.key


def _may_be_of_issuer(key: SigningKey, issuer_id: str | None) -> bool:
    """An identifier-bound key must belong to the issuer's identifier; a certificate speaks for itself.

    The organisation in a seal's certificate may differ from the issuer where the
    seal is made by mandate, so a certificate is never taken for a mismatch. A bare key in a
    token has no owner, so it may be anybody's, except where the issuer's identifier is a key
    itself: that issuer has no other. So may a hosted key whose owner no copy confirms, and one that signed
    a badge whose issuer is named only in a file that is not at hand. A ``urn:`` names no key and can
    name none, so a key that is its own identifier may be that issuer's; nobody vouches for it.
    """
    if key.source is KeySource.CERTIFICATE:
        return True
    if key.source is KeySource.HEADER or (key.source is KeySource.COPY and key.controller is None):
        return issuer_id is None or not is_its_own_key(issuer_id) or _is_the_key(issuer_id, key)
    if key.source is KeySource.COPY and issuer_id is None:
        return True
    if issuer_id is not None and issuer_id.startswith(_NAMES_NO_KEY) and key.source in _OWN_KEYS:
        return True
    return issuer_id is not None and key.controller == issuer_id


def _is_the_key(issuer_id: str, key: SigningKey) -> bool:
    try:
        return resolve_fully(issuer_id).key.fingerprint == key.fingerprint
    except KeyUnresolvableError:
        return False


def _pinned(
    case: Case, own: Sequence[ProofResult], issuer_id: str | None, name: str | None
) -> Finding | None:
    for key in map(_key, own):
        pin = find_pin(case.trust.pins, key, issuer_id)
        if pin:
            return case.finding(
                Check.ISSUER,
                Outcome.PASSED,
                Reason.PINNED,
                known_as=pin.name,
                since_on=pin.since.isoformat(),
                issuer=name,
                key_fingerprint=key.fingerprint,
                key_copied_on=_copied(key),
            )
    return None


def _registered(
    case: Case,
    own: Sequence[ProofResult],
    issuer_id: str | None,
    name: str | None,
    *,
    expired: bool = False,
) -> Finding | None:
    """The registry that lists the issuer: one that is still good, or (unknown) one that no longer is."""
    bound = [key for key in map(_key, own) if key.source in _BOUND and key.controller == issuer_id]
    if issuer_id is None or not bound:
        return None
    entries = [entry for entry in case.trust.registry if entry.issuer_id == issuer_id]
    found = [entry for entry in entries if _has_ended(case, entry) is expired]
    if not found:
        return None
    newest = max(found, key=lambda entry: entry.listed)
    return case.finding(
        Check.ISSUER,
        Outcome.UNKNOWN if expired else Outcome.PASSED,
        Reason.REGISTRY_OUT_OF_DATE if expired else Reason.REGISTRY,
        known_as=newest.name,
        registry=newest.registry,
        list_on=newest.listed.date().isoformat(),
        list_until_on=newest.not_after.date().isoformat() if newest.not_after else None,
        issuer=name or issuer_id,
        issuer_id=issuer_id,
        key_fingerprint=bound[0].fingerprint,
        key_copied_on=_copied(bound[0]),
    )


def _has_ended(case: Case, entry: RegisteredIssuer) -> bool:
    return entry.not_after is not None and entry.not_after < case.now


def _standing(case: Case, proof: ProofResult) -> CertificateStanding | None:
    """What is known about the certificate of this key; None where it has none or nobody speaks about it."""
    key = _key(proof)
    if key.certificate is None or not proof.chain:
        return None
    standing = case.trust.certificates.standing(proof.chain, case.now)
    if standing is not None and standing.outcome is Outcome.PASSED and _expired(case, key):
        # When it was sealed is only the issuer's word, so no list can say that it was good then.
        return None
    return standing


def _by_standing(case: Case, key: SigningKey, standing: CertificateStanding, issuer: str | None) -> Finding:
    facts = dict(evidence_of(**_facts(key, issuer))) | dict(standing.evidence)
    return Finding(Check.ISSUER, standing.outcome, standing.reason, case.now, tuple(facts.items()))


def _not_known(case: Case, key: SigningKey, issuer: str | None) -> Finding:
    reason = Reason.CERTIFICATE_EXPIRED if _expired(case, key) else Reason.NOT_KNOWN_HERE
    facts = _facts(key, issuer) | {"key_not_listed_on": _not_listed(case, key)}
    return case.finding(Check.ISSUER, Outcome.UNKNOWN, reason, **facts)


def _not_listed(case: Case, key: SigningKey) -> str | None:
    """The date of a copy of what its address publishes, which does not list this key."""
    if key.source is not KeySource.FRAGMENT or key.controller is None:
        return None
    copy = case.trust.documents.find(key.controller)
    return copy.taken.date().isoformat() if copy else None


def _expired(case: Case, key: SigningKey) -> bool:
    return key.certificate is not None and key.certificate.not_after < case.now


def _facts(key: SigningKey, issuer: str | None) -> dict[str, str | None]:
    facts: dict[str, str | None] = {
        "issuer": issuer,
        "key_fingerprint": key.fingerprint,
        "key": key.id,
        "key_owner": key.controller if key.source is KeySource.COPY else None,
        "key_copied_on": _copied(key),
    }
    certificate = key.certificate
    if certificate is None:
        return facts
    return facts | {
        "certificate": certificate.subject_organisation or certificate.subject_name,
        "certificate_issuer": certificate.issuer_name,
        "certificate_sha256": certificate.sha256,
        "certificate_from_on": certificate.not_before.date().isoformat(),
        "expired_on": certificate.not_after.date().isoformat(),
    }


def _copied(key: SigningKey) -> str | None:
    return key.copied.date().isoformat() if key.copied else None


def _issuer_id(case: Case) -> str | None:
    """As the credential names it; for a badge that only refers to its class, as a copy of that names it."""
    if case.credential is None or case.credential.issuer.id is not None or case.content is None:
        return case.credential.issuer.id if case.credential else None
    badge = Node(case.content.body).member("badge").id
    copy = case.trust.documents.find(badge) if badge else None
    return id_of(copy.content.get("issuer")) if copy and copy.content.get("id", badge) == badge else None


def _issuer_name(case: Case) -> str | None:
    named = case.credential.issuer.name if case.credential else None
    return named.best(("en",))[1] if named else None
