"""Our labels for the entries of the European controlled lists.

A label stands beside the issuer's own words and never replaces them. An identifier that is
in no list here is ordinary: the lists grow, and issuers have their own.
"""

from dataclasses import dataclass
from functools import cache

from wallet.model.json_value import JsonObject, as_list, as_object, as_text
from wallet.vocabularies.data import in_language, load

_SNB = "http://data.europa.eu/snb/"
COUNTRIES = "http://publications.europa.eu/resource/authority/country/"

# What stands before the last part of an identifier, and the file that holds the list.
_FILES = {
    f"{_SNB}accreditation/": "accreditation",
    f"{_SNB}assessment/": "assessment-type",
    f"{_SNB}education-credit/": "education-credit",
    f"{_SNB}entitlement/": "entitlement",
    f"{_SNB}eqf/": "eqf",
    f"{_SNB}evidence-type/": "evidence-type",
    f"{_SNB}learning-activity/": "learning-activity",
    f"{_SNB}learning-assessment/": "mode-learning-assessment",
    f"{_SNB}learning-setting/": "learning-setting",
    f"{_SNB}skill-reuse-level/": "skill-reuse-level",
    f"{_SNB}skill-type/": "skill-type",
    f"{_SNB}supervision-verification/": "supervision-verification",
    COUNTRIES: "country",
}


@dataclass(frozen=True)
class _List:
    """One list: its entries by identifier, and how an entry is written in full where that differs."""

    entries: dict[str, JsonObject]
    in_full: JsonObject


def concept_label(uri: str, language: str) -> str | None:
    """What the entry with that identifier is called; None where no list has it in that language.

    A level of the European Qualifications Framework is named with its framework.
    """
    entry = _entry(uri)
    if entry is None:
        return None
    pattern = in_language(_list_of(uri).in_full, language)
    if pattern is not None:
        return pattern.format(tail=uri.rpartition("/")[2])
    return in_language(as_object(entry.get("label")), language)


def country_label(country: str, language: str) -> str | None:
    """What a country is called, given its identifier or its ISO 3166-1 code of two letters."""
    if country.startswith(COUNTRIES):
        return concept_label(country, language)
    uri = _countries_by_code().get(country.upper())
    return concept_label(uri, language) if uri is not None else None


def credit_unit(uri: str) -> str | None:
    """What stands after a number of credits of that system (``ECTS``), the same in every language."""
    entry = _entry(uri)
    return as_text(entry.get("short")) if entry is not None else None


def _entry(uri: str) -> JsonObject | None:
    return _list_of(uri).entries.get(uri)


def _list_of(uri: str) -> _List:
    head, slash, _ = uri.rpartition("/")
    name = _FILES.get(head + slash)
    return _list(name) if name is not None else _NONE


@cache
def _list(name: str) -> _List:
    content = load(name)
    entries = (as_object(item) for item in as_list(content["items"]))
    return _List({str(entry["uri"]): entry for entry in entries}, as_object(content.get("in_full")))


@cache
def _countries_by_code() -> dict[str, str]:
    entries = _list("country").entries
    return {str(entry["alpha2"]): uri for uri, entry in entries.items() if "alpha2" in entry}


_NONE = _List({}, {})
