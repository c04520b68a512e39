"""Other bytes under the same URL: contexts that were published in more than one version.

A document that was signed under one version may not hold under the other. Each known version is pinned by
its digest; the one in the index is always tried first, and a variant only where that does not hold.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from wallet.model.findings import Outcome, ProofResult, Reason
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object, as_text
from wallet.proofs.contexts import Contexts, DamagedContextError, bundled

_MAY_DEPEND_ON_THE_VERSION = frozenset({Reason.UNDEFINED_TERMS, Reason.SIGNATURE_INVALID})
# What a variant may say instead. Under it every word is defined, or it would have failed as well.
_FITS_THE_VARIANT = frozenset({Reason.SIGNATURE_VALID, Reason.ANCHOR_NOT_CHECKED, Reason.KEY_UNRESOLVABLE})


@dataclass(frozen=True)
class Variant:
    """One more version of the context under ``url``, and the bundle with it in place of the usual one."""

    url: str
    sha256: str
    contexts: Contexts


@cache
def known_variants() -> tuple[Variant, ...]:
    """The variants that come with Tallystick. Raises DamagedContextError for other bytes than the pinned."""
    folder = resources.files("resources") / "contexts"
    index: JsonValue = json.loads((folder / "variants.json").read_bytes())
    return tuple(_variant(as_object(entry), folder.joinpath) for entry in as_list(index))


def or_by_variant(
    result: ProofResult, document: JsonObject, check: Callable[[Contexts], ProofResult]
) -> ProofResult:
    """The result itself, or that of the first variant of the document's contexts under which the proof holds.

    ``check`` checks the same proof over other contexts. What holds under a variant names it in its
    evidence; where none does, the result under the usual contexts stands, with its explanation.
    """
    if result.outcome is not Outcome.FAILED or result.reason not in _MAY_DEPEND_ON_THE_VERSION:
        return result
    for variant in _variants_of(document):
        found = check(variant.contexts)
        if found.outcome is not Outcome.FAILED and found.reason in _FITS_THE_VARIANT:
            named = ("context_variant", f"{variant.url} sha256:{variant.sha256}")
            return replace(found, evidence=(*found.evidence, named))
    return result


def _variants_of(document: JsonObject) -> Iterator[Variant]:
    named = as_list(document.get("@context"))
    return (variant for variant in known_variants() if variant.url in named)


def _variant(entry: JsonObject, place: Callable[[str], Traversable]) -> Variant:
    url, sha256, file = (as_text(entry.get(name)) for name in ("url", "sha256", "file"))
    if url is None or sha256 is None or file is None or url not in bundled():
        raise DamagedContextError(what="the index of context variants is not complete")
    data = place(file).read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise DamagedContextError(what=f"the variant {file} of {url} is not the pinned one")
    return Variant(url, sha256, bundled().with_extra(url, data))
