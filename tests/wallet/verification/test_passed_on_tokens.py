"""Tokens that their holder signed when passing them on (SD-JWT with key binding), from bytes to verdict."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.wallet.proofs.token_makers import ES256, HOLDER, STRANGER, digest, disclosure, key_binding
from wallet.model.document import Incoming
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.report import CheckResult
from wallet.model.verdict import Headline
from wallet.services.checking import Checking
from wallet.verification.report_json import verdict_from_json, verdict_to_json
from wallet.verification.sentences import answer

OFFICE = "https://office.example"
MADE = 1_700_000_000
NOW = datetime.fromtimestamp(MADE, UTC) + timedelta(days=1)
TITLE, GRADE = (disclosure(f"salt-{name}", name, "5") for name in ("title", "grade"))


def issued(**claims) -> str:
    full = {
        "iss": "https://school.example",
        "vct": "urn:eudi:micro_credential:1",
        "cnf": {"jwk": HOLDER.jwk},
        "iat": MADE - 60,
        "exp": MADE + 10**7,
        "_sd": sorted(map(digest, (TITLE, GRADE))),
        **claims,
    }
    return ES256.token(full, {"typ": "dc+sd-jwt"})


ALONE = f"{issued()}~{TITLE}~"


def checked(token: str, **expected: str) -> CheckResult:
    (result,) = Checking(lambda: NOW).check([Incoming("token", token.encode())], **expected)
    return result


def holder(token: str, **expected: str) -> Finding:
    return checked(token, **expected).verdict.finding(Check.HOLDER)


def test_the_holders_signature_shows_whose_it_is() -> None:
    finding = holder(ALONE + key_binding(ALONE))
    assert (finding.outcome, finding.reason) == (Outcome.PASSED, Reason.BOUND_TO_PRESENTED_KEY)
    assert (finding.fact("audience"), finding.fact("nonce")) == (OFFICE, "n-1")
    assert finding.fact("presented_at") == "2023-11-14T22:13:20+00:00"
    assert f"for {OFFICE} on 2023-11-14" in answer(finding).in_english()


def test_without_it_nobody_proved_to_have_the_key() -> None:
    finding = holder(ALONE, audience=OFFICE, nonce="n-1")
    assert (finding.outcome, finding.reason) == (Outcome.UNKNOWN, Reason.NOT_PRESENTED)


@pytest.mark.parametrize(
    ("expected", "reason"),
    [
        ({"audience": OFFICE}, Reason.BOUND_TO_PRESENTED_KEY),
        ({"nonce": "n-1"}, Reason.BOUND_TO_PRESENTED_KEY),
        ({"audience": OFFICE, "nonce": "n-1"}, Reason.BOUND_TO_PRESENTED_KEY),
        ({"audience": OFFICE + "/"}, Reason.OTHER_AUDIENCE),
        ({"audience": OFFICE, "nonce": "n-2"}, Reason.OTHER_NONCE),
        ({"nonce": ""}, Reason.OTHER_NONCE),
    ],
)
def test_for_whom_and_in_answer_to_what(expected: dict[str, str], reason: Reason) -> None:
    result = checked(ALONE + key_binding(ALONE), **expected)
    finding = result.verdict.finding(Check.HOLDER)
    assert finding.reason is reason
    meant_for_this_reader = reason is Reason.BOUND_TO_PRESENTED_KEY
    assert finding.outcome is (Outcome.PASSED if meant_for_this_reader else Outcome.FAILED)
    assert result.headline is (Headline.VALID_UNCONFIRMED if meant_for_this_reader else Headline.NOT_VALID)
    again = verdict_from_json(json.loads(json.dumps(verdict_to_json(result.verdict))))
    assert again.headline is result.headline


def test_whatever_is_compared_is_compared_in_full() -> None:
    long = OFFICE + "/" + "a" * 300
    token = ALONE + key_binding(ALONE, aud=long, nonce=long)
    assert holder(token, audience=long, nonce=long).outcome is Outcome.PASSED
    assert holder(token, audience=long + "b").reason is Reason.OTHER_AUDIENCE
    assert holder(token, nonce=long + "b").reason is Reason.OTHER_NONCE


@pytest.mark.parametrize(
    "binding",
    [
        key_binding(ALONE, STRANGER),
        key_binding(f"{issued()}~"),
        key_binding(ALONE, aud="https://other.example").replace("e", "f", 1),
    ],
    ids=["of another key", "of other disclosures", "damaged"],
)
def test_a_holders_signature_that_does_not_hold_is_no_evidence_and_not_valid(binding: str) -> None:
    result = checked(ALONE + binding, audience=OFFICE)
    assert result.headline in (Headline.NOT_VALID, Headline.UNREADABLE)
    assert result.verdict.finding(Check.HOLDER).outcome is not Outcome.PASSED


def test_where_the_issuers_key_is_not_at_hand_nothing_is_known_of_the_holder() -> None:
    unknown = ES256.token({"iss": "https://s.example", "vct": "x", "cnf": {"jwk": HOLDER.jwk}}, {"jwk": None})
    finding = holder(f"{unknown}~" + key_binding(f"{unknown}~"), audience=OFFICE)
    assert (finding.outcome, finding.reason) == (Outcome.UNKNOWN, Reason.NOT_PRESENTED)


def test_a_holders_signature_of_tomorrow_leaves_the_time_open() -> None:
    later = int((NOW + timedelta(days=1)).timestamp())
    finding = checked(ALONE + key_binding(ALONE, iat=later)).verdict.finding(Check.VALIDITY)
    assert (finding.outcome, finding.reason) == (Outcome.UNKNOWN, Reason.SIGNED_LATER)
    assert finding.fact("signed_on") == "2023-11-16"


@pytest.mark.parametrize(("shown", "hidden"), [((), "2"), ((TITLE,), "1"), ((TITLE, GRADE), None)])
def test_the_answer_says_how_much_is_hidden(shown: tuple[str, ...], hidden: str | None) -> None:
    finding = checked("~".join((issued(), *shown, ""))).verdict.finding(Check.INTEGRITY)
    assert (finding.reason, finding.fact("hidden_parts")) == (Reason.SIGNATURE_VALID, hidden)
    assert ("The learner chose what to show" in answer(finding).in_english()) == (hidden is not None)
    assert hidden is None or f"at most {hidden}." in answer(finding).in_english()
