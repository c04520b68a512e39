"""Lists of issuers by their identifiers: the form of the Digital Credentials Consortium, and plain JSON.

The DCC form is ``{"meta": {"created": …}, "registry": {did: {"name": …, "location": …, "url": …}}}``. Plain
is a list of objects with ``id`` and ``name``, or an object from identifiers to names; either may
stand in ``issuers`` of an object with ``name``, ``date`` and ``expires``.

Such a list says whose an identifier is. It names no key, so it counts only for a key that is bound
to that identifier by other means.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from wallet.formats.instants import parse_instant
from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue, as_object, as_text
from wallet.trust.at_hand import RegisteredIssuer

MAX_ISSUERS = 20_000
"""More issuers than this in one list are refused; the DCC's own registries have fewer than 100."""

_DATES = ("updated", "date", "created")
_ENDS = ("expires", "valid_until", "validUntil")
_IDENTIFIERS = ("did:", "https://", "http://", "urn:")


@dataclass(frozen=True)
class Registry:
    """One list as read; ``listed`` is its own date, else what the caller knew. Times are in UTC."""

    name: str
    listed: datetime
    issuers: tuple[RegisteredIssuer, ...]


def is_registry(content: JsonValue) -> bool:
    """Whether this has the form of such a list, right or wrong in its details."""
    if isinstance(content, list):
        return bool(content) and all({"id", "name"} <= as_object(entry).keys() for entry in content)
    if not isinstance(content, dict):
        return False
    if isinstance(content.get("registry"), dict) or isinstance(content.get("issuers"), dict | list):
        return True
    return bool(content) and all(
        name.startswith(_IDENTIFIERS) and isinstance(value, str) for name, value in content.items()
    )


def read_registry(content: JsonValue, file_name: str, taken: datetime) -> Registry:
    """The list; where it states no name or date of its own, those of the file.

    Raises MalformedInputError naming the entry or date that breaks a rule, LimitExceededError for
    more than MAX_ISSUERS.
    """
    whole = as_object(content)
    about = whole | as_object(whole.get("meta"))
    entries = whole.get("registry", whole.get("issuers", content))
    named = _by_identifier(entries)
    if len(named) > MAX_ISSUERS:
        raise LimitExceededError(
            what="The number of issuers in a list", measured=str(len(named)), limit=str(MAX_ISSUERS)
        )
    stated = entries is not content
    name = (as_text(about.get("name")) if stated else None) or file_name
    listed = (_moment(about, _DATES) if stated else None) or taken
    end = _moment(about, _ENDS, last=True) if stated else None
    issuers = tuple(RegisteredIssuer(issuer, text, name, listed, end) for issuer, text in named)
    return Registry(name, listed, issuers)


def _by_identifier(entries: JsonValue) -> list[tuple[str, str]]:
    if isinstance(entries, dict):
        return [(identifier, _name(value, identifier)) for identifier, value in entries.items()]
    found = []
    for number, entry in enumerate(entries if isinstance(entries, list) else [], start=1):
        identifier = as_text(as_object(entry).get("id"))
        if not identifier:
            raise MalformedInputError(rule="An issuer in a list needs an identifier", place=f"entry {number}")
        found.append((identifier, _name(entry, f"entry {number}")))
    return found


def _name(value: JsonValue, place: str) -> str:
    name = value if isinstance(value, str) else as_text(as_object(value).get("name"))
    if not name:
        raise MalformedInputError(rule="An issuer in a list needs a name", place=place)
    return name


def _moment(about: JsonObject, names: tuple[str, ...], *, last: bool = False) -> datetime | None:
    """The first of these members as an instant in UTC; a mere day from its beginning, or to its end."""
    name = next((name for name in names if about.get(name) is not None), None)
    if name is None:
        return None
    text = as_text(about[name]) or ""
    try:
        return _read(text, last=last)
    except ValueError as error:
        rule = "A date in a list of issuers cannot be read"
        raise MalformedInputError(rule=rule, place=name) from error


def _read(text: str, *, last: bool) -> datetime:
    if "T" not in text:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
        return datetime.combine(day, time.max if last else time.min, UTC)
    # The DCC writes offsets without a colon, which XML Schema does not know.
    with_colon = f"{text[:-2]}:{text[-2:]}" if text[-5:-4] in ("+", "-") else text
    return parse_instant(with_colon)
