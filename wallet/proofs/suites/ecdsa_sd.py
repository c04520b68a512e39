"""``ecdsa-sd-2023``: a learner shows some of the signed statements; the issuer's signature still holds.

Source: Data Integrity ECDSA Cryptosuites 1.0, sections 3.4 to 3.6, by the names of their algorithms
("parseDerivedProofValue", "createVerifyData", "Verify Derived Proof"). The issuer signs the mandatory
statements with its own key, and each other statement with a key that is used for this credential
only. Only derived proofs are checked: a base proof is its holder's own and holds secrets
that nobody else should see.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from wallet.keys import did_key, multibase
from wallet.keys.did_key import PublicKey
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import Evidence
from wallet.model.json_value import JsonObject, as_text
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs.rdf import nquads
from wallet.proofs.rdf.canonical import canonicalise, relabelled
from wallet.proofs.rdf.terms import Dataset
from wallet.proofs.suites import plain_cbor
from wallet.proofs.suites.plain_cbor import Cbor
from wallet.proofs.suites.rdfc import options_in_context
from wallet.proofs.suites.suite import (
    DATA_INTEGRITY_PROOF,
    P256,
    BrokenProofError,
    KeyKind,
    Verification,
    is_signed,
    kind_of,
)
from wallet.proofs.suites.unsecured import Unsecured

MAX_VALUE_CHARACTERS = 500_000
"""Longest proof value that is read; it has room for 5,000 statements."""

_CRYPTOSUITE = "ecdsa-sd-2023"
_BASE_HEADER, _DERIVED_HEADER = b"\xd9\x5d\x00", b"\xd9\x5d\x01"
_KEY_BYTES, _LABEL_BYTES = 35, 32


class BaseProofError(KnownError):
    """The proof is the issuer's to the holder, from which the holder makes one to show."""

    title = QT_TRANSLATE_NOOP("error", "This kind of signature cannot be checked")
    happened = QT_TRANSLATE_NOOP(
        "error", "The signature is for the learner alone, who makes another one from it to show to others."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Nothing was found wrong. Check the file with another program as well."
    )


@dataclass(frozen=True)
class Disclosure:
    """What a derived proof value holds.

    ``public_key`` is the Multikey of the key that signed the statements, ``labels`` the name that each
    canonical blank node had when they were signed, ``mandatory`` the places of the mandatory
    statements among the sorted ones.
    """

    base_signature: bytes
    public_key: bytes
    signatures: tuple[bytes, ...]
    labels: Mapping[str, str]
    mandatory: frozenset[int]


@dataclass(frozen=True)
class SignedStatements:
    """What the signatures of a derived proof are over; statements are canonical N-Quads lines."""

    options_hash: bytes
    mandatory: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def mandatory_hash(self) -> bytes:
        return hashlib.sha256("".join(self.mandatory).encode()).digest()

    def base_data(self, public_key: bytes) -> bytes:
        """What the issuer signed ("serializeSignData")."""
        return self.options_hash + public_key + self.mandatory_hash

    def evidence(self) -> Evidence:
        """Hashes and counts, for the report. What was not shown left no trace."""
        return (
            ("options_sha256", self.options_hash.hex()),
            ("mandatory_sha256", self.mandatory_hash.hex()),
            ("mandatory_statements", str(len(self.mandatory))),
            ("chosen_statements", str(len(self.others))),
        )


class EcdsaSd:
    """The suite, as ``wallet.proofs.suites.suite.Suite`` describes it."""

    keys: tuple[KeyKind, ...] = (P256,)

    def is_named_by(self, proof: JsonObject) -> bool:
        return proof.get("type") == DATA_INTEGRITY_PROOF and proof.get("cryptosuite") == _CRYPTOSUITE

    def prepare(self, unsecured: Unsecured, proof: JsonObject) -> Verification:
        disclosure = parse(proof)
        statement_key = _statement_key(disclosure)
        options = {name: value for name, value in proof.items() if name != "proofValue"}
        contexts = "\n".join(f"{url} sha256:{digest}" for url, digest in unsecured.context_digests())
        options_quads = unsecured.statements_of(options_in_context(unsecured, options)).quads

        def verify(public_key: PublicKey) -> tuple[bool, Evidence]:
            signed = signed_statements(unsecured, options_quads, disclosure)
            base = is_signed(public_key, signed.base_data(disclosure.public_key), disclosure.base_signature)
            genuine = base and all(
                is_signed(statement_key, statement.encode(), signature)
                for statement, signature in zip(signed.others, disclosure.signatures, strict=True)
            )
            return genuine, (*signed.evidence(), ("contexts", contexts))

        return verify


SUITE = EcdsaSd()


def parse(proof: JsonObject) -> Disclosure:
    """Section 3.5.7 "parseDerivedProofValue". BrokenProofError, or BaseProofError for a base proof."""
    text = as_text(proof.get("proofValue")) or ""
    if not text.startswith("u"):
        raise BrokenProofError(why="its value is missing or not in base64url")
    try:
        data = multibase.decode(text, limit=MAX_VALUE_CHARACTERS)
        if data.startswith(_BASE_HEADER):
            raise BaseProofError
        if not data.startswith(_DERIVED_HEADER):
            raise BrokenProofError(why="its value is not one of this suite")
        return _disclosure(plain_cbor.decode(data[len(_DERIVED_HEADER) :]))
    except MalformedInputError as error:
        raise BrokenProofError(why="its value is not put together as this suite demands") from error


def signed_statements(
    unsecured: Unsecured, options_quads: Dataset, disclosure: Disclosure
) -> SignedStatements:
    """Section 3.5.8 "createVerifyData". BrokenProofError where names, places or numbers do not fit."""
    labels = unsecured.canonical("sha256").labels
    if set(labels.values()) != set(disclosure.labels):
        raise BrokenProofError(why="its names are not those of the parts of the document")
    quads = unsecured.statements().quads
    lines = sorted(
        nquads.line(relabelled(quad, lambda label: disclosure.labels[labels[label]])) for quad in quads
    )
    if any(place >= len(lines) for place in disclosure.mandatory):
        raise BrokenProofError(why="it lists a statement that is not there")
    mandatory = tuple(line for place, line in enumerate(lines) if place in disclosure.mandatory)
    others = tuple(line for place, line in enumerate(lines) if place not in disclosure.mandatory)
    if len(others) != len(disclosure.signatures):
        raise BrokenProofError(
            why=f"it has {len(disclosure.signatures)} signatures for {len(others)} statements"
        )
    options_hash = hashlib.sha256(canonicalise(options_quads).nquads.encode()).digest()
    return SignedStatements(options_hash, mandatory, others)


def _disclosure(value: Cbor) -> Disclosure:
    match value:
        case [bytes(base), bytes(key), list(signatures), dict(labels), list(mandatory)]:
            places = [place for place in mandatory if isinstance(place, int)]
            if len(places) != len(mandatory) or len(set(places)) != len(places):
                raise BrokenProofError(why="its list of mandatory statements is not one")
            names = {f"c14n{number}": _label(label) for number, label in labels.items()}
            if len(set(names.values())) != len(names):
                raise BrokenProofError(why="it gives two parts of the document one name")
            each = tuple(_bytes(one, P256.signature_bytes) for one in signatures)
            return Disclosure(
                _bytes(base, P256.signature_bytes), _bytes(key, _KEY_BYTES), each, names, frozenset(places)
            )
        case _:
            raise BrokenProofError(why="its value does not have the five parts of a proof to show")


def _label(value: Cbor) -> str:
    # "createHmacIdLabelMapFunction": the HMAC of the canonical label, with the multibase prefix of base64url.
    return multibase.encode_base64url(_bytes(value, _LABEL_BYTES))


def _bytes(value: Cbor, length: int) -> bytes:
    if not isinstance(value, bytes) or len(value) != length:
        raise BrokenProofError(why=f"a part of its value does not have {length} bytes")
    return value


def _statement_key(disclosure: Disclosure) -> PublicKey:
    try:
        key = did_key.decode_multikey(multibase.encode_base58btc(disclosure.public_key))
    except MalformedInputError as error:
        raise BrokenProofError(why="the key of its statements is not a key") from error
    if kind_of(key) != P256:
        raise BrokenProofError(why=f"the key of its statements is not of the kind {P256.name}")
    return key
