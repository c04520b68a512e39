"""Suites that sign one hash of the proof options followed by one hash of the document.

Sources: Data Integrity EdDSA Cryptosuites 1.0, sections 3.2 and 3.3; Data Integrity ECDSA
Cryptosuites 1.0, sections 3.2 and 3.3. They differ in the keys, and in how JSON becomes bytes:
by its statements in RDF, or as it is written (JCS).
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from wallet.keys.did_key import PublicKey
from wallet.model.findings import Evidence
from wallet.model.json_value import JsonObject
from wallet.proofs.rdf.canonical import HashName
from wallet.proofs.suites.suite import (
    DATA_INTEGRITY_PROOF,
    BrokenProofError,
    KeyKind,
    Verification,
    base58btc_value,
    is_signed,
    kind_of,
)
from wallet.proofs.suites.unsecured import Unsecured


@dataclass(frozen=True, repr=False)
class SigningInput:
    """The bytes that a key signs, and the steps to them.

    ``canonical_document`` and ``canonical_options`` are canonical N-Quads or canonical JSON;
    ``context_digests`` are (URL, SHA-256) of the contexts that gave the document its meaning, where
    the suite looks at meaning at all.
    """

    canonical_document: str
    canonical_options: str
    hash_name: HashName
    context_digests: tuple[tuple[str, str], ...] = ()

    @cached_property
    def document_hash(self) -> str:
        """Lower-case hexadecimal hash of the canonical document."""
        return self._hash(self.canonical_document)

    @cached_property
    def options_hash(self) -> str:
        """Lower-case hexadecimal hash of the canonical proof options."""
        return self._hash(self.canonical_options)

    @property
    def data(self) -> bytes:
        """The hash of the options followed by the hash of the document."""
        return bytes.fromhex(self.options_hash + self.document_hash)

    def evidence(self) -> Evidence:
        """The hashes, and the contexts used, for the report."""
        facts = [
            (f"document_{self.hash_name}", self.document_hash),
            (f"options_{self.hash_name}", self.options_hash),
        ]
        if self.context_digests:
            contexts = "\n".join(f"{url} sha256:{digest}" for url, digest in self.context_digests)
            facts.append(("contexts", contexts))
        return tuple(facts)

    def _hash(self, text: str) -> str:
        return hashlib.new(self.hash_name, text.encode()).hexdigest()


Transformed = Callable[[HashName], SigningInput]
Transformation = Callable[[Unsecured, JsonObject], Transformed]
"""From a document and proof options (the proof without its ``proofValue``) to what is signed, in two
steps: first what needs no hash, so that errors of the document come before those of the key."""


@dataclass(frozen=True)
class SignedHashes:
    """A suite of this family; ``cryptosuites`` are its name and other names of the same algorithm.

    A ``proof_type`` other than DataIntegrityProof names the suite by itself.
    """

    transformation: Transformation
    keys: tuple[KeyKind, ...]
    cryptosuites: tuple[str, ...] = ()
    proof_type: str = DATA_INTEGRITY_PROOF

    def is_named_by(self, proof: JsonObject) -> bool:
        if proof.get("type") != self.proof_type:
            return False
        return not self.cryptosuites or proof.get("cryptosuite") in self.cryptosuites

    def prepare(self, unsecured: Unsecured, proof: JsonObject) -> Verification:
        signature = base58btc_value(proof, self.keys)
        options = {name: value for name, value in proof.items() if name != "proofValue"}
        transformed = self.transformation(unsecured, options)

        def verify(public_key: PublicKey) -> tuple[bool, Evidence]:
            kind = kind_of(public_key)
            if len(signature) != kind.signature_bytes:
                raise BrokenProofError(why="its value is not as long as a signature of its key")
            signed = transformed(kind.hash_name)
            return is_signed(public_key, signed.data, signature), signed.evidence()

        return verify

    def signing_input(self, unsecured: Unsecured, options: JsonObject, hash_name: HashName) -> SigningInput:
        """What is signed for proof options with a key of that hash."""
        return self.transformation(unsecured, options)(hash_name)
