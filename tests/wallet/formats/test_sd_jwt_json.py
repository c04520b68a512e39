"""SD-JWT in JSON serialisation: the same token, and every signature over it checked."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.formats.tokens import opened
from tests.wallet.proofs.token_makers import ES256, HOLDER, STRANGER, b64, digest, disclosure, key_binding
from wallet import formats, proofs
from wallet.formats.openers import sd_jwt_json
from wallet.keys.resolve import Resolved
from wallet.model.document import Content, Document, JwsEnvelope, SdJwtEnvelope
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import Outcome
from wallet.proofs import sd_jwt
from wallet.proofs.token_key import header_jwk

TITLE = disclosure("salt", "title", "Data")
CLAIMS = {"vct": "urn:x", "iss": "https://school.example", "cnf": {"jwk": HOLDER.jwk}, "_sd": [digest(TITLE)]}
PAYLOAD = b64(json.dumps(CLAIMS).encode())


def signed(maker=ES256, **beside) -> dict[str, object]:
    protected, _, signature = maker.token(json.dumps(CLAIMS).encode(), {"typ": "dc+sd-jwt"}).split(".")
    return {"protected": protected, "signature": signature, "header": beside}


def compact(entry, *disclosures) -> str:
    return "~".join((f"{entry['protected']}.{PAYLOAD}.{entry['signature']}", *disclosures, ""))


def results(content: Content) -> list[Outcome]:
    return [result.outcome for result in proofs.check_proofs(content)]


def test_one_signature_is_the_same_token() -> None:
    entry = signed(disclosures=[TITLE])
    for body in ({"payload": PAYLOAD, **entry}, {"payload": PAYLOAD, "signatures": [entry]}):
        content = opened(json.dumps(body))
        assert content.envelope == SdJwtEnvelope(compact(entry, TITLE))
        assert content.body["title"] == "Data"
        assert results(content) == [Outcome.PASSED]
        assert formats.read(content).secured_by == ("sd-jwt",)


def test_the_holders_signature_is_over_the_compact_form() -> None:
    entry = signed(disclosures=[TITLE])
    entry["header"]["kb_jwt"] = key_binding(compact(entry, TITLE))
    content = opened(json.dumps({"payload": PAYLOAD, **entry}))
    (result,) = proofs.check_proofs(content)
    assert result.outcome is Outcome.PASSED
    assert "key_binding" in dict(result.evidence)
    entry["header"]["disclosures"] = []
    assert results(opened(json.dumps({"payload": PAYLOAD, **entry}))) == [Outcome.FAILED]


def test_every_signature_is_checked() -> None:
    first, second = signed(disclosures=[TITLE]), signed(STRANGER)
    content = opened(json.dumps({"payload": PAYLOAD, "signatures": [first, second]}))
    assert results(content) == [Outcome.PASSED, Outcome.PASSED]
    second["signature"] = first["signature"]
    content = opened(json.dumps({"payload": PAYLOAD, "signatures": [first, second]}))
    assert results(content) == [Outcome.PASSED, Outcome.FAILED]


@pytest.mark.parametrize(
    "change",
    [
        {"header": {"disclosures": [1]}},
        {"header": {"disclosures": [None, TITLE]}},
        {"header": {"disclosures": [TITLE]}, "signatures": [signed()]},
        {"header": {"disclosures": [TITLE]}, "signatures": [signed(disclosures=[])]},
        {"header": {"disclosures": [f"{TITLE}~{TITLE}"]}},
        {"header": {"disclosures": ["a.b"]}},
        {"header": {"disclosures": {"a": 1}}},
        {"header": {"disclosures": [TITLE], "kb_jwt": 1}},
        {"header": {"disclosures": [TITLE], "kb_jwt": f"a.b.c~{TITLE}"}},
        {"protected": 1, "header": {"disclosures": []}},
        {"protected": "e30.e30", "header": {"disclosures": []}},
        {"signature": "AA~", "header": {"disclosures": []}},
    ],
)
def test_no_part_can_be_taken_for_two(change) -> None:
    with pytest.raises(MalformedInputError):
        opened(json.dumps({"payload": PAYLOAD, **signed(), **change}))


def test_disclosures_stand_beside_the_first_signature_only() -> None:
    with pytest.raises(MalformedInputError):
        opened(json.dumps({"payload": PAYLOAD, "signatures": [signed(), signed(disclosures=[TITLE])]}))


def test_more_signatures_than_anyone_needs_are_not_checked() -> None:
    entries = [signed(disclosures=[])] * 17
    with pytest.raises(LimitExceededError):
        opened(json.dumps({"payload": PAYLOAD, "signatures": entries}))


def test_an_envelope_without_disclosures_is_opened_as_before() -> None:
    content = opened(json.dumps({"payload": PAYLOAD, **signed()}))
    assert isinstance(content.envelope, JwsEnvelope)


def _keys(*members: dict[str, str]):
    """Keys by the ``kid`` in the unprotected header stand in the order of the signatures."""
    found = iter(members)

    def find(_header: object, _claims: object) -> Resolved:
        return header_jwk(next(found))

    return find


# The keys of the published examples: RFC 9901, appendix A.5, and the second one of the general form.
FIRST = {
    "kty": "EC",
    "crv": "P-256",
    "x": "b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ",
    "y": "Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8",
}
SECOND = {
    "kty": "EC",
    "crv": "P-256",
    "x": "bN-hp3IN0GZB3OlaQnHDPhY4nZsZbQyo4wY-y1NWCvA",
    "y": "vaSsH5jt9zt3aQvTvrSaFYLyjPG9Ug-2vntoNXlCbVU",
}


def test_every_published_example_gives_its_expected_claims(vectors: Path) -> None:
    paths = sorted((vectors / "ietf-sd-jwt/rendered").rglob("sd_jwt_presentation.json"))
    signatures = 0
    for path in paths:
        # The files are wrapped for print, within the texts as well; two are JSON in a JSON text.
        found = json.loads(re.sub(r"\n\s*", "", path.read_text()))
        body = json.loads(found) if isinstance(found, str) else found
        envelope = sd_jwt_json.envelope_of(body)
        expected = json.loads((path.parent / "verified_contents.json").read_text())
        assert sd_jwt.verified(envelope.token, find_key=_keys(FIRST)).claims == expected, path
        content = Content(Document(b"", "file", "x"), {}, envelope)
        outcomes = [result.outcome for result in sd_jwt.check(content, find_key=_keys(FIRST, SECOND))]
        assert outcomes == [Outcome.PASSED] * len(outcomes), path
        signatures += len(outcomes)
    assert (len(paths), signatures) == (4, 6)


parts = st.text(max_size=6) | st.integers() | st.none() | st.lists(st.text(max_size=4), max_size=2)
headers = st.dictionaries(st.sampled_from(["disclosures", "kb_jwt"]), parts, max_size=2) | parts
entries = st.fixed_dictionaries({"protected": parts, "signature": parts, "header": headers})


@given(st.fixed_dictionaries({"payload": parts, "signatures": st.lists(entries | parts, max_size=3) | parts}))
def test_any_object_is_opened_or_refused_in_words(body) -> None:
    try:
        if sd_jwt_json.is_sd_jwt(body):
            sd_jwt_json.envelope_of(body)
    except KnownError as error:
        assert error.values  # noqa: PT017 - either way is right
