"""RDF Dataset Canonicalization (RDFC-1.0), with a limit on the work an input may cause.

Source: W3C Recommendation "RDF Dataset Canonicalization" 1.0; the step numbers in the comments
are those of its algorithms. Some small graphs take factorial time ("dataset
poisoning"), so work is counted and refused beyond a limit, the same on every computer;
the deadline is the second net, for slow ones.
"""

import hashlib
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Literal as Choice

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs.rdf import nquads
from wallet.proofs.rdf.terms import BlankNode, Dataset, Iri, Literal, Quad, distinct

HashName = Choice["sha256", "sha384"]

WORK_LIMIT = 20_000
"""Orders of blank nodes that may be tried. The largest published credential needs 20, the hardest graphs of
the official suite that must be accepted 2,880."""
INPUT_WORK_LIMIT = 3 * WORK_LIMIT
"""The same for everything in one input: it may hold hundreds of credentials, each of them a hard graph."""
DEADLINE_SECONDS = 5.0
MAX_DEPTH = 200
"""How far "Hash N-Degree Quads" may call itself; well within Python's own limit."""


class TooComplexError(KnownError):
    """The statements of a document are connected in a way that takes too long to put in order."""

    title = QT_TRANSLATE_NOOP("error", "Too complicated to check safely")
    happened = QT_TRANSLATE_NOOP(
        "error", "The content is built so that checking it would take very long ({what})."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "No ordinary credential is like this. Ask whoever gave you the file for another."
    )


@dataclass(frozen=True, repr=False)
class CanonicalDataset:
    """The canonical N-Quads of a dataset, and the canonical label of each of its blank nodes."""

    nquads: str
    labels: Mapping[str, str]


_left_for_input: ContextVar[list[int] | None] = ContextVar("left_for_input", default=None)


@contextmanager
def one_input() -> Iterator[None]:
    """Everything that is put in order meanwhile, in this thread, shares ``INPUT_WORK_LIMIT``.

    Inside another it changes nothing, so that what lies in an input cannot ask for more.
    """
    if _left_for_input.get() is not None:
        yield
        return
    token = _left_for_input.set([INPUT_WORK_LIMIT])
    try:
        yield
    finally:
        _left_for_input.reset(token)


def canonicalise(
    dataset: Dataset,
    *,
    hash_name: HashName = "sha256",
    work_limit: int = WORK_LIMIT,
    deadline_seconds: float = DEADLINE_SECONDS,
    monotonic: Callable[[], float] = time.monotonic,
) -> CanonicalDataset:
    """The canonical form of a dataset: equal for isomorphic datasets, different for all others.

    ``hash_name`` is the hash used inside the algorithm. Raises TooComplexError after
    ``work_limit`` orders of blank nodes, or ``deadline_seconds`` by ``monotonic``.
    """
    budget = _Budget(work_limit, monotonic() + deadline_seconds, monotonic)
    return _Canonicaliser(distinct(dataset), hash_name, budget).run()


@dataclass
class _Issuer:
    """Issues labels in order and remembers them."""

    prefix: str
    issued: dict[str, str] = field(default_factory=dict)

    def issue(self, existing: str) -> str:
        return self.issued.setdefault(existing, f"{self.prefix}{len(self.issued)}")

    def copy(self) -> "_Issuer":
        return _Issuer(self.prefix, self.issued.copy())


@dataclass
class _Budget:
    left: int
    until: float
    monotonic: Callable[[], float]

    def spend(self) -> None:
        self.left -= 1
        shared = _left_for_input.get()
        if shared is not None:
            shared[0] -= 1
        if self.left < 0 or (shared is not None and shared[0] < 0):
            raise TooComplexError(what="the limit of work is reached")
        if self.monotonic() > self.until:
            raise TooComplexError(what="the limit of time is reached")


class _Canonicaliser:
    """The canonicalisation state of one run."""

    def __init__(self, quads: Dataset, hash_name: HashName, budget: _Budget) -> None:
        self._quads = quads
        self._hash_name = hash_name
        self._budget = budget
        self._canonical = _Issuer("c14n")
        # Every statement is written once; only the labels of blank nodes are filled in anew.
        self._templates = [nquads.template(quad) for quad in quads]
        self._quads_of: dict[str, list[Quad]] = defaultdict(list)
        self._templates_of: dict[str, list[nquads.Template]] = defaultdict(list)
        self._first_degree: dict[str, str] = {}

    def run(self) -> CanonicalDataset:
        """The canonicalisation algorithm."""
        for quad, template in zip(self._quads, self._templates, strict=True):
            for label in dict.fromkeys(template.labels):  # step 2
                self._quads_of[label].append(quad)
                self._templates_of[label].append(template)
        if len(self._quads_of) == 1:  # steps 3 to 5 only put several in order
            self._canonical.issue(*self._quads_of)
            return self._result()
        by_hash: dict[str, list[str]] = defaultdict(list)
        for label in self._quads_of:  # step 3
            self._first_degree[label] = self._hash_first_degree(label)
            by_hash[self._first_degree[label]].append(label)
        for _, labels in sorted(by_hash.items()):  # step 4
            if len(labels) == 1:
                self._canonical.issue(labels[0])
        for _, labels in sorted(by_hash.items()):  # step 5
            if len(labels) > 1:
                self._issue_for_equals(labels)
        return self._result()  # step 6

    def _issue_for_equals(self, labels: list[str]) -> None:
        paths: list[tuple[str, _Issuer]] = []
        for label in labels:  # step 5.2
            if label not in self._canonical.issued:
                temporary = _Issuer("b")
                temporary.issue(label)
                paths.append(self._hash_n_degree(label, temporary, depth=0))
        for _, issuer in sorted(paths, key=lambda path: path[0]):  # step 5.3
            for existing in issuer.issued:
                self._canonical.issue(existing)

    def _hash_first_degree(self, label: str) -> str:
        """Hash First Degree Quads."""

        def marked(mentioned: str) -> str:
            return "a" if mentioned == label else "z"

        lines = sorted(template.filled(marked) for template in self._templates_of[label])
        return self._hash("".join(lines))

    def _hash_related(self, related: str, quad: Quad, issuer: _Issuer, position: str) -> str:
        """Hash Related Blank Node."""
        predicate = "" if position == "g" else f"<{quad.predicate.value}>"
        issued = self._canonical.issued.get(related) or issuer.issued.get(related)
        identifier = f"_:{issued}" if issued else self._first_degree[related]
        return self._hash(position + predicate + identifier)

    def _hash_n_degree(self, label: str, issuer: _Issuer, depth: int) -> tuple[str, _Issuer]:
        """Hash N-Degree Quads."""
        if depth > MAX_DEPTH:
            raise TooComplexError(what="the limit of depth is reached")
        data = ""
        for related_hash, related in sorted(self._related_by_hash(label, issuer).items()):  # step 5
            path, issuer = self._shortest_path(related, issuer, depth)
            data += related_hash + path
        return self._hash(data), issuer

    def _related_by_hash(self, label: str, issuer: _Issuer) -> dict[str, list[str]]:
        """Steps 1 to 3. A node is recorded once for every mention: a list, not a set."""
        related: dict[str, list[str]] = defaultdict(list)
        for quad in self._quads_of[label]:
            for term, position in ((quad.subject, "s"), (quad.object, "o"), (quad.graph, "g")):
                if isinstance(term, BlankNode) and term.label != label:
                    related[self._hash_related(term.label, quad, issuer, position)].append(term.label)
        return related

    def _shortest_path(self, related: list[str], issuer: _Issuer, depth: int) -> tuple[str, _Issuer]:
        """Steps 5.2 to 5.6: of all orders of the nodes, the one with the first path."""
        chosen_path, chosen_issuer = "", issuer
        for order in _orders(related):
            self._budget.spend()
            attempt = self._path_of(order, issuer.copy(), chosen_path, depth)
            if attempt and (not chosen_path or attempt[0] < chosen_path):
                chosen_path, chosen_issuer = attempt
        return chosen_path, chosen_issuer

    def _path_of(
        self, order: tuple[str, ...], issuer: _Issuer, chosen: str, depth: int
    ) -> tuple[str, _Issuer] | None:
        """Steps 5.4.1 to 5.4.5 for one order; None once it cannot be better than ``chosen``."""
        path = ""
        unvisited: list[str] = []
        for label in order:  # step 5.4.4
            if label in self._canonical.issued:
                path += f"_:{self._canonical.issued[label]}"
            else:
                if label not in issuer.issued:
                    unvisited.append(label)
                path += f"_:{issuer.issue(label)}"
            if _worse(path, chosen):
                return None
        for label in unvisited:  # step 5.4.5
            result, result_issuer = self._hash_n_degree(label, issuer, depth + 1)
            path += f"_:{issuer.issue(label)}<{result}>"
            issuer = result_issuer
            if _worse(path, chosen):
                return None
        return path, issuer

    def _result(self) -> CanonicalDataset:
        labels = self._canonical.issued
        lines = sorted(template.filled(labels.__getitem__) for template in self._templates)
        return CanonicalDataset("".join(lines), dict(labels))

    def _hash(self, text: str) -> str:
        return hashlib.new(self._hash_name, text.encode()).hexdigest()


def relabelled(quad: Quad, rename: Callable[[str], str]) -> Quad:
    """The quad with every blank node named anew."""

    def resource(term: Iri | BlankNode) -> Iri | BlankNode:
        return BlankNode(rename(term.label)) if isinstance(term, BlankNode) else term

    return Quad(
        resource(quad.subject),
        quad.predicate,
        quad.object if isinstance(quad.object, Literal) else resource(quad.object),
        None if quad.graph is None else resource(quad.graph),
    )


def _worse(path: str, chosen: str) -> bool:
    """Steps 5.4.4.3 and 5.4.5.5: at least as long as the chosen path, and after it."""
    return bool(chosen) and len(path) >= len(chosen) and path > chosen


def _orders(labels: list[str]) -> Iterator[tuple[str, ...]]:
    """Every distinct order of the labels; those mentioned twice are not tried in both ways."""
    if not labels:
        yield ()
        return
    for first in dict.fromkeys(labels):
        rest = labels.copy()
        rest.remove(first)
        for order in _orders(rest):
            yield (first, *order)
