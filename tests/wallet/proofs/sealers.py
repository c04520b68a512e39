"""Seals made for the tests: keys, certificates of their own, and JAdES signatures."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from wallet.formats import PayloadUnreadableError, open_content
from wallet.model.document import Content, Document, JwsEnvelope, JwsSignature
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.model.json_value import JsonObject
from wallet.proofs import base64url, jades

CREDENTIAL = (
    '{"id":"urn:x:1","type":["VerifiableCredential"],"title":{"bg":"Пчеларство","lt":"Bitininkystė"}}'
)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
FAILED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)
UNSAFE = (Outcome.UNKNOWN, Reason.UNSAFE_HEADER)
NO_KEY = (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)


def _certificate(key: CertificateIssuerPrivateKeyTypes) -> bytes:
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "Seal"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "School"),
        ]
    )
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, NOW, NOW + timedelta(days=365))
    digest = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return builder.sign(key, digest).public_bytes(Encoding.DER)


@dataclass(frozen=True)
class Sealer:
    """A key, its own certificate, and how it signs."""

    algorithm: str
    certificate: bytes
    sign: Callable[[bytes], bytes]

    def header(self) -> JsonObject:
        """The header that the Commission's own seals have (x5c in plain base64, sigT, b64 false)."""
        return {
            "alg": self.algorithm,
            "typ": "jose+json",
            "cty": "octet-stream",
            "kid": "key-1",
            "x5t#S256": base64url.encode(sha256(self.certificate).digest()),
            "x5c": [base64.b64encode(self.certificate).decode()],
            "b64": False,
            "sigT": "2026-01-12T07:12:23Z",
            "crit": ["b64", "sigT"],
        }

    def signature(
        self, header: JsonObject | str, payload: str = CREDENTIAL, unprotected: JsonObject | None = None
    ) -> JsonObject:
        text = header if isinstance(header, str) else json.dumps(header)
        protected = base64url.encode(text.encode())
        value = base64url.encode(self.sign(f"{protected}.{payload}".encode()))
        return {"protected": protected, "header": unprotected or {}, "signature": value}


def _rsa_sealer(algorithm: str) -> Sealer:
    key = rsa.generate_private_key(65537, 2048)
    digest: hashes.HashAlgorithm = hashes.SHA256() if algorithm.endswith("256") else hashes.SHA384()
    pad = padding.PSS(padding.MGF1(digest), digest.digest_size) if algorithm[0] == "P" else padding.PKCS1v15()
    return Sealer(algorithm, _certificate(key), lambda data: key.sign(data, pad, digest))


def _ec_sealer(algorithm: str, curve: ec.EllipticCurve, digest: hashes.HashAlgorithm) -> Sealer:
    key = ec.generate_private_key(curve)
    size = (key.key_size + 7) // 8

    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(key.sign(data, ec.ECDSA(digest)))
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")

    return Sealer(algorithm, _certificate(key), sign)


def _ed25519_sealer() -> Sealer:
    key = ed25519.Ed25519PrivateKey.generate()
    return Sealer("EdDSA", _certificate(key), key.sign)


SEALERS = [
    _rsa_sealer("RS256"),
    _rsa_sealer("RS384"),
    _rsa_sealer("PS256"),
    _ec_sealer("ES256", ec.SECP256R1(), hashes.SHA256()),
    _ec_sealer("ES384", ec.SECP384R1(), hashes.SHA384()),
    _ec_sealer("ES512", ec.SECP521R1(), hashes.SHA512()),
    _ed25519_sealer(),
]
SEALER = _ec_sealer("ES256", ec.SECP256R1(), hashes.SHA256())
STRANGER = _ec_sealer("ES256", ec.SECP256R1(), hashes.SHA256())


def envelope(payload: str, *signatures: JsonObject) -> Content:
    data = json.dumps({"payload": payload, "signatures": list(signatures)}).encode()
    try:
        return open_content(Document(data, "file", "seal.jsonld"))
    except PayloadUnreadableError as error:
        return error.content  # the signature is checked all the same


def check_one(content: Content) -> ProofResult:
    (result,) = jades.check(content)
    return result


def result_of(
    header: JsonObject | str, unprotected: JsonObject | None = None, sealer: Sealer = SEALER
) -> ProofResult:
    """What a seal with this header gives; the signature over header and payload is right."""
    signature = sealer.signature(header, CREDENTIAL, unprotected)
    entry = JwsSignature(str(signature["protected"]), str(signature["signature"]), unprotected or {})
    content = Content(Document(b"", "file", "x"), {}, JwsEnvelope(CREDENTIAL.encode(), CREDENTIAL, (entry,)))
    return check_one(content)


def verdict(result: ProofResult) -> tuple[Outcome, Reason]:
    return result.outcome, result.reason
