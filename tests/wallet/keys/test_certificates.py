"""Certificates: what they state, and nothing but a known error for what is no certificate."""

import json
import warnings
from base64 import b64decode, urlsafe_b64decode
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from wallet.keys.certificates import CertificateUnreadableError, facts, public_key
from wallet.keys.fingerprints import fingerprint

FROM = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL = datetime(2027, 1, 1, tzinfo=UTC)
KEY = ec.generate_private_key(ec.SECP256R1())


def _name(**parts: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(getattr(NameOID, oid), value) for oid, value in parts.items()])


def _certificate(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey = KEY, serial: int = 0xABC
) -> bytes:
    builder = x509.CertificateBuilder(issuer, subject, key.public_key(), serial, FROM, UNTIL)
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


DER = _certificate(
    _name(COMMON_NAME="Seal of the school", ORGANIZATION_NAME="School"), _name(COMMON_NAME="A certifier")
)


def test_states_names_serial_validity_and_digest() -> None:
    stated = facts(DER)
    assert (stated.subject_name, stated.subject_organisation) == ("Seal of the school", "School")
    assert stated.issuer_name == "A certifier"
    assert (stated.serial, stated.not_before, stated.not_after) == ("abc", FROM, UNTIL)
    assert stated.sha256 == sha256(DER).hexdigest()


def test_a_name_without_common_name_is_shown_by_its_organisation_or_in_full() -> None:
    stated = facts(_certificate(_name(ORGANIZATION_NAME="School"), _name(COUNTRY_NAME="LT", TITLE="Rector")))
    assert (stated.subject_name, stated.issuer_name) == ("School", "2.5.4.12=Rector,C=LT")
    assert facts(_certificate(_name(COMMON_NAME="x"), x509.Name([]))).issuer_name == ""


def test_gives_the_key_and_its_fingerprint() -> None:
    key = public_key(DER)
    assert key == KEY.public_key()
    assert fingerprint(key) == fingerprint(KEY.public_key())
    assert fingerprint(key) != fingerprint(ed25519.Ed25519PrivateKey.generate().public_key())


@pytest.mark.parametrize("der", [b"", b"\x30\x00", b"not a certificate", DER[:-1], DER + b"\x00"])
def test_refuses_what_is_no_certificate(der: bytes) -> None:
    with pytest.raises(CertificateUnreadableError):
        facts(der)
    with pytest.raises(CertificateUnreadableError):
        public_key(der)


@given(st.integers(0, len(DER) - 1), st.integers(1, 255))
def test_a_damaged_certificate_is_read_or_refused_but_never_anything_else(position: int, flip: int) -> None:
    damaged = bytearray(DER)
    damaged[position] ^= flip
    for read in (facts, public_key):
        try:
            read(bytes(damaged))
        except CertificateUnreadableError:
            continue


def test_remarks_about_odd_certificates_do_not_leak() -> None:
    # RFC 5280 section 4.1.2.2 wants a positive serial number; certificates with 0 are in use.
    odd = bytearray(_certificate(_name(COMMON_NAME="odd"), _name(COMMON_NAME="odd"), serial=5))
    odd[odd.index(b"\x02\x01\x05") + 2] = 0
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert facts(bytes(odd)).serial == "0"
        public_key(bytes(odd))
    assert caught == []


def test_a_key_of_an_unknown_kind_is_a_known_error() -> None:
    # id-Ed25519 with its last arc changed from 112 to 127: an algorithm that does not exist.
    key = ed25519.Ed25519PrivateKey.generate()
    builder = x509.CertificateBuilder(_name(), _name(), key.public_key(), 1, FROM, UNTIL)
    der = builder.sign(key, None).public_bytes(Encoding.DER)
    with pytest.raises(CertificateUnreadableError):
        public_key(der.replace(bytes.fromhex("2b6570"), bytes.fromhex("2b657f")))


def test_reads_the_certificate_of_the_official_sample(vectors: Path) -> None:
    folder = vectors / "elm" / "Credentials" / "JSON-LD Examples (ELM v3)"
    sealed = json.loads((folder / "Sample-MC-Annex1-signed.jsonld").read_bytes())
    protected = sealed["signatures"][0]["protected"]
    header = json.loads(urlsafe_b64decode(protected + "=" * (-len(protected) % 4)))
    stated = facts(b64decode(header["x5c"][0]))
    assert stated.issuer_name == "ANF AC Qualified Certificates for eSeal"
    assert stated.not_after.year == 2025
    assert isinstance(public_key(b64decode(header["x5c"][0])), rsa.RSAPublicKey)
