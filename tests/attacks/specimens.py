"""One good credential for each way of signing, made by issuers of our own, with all that vouches for it.

Each is taken apart into the texts that its bytes are put together from, so that any of them can be changed
and the whole built again with the old signature.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.wallet.proofs.suites import disclosures
from tests.wallet.proofs.token_makers import (
    HOLDER,
    MAKERS,
    OB3,
    VCDM_1,
    VCDM_2,
    Maker,
    b64,
    digest,
    key_binding,
)
from tests.wallet.trust.list_makers import Party
from tests.wallet.trust.status.list_makers import bits, cbor, encoded
from wallet.keys import did_key, jwk, multibase
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.document import Incoming
from wallet.model.findings import Check, Finding
from wallet.model.json_value import JsonObject
from wallet.model.report import CheckResult
from wallet.proofs.suites import find
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import kind_of
from wallet.proofs.suites.unsecured import Unsecured
from wallet.services.checking import Checking
from wallet.trust.at_hand import RegisteredIssuer, StatusCopy, Trust
from wallet.trust.certificate_authorities import KnownAuthorities
from wallet.trust.pins import Pin

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TAKEN = NOW - timedelta(days=3)
LIST = "https://school.example/status/1"
DID_WEB = "did:web:school.example"
ED25519_2020 = "https://w3id.org/security/suites/ed25519-2020/v1"
BLOCKCERTS = "https://w3id.org/blockcerts/v3"

Texts = Mapping[str, str]
"""By name the texts that a file is put together from; which of them are JSON says the specimen."""


@dataclass(frozen=True)
class Specimen:
    """A credential that checks out, the texts in it, and how they become a file again.

    ``json`` names the texts that are JSON; the others are plain. ``by_meaning`` are those signed by what they
    mean in RDF, ``as_json`` by their JSON value; all others are signed byte for byte or not at all.
    """

    name: str
    texts: Texts
    build: Callable[[Texts], bytes]
    trust: Trust
    json: tuple[str, ...] = ("document",)
    by_meaning: frozenset[str] = frozenset()
    as_json: frozenset[str] = frozenset()

    @property
    def data(self) -> bytes:
        """The file as it was issued."""
        return self.build(self.texts)


def checked(
    data: bytes, trust: Trust, now: datetime = NOW, name: str = "specimen", **expected
) -> CheckResult:
    """The one result of the whole service for these bytes."""
    (result,) = Checking(lambda: now, trust).check([Incoming(name, data)], **expected)
    return result


def finding(data: bytes, trust: Trust, check: Check, now: datetime = NOW) -> Finding:
    return checked(data, trust, now).verdict.finding(check)


# Keys, the same in every run

ED25519 = ed25519.Ed25519PrivateKey.from_private_bytes(b"\x07" * 32)
P256 = ec.derive_private_key(101, ec.SECP256R1())
P384 = ec.derive_private_key(103, ec.SECP384R1())
Key = ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey


def did_of(key: Key) -> str:
    return did_key.encode(key.public_key())


def raw_signature(key: Key, data: bytes) -> bytes:
    """As the cryptosuites want it: 64 bytes, or r and s side by side."""
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return key.sign(data)
    size = (key.key_size + 7) // 8
    hashed = hashes.SHA256() if size == 32 else hashes.SHA384()
    r, s = decode_dss_signature(key.sign(data, ec.ECDSA(hashed)))
    return r.to_bytes(size, "big") + s.to_bytes(size, "big")


# What is said


def badge(issuer_id: str, *, other: bool = False, vcdm_1: bool = False, extra: tuple[str, ...] = ()):
    """An Open Badge with every kind of value: texts, numbers, truth, lists, and things inside things."""
    who = "bob" if other else "alice"
    dates = ("issuanceDate", "expirationDate") if vcdm_1 else ("validFrom", "validUntil")
    named = {"type": "StatusList2021Entry"} if vcdm_1 else {"type": "BitstringStatusListEntry"}
    contexts = [VCDM_1 if vcdm_1 else VCDM_2, OB3, *extra]
    return {
        "@context": contexts,
        "id": f"urn:uuid:{who}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": f"Bees for {who}",
        "issuer": {"id": issuer_id, "type": ["Profile"], "name": "School", "url": "https://school.example/"},
        dates[0]: f"202{5 if other else 6}-01-01T00:00:00Z",
        dates[1]: f"203{5 if other else 6}-01-01T00:00:00Z",
        "credentialStatus": {
            "id": f"{LIST}#{9 if other else 8}",
            **named,
            "statusPurpose": "revocation",
            "statusListIndex": "9" if other else "8",
            "statusListCredential": LIST,
        },
        "credentialSubject": {
            "id": f"did:example:{who}",
            "type": ["AchievementSubject"],
            "creditsEarned": 4.5 if other else 2.5,
            "identifier": [
                {
                    "type": "IdentityObject",
                    "identityHash": f"{who}@example.org",
                    "identityType": "emailAddress",
                    "hashed": other,
                    "salt": "s",
                }
            ],
            "achievement": {
                "id": "https://school.example/achievements/1",
                "type": ["Achievement"],
                "name": f"Keeps bees {who}",
                "description": "All about bees",
                "criteria": {"narrative": f"A hive of {who}"},
                "alignment": [
                    {
                        "type": ["Alignment"],
                        "targetName": f"{skill} {who}",
                        "targetUrl": f"https://skills.example/{skill}",
                    }
                    for skill in ("hives", "honey")
                ],
            },
        },
    }


def di_text(document: JsonObject, key: Key, cryptosuite: str, **options) -> str:
    """The document with a proof of that suite."""
    did = did_of(key)
    old = cryptosuite == "Ed25519Signature2020"
    kind = {"type": cryptosuite} if old else {"type": "DataIntegrityProof", "cryptosuite": cryptosuite}
    proof: JsonObject = {
        **kind,
        "created": "2026-01-02T00:00:00Z",
        "verificationMethod": f"{did}#{did.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
        **({"@context": document["@context"]} if "-jcs-" in cryptosuite else {}),
        **options,
    }
    return json.dumps({**document, "proof": proved(document, proof, key)})


def proved(
    document: JsonObject, proof: JsonObject, key: Key, previous: tuple[JsonObject, ...] = ()
) -> JsonObject:
    """These proof options with their value."""
    suite = find(proof)
    assert isinstance(suite, SignedHashes)
    hash_name = kind_of(key.public_key()).hash_name
    signed = suite.signing_input(Unsecured(document, None, previous), proof, hash_name)
    return {**proof, "proofValue": multibase.encode_base58btc(raw_signature(key, signed.data))}


def _plain(texts: Texts) -> bytes:
    return texts["document"].encode()


def di_list(key: Key, *is_set: int, valid_from: str = "2026-11-10T00:00:00Z", **claims) -> bytes:
    """A status list signed with a proof in it, by the did:key of that key."""
    subject = {"type": "BitstringStatusList", "statusPurpose": "revocation"}
    document = {
        "@context": [VCDM_2],
        "id": LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": did_of(key),
        "validFrom": valid_from,
        "credentialSubject": {**subject, "encodedList": encoded(bits(*is_set))},
        **claims,
    }
    suite = "eddsa-rdfc-2022" if isinstance(key, ed25519.Ed25519PrivateKey) else "ecdsa-rdfc-2019"
    return di_text(document, key, suite).encode()


def copy_of(data: bytes, taken: datetime = TAKEN, url: str = LIST) -> StatusCopy:
    return StatusCopy(url, data, taken, "status.json")


def registered(issuer_id: str, not_after: datetime | None = None) -> RegisteredIssuer:
    return RegisteredIssuer(issuer_id, "School", "Partners", TAKEN, not_after)


def known(key: Key) -> Trust:
    """An issuer that is its own key: listed in a registry, with a list that clears its credentials."""
    return Trust(registry=(registered(did_of(key)),), status_copies=(copy_of(di_list(key)),))


def _by_proof(name: str, key: Key, cryptosuite: str, *, other: bool = False) -> Specimen:
    document = badge(did_of(key), other=other, extra=(ED25519_2020,) if cryptosuite.endswith("2020") else ())
    layer = frozenset({"document"})
    by_json = "-jcs-" in cryptosuite
    return Specimen(
        name,
        {"document": di_text(document, key, cryptosuite)},
        _plain,
        known(key),
        by_meaning=frozenset() if by_json else layer,
        as_json=layer if by_json else frozenset(),
    )


def _disclosed(*, other: bool) -> Specimen:
    key = disclosures.ISSUER
    document = badge(did_of(key), other=other)
    parts = disclosures.parts_for(document, lambda line: "#issuer>" in line or "validFrom" in line)
    text = json.dumps({**document, "proof": {**disclosures.options(), "proofValue": parts.value()}})
    known = Trust(registry=(registered(did_of(key)),), status_copies=(copy_of(di_list(key)),))
    return Specimen("ecdsa-sd-2023", {"document": text}, _plain, known, by_meaning=frozenset({"document"}))


# Tokens


def _token(texts: Texts) -> bytes:
    header, claims = (b64(texts[name].encode()) for name in ("header", "claims"))
    return f"{header}.{claims}.{texts['signature']}".encode()


def _take_apart(token: str) -> dict[str, str]:
    header, claims, signature = token.split(".")
    return {"header": _decoded(header), "claims": _decoded(claims), "signature": signature}


def _decoded(text: str) -> str:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()


def did_document(maker: Maker, issuer_id: str = DID_WEB, taken: datetime = TAKEN) -> DatedDocument:
    """A copy of the DID document that lists the key of that maker."""
    entry = {"id": "#1", "type": "JsonWebKey", "controller": issuer_id, "publicKeyJwk": dict(maker.jwk)}
    content = {"id": issuer_id, "verificationMethod": [entry], "assertionMethod": ["#1"]}
    return DatedDocument(issuer_id, content, taken, "did.json")


def jwt_list(maker: Maker, issuer_id: str = DID_WEB, *is_set: int, **claims) -> bytes:
    subject = {"type": "BitstringStatusList", "statusPurpose": "revocation"}
    body = {
        "@context": [VCDM_2],
        "id": LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer_id,
        "validFrom": "2026-11-10T00:00:00Z",
        "credentialSubject": {**subject, "encodedList": encoded(bits(*is_set))},
        **claims,
    }
    return maker.token(body, {"jwk": None, "kid": "#1", "typ": "vc+jwt"}).encode()


def web_trust(maker: Maker, **changes) -> Trust:
    """A copy of the keys of did:web:school.example, a registry that lists it, and its status list."""
    usual = {
        "documents": KeyDocuments([did_document(maker)]),
        "registry": (registered(DID_WEB),),
        "status_copies": (copy_of(jwt_list(maker)),),
    }
    return Trust(**{**usual, **changes})


def _jwt(maker: Maker, *, vcdm_1: bool = False, other: bool = False) -> Specimen:
    claims = badge(DID_WEB, vcdm_1=vcdm_1, other=other)
    if vcdm_1:
        status = {**claims["credentialStatus"], "type": "BitstringStatusListEntry"}
        claims = {"iss": DID_WEB, "vc": {**claims, "credentialStatus": status}}
        claims |= {"sub": claims["vc"]["credentialSubject"]["id"], "jti": claims["vc"]["id"]}
        if not other:
            claims |= {"nbf": 1767225600, "exp": 2082758400}
    token = maker.token(claims, {"jwk": None, "kid": "#1", "typ": "JWT" if vcdm_1 else "vc+jwt"})
    name = f"vc-jwt {maker.algorithm}{' vcdm-1' if vcdm_1 else ''}"
    return Specimen(name, _take_apart(token), _token, web_trust(maker), json=("header", "claims"))


# SD-JWT


def _sd_texts(*, bound: bool, other: bool) -> dict[str, str]:
    maker = MAKERS["ES256"]
    whole = badge(DID_WEB, other=other)
    hidden = {"name", "credentialSubject"}
    texts = {f"disclosure {name}": json.dumps([f"salt {name}", name, whole[name]]) for name in sorted(hidden)}
    claims = {name: value for name, value in whole.items() if name not in hidden}
    claims |= {"iss": DID_WEB, "iat": 1767225600, "_sd_alg": "sha-256"}
    claims |= {"_sd": sorted(digest(b64(text.encode())) for text in texts.values())}
    if bound:
        claims |= {"cnf": {"jwk": dict(HOLDER.jwk)}}
    token = maker.token(claims, {"jwk": None, "kid": "#1", "typ": "vc+sd-jwt"})
    texts = {**_take_apart(token), **texts}
    if not bound:
        return texts
    binding = key_binding(
        _sd_presented(texts), HOLDER, iat=1763553600, aud="https://office.example", nonce=f"n-{other}"
    )
    return texts | {f"kb {name}": text for name, text in _take_apart(binding).items()}


def _sd_presented(texts: Texts) -> str:
    token = _token(texts).decode()
    shown = [b64(text.encode()) for name, text in texts.items() if name.startswith("disclosure ") and text]
    return "~".join((token, *shown, ""))


def _sd_jwt(texts: Texts) -> bytes:
    presented = _sd_presented(texts)
    if "kb header" not in texts:
        return presented.encode()
    binding = _token({name.removeprefix("kb "): text for name, text in texts.items() if "kb " in name})
    return presented.encode() + binding


def _sd(*, bound: bool, other: bool) -> Specimen:
    texts = _sd_texts(bound=bound, other=other)
    texts_of_json = tuple(name for name in texts if not name.endswith("signature"))
    name = "sd-jwt with key binding" if bound else "sd-jwt"
    return Specimen(name, texts, _sd_jwt, web_trust(MAKERS["ES256"]), json=texts_of_json)


# Seals

ROOT = Party("Root")
BETWEEN = Party("Between", ROOT)
SCHOOL = Party("School", BETWEEN, ca=False)


def _sealed_texts(*, other: bool) -> dict[str, str]:
    header = {
        "alg": "ES256",
        "typ": "jose+json",
        "x5t#S256": b64(SCHOOL.certificate.fingerprint(hashes.SHA256())),
        "x5c": [base64.b64encode(each.der).decode() for each in (SCHOOL, BETWEEN)],
        "sigT": "2026-11-12T07:12:23Z",
        "b64": False,
        "crit": ["b64", "sigT"],
    }
    texts = {
        "header": json.dumps(header),
        "payload": json.dumps(_without_status(badge("urn:school", other=other))),
    }
    signed = f"{b64(texts['header'].encode())}.{texts['payload']}".encode()
    return {**texts, "signature": b64(raw_signature(SCHOOL.key, signed))}


def _without_status(document: JsonObject) -> JsonObject:
    return {name: value for name, value in document.items() if name != "credentialStatus"}


def _seal(texts: Texts) -> bytes:
    entry = {"protected": b64(texts["header"].encode()), "header": {}, "signature": texts["signature"]}
    return json.dumps({"payload": texts["payload"], "signatures": [entry]}).encode()


def _jades(*, other: bool) -> Specimen:
    texts = _sealed_texts(other=other)
    trust = Trust(certificates=KnownAuthorities([ROOT.der]))
    return Specimen("jades", texts, _seal, trust, json=("header", "payload"))


def _certified(*, other: bool) -> Specimen:
    """A token with its certificates in the header, under a known authority."""
    maker = Maker("ES256", lambda data: raw_signature(SCHOOL.key, data), {})
    chain = [base64.b64encode(each.der).decode() for each in (SCHOOL, BETWEEN)]
    claims = _without_status(badge("urn:school", other=other))
    token = maker.token(claims, {"jwk": None, "x5c": chain, "typ": "vc+jwt"})
    trust = Trust(certificates=KnownAuthorities([ROOT.der]))
    return Specimen("vc-jwt x5c", _take_apart(token), _token, trust, json=("header", "claims"))


# Open Badges 2

KEY_URL = "https://school.example/keys/1"
PROFILE = "https://school.example/issuer.json"


def badge_2_0(*, other: bool = False):
    who = "bob" if other else "alice"
    return {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": f"urn:uuid:{who}",
        "recipient": {"type": "email", "hashed": False, "identity": f"{who}@example.org"},
        "issuedOn": f"202{5 if other else 6}-01-01T00:00:00Z",
        "expires": f"203{5 if other else 6}-01-01T00:00:00Z",
        "badge": {
            "type": "BadgeClass",
            "id": "https://school.example/badges/1",
            "name": f"Bees {who}",
            "description": "Keeps bees",
            "image": "https://school.example/badges/1.png",
            "criteria": {"narrative": "A hive"},
            "issuer": {"type": "Profile", "id": PROFILE, "name": "School"},
        },
        "verification": {"type": "SignedBadge", "creator": KEY_URL},
    }


def _pem(maker: Maker) -> str:
    return (
        jwk.read(dict(maker.jwk)).key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    )


def _open_badge_2(*, other: bool) -> Specimen:
    maker = MAKERS["RS256"]
    key = {"type": "CryptographicKey", "id": KEY_URL, "owner": PROFILE, "publicKeyPem": _pem(maker)}
    profile = {"type": "Profile", "id": PROFILE, "name": "School", "publicKey": KEY_URL}
    documents = [
        DatedDocument(KEY_URL, key, TAKEN, "key.json"),
        DatedDocument(PROFILE, profile, TAKEN, "issuer.json"),
    ]
    trust = Trust(documents=KeyDocuments(documents), registry=(registered(PROFILE),))
    token = maker.token(badge_2_0(other=other), {"jwk": None, "typ": None})
    return Specimen("open-badges-2 jws", _take_apart(token), _token, trust, json=("header", "claims"))


# Several proofs, and credentials inside others


def _options(key: Key, cryptosuite: str = "eddsa-rdfc-2022", **more) -> JsonObject:
    did = did_of(key)
    return {
        "type": "DataIntegrityProof",
        "cryptosuite": cryptosuite,
        "created": "2026-01-02T00:00:00Z",
        "verificationMethod": f"{did}#{did.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
        **more,
    }


def proof_set(document: JsonObject) -> JsonObject:
    """Two proofs beside each other, the issuer's first."""
    first = proved(document, _options(ED25519), ED25519)
    second = proved(document, _options(P256, "ecdsa-rdfc-2019"), P256)
    return {**document, "proof": [first, second]}


def proof_chain(document: JsonObject) -> JsonObject:
    """Two proofs, of which the second covers the first."""
    first = proved(document, _options(ED25519, id="urn:uuid:first"), ED25519)
    options = _options(P256, "ecdsa-rdfc-2019", previousProof="urn:uuid:first")
    return {**document, "proof": [first, proved(document, options, P256, (first,))]}


def _several(name: str, made: Callable[[JsonObject], JsonObject], *, other: bool) -> Specimen:
    text = json.dumps(made(badge(did_of(ED25519), other=other)))
    layer = frozenset({"document"})
    return Specimen(name, {"document": text}, _plain, known(ED25519), by_meaning=layer)


CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"


def record(*inside: JsonObject, key: Key = ED25519) -> str:
    """A learner record, signed around credentials that are signed themselves."""
    document = {
        "@context": [VCDM_2, CLR, OB3],
        "id": "urn:uuid:record",
        "type": ["VerifiableCredential", "ClrCredential"],
        "name": "Record",
        "issuer": {"id": did_of(key), "type": ["Profile"], "name": "School"},
        "validFrom": "2026-01-03T00:00:00Z",
        "credentialSubject": {
            "id": "did:example:alice",
            "type": ["ClrSubject"],
            "verifiableCredential": list(inside),
        },
    }
    return di_text(document, key, "eddsa-rdfc-2022")


def _learner_record(*, other: bool) -> Specimen:
    inside = json.loads(di_text(badge(did_of(P256), other=other), P256, "ecdsa-rdfc-2019"))
    trust = Trust(
        registry=(registered(did_of(ED25519)), registered(did_of(P256))),
        status_copies=(copy_of(di_list(P256)),),
    )
    texts = {"document": record(inside)}
    return Specimen("clr with a child", texts, _plain, trust, by_meaning=frozenset({"document"}))


def _pinned(*, other: bool) -> Specimen:
    from wallet.keys.fingerprints import fingerprint

    specimen = _by_proof("eddsa-rdfc-2022 pinned", ED25519, "eddsa-rdfc-2022", other=other)
    pin = Pin("Our school", fingerprint(ED25519.public_key()), did_of(ED25519), date(2026, 1, 1))
    trust = Trust(pins=(pin,), status_copies=specimen.trust.status_copies)
    return Specimen(specimen.name, specimen.texts, _plain, trust, by_meaning=frozenset({"document"}))


SIGNED_BY_PROOF = {
    "eddsa-rdfc-2022": (ED25519, "eddsa-rdfc-2022"),
    "eddsa-jcs-2022": (ED25519, "eddsa-jcs-2022"),
    "ecdsa-rdfc-2019 P-256": (P256, "ecdsa-rdfc-2019"),
    "ecdsa-rdfc-2019 P-384": (P384, "ecdsa-rdfc-2019"),
    "ecdsa-jcs-2019 P-256": (P256, "ecdsa-jcs-2019"),
    "ecdsa-jcs-2019 P-384": (P384, "ecdsa-jcs-2019"),
    "Ed25519Signature2020": (ED25519, "Ed25519Signature2020"),
}


# Blockcerts


def _merkle(*, other: bool) -> Specimen:
    """What fits up to the ledger, which is not asked: never green, and something else if it was changed."""
    who = "bob" if other else "alice"
    document = {
        "@context": [VCDM_1, BLOCKCERTS],
        "id": f"urn:uuid:{who}",
        "type": ["VerifiableCredential", "BlockcertsCredential"],
        "issuer": "https://school.example",
        "issuanceDate": f"202{5 if other else 6}-01-01T00:00:00Z",
        "metadata": json.dumps({"who": who}),
        "credentialSubject": {"id": f"did:example:{who}", "name": f"Bees {who}"},
    }
    target = hashlib.sha256(Unsecured(document).canonical("sha256").nquads.encode()).digest()
    neighbour = hashlib.sha256(b"another document").digest()
    members = [
        [0, cbor(hashlib.sha256(neighbour + target).hexdigest())],
        [1, cbor(target.hex())],
        [2, [[[0, 0], [1, 1], [2, cbor("ab" * 32)]]]],
        [3, [[0, cbor(neighbour.hex())]]],
    ]
    proof = {
        "type": "MerkleProof2019",
        "created": "2026-01-02T00:00:00Z",
        "proofPurpose": "assertionMethod",
        "verificationMethod": "https://school.example#key",
        "proofValue": multibase.encode_base58btc(cbor(members)),
    }
    text = json.dumps({**document, "proof": proof})
    return Specimen(
        "MerkleProof2019", {"document": text}, _plain, Trust(), by_meaning=frozenset({"document"})
    )


@cache
def specimens(*, other: bool = False) -> dict[str, Specimen]:
    """All of them by name; ``other`` are credentials for somebody else, in all other things the same."""
    made = [
        *(_by_proof(name, key, suite, other=other) for name, (key, suite) in SIGNED_BY_PROOF.items()),
        _disclosed(other=other),
        *(_jwt(maker, other=other) for maker in MAKERS.values()),
        _jwt(MAKERS["ES256"], vcdm_1=True, other=other),
        _sd(bound=False, other=other),
        _sd(bound=True, other=other),
        _jades(other=other),
        _certified(other=other),
        _open_badge_2(other=other),
        _several("proof set", proof_set, other=other),
        _several("proof chain", proof_chain, other=other),
        _learner_record(other=other),
        _pinned(other=other),
        _merkle(other=other),
    ]
    return {specimen.name: specimen for specimen in made}
