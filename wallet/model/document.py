"""What was received, and what it looks like once opened. Both untrusted."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject


@dataclass(frozen=True, repr=False)
class Incoming:
    """One thing a person hands over: a file's bytes, or pasted text. ``name`` is only ever shown.

    ``problem`` says why there are no bytes, where it was named and could not be read.
    """

    name: str
    data: bytes
    pasted: bool = False
    problem: KnownError | None = None


@dataclass(frozen=True, repr=False)
class Document:
    """Bytes that a carrier dug out, kept exactly as they were received.

    ``carrier`` says how they came: ``file``, ``text``, ``png``, ``svg``, ``qr-picture``, ``zip``,
    ``pdf``, ``eml`` or ``presentation`` (inside another document).
    """

    data: bytes
    carrier: str
    name: str

    @cached_property
    def sha256(self) -> str:
        """Lower-case hexadecimal SHA-256 of the bytes."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True)
class JwsSignature:
    """One signature of a JWS in JSON serialisation; base64url texts as they stand."""

    protected: str
    signature: str
    unprotected: JsonObject


@dataclass(frozen=True)
class JwsEnvelope:
    """A JWS around a credential (JAdES). ``payload`` is the decoded payload, byte for byte."""

    payload: bytes
    payload_text: str
    signatures: tuple[JwsSignature, ...]


@dataclass(frozen=True)
class CompactEnvelope:
    """A JWS in compact serialisation (VC-JWT, signed Open Badge 2); ``token`` is the text as it stands."""

    token: str


@dataclass(frozen=True)
class SdJwtEnvelope:
    """An SD-JWT with its disclosures (RFC 9901); ``token`` is the whole text, a key binding JWT included.

    ``others`` is the same once for each further signature over it; only the JSON serialisation has such.
    """

    token: str
    others: tuple[str, ...] = ()


Envelope = JwsEnvelope | CompactEnvelope | SdJwtEnvelope


@dataclass(frozen=True, repr=False)
class Content:
    """A document opened as JSON: what it holds, still untrusted.

    ``body`` is the innermost JSON object (the credential or presentation);
    ``envelope`` the signed wrapper around it, where there is one.
    """

    document: Document
    body: JsonObject
    envelope: Envelope | None = None
