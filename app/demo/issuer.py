"""The issuer of the demonstration. Its keys are made at start and live in memory only."""

import base64
import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from wallet.keys import did_key
from wallet.keys.fingerprints import fingerprint
from wallet.model.json_value import JsonObject
from wallet.proofs import data_integrity

_P256_COORDINATE_BYTES = 32


class BadgeIssuer:
    """Signs Open Badges with an Ed25519 key of its own; implements ``wallet.keys.signer.Signer``."""

    algorithm: Literal["EdDSA"] = "EdDSA"

    def __init__(self) -> None:
        self._key = ed25519.Ed25519PrivateKey.generate()
        self.did = did_key.encode(self._key.public_key())
        self.verification_method = f"{self.did}#{self.did.removeprefix('did:key:')}"

    def sign(self, data: bytes) -> bytes:
        """The 64-byte Ed25519 signature."""
        return self._key.sign(data)

    @property
    def key_fingerprint(self) -> str:
        """SHA-256 of the DER SubjectPublicKeyInfo, as pins name keys."""
        return fingerprint(self._key.public_key())

    def issue(self, credential: JsonObject, created: datetime) -> bytes:
        """The credential as a signed JSON file."""
        named = credential | {"issuer": {**_object(credential["issuer"]), "id": self.did}}
        proof = data_integrity.sign(named, signer=self, purpose="assertionMethod", created=created)
        return json.dumps(named | {"proof": proof}, ensure_ascii=False, indent=1).encode()


@dataclass(frozen=True)
class Seal:
    """An organisation's seal: a P-256 key and a certificate that nobody but itself vouches for."""

    key: ec.EllipticCurvePrivateKey
    certificate: bytes

    @staticmethod
    def make(organisation: str, now: datetime) -> "Seal":
        """A new seal, valid from yesterday for two years."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
                x509.NameAttribute(NameOID.COMMON_NAME, f"{organisation}, seal for demonstrations"),
            ]
        )
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=730))
            .sign(key, hashes.SHA256())
        )
        return Seal(key, certificate.public_bytes(Encoding.DER))

    @property
    def key_fingerprint(self) -> str:
        """SHA-256 of the DER SubjectPublicKeyInfo, as pins name keys."""
        return fingerprint(self.key.public_key())

    def seal(self, credential: JsonObject, sealed_at: datetime) -> bytes:
        """The credential as a sealed file: JAdES in JSON serialisation, payload not encoded (RFC 7797)."""
        payload = json.dumps(credential, ensure_ascii=False)
        header = {
            "alg": "ES256",
            "typ": "jose+json",
            "cty": "octet-stream",
            "x5t#S256": _base64url(hashlib.sha256(self.certificate).digest()),
            "x5c": [base64.b64encode(self.certificate).decode()],
            "sigT": sealed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "b64": False,
            "crit": ["sigT", "b64"],
        }
        protected = _base64url(json.dumps(header).encode())
        signature = self._sign(protected.encode() + b"." + payload.encode())
        entry = {"protected": protected, "signature": _base64url(signature)}
        return json.dumps({"payload": payload, "signatures": [entry]}, ensure_ascii=False).encode()

    def _sign(self, data: bytes) -> bytes:
        r, s = decode_dss_signature(self.key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_P256_COORDINATE_BYTES) + s.to_bytes(_P256_COORDINATE_BYTES)


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _object(value: object) -> JsonObject:
    return value if isinstance(value, dict) else {}
