"""An issuer with a website: did:web, a badge, and its list of revoked credentials."""

import base64
import gzip
import json
from datetime import UTC, datetime

from app.demo.issuer import BadgeIssuer
from tests.wallet.exchange.servers import HOST
from wallet.keys import did_key
from wallet.model.json_value import JsonObject

DID = f"did:web:{HOST}"
SITE = f"https://{HOST}"
DID_TARGET, LIST_TARGET = "/.well-known/did.json", "/status/1"
LIST = f"{SITE}{LIST_TARGET}"
VCDM_2 = "https://www.w3.org/ns/credentials/v2"
OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
SIGNED = datetime(2026, 11, 1, tzinfo=UTC)
INDEX = 7
LIST_BITS = 131_072  # Bitstring Status List, 3.2: the smallest


class WebIssuer(BadgeIssuer):
    """Signs as did:web; its key stands in the document of that name."""

    def __init__(self, did: str = DID) -> None:
        super().__init__()
        self.multikey = did_key.encode(self._key.public_key()).removeprefix(did_key.PREFIX)
        self.did = did
        self.verification_method = f"{did}#key-1"

    def document(self) -> bytes:
        method = {"id": self.verification_method, "type": "Multikey", "controller": self.did}
        method["publicKeyMultibase"] = self.multikey
        return json.dumps(
            {"id": self.did, "verificationMethod": [method], "assertionMethod": [self.verification_method]}
        ).encode()

    def badge(self, **more) -> bytes:
        """With every address in it that must never be asked."""
        achievement = {
            "id": f"{SITE}/achievement",
            "type": ["Achievement"],
            "name": "Reading data",
            "description": "Reads tables and charts.",
            "criteria": {"id": f"{SITE}/criteria", "narrative": "A test."},
            "image": {"id": f"{SITE}/image.png", "type": "Image"},
        }
        credential: JsonObject = {
            "@context": [VCDM_2, OB3],
            "id": f"{SITE}/credentials/1",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "Reading data",
            "issuer": {"type": ["Profile"], "name": "School", "url": f"{SITE}/about"},
            "validFrom": "2026-01-01T00:00:00Z",
            "credentialSubject": {"type": ["AchievementSubject"], "achievement": achievement},
            "credentialSchema": [{"id": f"{SITE}/schema.json", "type": "JsonSchema"}],
            "evidence": [{"id": f"{SITE}/evidence", "type": ["Evidence"]}],
            "credentialStatus": {
                "id": f"{LIST}#{INDEX}",
                "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
                "statusListIndex": str(INDEX),
                "statusListCredential": LIST,
            },
        }
        return self.issue(credential | more, SIGNED)

    def status_list(self, *revoked: int, **more) -> bytes:
        bits = bytearray(LIST_BITS // 8)
        for index in revoked:
            bits[index // 8] |= 0x80 >> index % 8
        packed = base64.urlsafe_b64encode(gzip.compress(bytes(bits), mtime=0)).rstrip(b"=").decode()
        credential: JsonObject = {
            "@context": [VCDM_2],
            "id": LIST,
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "issuer": {},
            "validFrom": "2026-11-01T00:00:00Z",
            "credentialSubject": {
                "id": f"{LIST}#list",
                "type": "BitstringStatusList",
                "statusPurpose": "revocation",
                "encodedList": f"u{packed}",
            },
        }
        return self.issue(credential | more, SIGNED)
