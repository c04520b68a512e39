"""Makes selectively disclosed credentials, so that tests can make good ones and bad ones."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from wallet.keys import did_key, multibase
from wallet.model.json_value import JsonObject
from wallet.proofs.rdf import nquads
from wallet.proofs.rdf.canonical import canonicalise, relabelled
from wallet.proofs.suites.plain_cbor import Cbor
from wallet.proofs.suites.unsecured import Unsecured

ISSUER = ec.derive_private_key(11, ec.SECP256R1())
FOR_STATEMENTS = ec.derive_private_key(13, ec.SECP256R1())
DERIVED = b"\xd9\x5d\x01"


def cbor(value: Cbor) -> bytes:
    """The shortest CBOR of a value."""
    if isinstance(value, int):
        return _head(0, value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(cbor, value))
    return _head(5, len(value)) + b"".join(cbor(key) + cbor(inner) for key, inner in value.items())


def _head(major: int, number: int) -> bytes:
    for low, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 24:
            return bytes([major << 5 | number])
        if number < 1 << (8 * size):
            return bytes([major << 5 | low]) + number.to_bytes(size, "big")
    raise ValueError(number)


def signature(key: ec.EllipticCurvePrivateKey, data: bytes) -> bytes:
    """r and s side by side."""
    r, s = decode_dss_signature(key.sign(data, ec.ECDSA(hashes.SHA256())))
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def multikey(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Codec and compressed point."""
    return multibase.decode(did_key.encode_multikey(key.public_key()))


@dataclass(frozen=True)
class Parts:
    """The five parts of a derived proof value."""

    base: bytes
    key: bytes
    signatures: list[Cbor]
    labels: Mapping[int, Cbor]
    mandatory: list[Cbor]

    def value(self, header: bytes = DERIVED) -> str:
        """The parts as a proof value."""
        parts: Cbor = [self.base, self.key, self.signatures, dict(self.labels), self.mandatory]
        return multibase.encode_base64url(header + cbor(parts))

    def but(self, **changes: object) -> str:
        """The proof value with other parts in place of some."""
        return replace(self, **changes).value()


def options() -> JsonObject:
    """A proof without its value."""
    return {
        "type": "DataIntegrityProof",
        "cryptosuite": "ecdsa-sd-2023",
        "created": "2024-01-01T00:00:00Z",
        "verificationMethod": did_key.encode(ISSUER.public_key()),
        "proofPurpose": "assertionMethod",
    }


def parts_for(document: JsonObject, is_mandatory: Callable[[str], bool]) -> Parts:
    """Sign all statements of a document; ``is_mandatory`` says of each line whether it must be shown."""
    unsecured = Unsecured(document)
    canonical = unsecured.canonical("sha256").labels
    secret = {
        label: hashlib.sha256(canonical[label].encode()).digest() for label in canonical
    }  # stands for the HMAC
    lines = sorted(
        nquads.line(relabelled(quad, lambda label: multibase.encode_base64url(secret[label])))
        for quad in unsecured.statements().quads
    )
    mandatory = [place for place, line in enumerate(lines) if is_mandatory(line)]
    others = [line for line in lines if not is_mandatory(line)]
    in_context = {**options(), "@context": document["@context"]}
    proof_hash = hashlib.sha256(
        canonicalise(unsecured.statements_of(in_context).quads).nquads.encode()
    ).digest()
    mandatory_hash = hashlib.sha256("".join(lines[place] for place in mandatory).encode()).digest()
    key = multikey(FOR_STATEMENTS)
    return Parts(
        signature(ISSUER, proof_hash + key + mandatory_hash),
        key,
        [signature(FOR_STATEMENTS, line.encode()) for line in others],
        {int(canonical[label].removeprefix("c14n")): secret[label] for label in canonical},
        [*mandatory],
    )
