"""What of a credential goes into the columns of the library. All of it can be rebuilt from the bytes."""

import json

from wallet.model.credential import MicroCredential
from wallet.model.elements import Element, ElementValue, Stated, ValueKind
from wallet.model.report import CheckResult
from wallet.model.text import LocalizedText
from wallet.model.verdict import Verdict
from wallet.store.records import NewCredential
from wallet.verification.report_json import verdict_to_json

_EQF = "http://data.europa.eu/snb/eqf/"
_ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
_SEARCHED = (
    Element.LEARNER,
    Element.TITLE,
    Element.AWARDING_BODY,
    Element.LEARNING_OUTCOMES,
    Element.FURTHER_INFORMATION,
)


def new_credential(result: CheckResult) -> NewCredential:
    """The record to keep for a result whose credential was read.

    ``result.credential`` and ``result.data`` must be there; a result without them is a fault of the caller.
    """
    credential = result.credential
    if credential is None or result.data is None or result.sha256 is None:
        raise ValueError("only a credential that was read from its own bytes can be kept")
    return NewCredential(
        original=result.data,
        sha256=result.sha256,
        name=result.input,
        format=credential.format,
        credential_id=credential.id,
        title=credential.title,
        issuer=credential.issuer.name or LocalizedText.plain(credential.issuer.id or ""),
        awarded=credential.issued.date() if credential.issued else None,
        level=_level(credential),
        credits=_credits(credential),
        search_text=_search_text(credential),
        headline=result.headline,
        checked_at=result.verdict.checked_at,
        verdict_json=stored_verdict(result.verdict),
        identity=result.identity,
    )


def stored_verdict(verdict: Verdict) -> str:
    """The verdict as the wallet keeps it; ``verdict_from_json`` reads it back."""
    return json.dumps(verdict_to_json(verdict), ensure_ascii=False)


def _values(credential: MicroCredential, element: Element) -> tuple[ElementValue, ...]:
    entry = credential.elements.get(element)
    return entry.values if isinstance(entry, Stated) else ()


def _level(credential: MicroCredential) -> str | None:
    """The first EQF level as ``EQF 6``. The issuer's own words for a level are too long for a list."""
    for value in _values(credential, Element.LEVEL):
        if value.uri and value.uri.startswith(_EQF):
            return f"EQF {value.uri.removeprefix(_EQF)}"
    return None


def _credits(credential: MicroCredential) -> str | None:
    """The first credit points that are ECTS; a number without a unit says nothing in a list."""
    for value in _values(credential, Element.WORKLOAD):
        if value.kind is ValueKind.CREDITS and value.raw and value.uri == _ECTS:
            return f"{value.raw} ECTS"
    return None


def _search_text(credential: MicroCredential) -> str:
    texts = [credential.title, credential.issuer.name, credential.learner.name]
    texts += [value.text for element in _SEARCHED for value in _values(credential, element)]
    words = [text for entry in texts if entry for _, text in entry.versions]
    return "\n".join(dict.fromkeys(words))
