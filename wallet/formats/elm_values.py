"""Reading single nodes of the European Learning Model into values."""

from collections.abc import Iterator

from wallet.formats.elm_claims import Graph, fresh
from wallet.formats.gathering import digits, text_value
from wallet.formats.nodes import Node
from wallet.formats.texts import localized
from wallet.model.elements import ElementValue, ValueKind
from wallet.model.text import LocalizedText

_NAMES = ("legalName", "fullName", "prefLabel", "altLabel", "title")
_TITLES = ("title", "prefLabel", "altLabel", "legalName")


def name(node: Node) -> ElementValue | None:
    """What an organisation or person is called."""
    return text_value(node, *_NAMES) if isinstance(node.value, dict) else None


def title(node: Node) -> ElementValue | None:
    """What something is called; where it has no title of its own, that of its specification."""
    return text_value(node, *_TITLES)


def concept(node: Node, kind: ValueKind = ValueKind.CONCEPT) -> ElementValue | None:
    """An entry of a controlled list: the issuer's label for it, else its identifier as the text."""
    uri = node.id
    label = None
    if isinstance(node.value, dict):
        label = localized(node.member("prefLabel").value) or localized(node.member("title").value)
    if label is None and not uri:
        return None
    return ElementValue(label or LocalizedText.plain(uri or ""), node.path, kind, uri=uri or None)


def note(node: Node) -> ElementValue | None:
    """A Note (``noteLiteral``), or the text itself where an issuer left the Note out."""
    return text_value(node, "noteLiteral") or text_value(node)


def credits_of(graph: Graph, points: tuple[Node, ...]) -> Iterator[ElementValue | None]:
    """CreditPoints: ``raw`` is the number, the text names the framework.

    Where no framework is stated the text is the number itself.
    """
    for point in points:
        number = digits(point.member("point"))
        if number is not None:
            framework = concept(graph.resolve(point.first("framework")))
            text = framework.text if framework else LocalizedText.plain(number)
            uri = framework.uri if framework else None
            yield ElementValue(text, point.path, ValueKind.CREDITS, uri=uri, raw=number)


def web_resource(node: Node) -> ElementValue | None:
    """A WebResource: its address as a link, with its title where it has one."""
    address = node.member("contentURL").value if isinstance(node.value, dict) else node.value
    if not isinstance(address, str) or not address.strip():
        return text_value(node, "title", "description")
    words = localized(node.member("title").value) or LocalizedText.plain(address)
    return ElementValue(words, node.path, ValueKind.LINK, raw=address)


def countries_and_regions(graph: Graph, locations: tuple[Node, ...]) -> Iterator[ElementValue | None]:
    """The country and the region of each Location."""
    seen: set[str] = set()
    for location in locations:
        for address in fresh(seen, graph.follow(location, "address")):
            for country in fresh(seen, graph.follow(address, "countryCode")):
                yield concept(country, ValueKind.COUNTRY)
        yield from (concept(region) for region in fresh(seen, graph.follow(location, "spatialCode")))


def places(graph: Graph, locations: tuple[Node, ...]) -> Iterator[ElementValue | None]:
    """What Locations say about where they are: names, addresses, countries and regions."""
    for location in locations:
        yield text_value(location, "geographicName") or text_value(location, "description")
    for address in graph.follow(locations, "address", "fullAddress"):
        yield note(address)
    yield from countries_and_regions(graph, locations)


def accreditations(graph: Graph, nodes: tuple[Node, ...]) -> Iterator[ElementValue | None]:
    """Accreditations: what each is called, of which kind it is, and who gave it."""
    seen: set[str] = set()
    for node in nodes:
        kinds, agents = graph.follow(node, "dcType"), graph.follow(node, "accreditingAgent")
        called = title(node)
        yield called
        yield from (concept(kind) for kind in fresh(seen, kinds))
        yield from (name(agent) for agent in fresh(seen, agents))
        if called is None and not kinds and not agents:
            yield concept(node)  # claimed, but described elsewhere
