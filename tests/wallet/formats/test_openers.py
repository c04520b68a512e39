"""Opening tokens, lists, enveloped credentials and the XML of old."""

import contextlib
import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.wallet.formats.tokens import RULEBOOK, b64, hiding, jws, opened, part, sd_jwt
from wallet import formats
from wallet.formats.openers import OPENERS, europass_xml
from wallet.formats.openers.embedded import NOT_ENVELOPED
from wallet.formats.openers.europass_xml import EuropassXmlError
from wallet.formats.openers.tokens import NO_ALGORITHM, NO_CONTENT, NOT_THREE_PARTS
from wallet.formats.strict_json import NOT_AN_OBJECT
from wallet.model.document import CompactEnvelope, Document, SdJwtEnvelope
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError, NoCredentialFoundError

CREDENTIAL = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    "type": ["VerifiableCredential", "Example"],
    "issuer": "https://issuer.example",
    "credentialSubject": {"id": "did:example:1"},
}
OLD = {**CREDENTIAL, "@context": ["https://www.w3.org/2018/credentials/v1"]}


def refusal(text: str | bytes) -> dict[str, str]:
    with pytest.raises(MalformedInputError) as caught:
        opened(text)
    return dict(caught.value.values)


@pytest.mark.parametrize(
    "dress",
    [
        "{}",
        "  \n{}\r\n",
        '"{}"',
        "'{}'",
        "\ufeff{}",
    ],
)
@pytest.mark.parametrize("token", [jws(CREDENTIAL), hiding(RULEBOOK, "title")])
def test_what_stands_around_a_token_is_not_part_of_it(dress, token) -> None:
    content = opened(dress.format(token))
    assert content.envelope.token == token
    assert content.document.data == dress.format(token).encode()


def test_a_token_broken_into_lines_by_a_mail_program_is_one_token() -> None:
    token = jws(CREDENTIAL)
    lines = "\r\n ".join(token[start : start + 60] for start in range(0, len(token), 60))
    assert opened(lines).envelope == CompactEnvelope(token)


def test_the_payload_of_vcdm_2_is_the_credential() -> None:
    assert opened(jws(CREDENTIAL, typ="vc+jwt")).body == CREDENTIAL


def test_the_claims_of_vcdm_1_complete_the_credential() -> None:
    bare = {"@context": OLD["@context"], "type": OLD["type"], "credentialSubject": {"x": 1}}
    claims = {"iss": "https://i.example", "jti": "urn:1", "sub": "did:example:2", "nbf": 0, "exp": 86400}
    assert opened(jws({"vc": bare, **claims, "cnf": {"jwk": {}}})).body == {
        **bare,
        "credentialSubject": {"id": "did:example:2", "x": 1},
        "issuer": "https://i.example",
        "id": "urn:1",
        "issuanceDate": "1970-01-01T00:00:00Z",
        "expirationDate": "1970-01-02T00:00:00Z",
        "cnf": {"jwk": {}},
    }


def test_what_the_credential_states_itself_is_never_replaced() -> None:
    body = opened(jws({"vc": OLD, "iss": "https://other.example", "sub": "did:example:2"})).body
    assert (body["issuer"], body["credentialSubject"]["id"]) == (OLD["issuer"], "did:example:1")


@pytest.mark.parametrize("end", [86400, 86400.0])
def test_the_earlier_end_counts_where_token_and_credential_differ(end) -> None:
    later = {**CREDENTIAL, "validUntil": "2030-01-01T00:00:00Z", "exp": end}
    assert formats.read(opened(jws(later))).period.end.isoformat() == "1970-01-02T00:00:00+00:00"
    same = {**CREDENTIAL, "validUntil": "1970-01-02T00:00:00Z", "exp": end}
    assert "expirationDate" not in opened(jws(same)).body


def test_an_end_that_cannot_be_read_is_no_end() -> None:
    for wrong in ("tomorrow", True, 1e300, [1]):
        assert formats.read(opened(jws({**CREDENTIAL, "exp": wrong}))).period.problem is not None


def test_other_claims_stay_as_they_are() -> None:
    claims = {"title": "x", "exp": 1}
    assert opened(jws(claims)).body == claims


def test_an_sd_jwt_is_told_by_its_tilde() -> None:
    content = opened(sd_jwt(CREDENTIAL))
    assert (content.body, content.envelope) == (CREDENTIAL, SdJwtEnvelope(sd_jwt(CREDENTIAL)))


@pytest.mark.parametrize(
    ("token", "rule"),
    [
        (part({"alg": "ES256"}), NOT_THREE_PARTS),
        (jws(CREDENTIAL) + ".AAA", NOT_THREE_PARTS),
        (f"{part({'typ': 'JWT'})}.{part({})}.AAA", NO_ALGORITHM),
        (f"{part({'alg': 'ES256'})}..AAA", NO_CONTENT),
        (sd_jwt(CREDENTIAL) + "AAA", NOT_THREE_PARTS),
    ],
)
def test_a_broken_token_is_refused_with_its_rule(token, rule) -> None:
    assert refusal(token)["rule"] == rule


def test_a_payload_that_is_no_json_leaves_the_token_to_check() -> None:
    token = f"{part({'alg': 'ES256'})}.{b64(b'not json')}.AAA"
    with pytest.raises(formats.PayloadUnreadableError) as caught:
        opened(token)
    assert (caught.value.content.body, caught.value.content.envelope) == ({}, CompactEnvelope(token))


@pytest.mark.parametrize("separator", [",", ";base64url,"])
@pytest.mark.parametrize("token", [jws(CREDENTIAL), sd_jwt(CREDENTIAL)])
def test_an_enveloped_credential_is_opened(separator, token) -> None:
    address = f"data:application/vc+jwt{separator}{token}".replace("~", "%7E")
    body = {"@context": CREDENTIAL["@context"], "type": "EnvelopedVerifiableCredential", "id": address}
    assert opened(json.dumps(body)).body == CREDENTIAL
    assert opened(json.dumps(body)).envelope.token == token
    assert formats.open_embedded("part", body).body == CREDENTIAL


@pytest.mark.parametrize(
    "address", [None, "", "https://a.example/x", "data:text/plain,hello", 7, "data:,\ud800"]
)
def test_an_envelope_with_nothing_in_it_is_refused(address) -> None:
    body = {"type": "EnvelopedVerifiableCredential", "id": address}
    with pytest.raises(MalformedInputError) as caught:
        formats.open_embedded("part", body)
    assert dict(caught.value.values) == {"rule": NOT_ENVELOPED, "place": "/id"}


@pytest.mark.parametrize("value", [None, 7, "hello", [], "\ud800"])
def test_what_is_embedded_has_to_be_an_object_or_a_token(value) -> None:
    with pytest.raises(MalformedInputError):
        formats.open_embedded("part", value)


def test_a_list_of_credentials_is_named_as_such_and_opened() -> None:
    with pytest.raises(formats.ListOfCredentialsError) as caught:
        opened(json.dumps([CREDENTIAL, {**OLD, "id": "urn:2"}]), "all.json")
    assert [part.body.get("id") for part in caught.value.parts] == [None, "urn:2"]
    assert "“all.json” is a list with 2 credentials" in str(caught.value)


@pytest.mark.parametrize("value", [[], [1], [CREDENTIAL, 1], [{"a": 1}], [CREDENTIAL] * 201, "text"])
def test_any_other_json_is_no_credential(value) -> None:
    assert refusal(json.dumps(value))["rule"] == NOT_AN_OBJECT


XML = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- > --><{} xmlns{}="http://data.europa.eu/snb" a="b">x</y>'


@pytest.mark.parametrize(
    "text",
    [
        XML.format("europassCredential", ""),
        XML.format("eup:europassCredential", ":eup"),
        "\ufeff" + XML.format("europassPresentation", ""),
        XML.format("europassCredential", "").replace('"', "'"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_old_europass_xml_is_declined_with_what_to_ask_for(text, encoding) -> None:
    with pytest.raises(EuropassXmlError) as caught:
        opened(text.encode(encoding), "diploma.xml")
    assert "“diploma.xml”" in str(caught.value)
    assert ".jsonld" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        XML.format("other:europassCredential", ":eup"),
        XML.format("europassCredential", "").replace("europa.eu/snb", "europa.eu/other"),
        "<europassCredential>",
        '<!DOCTYPE x [<!ENTITY a "b">]><europassCredential xmlns="http://data.europa.eu/snb">',
        "<html><body>europassCredential</body></html>",
        "<!--" * 4000,
    ],
)
def test_other_xml_holds_no_credential(text) -> None:
    assert not europass_xml.fits(text.encode())
    with pytest.raises(NoCredentialFoundError):
        opened(text)


@pytest.mark.parametrize("text", ["Dear Mira", "%PDF-1.7", "3", "null", "MZ\x90"])
def test_what_does_not_begin_like_json_holds_no_credential(text) -> None:
    with pytest.raises(NoCredentialFoundError):
        opened(text)


@pytest.mark.parametrize(
    "data", ["{}".encode("utf-16"), b"\xef\xbb\xbf{}", "{}".encode("utf-32-le"), b"", b"{"]
)
def test_other_encodings_and_cut_off_files_are_told_what_is_wrong_with_them(data) -> None:
    with pytest.raises(MalformedInputError):
        formats.open_content(Document(data, "file", "some file"))


def test_a_token_with_too_much_inside_meets_the_limits_of_json() -> None:
    with pytest.raises(formats.PayloadUnreadableError) as caught:
        opened(f"{part({'alg': 'ES256'})}.{b64(b'[' * 100 + b']' * 100)}.AAA")
    assert isinstance(caught.value.cause, LimitExceededError)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(
    data=st.binary(max_size=300)
    | st.text(alphabet="eyJAbCw.~-_=\"' \n{}[]:,", max_size=200).map(str.encode)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "type", "vc", "_sd"]), inner)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
@example(data=b"eyJ~")
@example(data=b"~")
@example(data=b"")
def test_any_bytes_open_or_are_refused_in_words(data) -> None:
    for opener in OPENERS:
        opener.fits(data)
    with contextlib.suppress(KnownError):
        content = opened(data)
        assert isinstance(content.body, dict)
        formats.find_format(content)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(
    header=st.dictionaries(st.sampled_from(["alg", "typ", "x"]), st.none() | st.text(max_size=5)),
    claims=st.dictionaries(
        st.sampled_from(["vc", "iss", "sub", "nbf", "exp", "jti", "cnf", "_sd", "_sd_alg", "...", "vct"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["@context", "_sd", "...", "id", "exp"]), inner)
            ),
        ),
    ),
    ending=st.sampled_from(["", "~", "~AAA~", "~WyJhIiwiYiJd~", "~WyJhIiwiYiIsMV0~", "~a.b.c"]),
)
def test_any_token_opens_or_is_refused_in_words(header, claims, ending) -> None:
    with contextlib.suppress(KnownError):
        content = opened(f"{part({'alg': 'ES256', **header})}.{part(claims)}.AAA{ending}")
        formats.read(content)
