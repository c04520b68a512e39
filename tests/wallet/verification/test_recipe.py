"""What the recipe may say, for each check and for the headline."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from wallet.model.credential import KeyBinding, MicroCredential, Party, Period
from wallet.model.elements import Element, NotStated
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.findings import (
    CertificateFacts,
    Check,
    Finding,
    KeySource,
    Outcome,
    ProofResult,
    Reason,
    SigningKey,
)
from wallet.model.report import ShareTerms
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline, Verdict, worst
from wallet.trust.at_hand import Trust
from wallet.trust.pins import Pin
from wallet.verification.case import Case, Expected, KeysAtHand
from wallet.verification.recipe import judge
from wallet.verification.share_verdict import judge_share

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ISSUER = "did:key:z6MkIssuer"
LEARNER = "did:key:z6MkLearner"
KEY = SigningKey(f"{ISSUER}#z6MkIssuer", ISSUER, KeySource.DID_KEY, "ab" * 32)
PASSED = ProofResult("eddsa-rdfc-2022", Outcome.PASSED, Reason.SIGNATURE_VALID, KEY)
BROKEN = ProofResult("eddsa-rdfc-2022", Outcome.FAILED, Reason.SIGNATURE_INVALID, KEY)
FOREIGN = ProofResult("some-suite", Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)
PIN = Pin("University of Sofia", KEY.fingerprint, ISSUER, date(2026, 1, 2))

CREDENTIAL = MicroCredential(
    format="open-badges-3",
    id="urn:uuid:1",
    title=LocalizedText.plain("Teamwork"),
    issuer=Party(LocalizedText.plain("University of Sofia"), ISSUER),
    learner=Party(None, LEARNER),
    awarding_body=None,
    period=Period(NOW - timedelta(days=1), NOW + timedelta(days=1)),
    issued=None,
    elements={element: NotStated() for element in Element},
    languages=(),
    pictures=(),
    secured_by=("eddsa-rdfc-2022",),
    status_claims=(),
    binding=KeyBinding(did=LEARNER),
    claims_accreditation=False,
)
CASE = Case(NOW, CREDENTIAL, None, (PASSED,), Trust(pins=(PIN,)), None)


def found(case: Case, check: Check) -> tuple[Outcome, Reason]:
    finding = judge(case).finding(check)
    return finding.outcome, finding.reason


def test_everything_in_hand_is_valid() -> None:
    assert judge(CASE).headline is Headline.VALID


def test_every_verdict_has_all_eight_checks_once() -> None:
    unread = replace(CASE, credential=None, problem=MalformedInputError(rule="r", place="p"))
    for case in (CASE, unread):
        assert [finding.check for finding in judge(case).findings] == list(Check)


@pytest.mark.parametrize(
    ("proofs", "expected"),
    [
        ((), (Outcome.UNKNOWN, Reason.NO_PROOF)),
        ((PASSED, BROKEN), (Outcome.FAILED, Reason.SIGNATURE_INVALID)),
        ((FOREIGN, BROKEN), (Outcome.FAILED, Reason.SIGNATURE_INVALID)),
        ((FOREIGN,), (Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)),
        ((FOREIGN, PASSED), (Outcome.PASSED, Reason.SIGNATURE_VALID)),
        ((PASSED, PASSED), (Outcome.PASSED, Reason.SIGNATURE_VALID)),
    ],
)
def test_integrity_over_several_proofs(
    proofs: tuple[ProofResult, ...], expected: tuple[Outcome, Reason]
) -> None:
    assert found(replace(CASE, proofs=proofs), Check.INTEGRITY) == expected


def test_an_unchecked_proof_beside_one_by_a_stranger_stays_unknown() -> None:
    stranger = replace(PASSED, key=replace(KEY, controller="did:key:z6MkStranger"))
    case = replace(CASE, proofs=(stranger, FOREIGN))
    assert found(case, Check.INTEGRITY) == (Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)


def test_the_evidence_names_every_proof() -> None:
    finding = judge(replace(CASE, proofs=(PASSED, FOREIGN))).finding(Check.INTEGRITY)
    assert finding.fact("proof_1_key") == KEY.id
    assert finding.fact("proof_2_reason") == "unsupported-suite"


def test_an_unpinned_issuer_is_unknown_and_not_a_forgery() -> None:
    verdict = judge(replace(CASE, trust=Trust()))
    assert verdict.finding(Check.ISSUER).reason is Reason.NOT_KNOWN_HERE
    assert verdict.headline is Headline.VALID_UNCONFIRMED


def test_a_key_of_somebody_else_is_not_valid() -> None:
    stranger = replace(PASSED, key=replace(KEY, controller="https://other.example/issuer"))
    verdict = judge(replace(CASE, proofs=(stranger,)))
    assert verdict.finding(Check.ISSUER).reason is Reason.KEY_NOT_OF_ISSUER
    assert verdict.headline is Headline.NOT_VALID


def test_a_pin_for_another_identifier_does_not_vouch() -> None:
    other = replace(PIN, issuer_id="did:key:z6MkOther")
    assert found(replace(CASE, trust=Trust(pins=(other,))), Check.ISSUER) == (
        Outcome.UNKNOWN,
        Reason.NOT_KNOWN_HERE,
    )


def test_a_seal_whose_certificate_has_expired_says_since_when() -> None:
    certificate = CertificateFacts(
        "CN=Seal",
        "Organisation",
        "CN=CA",
        "1",
        NOW - timedelta(days=900),
        NOW - timedelta(days=10),
        "cd" * 32,
    )
    key = SigningKey("x5t#S256:…", None, KeySource.CERTIFICATE, "ef" * 32, certificate)
    finding = judge(replace(CASE, proofs=(replace(PASSED, key=key),))).finding(Check.ISSUER)
    assert (finding.outcome, finding.reason) == (Outcome.UNKNOWN, Reason.CERTIFICATE_EXPIRED)
    assert finding.fact("expired_on") == "2026-11-10"


@pytest.mark.parametrize("proofs", [(), (BROKEN,), (FOREIGN,)])
def test_without_a_proof_that_holds_no_issuer_is_known(proofs: tuple[ProofResult, ...]) -> None:
    assert found(replace(CASE, proofs=proofs), Check.ISSUER) == (Outcome.UNKNOWN, Reason.NOT_SIGNED)


@pytest.mark.parametrize(
    ("period", "outcome", "reason"),
    [
        (Period(None, NOW - timedelta(seconds=1)), Outcome.FAILED, Reason.EXPIRED),
        (Period(NOW + timedelta(hours=1), None), Outcome.FAILED, Reason.NOT_YET_VALID),
        (Period(NOW + timedelta(minutes=4), None), Outcome.PASSED, Reason.IN_PERIOD),
        (Period(None, None), Outcome.NOT_APPLICABLE, Reason.NO_DATES),
        (Period(None, None, "31.02.2026"), Outcome.UNKNOWN, Reason.UNREADABLE_DATE),
    ],
)
def test_the_period(period: Period, outcome: Outcome, reason: Reason) -> None:
    case = replace(CASE, credential=replace(CREDENTIAL, period=period))
    assert found(case, Check.VALIDITY) == (outcome, reason)
    assert (judge(case).headline is Headline.VALID) == (outcome is Outcome.PASSED)


@pytest.mark.parametrize(
    ("proof", "expected"),
    [
        (replace(PASSED, expires=NOW - timedelta(seconds=1)), (Outcome.FAILED, Reason.PROOF_EXPIRED)),
        (replace(PASSED, expires=NOW), (Outcome.PASSED, Reason.IN_PERIOD)),
        (replace(FOREIGN, expires=NOW - timedelta(days=9)), (Outcome.FAILED, Reason.PROOF_EXPIRED)),
        (replace(PASSED, claimed_time=NOW + timedelta(minutes=6)), (Outcome.UNKNOWN, Reason.SIGNED_LATER)),
        (replace(PASSED, claimed_time=NOW + timedelta(minutes=4)), (Outcome.PASSED, Reason.IN_PERIOD)),
        (replace(PASSED, claimed_time=NOW - timedelta(days=9)), (Outcome.PASSED, Reason.IN_PERIOD)),
    ],
    ids=["ended", "ends now", "ended unchecked", "made in future", "clock differs", "made in past"],
)
@pytest.mark.parametrize("others", [(), (PASSED,)], ids=["alone", "beside another"])
def test_the_dates_of_a_proof_count_as_well(
    proof: ProofResult, expected: tuple[Outcome, Reason], others: tuple[ProofResult, ...]
) -> None:
    case = replace(CASE, proofs=(*others, proof))
    assert found(case, Check.VALIDITY) == expected
    assert (judge(case).headline is Headline.NOT_VALID) == (expected[0] is Outcome.FAILED)


def test_a_proof_that_ended_is_wrong_without_dates_of_the_credential_and_its_own_end_goes_first() -> None:
    ended = replace(PASSED, expires=NOW - timedelta(days=2))
    undated = replace(CASE, proofs=(ended,), credential=replace(CREDENTIAL, period=Period(None, None)))
    finding = judge(undated).finding(Check.VALIDITY)
    assert (finding.reason, finding.fact("expired_on")) == (Reason.PROOF_EXPIRED, "2026-11-18")
    expired = replace(undated, credential=replace(CREDENTIAL, period=Period(None, NOW - timedelta(days=1))))
    assert judge(expired).finding(Check.VALIDITY).reason is Reason.EXPIRED


def test_a_status_list_that_is_not_at_hand_is_never_green() -> None:
    case = replace(CASE, credential=replace(CREDENTIAL, status_claims=("BitstringStatusListEntry",)))
    assert found(case, Check.STATUS) == (Outcome.UNKNOWN, Reason.LIST_UNAVAILABLE)
    assert judge(case).headline is Headline.VALID_UNCONFIRMED


@pytest.mark.parametrize(
    ("binding", "dids", "expected"),
    [
        (KeyBinding(), frozenset({LEARNER}), (Outcome.UNKNOWN, Reason.NAMED_NOT_BOUND)),
        (KeyBinding(did="did:example:1"), frozenset({LEARNER}), (Outcome.UNKNOWN, Reason.NAMED_NOT_BOUND)),
        (KeyBinding(did=LEARNER), frozenset({LEARNER}), (Outcome.PASSED, Reason.BOUND_TO_WALLET_KEY)),
        (KeyBinding(did=LEARNER), frozenset({"x"}), (Outcome.FAILED, Reason.BOUND_TO_OTHER_KEY)),
        (KeyBinding(LEARNER, "tp"), frozenset({LEARNER}), (Outcome.FAILED, Reason.BOUND_TO_OTHER_KEY)),
    ],
)
def test_the_holder_in_a_wallet(
    binding: KeyBinding, dids: frozenset[str], expected: tuple[Outcome, Reason]
) -> None:
    keys = KeysAtHand(dids, frozenset(), presented=False)
    case = replace(CASE, credential=replace(CREDENTIAL, binding=binding), keys_at_hand=keys)
    assert found(case, Check.HOLDER) == expected
    assert judge(case).headline is Headline.VALID


def test_a_bound_credential_that_nobody_presented_says_so() -> None:
    assert found(CASE, Check.HOLDER) == (Outcome.UNKNOWN, Reason.NOT_PRESENTED)


def test_what_could_not_be_read_is_unreadable_and_a_broken_seal_on_it_is_not_valid() -> None:
    problem = MalformedInputError(rule="The text ends too early", place="line 1")
    unread = replace(CASE, credential=None, problem=problem, proofs=())
    assert judge(unread).headline is Headline.UNREADABLE
    assert judge(replace(unread, proofs=(BROKEN,))).headline is Headline.NOT_VALID


def test_a_limit_is_named_as_such() -> None:
    problem = LimitExceededError(what="The file", measured="99 MB", limit="20 MB")
    finding = judge(replace(CASE, credential=None, problem=problem, proofs=())).finding(Check.FORMAT)
    assert finding.reason is Reason.LIMIT_EXCEEDED


TERMS = ShareTerms(LEARNER, "Employer", None, NOW - timedelta(hours=1), NOW + timedelta(days=1), "n1")


def share_headline(
    terms: ShareTerms = TERMS, expected: Expected | None = None, proof: ProofResult = PASSED
) -> Verdict:
    keys = KeysAtHand(frozenset({LEARNER}), frozenset(), presented=True)
    part = judge(replace(CASE, keys_at_hand=keys))
    case = Case(NOW, None, None, (proof,), Trust(), None)
    return judge_share(case, terms, expected or Expected(), (part,), "presentation")


def test_a_share_for_this_reader_is_valid() -> None:
    verdict = share_headline(expected=Expected("Employer", "n1"))
    assert verdict.headline is Headline.VALID


@pytest.mark.parametrize(
    ("terms", "expected", "proof"),
    [
        (TERMS, Expected(audience="Somebody else"), PASSED),
        (TERMS, Expected(nonce="another"), PASSED),
        (replace(TERMS, expires=NOW - timedelta(seconds=1)), Expected(), PASSED),
        (replace(TERMS, created=NOW + timedelta(days=1)), Expected(), PASSED),
        (TERMS, Expected(), BROKEN),
    ],
)
def test_a_share_for_another_reader_time_or_content_is_not_valid(
    terms: ShareTerms, expected: Expected, proof: ProofResult
) -> None:
    assert share_headline(terms, expected, proof).headline is Headline.NOT_VALID


def test_a_share_without_a_credential_is_never_valid() -> None:
    verdict = judge_share(
        Case(NOW, None, None, (PASSED,), Trust(), None), TERMS, Expected(), (), "presentation"
    )
    assert verdict.finding(Check.FORMAT).reason is Reason.NOTHING_INSIDE
    assert verdict.headline is Headline.UNREADABLE


def test_a_share_that_names_no_reader_is_not_all_confirmed() -> None:
    verdict = share_headline(replace(TERMS, audience=None), Expected(audience="Employer"))
    assert verdict.finding(Check.HOLDER).reason is Reason.NOT_ADDRESSED
    assert verdict.headline is Headline.VALID_UNCONFIRMED


def test_a_credential_of_another_key_makes_the_share_not_valid_but_not_itself() -> None:
    keys = KeysAtHand(frozenset({"did:key:z6MkThief"}), frozenset(), presented=True)
    part = judge(replace(CASE, keys_at_hand=keys))
    case = Case(NOW, None, None, (PASSED,), Trust(), None)
    share = judge_share(case, TERMS, Expected(), (part,), "presentation")
    assert share.finding(Check.HOLDER).reason is Reason.BOUND_TO_OTHER_KEY
    assert share.headline is Headline.NOT_VALID
    assert part.headline is Headline.VALID


def test_no_line_gets_greener_when_an_evidence_source_is_removed() -> None:
    """Blind each source in turn: proofs, keys of proofs, pins, reading, keys at hand."""
    keys = KeysAtHand(frozenset({LEARNER}), frozenset(), presented=True)
    full = replace(CASE, keys_at_hand=keys)
    keyless = replace(PASSED, key=None)
    blinded = (
        replace(full, proofs=()),
        replace(full, proofs=(keyless,)),
        replace(full, trust=Trust()),
        replace(full, keys_at_hand=None),
        replace(full, credential=None, problem=MalformedInputError(rule="r", place="p")),
    )
    before = {finding.check for finding in judge(full).findings if finding.outcome is Outcome.PASSED}
    for case in blinded:
        after: list[Finding] = [f for f in judge(case).findings if f.outcome is Outcome.PASSED]
        assert {finding.check for finding in after} < before


def test_the_worst_headline_wins() -> None:
    assert worst((Headline.VALID, Headline.CANNOT_CONFIRM)) is Headline.CANNOT_CONFIRM
    assert worst((Headline.UNREADABLE, Headline.NOT_VALID)) is Headline.NOT_VALID
    assert worst(()) is Headline.VALID
