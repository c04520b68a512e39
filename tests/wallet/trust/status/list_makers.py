"""Status lists and credentials that name them, made and signed for the tests."""

import gzip
import json
import zlib
from datetime import UTC, datetime, timedelta

from tests.wallet.proofs.token_makers import EDDSA, VCDM_2, Maker, b64, badge_2
from wallet.model.document import Incoming
from wallet.model.findings import Check, Finding
from wallet.services.checking import Checking
from wallet.trust.at_hand import StatusCopy, Trust

URL = "https://school.example/status/1"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TAKEN = NOW - timedelta(days=3)
ENTRIES = 131_072


def bits(*is_set: int, entries: int = ENTRIES) -> bytes:
    """A list of single bits, the first at the highest place."""
    data = bytearray(entries // 8)
    for index in is_set:
        data[index // 8] |= 0x80 >> index % 8
    return bytes(data)


def entry(index: int | str = "7", purpose: str | None = "revocation", url: str = URL, **more):
    found = {"type": "BitstringStatusListEntry", "statusPurpose": purpose, "statusListIndex": index}
    return {**found, "statusListCredential": url, **more}


def credential(*statuses, maker: Maker = EDDSA, **claims) -> bytes:
    """A badge whose issuer is the did:key of its maker."""
    did = maker.did_key
    stated = {"credentialStatus": list(statuses)} if statuses else {}
    body = badge_2(issuer={"id": did, "type": "Profile"}, iss=did, **stated, **claims)
    return maker.token(body, {"jwk": None}).encode()


def list_claims(encoded: str, *, purpose="revocation", maker: Maker = EDDSA, **claims):
    subject = {"type": "BitstringStatusList", "statusPurpose": purpose, "encodedList": encoded}
    body = {
        "@context": [VCDM_2],
        "id": URL,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": maker.did_key,
        "validFrom": "2026-02-20T00:00:00Z",
        "credentialSubject": subject,
        **claims,
    }
    return {name: value for name, value in body.items() if value is not None}


def encoded(data: bytes) -> str:
    return "u" + b64(gzip.compress(data, mtime=0))


def status_list(data: bytes = bits(7), *, maker: Maker = EDDSA, text: str | None = None, **claims) -> bytes:
    """A signed status list credential; ``text`` in place of the encoded list."""
    body = list_claims(encoded(data) if text is None else text, maker=maker, **claims)
    return maker.token(body, {"jwk": None, "typ": "vc+jwt"}).encode()


def token_claims(data: bytes, size: int = 1, **claims):
    stated = {"iss": EDDSA.did_key, "sub": URL, "iat": 1_771_500_000}  # 2026-02-19
    stated["status_list"] = {"bits": size, "lst": b64(zlib.compress(data))}
    return {name: value for name, value in {**stated, **claims}.items() if value is not None}


def token_list(data: bytes, size: int = 1, *, maker: Maker = EDDSA, typ="statuslist+jwt", **claims) -> bytes:
    return maker.token(token_claims(data, size, **claims), {"jwk": None, "typ": typ}).encode()


def copy(data: bytes, *, url: str = URL, taken: datetime = TAKEN, source: str = "copy") -> StatusCopy:
    return StatusCopy(url, data, taken, source)


def finding(data: bytes, *copies: StatusCopy, now: datetime = NOW, **trust) -> Finding:
    """What the whole check says about the status of that credential, with those lists at hand."""
    checking = Checking(lambda: now, Trust(status_copies=copies, **trust))
    (result,) = checking.check([Incoming("badge", data)])
    return result.verdict.finding(Check.STATUS)


def cbor(value) -> bytes:
    """RFC 8949, as far as a status list needs it."""
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        return _head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(cbor, value))
    return _head(5, len(value)) + b"".join(cbor(part) for pair in value.items() for part in pair)


def _head(major: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([major << 5 | argument])
    width = next(step for step in (1, 2, 4, 8) if argument < 1 << 8 * step)
    return bytes([major << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[width]]) + argument.to_bytes(width, "big")


def cwt_list(data: bytes, size: int = 1, *, maker: Maker = EDDSA, header=None, **claims) -> bytes:
    """A status list as CWT (COSE_Sign1, tagged), named by the issuer's identifier."""
    protected = cbor({1: -8, 16: "application/statuslist+cwt", **(header or {})})
    listed = {"bits": size, "lst": zlib.compress(data)}
    payload = cbor({1: maker.did_key, 2: URL, 6: 1_771_500_000, 65533: listed, **claims})
    signature = maker.sign(cbor(["Signature1", protected, b"", payload]))
    return b"\xd2" + cbor([protected, {}, payload, signature])


def changed(token: bytes) -> bytes:
    """The same token with one letter of its signature changed."""
    head, dot, signature = token.decode().rpartition(".")
    return f"{head}{dot}{'B' if signature.startswith('A') else 'A'}{signature[1:]}".encode()


def as_json(body) -> bytes:
    return json.dumps(body).encode()
