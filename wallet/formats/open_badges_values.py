"""Reading single nodes of Open Badges 3.0 into values."""

from collections.abc import Iterator
from dataclasses import dataclass

from wallet.formats.durations import parse_duration
from wallet.formats.gathering import digits, text_value
from wallet.formats.nodes import Node
from wallet.formats.texts import localized
from wallet.model.elements import ElementValue, ValueKind
from wallet.model.text import UNDETERMINED, LocalizedText

ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
EQF = "http://data.europa.eu/snb/eqf/"
ESCO = "http://data.europa.eu/esco/"
HASHED = "hashed"


@dataclass(frozen=True)
class BadgeReader:
    """Reads text in the language that the credential's context declares (``@language``), if any."""

    language: str = UNDETERMINED

    def text(self, node: Node, *keys: str) -> ElementValue | None:
        """The text under the first of ``keys`` that holds one; of the node itself without keys."""
        return text_value(node, *keys, language=self.language)

    def identity(self, identifier: Node) -> ElementValue | None:
        """An IdentityObject. Of a hashed one only the hash is known: ``raw`` is then ``hashed``."""
        value = identifier.member("identityHash")
        if not isinstance(value.value, str) or not value.value.strip():
            return None
        raw = HASHED if identifier.member("hashed").value is True else None
        return ElementValue(LocalizedText.plain(value.value), value.path, raw=raw)

    def country_and_region(self, profile: Node) -> Iterator[ElementValue | None]:
        """The country of a Profile's address (``raw``: its ISO 3166-1 code where stated) and the region."""
        for address in profile.each("address"):
            country = self.text(address, "addressCountry", "addressCountryCode")
            code = address.member("addressCountryCode").value
            if country is not None:
                raw = code if isinstance(code, str) else None
                yield ElementValue(country.text, country.path, ValueKind.COUNTRY, raw=raw)
            yield self.text(address, "addressRegion")

    def aligned(self, alignment: Node) -> ElementValue | None:
        """An Alignment as an entry of some framework: its name, identified by its address."""
        named = self.text(alignment, "targetName", "targetDescription", "targetCode", "targetUrl")
        address = alignment.member("targetUrl").value
        if named is None:
            return None
        uri = address if isinstance(address, str) and address else None
        return ElementValue(named.text, alignment.path, ValueKind.CONCEPT, uri=uri)

    def eqf_level(self, alignment: Node) -> ElementValue | None:
        """An Alignment to the European Qualifications Framework, identified by the official list."""
        value = self.aligned(alignment)
        if value is None:
            return None
        code = localized(alignment.member("targetCode").value)
        raw = code.versions[0][1].strip() if code else None
        uri = f"{EQF}{raw}" if raw is not None and raw in set("12345678") else value.uri
        return ElementValue(value.text, value.path, ValueKind.CONCEPT, uri=uri, raw=raw)

    def linked(self, node: Node, address_key: str, *name_keys: str) -> ElementValue | None:
        """Something with an address: a link with its name; only the name where the web does not have it."""
        named = self.text(node, *name_keys)
        address = node.member(address_key).value if isinstance(node.value, dict) else node.value
        if not isinstance(address, str) or not address.strip():
            return named
        words = named.text if named else LocalizedText.plain(address)
        if not address.startswith(("https://", "http://")):
            return named or ElementValue(words, node.path)
        return ElementValue(words, node.path, ValueKind.LINK, raw=address)


def credits_value(node: Node, uri: str | None = None) -> ElementValue | None:
    """A number of credits. Where the framework is unstated, the text is just the number."""
    number = digits(node)
    if number is None:
        return None
    return ElementValue(LocalizedText.plain(number), node.path, ValueKind.CREDITS, uri=uri, raw=number)


def hours_value(node: Node) -> ElementValue | None:
    """A number of hours, or a duration in ISO 8601; anything else only as the text it is."""
    number = digits(node)
    if number is None:
        return None
    text = LocalizedText.plain(number)
    for raw in (f"PT{number}H", number):
        if parse_duration(raw) is not None:
            return ElementValue(text, node.path, ValueKind.DURATION, raw=raw)
    return ElementValue(text, node.path)
