"""Tokens made for the tests, properly signed by keys of every kind."""

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wallet import formats
from wallet.keys import did_key
from wallet.model.document import CompactEnvelope, Content, Document, SdJwtEnvelope
from wallet.model.errors import KnownError
from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.proofs import check_proofs

VCDM_1 = "https://www.w3.org/2018/credentials/v1"
VCDM_2 = "https://www.w3.org/ns/credentials/v2"
OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
ISSUER = "https://school.example/issuers/1"


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def part(value) -> str:
    return b64(value if isinstance(value, bytes) else json.dumps(value).encode())


@dataclass(frozen=True)
class Maker:
    """A key, how it signs, and its public JWK."""

    algorithm: str
    sign: Callable[[bytes], bytes]
    jwk: dict[str, str]
    did_key: str | None = None

    @property
    def did_jwk(self) -> str:
        return "did:jwk:" + part(self.jwk)

    def token(self, claims, header=None, *, signature=None) -> str:
        """A compact JWS; ``header`` replaces the usual one, None in it removes a member."""
        full = {"alg": self.algorithm, "typ": "JWT", "jwk": self.jwk, **(header or {})}
        text = json.dumps({name: value for name, value in full.items() if value is not None})
        signed = f"{part(text.encode())}.{part(claims)}"
        return f"{signed}.{b64(self.sign(signed.encode()) if signature is None else signature)}"


def _rsa(algorithm: str) -> Maker:
    key = rsa.generate_private_key(65537, 2048)
    pad = padding.PSS(padding.MGF1(hashes.SHA256()), 32) if algorithm.startswith("PS") else padding.PKCS1v15()
    modulus = key.public_key().public_numbers().n.to_bytes(256, "big")
    jwk = {"e": "AQAB", "kty": "RSA", "n": b64(modulus)}
    return Maker(algorithm, lambda data: key.sign(data, pad, hashes.SHA256()), jwk)


def _ec(algorithm: str, curve: ec.EllipticCurve, name: str, digest: hashes.HashAlgorithm) -> Maker:
    key = ec.generate_private_key(curve)
    size, numbers = (key.key_size + 7) // 8, key.public_key().public_numbers()

    def sign(data: bytes) -> bytes:
        halves = decode_dss_signature(key.sign(data, ec.ECDSA(digest)))
        return b"".join(half.to_bytes(size, "big") for half in halves)

    x, y = (b64(value.to_bytes(size, "big")) for value in (numbers.x, numbers.y))
    jwk = {"crv": name, "kty": "EC", "x": x, "y": y}
    return Maker(algorithm, sign, jwk, did_key.encode(key.public_key()))


def _ed25519() -> Maker:
    key = ed25519.Ed25519PrivateKey.generate()
    raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return Maker(
        "EdDSA",
        key.sign,
        {"crv": "Ed25519", "kty": "OKP", "x": b64(raw)},
        did_key.encode(key.public_key()),
    )


MAKERS = {
    maker.algorithm: maker
    for maker in (
        _rsa("RS256"),
        _rsa("PS256"),
        _ec("ES256", ec.SECP256R1(), "P-256", hashes.SHA256()),
        _ec("ES384", ec.SECP384R1(), "P-384", hashes.SHA384()),
        _ed25519(),
    )
}
ES256 = MAKERS["ES256"]
EDDSA = MAKERS["EdDSA"]
HOLDER = _ec("ES256", ec.SECP256R1(), "P-256", hashes.SHA256())
STRANGER = _ec("ES256", ec.SECP256R1(), "P-256", hashes.SHA256())


def badge_1(**claims):
    """The claims of an Open Badge 3 on VCDM 1.1: the credential is under ``vc``."""
    credential = {
        "@context": [VCDM_1, OB3],
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "id": "urn:uuid:1",
        "issuer": {"id": ISSUER, "type": "Profile", "name": "School"},
        "issuanceDate": "2024-01-01T00:00:00Z",
        "expirationDate": "2034-01-01T00:00:00Z",
        "credentialSubject": {"id": "did:example:1", "type": "AchievementSubject"},
    }
    usual = {"iss": ISSUER, "sub": "did:example:1", "jti": "urn:uuid:1", "nbf": 1704067200, "exp": 2019686400}
    return {**usual, "vc": credential, **claims}


def badge_2(**claims):
    """The same on VCDM 2.0: the claims are the credential."""
    usual = badge_1()
    renamed = {"issuanceDate": "validFrom", "expirationDate": "validUntil"}
    credential = {renamed.get(name, name): value for name, value in usual["vc"].items()}
    usual = {name: value for name, value in usual.items() if name != "vc"}
    return {**credential, "@context": [VCDM_2, OB3], **usual, **claims}


def disclosure(*parts) -> str:
    return part(list(parts))


def digest(text: str) -> str:
    return b64(hashlib.sha256(text.encode()).digest())


def key_binding(presented: str, maker: Maker = HOLDER, header=None, **claims) -> str:
    """A key binding JWT over ``presented``, which ends with a tilde."""
    stated = {"iat": 1_700_000_000, "aud": "https://office.example", "nonce": "n-1"}
    stated |= {"sd_hash": digest(presented)}
    stated |= claims
    kept = {name: value for name, value in stated.items() if value is not None}
    return maker.token(kept, {"typ": "kb+jwt", "jwk": None, **(header or {})})


def content_of(token: str) -> Content:
    """The token as content; opened where it can be, else with an empty body."""
    document = Document(token.encode(), "file", "token")
    try:
        return formats.open_content(document)
    except KnownError:
        envelope = SdJwtEnvelope(token) if "~" in token else CompactEnvelope(token)
        return Content(document, {}, envelope)


def result_of(token: str) -> ProofResult:
    (result,) = check_proofs(content_of(token))
    return result


def verdict(token: str) -> tuple[Outcome, Reason]:
    result = result_of(token)
    return result.outcome, result.reason


PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
FAILED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)
UNSAFE = (Outcome.UNKNOWN, Reason.UNSAFE_HEADER)
NO_KEY = (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)
UNSUPPORTED = (Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE)
CONTRADICTION = (Outcome.FAILED, Reason.CONTRADICTION)
