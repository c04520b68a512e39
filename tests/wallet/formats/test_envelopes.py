"""Opening the signed wrapper: what was signed stays byte for byte, broken wrappers are refused."""

import base64
import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet import formats
from wallet.formats.envelopes import (
    BOTH_FORMS,
    BROKEN_SIGNATURE,
    DIFFERENT_ENCODINGS,
    NO_SIGNATURE,
    PayloadUnreadableError,
)
from wallet.model.document import Document
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError, NoCredentialFoundError

BODY = {"type": ["EuropeanDigitalCredential"], "title": "Ръка"}
TEXT = json.dumps(BODY, ensure_ascii=False, indent=1)


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def header(**members) -> str:
    return encoded(json.dumps(members).encode())


PLAIN = header(alg="RS256")
UNENCODED = header(alg="RS256", b64=False, crit=["b64"])


def opened(**wrapper):
    return formats.open_content(Document(json.dumps(wrapper).encode(), "file", "wrapper"))


def test_an_unencoded_payload_is_the_text_itself() -> None:
    content = opened(payload=TEXT, signatures=[{"protected": UNENCODED, "signature": "AA"}])
    assert content.body == BODY
    assert content.envelope.payload == TEXT.encode()
    assert content.envelope.payload_text == TEXT


def test_a_payload_is_base64url_unless_the_header_says_otherwise() -> None:
    content = opened(payload=encoded(TEXT.encode()), signatures=[{"protected": PLAIN, "signature": "AA"}])
    assert content.body == BODY
    assert content.envelope.payload == TEXT.encode()


def test_the_flattened_form_is_read_alike() -> None:
    content = opened(payload=TEXT, protected=UNENCODED, header={"etsiU": ["x"]}, signature="AA")
    (signature,) = content.envelope.signatures
    assert (signature.protected, signature.signature) == (UNENCODED, "AA")
    assert signature.unprotected == {"etsiU": ["x"]}


def test_what_is_no_wrapper_is_the_body() -> None:
    assert opened(type="x").envelope is None
    assert opened(payload={"a": 1}, signatures=[]).envelope is None
    assert opened(payload="text").envelope is None


@pytest.mark.parametrize(
    ("wrapper", "rule"),
    [
        ({"signatures": [], "signature": "AA"}, BOTH_FORMS),
        ({"signatures": []}, NO_SIGNATURE),
        ({"signatures": None}, NO_SIGNATURE),
        ({"signatures": [7]}, BROKEN_SIGNATURE),
        ({"signatures": [{"protected": PLAIN}]}, BROKEN_SIGNATURE),
        ({"signatures": [{"protected": PLAIN, "signature": "AA", "header": []}]}, BROKEN_SIGNATURE),
        ({"signature": "AA"}, BROKEN_SIGNATURE),
        (
            {
                "signatures": [
                    {"protected": PLAIN, "signature": "AA"},
                    {"protected": UNENCODED, "signature": "AA"},
                ]
            },
            DIFFERENT_ENCODINGS,
        ),
    ],
)
def test_a_wrapper_that_breaks_its_own_rules_is_refused(wrapper, rule) -> None:
    with pytest.raises(MalformedInputError) as refused:
        opened(payload=TEXT, **wrapper)
    assert dict(refused.value.values)["rule"] == rule


def test_more_signatures_than_are_ever_needed_are_refused() -> None:
    with pytest.raises(LimitExceededError):
        opened(payload=TEXT, signatures=[{"protected": PLAIN, "signature": "AA"}] * 17)


@pytest.mark.parametrize("broken", ["", "A", encoded(b'{"alg": 1'), header(b64=False), header(b64=7)])
def test_a_broken_header_leaves_the_content_readable(broken) -> None:
    assert opened(payload=TEXT, signatures=[{"protected": broken, "signature": "AA"}]).body == BODY


@pytest.mark.parametrize("broken", ["", "A", encoded(b'{"alg": 1'), header(b64=7)])
def test_behind_a_broken_header_base64url_is_known_by_its_letters(broken) -> None:
    content = opened(payload=encoded(TEXT.encode()), signatures=[{"protected": broken, "signature": "AA"}])
    assert content.body == BODY


@pytest.mark.parametrize(
    ("protected", "payload"),
    [(UNENCODED, '{"a": 1, "a": 2}'), (UNENCODED, "no JSON"), (UNENCODED, "[]"), (PLAIN, "no base64url!")],
)
def test_an_unreadable_payload_keeps_the_envelope_for_the_signature(protected, payload) -> None:
    with pytest.raises(PayloadUnreadableError) as refused:
        opened(payload=payload, signatures=[{"protected": protected, "signature": "AA"}])
    content = refused.value.content
    assert content.body == {}
    assert content.envelope.payload_text == payload
    assert content.envelope.signatures[0].protected == protected
    assert content.document.name == "wrapper"


def test_the_reason_of_an_unreadable_payload_is_told() -> None:
    with pytest.raises(PayloadUnreadableError) as refused:
        opened(payload='{"a": 1, "a": 2}', signatures=[{"protected": UNENCODED, "signature": "AA"}])
    assert "the same key twice" in refused.value.in_english()
    assert refused.value.sentences()[0].in_english() == "The signed content cannot be read"


def test_a_document_without_a_credential_says_so_by_name() -> None:
    content = opened(hello="world")
    assert formats.find_format(content) is None
    with pytest.raises(NoCredentialFoundError) as refused:
        formats.read(content)
    assert "wrapper" in refused.value.in_english()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
HEADERS = st.sampled_from([PLAIN, UNENCODED, "", "e30", "!"]) | JSON


@given(
    payload=st.sampled_from([TEXT, encoded(TEXT.encode()), "", "{"]) | JSON,
    entries=st.lists(st.fixed_dictionaries({"protected": HEADERS, "signature": JSON}), max_size=3) | JSON,
)
def test_no_wrapper_gives_anything_but_content_or_a_known_error(payload, entries) -> None:
    with contextlib.suppress(KnownError):
        opened(payload=payload, signatures=entries)
