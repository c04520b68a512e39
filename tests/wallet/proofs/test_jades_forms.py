"""The forms of JAdES, with seals made here: compact, flattened, general; content inside and elsewhere."""

import json
from typing import cast

import pytest

from tests.wallet.proofs.mutations import changed, leaves
from tests.wallet.proofs.sealers import (
    CREDENTIAL,
    FAILED,
    PASSED,
    SEALER,
    STRANGER,
    UNSAFE,
    check_one,
    verdict,
)
from tests.wallet.proofs.stampers import STAMPED
from wallet.formats import PayloadUnreadableError, open_content, open_embedded
from wallet.model.document import CompactEnvelope, Content, Document, JwsEnvelope
from wallet.model.errors import MalformedInputError
from wallet.model.findings import Outcome, Reason
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs import base64url, check_proofs
from wallet.services.examining import Bench, examine

ELSEWHERE = (Outcome.UNKNOWN, Reason.CONTENT_NOT_AT_HAND)
HEADER: JsonObject = {name: value for name, value in SEALER.header().items() if name != "b64"} | {
    "crit": ["sigT"]
}
PAYLOAD = base64url.encode(CREDENTIAL.encode())
BY_DIGEST = "http://uri.etsi.org/19182/ObjectIdByURIHash"
SIG_D: JsonObject = {"mId": BY_DIGEST, "pars": ["a.json"], "hashM": "S256", "hashV": ["AA"]}


def opened(data: str | bytes) -> Content:
    document = Document(data.encode() if isinstance(data, str) else data, "file", "seal")
    try:
        return open_content(document)
    except PayloadUnreadableError as error:
        return error.content


def compact(header: JsonObject, payload: str = PAYLOAD, shown: str | None = None) -> str:
    signature = SEALER.signature(header, payload)
    return f"{signature['protected']}.{payload if shown is None else shown}.{signature['signature']}"


def flattened(token: str, **more: JsonValue) -> str:
    protected, payload, signature = token.split(".")
    members: JsonObject = {"protected": protected, "signature": signature, **more}
    return json.dumps(members | ({"payload": payload} if payload else {}))


def general(token: str) -> str:
    protected, payload, signature = token.split(".")
    entry: JsonObject = {"protected": protected, "signature": signature}
    return json.dumps({"signatures": [entry]} | ({"payload": payload} if payload else {}))


FORMS = {"compact": lambda token: token, "flattened": flattened, "general": general}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_form_is_checked_by_the_same_rules(form) -> None:
    content = opened(form(compact(HEADER)))
    assert isinstance(content.envelope, JwsEnvelope)
    assert content.body["id"] == "urn:x:1"
    (result,) = check_proofs(content)
    assert (verdict(result), result.suite) == (PASSED, "jades")
    assert verdict(check_one(opened(form(compact({**HEADER, "exotic": 1, "crit": ["exotic"]}))))) == UNSAFE


def test_a_compact_seal_may_stand_inside_another_document() -> None:
    content = open_embedded("part", compact(HEADER))
    assert verdict(check_one(content)) == PASSED


@pytest.mark.parametrize("typ", ["jose", "application/jose"])
def test_a_compact_seal_with_the_newer_time_is_known_by_its_type(typ: str) -> None:
    header: JsonObject = {name: HEADER[name] for name in ("alg", "x5c", "x5t#S256")}
    content = opened(compact({**header, "typ": typ, "iat": 1768201943}))
    assert verdict(check_one(content)) == PASSED


def test_a_token_with_claims_of_its_own_is_not_taken_for_a_seal() -> None:
    for claims in ({"vc": {"type": ["VerifiableCredential"]}}, {"exp": 1}, {"iss": "x"}):
        payload = base64url.encode(json.dumps(claims).encode())
        content = opened(compact(HEADER, payload))
        assert isinstance(content.envelope, CompactEnvelope)
        (result,) = check_proofs(content)
        assert result.outcome is Outcome.UNKNOWN  # a token may not make sigT critical


def test_a_token_without_a_mark_of_a_seal_stays_a_token() -> None:
    for names in (("alg", "sigT"), ("alg", "x5c", "x5t#S256")):
        header: JsonObject = {name: HEADER[name] for name in names}
        assert isinstance(opened(compact(header)).envelope, CompactEnvelope)


@pytest.mark.parametrize("place", [*leaves(HEADER)], ids=repr)
def test_no_leaf_of_the_header_can_be_changed_in_a_compact_seal(place: tuple[str | int, ...]) -> None:
    _, payload, signature = compact(HEADER).split(".")
    other = base64url.encode(json.dumps(changed(HEADER, place)).encode())
    results = check_proofs(opened(f"{other}.{payload}.{signature}"))
    assert results
    assert all(result.outcome is not Outcome.PASSED and result.key is None for result in results)


def test_no_leaf_of_the_content_and_no_part_of_the_signature_can_be_changed() -> None:
    protected, _, signature = compact(HEADER).split(".")
    credential = cast("JsonObject", json.loads(CREDENTIAL))
    for place in leaves(credential):
        payload = base64url.encode(json.dumps(changed(credential, place)).encode())
        assert verdict(check_one(opened(f"{protected}.{payload}.{signature}"))) == FAILED
    for position in range(0, len(signature), 7):
        letter = "A" if signature[position] != "A" else "B"
        other = signature[:position] + letter + signature[position + 1 :]
        assert verdict(check_one(opened(f"{protected}.{PAYLOAD}.{other}"))) == FAILED


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_content_that_is_elsewhere_is_never_passed(form) -> None:
    named = {**HEADER, "sigD": SIG_D, "crit": ["sigT", "sigD"]}
    by_uri = {**named, "sigD": {**SIG_D, "mId": "http://uri.etsi.org/19182/ObjectIdByURI"}}
    by_headers = {**named, "sigD": {**SIG_D, "mId": "http://uri.etsi.org/19182/HttpHeaders"}}
    nameless = compact(HEADER, shown="")
    for token in (
        compact(named, ""),
        compact(by_uri, PAYLOAD, ""),
        compact(by_headers, PAYLOAD, ""),
        nameless,
    ):
        content = opened(form(token))
        assert content.body == {}
        (result,) = check_proofs(content)
        assert (verdict(result), result.key) == (ELSEWHERE, None)


def test_a_wrong_signature_over_digests_of_what_is_elsewhere_fails() -> None:
    header = {**HEADER, "sigD": SIG_D, "crit": ["sigT", "sigD"]}
    protected, _, signature = compact(header, "").split(".")
    other = base64url.encode(json.dumps({**header, "sigD": {**SIG_D, "hashV": ["BB"]}}).encode())
    assert verdict(check_one(opened(f"{other}..{signature}"))) == FAILED
    stranger = STRANGER.signature(header, "")
    assert verdict(check_one(opened(f"{protected}..{stranger['signature']}"))) == FAILED


def test_content_in_the_file_beside_a_reference_to_another_is_not_accepted() -> None:
    header = {**HEADER, "sigD": SIG_D, "crit": ["sigT", "sigD"]}
    assert verdict(check_one(opened(compact(header)))) == UNSAFE
    assert verdict(check_one(opened(compact({**header, "crit": ["sigT"]}, "")))) == ELSEWHERE


def test_what_is_elsewhere_is_said_in_the_verdict_and_cannot_be_confirmed() -> None:
    token = compact({**HEADER, "sigD": SIG_D, "crit": ["sigT", "sigD"]}, "")
    result = examine(Document(token.encode(), "file", "seal"), Bench(STAMPED, with_more=True))
    reasons = [finding.reason for finding in result.verdict.findings]
    assert Reason.CONTENT_NOT_AT_HAND in reasons
    assert all(finding.outcome is not Outcome.PASSED for finding in result.verdict.findings)


@pytest.mark.parametrize("payload", [[], {}, 5, None, True], ids=repr)
def test_a_payload_that_is_no_text_is_refused(payload: JsonValue) -> None:
    with pytest.raises(MalformedInputError):
        open_content(Document(flattened(compact(HEADER, shown=""), payload=payload).encode(), "file", "seal"))


def test_an_import_asks_for_the_answer_only() -> None:
    header = {**HEADER, "adoTst": {"tstTokens": [{"val": "AA=="}]}, "crit": ["sigT", "adoTst"]}
    document = Document(compact(header).encode(), "file", "seal")
    for with_more in (False, True):
        result = examine(document, Bench(STAMPED, with_more=with_more))
        names = {name for finding in result.verdict.findings for name, _ in finding.evidence}
        assert ("timestamp_1_outcome" in names) is with_more
