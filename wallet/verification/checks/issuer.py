"""Who holds that key, and who says so?"""

from wallet.keys.resolve import KeyUnresolvableError, is_its_own_key, resolve_fully
from wallet.model.findings import Check, Finding, KeySource, Outcome, Reason, SigningKey
from wallet.trust.pins import find_pin
from wallet.verification.case import Case
from wallet.verification.checks import integrity


def run(case: Case) -> Finding:
    """Passed where a key that verified the credential is pinned for the issuer it names.

    A key that the issuer's identifier names but nobody vouches for is ``not-known-here``;
    a key of somebody else fails. Needs a proof that holds: without one nothing is known.
    """
    keys = case.signing_keys
    if not keys or integrity.run(case).outcome is not Outcome.PASSED:
        unread = case.problem is not None and not case.proofs
        return case.finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_READ if unread else Reason.NOT_SIGNED)
    issuer_id = case.credential.issuer.id if case.credential else None
    name = _issuer_name(case)
    own = [key for key in keys if _may_be_of_issuer(key, issuer_id)]
    if not own:
        return case.finding(
            Check.ISSUER,
            Outcome.FAILED,
            Reason.KEY_NOT_OF_ISSUER,
            issuer=name or issuer_id,
            issuer_id=issuer_id,
            key_owner=keys[0].controller or keys[0].id,
        )
    for key in own:
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
            )
    return _not_known(case, own[0], name or issuer_id)


def _may_be_of_issuer(key: SigningKey, issuer_id: str | None) -> bool:
    """An identifier-bound key must belong to the issuer's identifier; a certificate speaks for itself.

    The organisation in a seal's certificate may differ from the issuer where the
    seal is made by mandate, so a certificate is never taken for a mismatch. A bare key in a
    token has no owner, so it may be anybody's, except where the issuer's identifier is a key
    itself: that issuer has no other.
    """
    if key.source is KeySource.CERTIFICATE:
        return True
    if key.source is KeySource.HEADER:
        return issuer_id is None or not is_its_own_key(issuer_id) or _is_the_key(issuer_id, key)
    return issuer_id is not None and key.controller == issuer_id


def _is_the_key(issuer_id: str, key: SigningKey) -> bool:
    try:
        return resolve_fully(issuer_id).key.fingerprint == key.fingerprint
    except KeyUnresolvableError:
        return False


def _not_known(case: Case, key: SigningKey, issuer: str | None) -> Finding:
    certificate = key.certificate
    facts: dict[str, str | None] = {"issuer": issuer, "key_fingerprint": key.fingerprint, "key": key.id}
    if certificate is None:
        return case.finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE, **facts)
    facts |= {
        "certificate": certificate.subject_organisation or certificate.subject_name,
        "certificate_issuer": certificate.issuer_name,
        "certificate_sha256": certificate.sha256,
        "certificate_from_on": certificate.not_before.date().isoformat(),
        "expired_on": certificate.not_after.date().isoformat(),
    }
    expired = certificate.not_after < case.now
    reason = Reason.CERTIFICATE_EXPIRED if expired else Reason.NOT_KNOWN_HERE
    return case.finding(Check.ISSUER, Outcome.UNKNOWN, reason, **facts)


def _issuer_name(case: Case) -> str | None:
    named = case.credential.issuer.name if case.credential else None
    return named.best(("en",))[1] if named else None
