"""Certificates by authorities that an office decided to know."""

import base64
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.token_makers import ES256, Maker, badge_2, content_of
from tests.wallet.trust import list_makers
from tests.wallet.trust.list_makers import NOW, YEAR, Entry, Party, qc_statements
from wallet.model.findings import Outcome, Reason
from wallet.proofs import check_proofs
from wallet.trust.at_hand import NoCertificates
from wallet.trust.certificates_at_hand import is_certificate, is_trusted_list, judge_from, problems_of
from wallet.trust.eu_lists import list_of_lists as lotl
from wallet.trust.trust_file import TrustFile

ROOT = Party("Ministry", start=NOW - 4 * YEAR)
BETWEEN = Party("Schools", ROOT)
SCHOOL = Party("School", BETWEEN, ca=False)


def root_file(*parties: Party, pem: bool = True) -> TrustFile:
    return TrustFile("root.pem", b"".join(each.pem if pem else each.der for each in parties), NOW)


def standing(*chain: Party, roots=(ROOT,), at=NOW):
    return judge_from((), (root_file(*roots),)).standing(tuple(each.der for each in chain), at)


@pytest.mark.parametrize("pem", [True, False], ids=["pem", "der"])
def test_a_path_to_a_known_authority_says_who_certified_whom(pem) -> None:
    judge = judge_from((), (root_file(ROOT, pem=pem),))
    found = judge.standing((SCHOOL.der, BETWEEN.der), NOW)
    assert (found.outcome, found.reason) == (Outcome.PASSED, Reason.CERTIFIED)
    facts = dict(found.evidence)
    assert (facts["certificate"], facts["authority"], facts["path_length"]) == ("School", "Ministry", "3")
    assert facts["certificate_issuer"] == "Schools"


def test_the_order_of_the_chain_and_what_else_is_in_it_do_not_matter() -> None:
    assert standing(SCHOOL, ROOT, Party("Other"), BETWEEN) is not None
    assert standing(SCHOOL, roots=(Party("Other"), BETWEEN)) is not None


@pytest.mark.parametrize(
    "chain",
    [
        pytest.param((SCHOOL,), id="a-step-is-missing"),
        pytest.param((Party("School"), ROOT), id="signed-by-itself"),
        pytest.param((Party("School", Party("Ministry"), ca=False),), id="by-a-namesake"),
        pytest.param(
            (Party("School", Party("Schools", ROOT, ca=False), ca=False), BETWEEN), id="namesake-between"
        ),
        pytest.param((Party("School", ROOT, ca=False, may_sign=False),), id="not-for-signing"),
        pytest.param((Party("School", ROOT, ca=False, end=NOW - timedelta(days=1)),), id="expired"),
        pytest.param(
            (Party("School", ROOT, ca=False, start=NOW + timedelta(days=1)),), id="not-yet-in-force"
        ),
        pytest.param((ROOT,), id="the-authority-itself"),
        pytest.param((), id="nothing"),
    ],
)
def test_what_does_not_lead_to_a_known_authority_is_not_known(chain) -> None:
    assert standing(*chain) is None


@pytest.mark.parametrize(
    "between",
    [
        Party("Schools", ROOT, ca=False),
        Party("Schools", ROOT, ca=False, usage=False),
        Party("Schools", ROOT, may_certify=False),
        Party("Schools", ROOT, end=NOW - timedelta(days=1)),
        Party("Schools", Party("Stranger")),
    ],
    ids=["no-authority", "no-authority-and-no-uses", "not-for-certifying", "expired", "of-a-stranger"],
)
def test_a_broken_step_leads_nowhere(between) -> None:
    assert standing(Party("School", between, ca=False), between) is None


def test_an_authority_may_not_certify_deeper_than_it_was_allowed_to() -> None:
    root = Party("Ministry", path_length=0)
    below = Party("Schools", root)
    assert standing(Party("School", root, ca=False), roots=(root,)) is not None
    assert standing(Party("School", below, ca=False), below, roots=(root,)) is None


def test_a_known_authority_whose_own_certificate_expired_certifies_nothing() -> None:
    old = Party("Ministry", start=NOW - 4 * YEAR, end=NOW - timedelta(days=1))
    school = Party("School", old, ca=False)
    assert standing(school, roots=(old,)) is None
    assert standing(school, roots=(old,), at=NOW - timedelta(days=2)) is not None


def test_an_authority_that_lists_no_uses_of_its_key_may_certify() -> None:
    plain = Party("Ministry", usage=False)
    assert standing(Party("School", plain, ca=False, usage=False), roots=(plain,)) is not None


def test_a_certificate_of_a_web_server_signs_no_documents() -> None:
    server, mail = ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.EMAIL_PROTECTION
    assert standing(Party("School", ROOT, ca=False, purposes=(server,))) is None
    assert standing(Party("School", ROOT, ca=False, purposes=(server, mail))) is not None


def test_a_certificate_of_a_person_that_was_put_there_as_an_authority_certifies_nothing() -> None:
    leaf = Party("Teacher", ca=False)
    assert standing(Party("School", leaf, ca=False), roots=(leaf,)) is None


def test_without_lists_and_authorities_nothing_is_known() -> None:
    assert isinstance(judge_from((), ()), NoCertificates)
    broken = TrustFile("root.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", NOW)
    assert isinstance(judge_from((), (broken,)), NoCertificates)
    (sentence,) = problems_of((), (broken, root_file(ROOT)))
    assert sentence == "root.pem: it holds no certificate that can be read."


def test_what_passes_counts_where_lists_and_authorities_both_speak(monkeypatch) -> None:
    official, operator = Party("Official Journal", ca=False), Party("Operator", ca=False)
    monkeypatch.setattr(lotl, "official_journal", lambda: (official.der,))
    seal = Party("School", ROOT, ca=False, statements=qc_statements())
    eu = list_makers.list_of_lists(official, {"XA": (operator,)})
    for status, alone, both in (
        ("granted", Reason.EU_TRUSTED_LIST, Reason.EU_TRUSTED_LIST),
        ("withdrawn", Reason.NOT_GRANTED, Reason.CERTIFIED),
    ):
        files = (list_makers.national_list(operator, Entry(ROOT, status)), eu)
        assert judge_from(files, ()).standing((seal.der,), NOW).reason is alone
        assert judge_from(files, (root_file(ROOT),)).standing((seal.der,), NOW).reason is both


def test_certificates_are_recognised_in_pem_and_der() -> None:
    assert is_certificate(ROOT.der)
    assert is_certificate(b"Ministry\n" + ROOT.pem + BETWEEN.pem)
    assert not is_certificate(ROOT.der[:-1])
    assert not is_certificate(ROOT.pem.replace(b"CERTIFICATE", b"PUBLIC KEY"))
    key = ed25519.Ed25519PrivateKey.generate().public_key()
    assert not is_certificate(key.public_bytes_raw())


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"\x30\x82", b"<TrustServiceStatusList>", ROOT.der[:90]])
)
def test_no_bytes_stop_the_judge(data, start) -> None:
    file = TrustFile("file", start + data, NOW)
    assert not is_certificate(file.data)
    if is_trusted_list(file.data):
        assert len(problems_of((file,), ())) == 1
    assert judge_from((file,), (file, root_file(ROOT))).standing((file.data, SCHOOL.der), NOW) is None
    assert (
        judge_from((file,), (root_file(ROOT),)).standing((SCHOOL.der, file.data, BETWEEN.der), NOW)
        is not None
    )


def _x5c(*parties: Party) -> list[str]:
    return [base64.b64encode(each.der).decode() for each in parties]


@pytest.mark.parametrize("kind", ["jwt", "sd-jwt"])
def test_a_token_passes_on_its_certificates_to_the_judge(kind) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    school = Party("School", BETWEEN, ca=False, key=key)
    token = _signed_with(key, {"x5c": [*_x5c(school, BETWEEN), "no base64", 5]}, kind)
    (proof,) = check_proofs(content_of(token))
    assert proof.outcome is Outcome.PASSED
    assert proof.chain == (school.der, BETWEEN.der)
    found = judge_from((), (root_file(ROOT),)).standing(proof.chain, NOW)
    assert found.reason is Reason.CERTIFIED


def test_a_token_without_a_certificate_passes_on_none() -> None:
    (proof,) = check_proofs(content_of(ES256.token(badge_2())))
    assert (proof.outcome, proof.chain) == (Outcome.PASSED, ())


def test_a_token_whose_signature_is_wrong_passes_on_none() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    token = _signed_with(key, {"x5c": _x5c(SCHOOL, BETWEEN)}, "jwt")
    (proof,) = check_proofs(content_of(token))
    assert (proof.outcome, proof.chain) == (Outcome.FAILED, ())


def _signed_with(key: ec.EllipticCurvePrivateKey, header, kind: str) -> str:
    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    maker = Maker("ES256", sign, {})
    header = {"jwk": None, **header}
    if kind == "jwt":
        return maker.token(badge_2(), header)
    claims = {"iss": "https://school.example", "vct": "urn:eudi:micro_credential:1", "_sd": []}
    return maker.token(claims, {"typ": "dc+sd-jwt", **header}) + "~"
