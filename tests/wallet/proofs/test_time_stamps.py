"""Time stamps by an authority made here: what holds, what does not, and what cannot be told."""

from dataclasses import replace
from datetime import timedelta

import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.stampers import STAMPED, STAMPER, Key, Stamper, certificate, stamper
from wallet.proofs import time_stamps
from wallet.proofs.time_stamps import MAX_TOKEN_BYTES, Standing

DATA = (b"what was ", b"stamped")
WHOLE = b"".join(DATA)
TOKEN = STAMPER.stamp(WHOLE)
HOLDS, BROKEN, NOT_UNDERSTOOD = Standing


@pytest.mark.parametrize(
    "authority",
    [
        STAMPER,
        stamper(ec.generate_private_key(ec.SECP384R1())),
        stamper(rsa.generate_private_key(65537, 2048)),
        replace(stamper(rsa.generate_private_key(65537, 2048)), signature="rsassa_pkcs1v15"),
        replace(STAMPER, digest="sha512", imprint="sha384"),
        replace(STAMPER, by_key_identifier=True),
        replace(STAMPER, names_certificate="signing_certificate"),
    ],
    ids=["P-256", "P-384", "RSA", "RSA, digest beside it", "other digests", "key identifier", "older naming"],
)
def test_a_right_time_stamp_holds(authority: Stamper) -> None:
    stamp = time_stamps.check(authority.stamp(WHOLE), DATA)
    assert (stamp.standing, stamp.fits, stamp.is_signed, stamp.problem) == (HOLDS, True, True, None)
    assert (stamp.time, stamp.authority) == (STAMPED, "Clock, Town Hall")


def test_a_time_stamp_about_something_else_is_broken_and_still_tells_who_signed_it() -> None:
    stamp = time_stamps.check(TOKEN, [b"something else"])
    assert (stamp.standing, stamp.fits, stamp.is_signed) == (BROKEN, False, True)
    assert stamp.problem == "it was made for something else"


def test_what_it_should_be_about_may_be_unknown() -> None:
    stamp = time_stamps.check(TOKEN, None)
    assert (stamp.standing, stamp.fits, stamp.is_signed) == (NOT_UNDERSTOOD, None, True)


def _with_other_key(key: Key) -> Stamper:
    return replace(STAMPER, key=key)


WRONG: dict[str, tuple[Stamper, Standing, str]] = {
    "another key": (_with_other_key(ec.generate_private_key(ec.SECP256R1())), BROKEN, "signature is wrong"),
    "not a certificate for stamps": (
        replace(STAMPER, certificate=certificate(STAMPER.key, for_stamps=False)),
        BROKEN,
        "not one for time stamps",
    ),
    "certificate over": (
        replace(STAMPER, certificate=certificate(STAMPER.key, until=STAMPED - timedelta(days=1))),
        BROKEN,
        "not valid at that time",
    ),
    "stamped before the certificate": (
        replace(STAMPER, time=STAMPED - timedelta(days=400)),
        BROKEN,
        "not valid at that time",
    ),
    "names no certificate": (replace(STAMPER, names_certificate=None), BROKEN, "names another certificate"),
    "other content": (
        replace(STAMPER, attributes={"message_digest": b"0" * 32}),
        BROKEN,
        "changed after it was signed",
    ),
    "no digest of the content": (replace(STAMPER, attributes={"message_digest": None}), BROKEN, "changed"),
    "other type of content": (
        replace(STAMPER, attributes={"content_type": "data"}),
        BROKEN,
        "signature is for something else",
    ),
    "content is no time stamp": (replace(STAMPER, content_type="data"), BROKEN, "not a time stamp"),
    "no signature": (replace(STAMPER, signatures=0), BROKEN, "exactly one signature"),
    "two signatures": (replace(STAMPER, signatures=2), BROKEN, "exactly one signature"),
    "certificate not at hand": (replace(STAMPER, with_certificate=False), NOT_UNDERSTOOD, "not in the file"),
    "weak imprint": (replace(STAMPER, imprint="sha1"), NOT_UNDERSTOOD, "sha1"),
    "weak digest": (replace(STAMPER, digest="sha1"), NOT_UNDERSTOOD, "sha1"),
    "a way of signing that its key has not": (
        replace(STAMPER, signature="sha256_rsa"),
        NOT_UNDERSTOOD,
        "not known here",
    ),
}


@pytest.mark.parametrize(("authority", "standing", "problem"), WRONG.values(), ids=WRONG)
def test_a_wrong_time_stamp_says_what_is_wrong(authority: Stamper, standing: Standing, problem: str) -> None:
    stamp = time_stamps.check(authority.stamp(WHOLE), DATA)
    assert stamp.standing is standing
    assert problem in (stamp.problem or "")


def test_the_certificate_may_be_among_those_at_hand() -> None:
    token = replace(STAMPER, with_certificate=False).stamp(WHOLE)
    others = (b"no certificate", stamper().certificate, STAMPER.certificate)
    assert time_stamps.check(token, DATA, others).standing is HOLDS
    # One with the same name and number is not taken for it: the digest of the right one is signed.
    assert time_stamps.check(token, DATA, others[:2]).problem == "its signature names another certificate"
    assert time_stamps.check(token, DATA, others[:1]).standing is NOT_UNDERSTOOD


def test_a_token_beyond_the_limit_is_not_read() -> None:
    stamp = time_stamps.check(TOKEN + bytes(MAX_TOKEN_BYTES), DATA)
    assert (stamp.standing, stamp.problem) == (NOT_UNDERSTOOD, "it is too large")


@pytest.mark.parametrize(
    "token",
    [
        b"",
        b"\x30",
        b"\x30\x80" * 5000,
        b"\x30\x03\x02\x01\x01",
        TOKEN[:-1],
        TOKEN + b"\0",
        cms.ContentInfo({"content_type": "data", "content": b"x"}).dump(),
    ],
    ids=["nothing", "one byte", "deeply nested", "a number", "cut off", "more at the end", "not signed"],
)
def test_what_is_no_token_is_broken(token: bytes) -> None:
    assert time_stamps.check(token, DATA).standing is BROKEN


@pytest.mark.parametrize("part", range(8))
def test_no_changed_byte_holds(part: int) -> None:
    # Only in the certificate's own signature can a byte change: its digest is signed, so it is found.
    for position in range(part, len(TOKEN), 8):
        changed = bytearray(TOKEN)
        changed[position] ^= 0x01
        stamp = time_stamps.check(bytes(changed), DATA)
        assert stamp.standing is not HOLDS or stamp.time == STAMPED, position


@given(st.binary(max_size=300), st.integers(0, len(TOKEN) - 1), st.integers(0, 40))
def test_no_bytes_whatsoever_raise(junk: bytes, position: int, length: int) -> None:
    time_stamps.check(junk, DATA)
    time_stamps.check(TOKEN[:position] + junk + TOKEN[position + length :], DATA)
