"""Pasted and dropped text: what is around it goes, what it is stays byte for byte, no link is followed."""

import base64
import io
import json
import random
import urllib.parse

import pytest
import qrcode
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.carriers.wrappings import CREDENTIAL, OTHER, TOKEN, itxt, png, zipped
from wallet.carriers import dig
from wallet.carriers.errors import HealthCodeError, LinkNotFollowedError, WrappedTooDeepError
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, MalformedInputError, NoCredentialFoundError
from wallet.services.errors import FileUnreadableError
from wallet.share import qr_frames, qr_symbol
from wallet.share.errors import ForeignCodeError

NOISE = random.Random(7)  # noqa: S311 - the same noise on every run
SD_JWT = TOKEN + b"~WyJzYWx0IiwibmFtZSIsIlpvw6kiXQ~"


def found(text: bytes) -> list[tuple[str, bytes]]:
    return [
        (dug.carrier, dug.data) for dug in dig([Incoming("pasted", text, pasted=True)]) if not dug.problem
    ]


def problem_of(text: bytes) -> KnownError:
    (dug,) = dig([Incoming("pasted", text, pasted=True)])
    assert dug.problem is not None
    assert not dug.documents
    return dug.problem


@pytest.mark.parametrize("text", [CREDENTIAL, TOKEN, SD_JWT, b"  " + TOKEN + b"\r\n", b"[1]", b"anything"])
def test_takes_a_text_as_it_is(text):
    assert found(text) == [("text", text)]


@pytest.mark.parametrize("quotes", ['"%s"', "'%s'", "“%s”", "„%s“", "«%s»", "`%s`", ' "%s"\n', "< %s >"])
@pytest.mark.parametrize("text", [TOKEN, SD_JWT, OTHER])
def test_quotation_marks_around_it_go(quotes, text):
    assert found((quotes % text.decode()).encode()) == [("text", text)]


def test_a_text_that_was_copied_as_a_json_string_is_taken_out_of_it():
    assert found(json.dumps(CREDENTIAL.decode()).encode()) == [("text", CREDENTIAL.strip())]
    assert found(b'"{\\"half\\": \\ud800}"') == [("text", b'"{\\"half\\": \\ud800}"')]


def test_quotation_marks_around_anything_else_stay():
    for text in (b'"words"', b"'", b'"', b'""', b"<p>words</p>"):
        assert found(text) == [("text", text)]


@pytest.mark.parametrize(
    "address",
    [
        b"data:application/json;base64," + base64.b64encode(CREDENTIAL),
        b"data:application/json;base64," + base64.urlsafe_b64encode(CREDENTIAL).rstrip(b"="),
        b"data:application/vc+ld+json," + urllib.parse.quote(CREDENTIAL).encode(),
        b"DATA:;charset=utf-8;BASE64," + base64.encodebytes(CREDENTIAL),
        b'"data:,' + urllib.parse.quote(CREDENTIAL).encode() + b'"',
    ],
)
def test_a_data_address_carries_its_document(address):
    assert found(address) == [("text", CREDENTIAL)]


def test_what_a_data_address_carries_is_looked_at_like_any_file():
    badge = b"data:image/png;base64," + base64.b64encode(png(itxt(CREDENTIAL)))
    assert found(badge) == [("png", CREDENTIAL)]
    archive = b"data:application/json;base64," + base64.b64encode(zipped({"a": OTHER}))
    assert found(archive) == [("zip", OTHER)]


def test_data_addresses_in_data_addresses_end():
    text = OTHER
    for _ in range(60):
        text = b"data:," + text
    assert isinstance(problem_of(text), WrappedTooDeepError)


def test_refuses_a_data_address_that_is_not_base64():
    assert isinstance(problem_of(b"data:application/json;base64,e30{}"), MalformedInputError)


@pytest.mark.parametrize(
    ("link", "place"),
    [
        (b"https://badges.example.org/assertions/17?token=secret#secret", "badges.example.org"),
        (b"  http://example.org \n", "example.org"),
        (b'"https://user:secret@example.org/secret"', "example.org"),
        (b"<https://example.org/secret>", "example.org"),
        (b"www.example.org/secret", "example.org"),
        (b"openid-credential-offer://?credential_offer=secret", "openid-credential-offer"),
        (b"file:///etc/secret", "file"),
    ],
)
def test_a_link_is_named_and_not_followed(link, place):
    problem = problem_of(link)
    assert isinstance(problem, LinkNotFollowedError)
    assert f"a link to {place}." in str(problem)
    assert "secret" not in str(problem)


def test_text_that_only_mentions_a_link_is_a_text():
    text = b"see https://example.org/ and more"
    assert found(text) == [("text", text)]


@pytest.mark.parametrize("code", [b"HC1:6BFOXN%TS3DH", b"shc:/567629", b"SHC:/567629", b"shlink:/eyJ1cmwi"])
def test_health_codes_are_told_apart(code):
    assert isinstance(problem_of(code), HealthCodeError)
    (dug,) = dig([Incoming("photo", qr_symbol_of(code.decode()))])
    assert isinstance(dug.problem, HealthCodeError)


def qr_symbol_of(text: str) -> bytes:
    written = io.BytesIO()
    qrcode.make(text).get_image().save(written, "PNG")
    return written.getvalue()


@pytest.mark.parametrize("text", [TOKEN, SD_JWT, OTHER, b"data:," + urllib.parse.quote(OTHER).encode()])
def test_a_code_may_hold_a_document(text):
    expected = OTHER if text.startswith(b"data:") else text
    (dug,) = dig([Incoming("photo", qr_symbol_of(text.decode()))])
    assert dug.data == expected
    assert dug.problem is None


def test_other_codes_are_told_apart():
    for text, error in (("4006381333931", ForeignCodeError), ("https://example.org/", LinkNotFollowedError)):
        (dug,) = dig([Incoming("photo", qr_symbol_of(text))])
        assert isinstance(dug.problem, error)


def test_frames_and_the_picture_of_the_rest_come_together():
    message = NOISE.randbytes(2_000)
    first, *rest = qr_frames.split(message)
    assert rest
    pictures = [Incoming(str(number), qr_symbol.png(frame)) for number, frame in enumerate(rest)]
    (dug,) = dig([*pictures, Incoming("pasted", first.encode(), pasted=True)])
    assert dug.data == message


def test_a_file_that_could_not_be_read_says_why():
    problem = FileUnreadableError(name="a.json", reason="no permission")
    (dug,) = dig([Incoming("a.json", b"", problem=problem)])
    assert dug.problem is problem


@given(st.binary(max_size=200))
def test_gives_a_result_for_any_text(text):
    for around in (b"%b", b'"%b"', b"data:%b", b"data:;base64,%b", b"https://%b"):
        (dug,) = dig([Incoming("x", around % text, pasted=True)])
        assert (dug.problem is None) == bool(dug.documents)


def test_nothing_is_nothing():
    for text in (b"", b" \n", b"data:,"):
        assert isinstance(problem_of(text), NoCredentialFoundError)
