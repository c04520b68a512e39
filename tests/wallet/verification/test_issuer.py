"""Who vouches for a key: pins, registries and the judge of certificates, in that order and never greener."""

import base64
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from app.demo.issuer import Seal
from tests.wallet.proofs.token_makers import (
    EDDSA,
    ES256,
    MAKERS,
    STRANGER,
    Maker,
    badge_2,
    content_of,
    part,
)
from wallet import formats, proofs
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.document import Document
from wallet.model.findings import (
    CertificateFacts,
    CertificateStanding,
    Check,
    Finding,
    KeySource,
    Outcome,
    ProofResult,
    Reason,
    SigningKey,
)
from wallet.model.json_value import JsonObject
from wallet.model.verdict import Headline
from wallet.services.examining import Bench, examine
from wallet.trust.at_hand import RegisteredIssuer, Trust
from wallet.trust.pins import Pin
from wallet.verification.case import Case
from wallet.verification.checks import issuer as check

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
TAKEN = NOW - timedelta(days=7)
DID = "did:web:school.example"
SITE = "https://school.example/issuer.json"
ENTRY = RegisteredIssuer(DID, "School", "Partners", TAKEN)


def of(maker: Maker = ES256, issuer_id: str = DID) -> DatedDocument:
    public: JsonObject = {**maker.jwk}
    entry: JsonObject = {"id": "#1", "type": "JsonWebKey", "controller": issuer_id, "publicKeyJwk": public}
    return DatedDocument(issuer_id, {"id": issuer_id, "assertionMethod": [entry]}, TAKEN, "did.json")


def token(maker: Maker = ES256, issuer_id: str = DID, **header) -> str:
    claims = badge_2(iss=issuer_id, issuer={"id": issuer_id, "type": "Profile", "name": "School"})
    return maker.token(claims, {"jwk": None, "kid": "#1", **header})


def judged(text: str, *documents: DatedDocument, **trust) -> dict[Check, Finding]:
    at_hand = Trust(documents=KeyDocuments(documents), **trust)
    result = examine(Document(text.encode(), "file", "x"), Bench(NOW, at_hand))
    return {finding.check: finding for finding in result.verdict.findings}


def outcome(finding: Finding) -> tuple[Outcome, Reason]:
    return finding.outcome, finding.reason


UNKNOWN = (Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE)
UNRESOLVABLE = (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)
LISTED = (Outcome.PASSED, Reason.REGISTRY)
NOT_ITS_KEY = (Outcome.FAILED, Reason.KEY_NOT_OF_ISSUER)


@pytest.mark.parametrize("kid", ["#1", "1", f"{DID}#1"])
@pytest.mark.parametrize("maker", [ES256, EDDSA, MAKERS["RS256"]], ids=lambda maker: maker.algorithm)
def test_a_copied_key_of_a_registered_issuer_is_known_with_both_dates(maker: Maker, kid: str) -> None:
    found = judged(token(maker, kid=kid), of(maker), registry=(ENTRY,))
    assert found[Check.INTEGRITY].outcome is Outcome.PASSED
    assert outcome(found[Check.ISSUER]) == LISTED
    facts = dict(found[Check.ISSUER].evidence)
    assert (facts["known_as"], facts["registry"]) == ("School", "Partners")
    assert facts["list_on"] == facts["key_copied_on"] == "2026-11-14"


def test_without_the_copy_nothing_is_known_and_without_the_registry_only_integrity() -> None:
    found = judged(token(), registry=(ENTRY,))
    assert outcome(found[Check.INTEGRITY]) == UNRESOLVABLE
    assert found[Check.ISSUER].reason is Reason.NOT_SIGNED
    found = judged(token(), of())
    assert found[Check.INTEGRITY].outcome is Outcome.PASSED
    assert outcome(found[Check.ISSUER]) == UNKNOWN
    assert found[Check.ISSUER].fact("key_copied_on") == "2026-11-14"


def test_a_token_by_another_key_than_the_copied_one_is_not_valid() -> None:
    assert judged(token(STRANGER), of(ES256))[Check.INTEGRITY].outcome is Outcome.FAILED
    both = judged(token(STRANGER, jwk=dict(STRANGER.jwk)), of(ES256))
    assert outcome(both[Check.INTEGRITY]) == (Outcome.FAILED, Reason.SIGNATURE_INVALID)


def test_a_key_in_the_header_counts_as_the_copied_one_where_it_is_the_same() -> None:
    found = judged(token(jwk=dict(ES256.jwk)), of(), registry=(ENTRY,))
    assert outcome(found[Check.ISSUER]) == LISTED


@pytest.mark.parametrize("copies", [(), (of(issuer_id="did:web:other.example"),)], ids=["none", "of-another"])
def test_a_key_in_the_header_alone_is_never_known_through_a_registry(
    copies: Iterable[DatedDocument],
) -> None:
    found = judged(token(jwk=dict(ES256.jwk)), *copies, registry=(ENTRY,))
    assert found[Check.INTEGRITY].outcome is Outcome.PASSED
    assert outcome(found[Check.ISSUER]) == UNKNOWN


def test_a_key_of_one_registered_issuer_does_not_sign_for_another() -> None:
    other = "did:web:other.example"
    entries = (ENTRY, replace(ENTRY, issuer_id=other))
    found = judged(token(kid=f"{other}#1"), of(issuer_id=other), registry=entries)
    assert outcome(found[Check.ISSUER]) == (Outcome.FAILED, Reason.KEY_NOT_OF_ISSUER)
    assert found[Check.ISSUER].fact("key_owner") == other


def test_an_identifier_that_is_a_key_is_known_by_a_registry() -> None:
    text = token(issuer_id=ES256.did_jwk, kid="#0")
    assert outcome(judged(text)[Check.ISSUER]) == UNKNOWN
    entry = replace(ENTRY, issuer_id=ES256.did_jwk)
    assert outcome(judged(text, registry=(entry,))[Check.ISSUER]) == LISTED


@pytest.mark.parametrize(("issuer", "expected"), [("urn:uuid:1", UNKNOWN), (SITE, NOT_ITS_KEY)])
def test_an_identifier_that_can_name_no_key_is_unknown_and_never_known_by_a_registry(
    issuer: str, expected: tuple[Outcome, Reason]
) -> None:
    listed = RegisteredIssuer(issuer, "School", "Partners", TAKEN)
    finding = judged(token(issuer_id=issuer, kid=f"{ES256.did_jwk}#0"), registry=(listed,))[Check.ISSUER]
    assert outcome(finding) == expected


def test_a_registry_that_has_ended_says_so_and_one_that_holds_is_preferred() -> None:
    ended = replace(ENTRY, not_after=NOW - timedelta(days=1), listed=NOW)
    finding = judged(token(), of(), registry=(ended,))[Check.ISSUER]
    assert outcome(finding) == (Outcome.UNKNOWN, Reason.REGISTRY_OUT_OF_DATE)
    assert finding.fact("list_until_on") == "2026-11-20"
    good = replace(ENTRY, not_after=NOW + timedelta(days=1))
    assert outcome(judged(token(), of(), registry=(ended, good))[Check.ISSUER]) == LISTED


def test_a_pin_comes_before_a_registry() -> None:
    fingerprint = judged(token(), of())[Check.ISSUER].fact("key_fingerprint")
    pin = Pin("Our school", fingerprint, DID, date(2026, 1, 2))
    finding = judged(token(), of(), registry=(ENTRY,), pins=(pin,))[Check.ISSUER]
    assert outcome(finding) == (Outcome.PASSED, Reason.PINNED)
    assert finding.fact("key_copied_on") == "2026-11-14"


class Judge:
    """Says the same about every certificate."""

    def __init__(self, standing: CertificateStanding | None, leaf: bytes = b"leaf") -> None:
        self._standing = standing
        self._leaf = leaf

    def standing(self, chain: tuple[bytes, ...], at: datetime) -> CertificateStanding | None:
        assert chain == (self._leaf,)
        assert at == NOW
        return self._standing


def sealed(standing: CertificateStanding | None, *, ends: datetime, pinned: bool = False) -> Finding:
    facts = CertificateFacts("CN=Seal", "School", "CN=CA", "1", TAKEN, ends, "ab")
    key = SigningKey("x5t#S256:a", None, KeySource.CERTIFICATE, "ab" * 32, facts)
    proof = ProofResult("jades", Outcome.PASSED, Reason.SIGNATURE_VALID, key, chain=(b"leaf",))
    pins = (Pin("School", key.fingerprint, None, date(2026, 1, 2)),) if pinned else ()
    credential = formats.read(content_of(token()))
    trust = Trust(pins=pins, certificates=Judge(standing), registry=(ENTRY,))
    return check.run(Case(NOW, credential, None, (proof,), trust, None))


LIST = (("authority", "CA"), ("list", "EE"))
GRANTED = CertificateStanding(Outcome.PASSED, Reason.EU_TRUSTED_LIST, LIST)
OLD = CertificateStanding(Outcome.UNKNOWN, Reason.LIST_OUT_OF_DATE, LIST)
REVOKED = CertificateStanding(Outcome.FAILED, Reason.CERTIFICATE_REVOKED, (("revoked_on", "2026-01-01"),))
LATER, EARLIER = NOW + timedelta(days=9), NOW - timedelta(days=1)


def test_the_standing_of_a_certificate_decides_with_its_evidence() -> None:
    finding = sealed(GRANTED, ends=LATER)
    assert outcome(finding) == (Outcome.PASSED, Reason.EU_TRUSTED_LIST)
    facts = [finding.fact(name) for name in ("authority", "list", "certificate")]
    assert facts == ["CA", "EE", "School"]
    assert outcome(sealed(OLD, ends=LATER)) == (Outcome.UNKNOWN, Reason.LIST_OUT_OF_DATE)
    assert outcome(sealed(None, ends=LATER)) == UNKNOWN


@pytest.mark.parametrize("standing", [GRANTED, None], ids=["granted", "none"])
def test_an_expired_certificate_is_not_made_good_by_a_list(standing: CertificateStanding | None) -> None:
    finding = sealed(standing, ends=EARLIER)
    assert outcome(finding) == (Outcome.UNKNOWN, Reason.CERTIFICATE_EXPIRED)


def test_of_an_expired_certificate_an_old_list_still_says_what_it_was() -> None:
    finding = sealed(OLD, ends=EARLIER)
    assert outcome(finding) == (Outcome.UNKNOWN, Reason.LIST_OUT_OF_DATE)
    assert finding.fact("expired_on") == EARLIER.date().isoformat()


@pytest.mark.parametrize("ends", [EARLIER, LATER], ids=["expired", "running"])
def test_a_revoked_certificate_fails_even_if_its_key_is_pinned(ends: datetime) -> None:
    finding = sealed(REVOKED, ends=ends, pinned=True)
    assert outcome(finding) == (Outcome.FAILED, Reason.CERTIFICATE_REVOKED)
    assert outcome(sealed(OLD, ends=ends, pinned=True)) == (Outcome.PASSED, Reason.PINNED)


def hosted(
    vectors: Path, *, owner: str = SITE, badge_of: str = SITE, leave_out: str = ""
) -> list[DatedDocument]:
    pem = (vectors / "issued/obl-ob2-pub.pem").read_text(encoding="ascii")
    base = "http://127.0.0.1:8099"
    contents = {
        "key": {
            "id": f"{base}/key.json",
            "type": "CryptographicKey",
            "owner": owner,
            "publicKeyPem": pem,
        },
        "profile": {"id": SITE, "type": "Issuer", "publicKey": f"{base}/key.json"},
        "badge": {"id": f"{base}/badge.json", "type": "BadgeClass", "issuer": badge_of},
    }
    kept = {name: content for name, content in contents.items() if name != leave_out}
    return [DatedDocument(content["id"], content, TAKEN, name) for name, content in kept.items()]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, LISTED),
        ({"owner": "https://other.example"}, UNKNOWN),
        ({"leave_out": "profile"}, UNKNOWN),
        ({"leave_out": "badge"}, UNKNOWN),
        ({"badge_of": "https://other.example"}, (Outcome.FAILED, Reason.KEY_NOT_OF_ISSUER)),
        ({"leave_out": "key"}, (Outcome.UNKNOWN, Reason.NOT_SIGNED)),
    ],
    ids=["whole", "owner", "no-profile", "no-badge", "badge", "no-key"],
)
def test_a_published_signed_badge_is_known_where_key_profile_and_badge_agree(
    vectors: Path, changes: dict[str, str], expected: tuple[Outcome, Reason]
) -> None:
    text = (vectors / "issued/obl-ob2-signed.jws").read_text(encoding="ascii")
    entry = replace(ENTRY, issuer_id=SITE)
    found = judged(text, *hosted(vectors, **changes), registry=(entry,))
    assert outcome(found[Check.ISSUER]) == expected


def test_published_credentials_of_a_did_web_are_valid_with_its_copy_and_registry(vectors: Path) -> None:
    fixtures = vectors / "dcc-vc-test-fixtures"
    document = json.loads((fixtures / "dids/oidf/did.json").read_text(encoding="utf-8"))
    copy = DatedDocument(document["id"], document, TAKEN, "did.json")
    entry = replace(ENTRY, issuer_id=document["id"])
    folders = ("dataIntegrityProof/didweb", "bothSignatureTypes/didweb", "ed25519/didWeb")
    for folder in folders:
        data = (fixtures / "verifiableCredentials/v2" / folder / "oidf-noStatus-notExpired.json").read_bytes()
        for trust, headline in (
            (Trust(), Headline.CANNOT_CONFIRM),
            (Trust(registry=(entry,)), Headline.CANNOT_CONFIRM),
            (Trust(documents=KeyDocuments([copy])), Headline.VALID_UNCONFIRMED),
            (Trust(documents=KeyDocuments([copy]), registry=(entry,)), Headline.VALID),
        ):
            assert examine(Document(data, "file", "x"), Bench(NOW, trust)).headline is headline


def test_an_address_with_a_key_that_its_copy_does_not_list_stays_a_claim_and_says_so(vectors: Path) -> None:
    data = (vectors / "1edtech-validator/inspector-vc/resources/ob30/simple.json").read_bytes()
    result = examine(Document(data, "file", "x"), Bench(NOW, Trust()))
    method = result.verdict.finding(Check.ISSUER).fact("key")
    page = method.partition("#")[0]
    content: JsonObject = {"id": page, "assertionMethod": []}
    copy = DatedDocument(page, content, TAKEN, "x")
    again = examine(Document(data, "file", "x"), Bench(NOW, Trust(documents=KeyDocuments([copy]))))
    assert again.verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED
    assert outcome(again.verdict.finding(Check.ISSUER)) == UNKNOWN
    assert again.verdict.finding(Check.ISSUER).fact("key_not_listed_on") == "2026-11-14"


def test_taking_evidence_away_never_makes_a_line_greener(vectors: Path) -> None:
    badge = (vectors / "issued/obl-ob2-signed.jws").read_text(encoding="ascii")
    fingerprint = judged(token(), of())[Check.ISSUER].fact("key_fingerprint")
    pin = Pin("School", fingerprint, DID, date(2026, 1, 2))
    for text, documents, entry in (
        (token(), [of()], ENTRY),
        (token(jwk=dict(ES256.jwk)), [of()], ENTRY),
        (badge, hosted(vectors), replace(ENTRY, issuer_id=SITE)),
    ):
        evidence = [*documents, entry, pin]
        green = {}
        for number in range(2 ** len(evidence)):
            kept = [each for place, each in enumerate(evidence) if number >> place & 1]
            found = judged(
                text,
                *(each for each in kept if isinstance(each, DatedDocument)),
                registry=tuple(each for each in kept if isinstance(each, RegisteredIssuer)),
                pins=tuple(each for each in kept if isinstance(each, Pin)),
            )
            green[number] = {name for name, line in found.items() if line.outcome is Outcome.PASSED}
        assert Check.ISSUER in green[2 ** len(evidence) - 1]
        for number, lines in green.items():
            for place in range(len(evidence)):
                assert green[number & ~(1 << place)] <= lines


def test_what_is_known_about_a_certificate_counts_where_its_key_is_in_a_copy_as_well() -> None:
    seal = Seal.make("School", NOW)
    numbers = seal.key.public_key().public_numbers()
    x, y = (part(number.to_bytes(32, "big")) for number in (numbers.x, numbers.y))

    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(seal.key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    maker = Maker("ES256", sign, {"crv": "P-256", "kty": "EC", "x": x, "y": y})
    text = token(maker, x5c=[base64.b64encode(seal.certificate).decode()])
    fingerprints = set()
    for copies, source in (((), KeySource.CERTIFICATE), ((of(maker),), KeySource.COPY)):
        (proof,) = proofs.check_proofs(content_of(text), KeyDocuments(copies))
        assert proof.key is not None
        assert (proof.key.source, proof.chain) == (source, (seal.certificate,))
        assert proof.key.certificate is not None
        fingerprints.add(proof.key.fingerprint)
    assert len(fingerprints) == 1
    assert outcome(judged(text, of(maker), registry=(ENTRY,))[Check.ISSUER]) == LISTED
    assert outcome(judged(text, registry=(ENTRY,))[Check.ISSUER]) == UNKNOWN
    revoked = judged(text, of(maker), registry=(ENTRY,), certificates=Judge(REVOKED, seal.certificate))
    assert outcome(revoked[Check.ISSUER]) == (Outcome.FAILED, Reason.CERTIFICATE_REVOKED)
