"""A document without the proof in question, brought into its signed form once for all of its proofs."""

from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject
from wallet.proofs.contexts import Contexts
from wallet.proofs.json_ld import Statements, to_statements
from wallet.proofs.rdf.canonical import CanonicalDataset, HashName, canonicalise


class Unsecured:
    """A document without its proofs, or with the ``previous`` ones that a further proof also covers.

    An error found in the document is raised again for every proof, without doing the work again.
    """

    def __init__(
        self,
        document: JsonObject,
        contexts: Contexts | None = None,
        previous: tuple[JsonObject, ...] = (),
    ) -> None:
        self.document = {name: value for name, value in document.items() if name != "proof"}
        if previous:
            self.document["proof"] = list(previous)
        self._contexts = contexts
        self._statements: Statements | KnownError | None = None
        self._canonical: dict[HashName, CanonicalDataset | KnownError] = {}

    def statements(self) -> Statements:
        """What the document states; errors as for ``to_statements``."""
        if self._statements is None:
            try:
                self._statements = to_statements(self.document, contexts=self._contexts)
            except KnownError as error:
                self._statements = error
        if isinstance(self._statements, KnownError):
            raise self._statements
        return self._statements

    def canonical(self, hash_name: HashName) -> CanonicalDataset:
        """The canonical form of the statements; ``hash_name`` is used inside the algorithm.

        Errors as for ``statements`` and ``canonicalise``.
        """
        if hash_name not in self._canonical:
            quads = self.statements().quads
            try:
                self._canonical[hash_name] = canonicalise(quads, hash_name=hash_name)
            except KnownError as error:
                self._canonical[hash_name] = error
        found = self._canonical[hash_name]
        if isinstance(found, KnownError):
            raise found
        return found

    def context_digests(self) -> tuple[tuple[str, str], ...]:
        """(URL, SHA-256) of the contexts that gave the document its meaning."""
        return tuple(sorted(self.statements().context_digests.items()))

    def statements_of(self, options: JsonObject) -> Statements:
        """What proof options state; they bring their own ``@context``. Errors as for ``to_statements``."""
        return to_statements(options, contexts=self._contexts)
