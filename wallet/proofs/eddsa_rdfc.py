"""What exactly is signed under the cryptosuite ``eddsa-rdfc-2022``.

Source: Data Integrity EdDSA Cryptosuites 1.0, section 3.2.3 (transformation), 3.2.4 (hashing)
and 3.2.5 (proof configuration). All hashes are SHA-256.
"""

import hashlib
from dataclasses import dataclass

from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject
from wallet.proofs.contexts import Contexts
from wallet.proofs.json_ld import to_statements
from wallet.proofs.rdf.canonical import canonicalise


@dataclass(frozen=True)
class SigningInput:
    """The bytes that an Ed25519 key signs, and the steps to them.

    ``canonical_document`` and ``canonical_options`` are canonical N-Quads; ``data`` is the hash of
    the options followed by the hash of the document, 64 bytes. ``context_digests`` are
    (URL, SHA-256) of the contexts that gave the document its meaning.
    """

    canonical_document: str
    canonical_options: str
    data: bytes
    context_digests: tuple[tuple[str, str], ...]

    @property
    def document_hash(self) -> str:
        """Lower-case hexadecimal hash of the canonical document."""
        return self.data[32:].hex()

    @property
    def options_hash(self) -> str:
        """Lower-case hexadecimal hash of the canonical proof options."""
        return self.data[:32].hex()


class Unsecured:
    """A document without its proofs, brought into canonical form once for all of them.

    Errors are those of ``to_statements`` and ``canonicalise``; one found in the document is raised
    again for every proof, without doing the work again.
    """

    def __init__(self, document: JsonObject, contexts: Contexts | None = None) -> None:
        self.document = {name: value for name, value in document.items() if name != "proof"}
        self._contexts = contexts
        self._canonical: tuple[str, tuple[tuple[str, str], ...]] | None = None
        self._error: KnownError | None = None

    def signing_input(self, options: JsonObject) -> SigningInput:
        """What is signed for proof options, which are the proof without its ``proofValue``.

        The options are read with the contexts of the document, whatever ``@context`` they hold.
        """
        document, digests = self._canonical_document()
        in_context = {**options, "@context": self.document.get("@context")}
        canonical_options = canonicalise(to_statements(in_context, contexts=self._contexts).quads).nquads
        data = b"".join(hashlib.sha256(text.encode()).digest() for text in (canonical_options, document))
        return SigningInput(document, canonical_options, data, digests)

    def _canonical_document(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        if self._error is not None:
            raise self._error
        if self._canonical is None:
            try:
                statements = to_statements(self.document, contexts=self._contexts)
                text = canonicalise(statements.quads).nquads
            except KnownError as error:
                self._error = error
                raise
            self._canonical = text, tuple(sorted(statements.context_digests.items()))
        return self._canonical
