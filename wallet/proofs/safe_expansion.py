"""JSON-LD expansion that refuses to lose anything. The only module that touches PyLD.

PyLD drops, without a word, what a context does not define; dropped words are not covered by the
signature although a reader still sees them. Here every key that has no meaning, every value that
would vanish and every second spelling of a defined word is written down, and one is enough to
refuse. Sources: JSON-LD 1.1 API section 5.1 (expansion); Data Integrity 1.0, "Context Validation"
and "Securing Data Losslessly"; VCDM 2.0 section 6.1 (documents are in compacted form, so full
IRIs and keywords in place of defined words are not expected).
"""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pyld import jsonld
from pyld.context_resolver import ContextResolver

from wallet.model.errors import KnownError
from wallet.model.json_value import JsonArray, JsonObject, JsonValue, as_list
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs.contexts import Contexts, UnknownContextError

_KEYWORDS_OF_VALUES = frozenset({"@value", "@language", "@direction"})
_ALIASED_KEYWORDS = _KEYWORDS_OF_VALUES | {"@id", "@type"}
# ``base`` None keeps relative IRIs as they are, for the conversion to RDF to refuse.
_OPTIONS: Mapping[str, object] = {
    "base": None,
    "isFrame": False,
    "keepFreeFloatingNodes": False,
    "processingMode": "json-ld-1.1",
}

ActiveContext: TypeAlias = Mapping[str, object]
"""PyLD's processed context: words in ``mappings``, and what held before in ``previousContext``."""

# PyLD shares its caches between calls and does not guard them.
_ONE_AT_A_TIME = threading.Lock()


class NotJsonLdError(KnownError):
    """The document breaks a rule of JSON-LD itself; ``code`` is the error code of the standard."""

    title = QT_TRANSLATE_NOOP("error", "This document is not put together as its own format demands")
    happened = QT_TRANSLATE_NOOP("error", "The content cannot be read as JSON-LD ({code}).")
    remedy = QT_TRANSLATE_NOOP("error", "Ask the issuer to issue the credential again.")


@dataclass(frozen=True)
class Expansion:
    """An expanded document, what expansion would have lost, and the contexts that were used.

    ``lost`` holds JSON Pointers (RFC 6901) of the source; the rest only means something where
    it is empty.
    """

    nodes: JsonArray
    lost: tuple[str, ...]
    context_urls: tuple[str, ...]


class Expander:
    """Expands documents over a closed set of contexts, and remembers what it learnt about those."""

    def __init__(self, contexts: Contexts) -> None:
        self._contexts = contexts
        # Grows no further than the contexts of the set and those inside them: no document adds any.
        self._cache: dict[str, object] = {}
        self._scoped: dict[int, tuple[object, object]] = {}

    def expand(self, document: JsonObject) -> Expansion:
        """The expansion of a document, which is not changed and must not change meanwhile.

        Raises UnknownContextError for any context that is not a URL of the set, or a first one that is
        not a credentials context; NotJsonLdError where the document breaks JSON-LD itself.
        """
        with _ONE_AT_A_TIME:
            processor = _Processor(self._contexts, document)
            resolver = _Resolver(self._cache, self._load, self._scoped)
            try:
                nodes = processor.run(document, resolver)
            except jsonld.JsonLdError as error:
                if processor.lost:  # the better explanation: which words, and where
                    return Expansion([], tuple(processor.lost), ())
                raise NotJsonLdError(code=str(error.code or "syntax error")) from error
            return Expansion(nodes, tuple(processor.lost), tuple(processor.context_urls))

    def initial(self) -> ActiveContext:
        """The context that holds before a document names any."""
        return _ContextProcessor().initial()

    def process(
        self, active: ActiveContext, local: object, *, override_protected: bool, propagate: bool
    ) -> ActiveContext:
        """The context that holds after another, as PyLD works it out. Raises NotJsonLdError.

        ``local`` is a list of URLs of the set, or what an active context holds as the context of a word.
        """
        options = {**_OPTIONS, "contextResolver": _Resolver(self._cache, self._load, self._scoped)}
        with _ONE_AT_A_TIME:
            try:
                return _ContextProcessor().after(
                    active, local, options, override_protected=override_protected, propagate=propagate
                )
            except jsonld.JsonLdError as error:
                raise NotJsonLdError(code=str(error.code or "syntax error")) from error

    def _load(self, url: str, options: object) -> dict[str, object]:
        del options
        # ``tag`` lets PyLD keep the processed context between calls.
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": url,
            "document": self._contexts.document(url),
            "tag": "static",
        }


class _Resolver(ContextResolver):  # type: ignore[misc]  # PyLD is published without types
    """PyLD's resolver, which looks contexts inside contexts up by writing them out as JSON each time.

    They are parts of pinned documents that live as long as ``scoped``, so identity will do.
    """

    def __init__(
        self, cache: dict[str, object], load: object, scoped: dict[int, tuple[object, object]]
    ) -> None:
        super().__init__(cache, load)
        self._scoped = scoped

    def resolve(self, active_ctx: object, context: object, *arguments: object) -> object:
        if not isinstance(context, dict):
            return super().resolve(active_ctx, context, *arguments)
        if id(context) not in self._scoped:
            # The context is kept beside its resolution: its identity must not be used again.
            self._scoped[id(context)] = (context, super().resolve(active_ctx, context, *arguments))
        return self._scoped[id(context)][1]


class _ContextProcessor(jsonld.JsonLdProcessor):  # type: ignore[misc]  # PyLD is published without types
    """PyLD's processor, for contexts alone."""

    def initial(self) -> ActiveContext:
        initial: ActiveContext = self._get_initial_context(_OPTIONS)
        return initial

    def after(self, active: ActiveContext, local: object, options: object, **flags: bool) -> ActiveContext:
        processed: ActiveContext = self._process_context(active, local, options, **flags)
        return processed


class _Processor(jsonld.JsonLdProcessor):  # type: ignore[misc]  # PyLD is published without types
    """PyLD's processor, watched: one object for one expansion."""

    def __init__(self, contexts: Contexts, document: JsonObject) -> None:
        super().__init__(on_property_dropped=self._drop)
        self._contexts = contexts
        self._pointers = dict(_pointers(document, ""))
        self.lost: dict[str, None] = {}
        self.context_urls: dict[str, None] = {}

    def run(self, document: JsonObject, resolver: object) -> JsonArray:
        # Not PyLD's own ``expand``: that one copies the document, and the pointers are by identity.
        options = {**_OPTIONS, "contextResolver": resolver}
        expanded = self._expand(self._get_initial_context(options), None, document, options)
        return as_list(expanded)

    def _expand(
        self,
        active_ctx: Mapping[str, object],
        active_property: str | None,
        element: JsonValue,
        *arguments: object,
        **named: object,
    ) -> JsonValue:
        expanded: JsonValue = super()._expand(active_ctx, active_property, element, *arguments, **named)
        if expanded is None and element is not None:
            self._lose(element, active_property)
        return expanded

    def _expand_object(
        self,
        active_ctx: Mapping[str, object],
        active_property: str | None,
        expanded_active_property: str | None,
        element: JsonObject,
        *arguments: object,
        **named: object,
    ) -> None:
        for key in element:
            if not self._has_meaning(key, element, active_ctx):
                self.lost[f"{self._pointer(element)}/{_escaped(key)}"] = None
        # A typed value where the word already says the type is a second spelling of the same
        # statement, which a reader of the plain JSON would not recognise.
        coercion = self.get_context_value(active_ctx, active_property, "@type")
        if "@value" in element and "@type" in element and coercion is not None:
            self.lost[f"{self._pointer(element)}/@type"] = None
        super()._expand_object(
            active_ctx, active_property, expanded_active_property, element, *arguments, **named
        )

    def _prepare_nested_context(
        self, active_ctx: Mapping[str, object], element: JsonObject, options: object
    ) -> object:
        if "@context" in element:
            self._check_contexts(element["@context"])
        return super()._prepare_nested_context(active_ctx, element, options)

    def _has_meaning(self, key: str, element: JsonObject, active_ctx: Mapping[str, object]) -> bool:
        if key.startswith("@"):
            # "@context" is checked on its own; "@type" is only expected beside "@value".
            return key == "@context" or key in _KEYWORDS_OF_VALUES or (key == "@type" and "@value" in element)
        mappings = active_ctx["mappings"]
        if isinstance(mappings, Mapping) and key in mappings:
            definition = mappings[key]
            meaning = definition["@id"] if definition else None
            return meaning in _ALIASED_KEYWORDS or (isinstance(meaning, str) and not meaning.startswith("@"))
        # A full or shortened IRI would say the same as a defined word without a reader noticing.
        return "@vocab" in active_ctx and ":" not in key

    def _check_contexts(self, value: JsonValue) -> None:
        """An ordered list of known URLs, of which the first is a credentials context; nothing else."""
        contexts = as_list(value)
        for context in contexts:
            if not isinstance(context, str):
                raise UnknownContextError("", "definitions inside the document itself")
            if context not in self._contexts:
                raise UnknownContextError(context)
            self.context_urls[context] = None
        if not contexts or contexts[0] not in self._contexts.foundations:
            raise UnknownContextError("", "a list that does not begin with the words for credentials")

    def _lose(self, element: JsonValue, active_property: str | None) -> None:
        pointer = (
            self._pointer(element) if isinstance(element, dict) else f"/{_escaped(active_property or '')}"
        )
        self.lost[pointer or "the whole document"] = None

    def _drop(self, word: str | None) -> None:
        """PyLD's own notice: the same keys are found above with their place; this one never knows it."""
        if not self.lost:
            self.lost[f"a word ({word or 'like a keyword'})"] = None

    def _pointer(self, element: JsonObject) -> str:
        return self._pointers.get(id(element), "")


def _pointers(value: JsonValue, pointer: str) -> Iterator[tuple[int, str]]:
    """The place of every object of a document, by the identity of the object."""
    if isinstance(value, dict):
        yield id(value), pointer
        for key, inner in value.items():
            yield from _pointers(inner, f"{pointer}/{_escaped(key)}")
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from _pointers(inner, f"{pointer}/{position}")


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
