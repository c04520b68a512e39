"""What the words of a document mean in one place of it, worked out once by PyLD and then remembered.

Contexts are processed by PyLD itself (through ``safe_expansion.Expander``); here its active
contexts are only turned into what a walk over a document asks for. Sources: JSON-LD 1.1 API,
sections 4.1 (context processing) and 5.1.2 (expansion), whose step numbers are in the comments.

Memory is bounded: for one set of contexts at most ``MAX_REMEMBERED`` places and ways between them are
kept, however many documents come. With one more the memory is emptied and fills again.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from wallet.proofs.compiled.meanings import (
    ID,
    LIST,
    READ_BY,
    TYPE,
    Definition,
    Meaning,
    NotCoveredError,
    meaning_of,
)
from wallet.proofs.json_ld_to_rdf import is_absolute_iri
from wallet.proofs.rdf.terms import Iri
from wallet.proofs.safe_expansion import ActiveContext, Expander, NotJsonLdError

MAX_REMEMBERED = 2_000
"""Places, and ways between them, that are remembered; a place takes about 15 kB. All published credentials
together need 427."""
MAX_SCOPED_TYPES = 8
MAX_CONTEXT_URLS = 16


Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


@dataclass(frozen=True)
class Word:
    """What a key means, and where."""

    meaning: Meaning
    values: "Scope"
    """Where its values are read."""
    objects_only: bool = False
    """Whether values that are no objects would be read by another definition of the word."""


class Scopes:
    """The remembered places of one closed set of contexts."""

    def __init__(self, expander: Expander) -> None:
        self._expander = expander
        self._by_identity: dict[int, Scope] = {}
        self._remembered = 0
        self.initial = self.of(expander.initial())

    def of(self, active: ActiveContext) -> "Scope":
        """The place with this active context; its identity is enough, because the place keeps it.

        Raises NotCoveredError where there is no room for another.
        """
        found = self._by_identity.get(id(active))
        if found is None:
            self._count()
            found = self._by_identity.setdefault(id(active), Scope(self, active))
        return found

    def within(
        self, scope: "Scope", local: object, *, override_protected: bool = False, propagate: bool = True
    ) -> "Scope":
        """The place after a context. Raises NotCoveredError where PyLD refuses it."""
        try:
            active = self._expander.process(
                scope.active, local, override_protected=override_protected, propagate=propagate
            )
        except NotJsonLdError as error:
            raise NotCoveredError from error
        return self.of(active)

    def remember(self, memory: dict[Key, Made | None], key: Key, make: Callable[[], Made]) -> Made:
        """What is in the memory under the key, or what is made now; None stands for not covered."""
        if key not in memory:
            self._count()
            try:
                memory[key] = make()
            except NotCoveredError:
                memory[key] = None
        found = memory[key]
        if found is None:
            raise NotCoveredError
        return found

    def _count(self) -> None:
        self._remembered += 1
        if self._remembered > MAX_REMEMBERED:
            # Walks that are under way keep the places that they hold, and what those need.
            self._by_identity = {}
            self._remembered = 0
            self.initial = self.of(self._expander.initial())
            raise NotCoveredError


class Scope:
    """One active context, made into answers as documents ask for them."""

    def __init__(self, scopes: Scopes, active: ActiveContext) -> None:
        self.active = active
        self._scopes = scopes
        mappings = active["mappings"]
        self._mappings: Mapping[str, Definition | None] = mappings if isinstance(mappings, Mapping) else {}
        vocabulary = active.get("@vocab")
        self._vocabulary = vocabulary if isinstance(vocabulary, str) else None
        # A default language or direction would be part of every text.
        self._plain_texts = active.get("@language") is None and active.get("@direction") is None
        self._words: dict[str, Word | None] = {}
        self._types: dict[str, Iri | None] = {}
        self._inside: dict[tuple[str, bool], Scope | None] = {}
        self._typed: dict[tuple[str, ...], Scope | None] = {}
        self._local: dict[tuple[str, ...], Scope | None] = {}

    def word(self, key: str) -> Word:
        """What a key means here. Raises NotCoveredError for one without a meaning, or with another kind."""
        if key in self._words:
            found = self._words[key]
        elif key in self._mappings:
            # No more of these than the context defines.
            found = self._words[key] = self._defined(key, self._mappings[key])
        else:
            found = self._by_vocabulary(key)
        if found is None:
            raise NotCoveredError
        return found

    @cached_property
    def type_words(self) -> tuple[str, ...]:
        """The keys that say of which types a node is."""
        return self._meaning(TYPE)

    @cached_property
    def id_words(self) -> tuple[str, ...]:
        """The keys that name a node."""
        return self._meaning(ID)

    @cached_property
    def has_previous(self) -> bool:
        """Whether a type brought this context, so that it ends with the node."""
        return "previousContext" in self.active

    def iri(self, text: str) -> Iri:
        """An identifier as it stands; short forms (``prefix:name``) and relative ones are not covered."""
        if not is_absolute_iri(text):
            raise NotCoveredError
        prefix, _, suffix = text.partition(":")
        if not suffix.startswith("//"):
            mapping = self._mappings.get(prefix)
            if mapping and mapping["_prefix"]:
                raise NotCoveredError
        return Iri(text)

    def vocabulary_iri(self, text: str) -> Iri:
        """A type, or a value of the vocabulary: a defined word or an identifier."""
        if text in self._types:
            found = self._types[text]
        elif text in self._mappings:
            definition = self._mappings[text]
            meaning = definition["@id"] if definition else None
            known = isinstance(meaning, str) and is_absolute_iri(meaning)
            found = self._types[text] = Iri(meaning) if known and isinstance(meaning, str) else None
        elif ":" in text or self._vocabulary is None:
            return self.iri(text)
        else:
            found = self._in_vocabulary(text)
        if found is None:
            raise NotCoveredError
        return found

    def inside(self, key: str, *, is_reference: bool) -> "Scope":
        """Where an object under the key is read, before contexts and types of its own (steps 7 and 8).

        Context of the types of the node around it end here, unless the object is a mere reference.
        """

        definition = self._mappings.get(key)
        scope = self if is_reference else self._previous()
        if definition is None or definition.get("@context") is None:
            return scope
        context = definition["@context"]

        def entered() -> Scope:
            return self._scopes.within(scope, context, override_protected=True)

        return self._scopes.remember(self._inside, (key, is_reference), entered)

    def typed(self, types: Sequence[str]) -> "Scope":
        """Where the content of a node of these types is read (step 11)."""
        scoped = tuple(sorted(filter(self._bringing_contexts.__contains__, types)))
        if not scoped:
            return self
        if len(scoped) > MAX_SCOPED_TYPES:
            raise NotCoveredError

        def entered() -> Scope:
            scope = self
            for name in scoped:
                definition = self._mappings[name] or {}
                scope = self._scopes.within(scope, definition["@context"], propagate=False)
            return scope

        return self._scopes.remember(self._typed, scoped, entered)

    def local(self, urls: tuple[str, ...]) -> "Scope":
        """Where a node with these contexts of its own is read (step 9)."""
        if len(urls) > MAX_CONTEXT_URLS:
            raise NotCoveredError
        # PyLD's resolver takes lists only.
        return self._scopes.remember(self._local, urls, lambda: self._scopes.within(self, list(urls)))

    def _previous(self) -> "Scope":
        previous = self.active.get("previousContext")
        return self._scopes.of(previous) if isinstance(previous, Mapping) else self

    @cached_property
    def _bringing_contexts(self) -> frozenset[str]:
        """The types that change what words mean inside their nodes."""
        contexts = ((name, found.get("@context")) for name, found in self._mappings.items() if found)
        return frozenset(name for name, context in contexts if context is not None and context is not False)

    def _meaning(self, keyword: str) -> tuple[str, ...]:
        return tuple(key for key, found in self._mappings.items() if found and found["@id"] == keyword)

    def _defined(self, key: str, definition: Definition | None) -> Word | None:
        meaning = None if key.startswith("@") else meaning_of(definition)
        if meaning is None or definition is None:
            return None
        if meaning.keyword:
            return Word(meaning, self)
        values = self._values(definition)
        if values is None or not self._plain_texts or values.is_keyword(key):
            return None
        objects_only = not values.reads_alike(key, definition)
        return None if objects_only and meaning.container == LIST else Word(meaning, values, objects_only)

    def _values(self, definition: Definition) -> "Scope | None":
        """Step 8 as PyLD takes it: the context of a word holds for all its values, not only for objects."""
        context = definition.get("@context")
        if context is None:
            return self
        try:
            return self._scopes.within(self, context, override_protected=True)
        except NotCoveredError:
            return None

    def is_keyword(self, key: str) -> bool:
        """Whether the key is another spelling of a keyword here."""
        here = self._mappings.get(key)
        return here is not None and str(here["@id"]).startswith("@")

    def reads_alike(self, key: str, definition: Definition) -> bool:
        """Whether the key is defined here as it was outside, so that either may be asked."""
        here = self._mappings.get(key)
        alike = here is not None and all(here.get(name) == definition.get(name) for name in READ_BY)
        return alike and self._plain_texts

    def _by_vocabulary(self, key: str) -> Word | None:
        """A word that is not defined, where the context says how any word is meant; not remembered."""
        predicate = None if ":" in key or not self._plain_texts else self._in_vocabulary(key)
        return None if predicate is None else Word(Meaning(predicate=predicate), self)

    def _in_vocabulary(self, text: str) -> Iri | None:
        if self._vocabulary is None or text.startswith("@") or not is_absolute_iri(self._vocabulary + text):
            return None
        return Iri(self._vocabulary + text)
