"""An issuer, a learner and a stranger with fixed keys, a credential of our own, and ways to share it."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from wallet.carriers import dig
from wallet.keys import did_key
from wallet.model.document import Document, Incoming
from wallet.model.findings import Outcome
from wallet.model.json_value import JsonObject
from wallet.model.sharing import Share, ShareForm, ShareRequest
from wallet.proofs import data_integrity
from wallet.share import making, reading
from wallet.share.items import ShareItem, share_item
from wallet.share.opened import OpenedShare

NOW = datetime(2026, 11, 20, 12, 0, 0, 250_000, tzinfo=UTC)


class Ed25519Signer:
    """A Signer over a key made from one byte."""

    algorithm: Literal["EdDSA"] = "EdDSA"

    def __init__(self, seed: int) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        self.did = did_key.encode(self._key.public_key())
        self.verification_method = f"{self.did}#{self.did.removeprefix('did:key:')}"

    def sign(self, data: bytes) -> bytes:
        return self._key.sign(data)


class P256Signer:
    """A Signer over a key made from one number."""

    algorithm: Literal["ES256"] = "ES256"

    def __init__(self, seed: int) -> None:
        self._key = ec.derive_private_key(seed + 1000, ec.SECP256R1())
        self.did = did_key.encode(self._key.public_key())
        self.verification_method = f"{self.did}#{self.did.removeprefix('did:key:')}"

    def sign(self, data: bytes) -> bytes:
        r, s = decode_dss_signature(self._key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")


@dataclass(frozen=True)
class Keys:
    """Both keys of one person."""

    ed25519: Ed25519Signer
    p256: P256Signer


LEARNER = Keys(Ed25519Signer(1), P256Signer(1))
STRANGER = Keys(Ed25519Signer(2), P256Signer(2))
ISSUER = Ed25519Signer(3)


def badge(title: str = "Data literacy", **more: object) -> bytes:
    """A signed Open Badge 3.0, spelled as no JSON writer would spell it again."""
    credential: JsonObject = {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": f"urn:example:{title.replace(' ', '-')}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": title,
        "issuer": {"id": ISSUER.did, "type": ["Profile"], "name": "Tėvynės kolegija"},
        "validFrom": "2026-06-01T00:00:00Z",
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "id": LEARNER.ed25519.did,
            "achievement": {
                "id": "urn:example:achievement",
                "type": ["Achievement"],
                "name": title,
                "description": "Чете и обсъжда данни.",
                "criteria": {"narrative": "A project and an oral examination."},
                "creditsAvailable": 3,
            },
        },
    }
    credential |= json.loads(json.dumps(more))
    proof = data_integrity.sign(credential, signer=ISSUER, purpose="assertionMethod", created=NOW)
    # Odd blanks and escapes: whoever re-serialises this changes it.
    return (
        json.dumps(credential | {"proof": proof}, indent=3).replace('"name":', '"name"  :').encode() + b"\n"
    )


BADGE = badge()
SECOND_BADGE = badge("Working with sources")
SEALED = (
    b'{"payload": "eyJ0eXBlIjoiRXVyb3BlYW4ifQ",\n  "signatures": [{"protected": "e30", "signature": "AA"}]}'
)


def item(original: bytes, title: str = "Data literacy") -> ShareItem:
    return share_item(original, title)


def make(
    *items: ShareItem,
    form: ShareForm = ShareForm.PRESENTATION,
    keys: Keys = LEARNER,
    audience: str = "Acme Ltd.",
    purpose: str = "Кандидатура за „анализатор“",
    nonce: str | None = None,
) -> Share:
    """One share for Acme Ltd., with fixed time and randomness."""
    request = ShareRequest(("1",), form, audience, purpose, nonce, timedelta(days=7))
    return making.make_share(request, items, keys, NOW, lambda size: bytes(range(size)))


def open_bytes(data: bytes) -> OpenedShare | None:
    """What a stranger's program reads; every problem of a carrier counts as nothing read."""
    found = [
        reading.recognise(dug.documents) for dug in dig([Incoming("share", data)]) if dug.problem is None
    ]
    return next((share for share in found if share is not None), None)


def opened(data: bytes) -> OpenedShare:
    share = open_bytes(data)
    assert share is not None
    return share


def holds(share: OpenedShare) -> bool:
    """Whether the holder's signatures over all of it were verified."""
    return bool(share.proofs) and all(proof.outcome is Outcome.PASSED for proof in share.proofs)


def refused(data: bytes) -> bool:
    """Whether nothing is read, or what is read is not the holder's."""
    share = open_bytes(data)
    return share is None or not holds(share)


def originals(share: OpenedShare) -> list[bytes]:
    """The bytes of the issuers' files in it."""
    return [content.content.data for content in share.items if isinstance(content.content, Document)]


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def problems(share: OpenedShare) -> list[str]:
    """What is wrong with it, member first where one is named."""
    facts = [dict(proof.evidence) for proof in share.proofs if proof.outcome is not Outcome.PASSED]
    return [f"{fact.get('member', '')}: {fact.get('problem', '')}" for fact in facts]
