"""Which addresses may be asked: the text of an address, and the numbers that its host stands for.

Every rule here is checked before a connection is made. The numbers are checked against lists of our
own as well as against the standard library, whose answers differ between releases of Python.
Sources: RFC 3986, the IANA registries of special-purpose addresses, RFC 6052 (NAT64).
"""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final
from urllib.parse import urljoin

from wallet.exchange.errors import UnsafeAddressError
from wallet.model.words import QT_TRANSLATE_NOOP

MAX_ADDRESS_CHARACTERS: Final = 2048
HTTPS_PORT: Final = 443
FIRST_FREE_PORT: Final = 1024
_MAX_PORT: Final = 65535
_MAX_HOST_CHARACTERS: Final = 253
_SHOWN_CHARACTERS: Final = 200

NOT_HTTPS = QT_TRANSLATE_NOOP("error", "Only addresses that begin with https:// are asked")
TOO_LONG = QT_TRANSLATE_NOOP("error", "The address is too long")
ODD_CHARACTER = QT_TRANSLATE_NOOP("error", "The address holds a character that addresses do not have")
WITH_PASSWORD = QT_TRANSLATE_NOOP("error", "The address holds a user name or a password")
ODD_HOST = QT_TRANSLATE_NOOP("error", "The name of the server is not written as it has to be")
LOCAL_NAME = QT_TRANSLATE_NOOP("error", "The name belongs to a local network")
NOT_A_PUBLIC_NUMBER = QT_TRANSLATE_NOOP("error", "It is not on the public network")
OTHER_PORT = QT_TRANSLATE_NOOP("error", "The port belongs to another service")
NO_NUMBER = QT_TRANSLATE_NOOP("error", "Its name stands for no address")

IpAddress = IPv4Address | IPv6Address

_URL = re.compile(r"(?i:https)://(?P<authority>[^/?#]*)(?P<path>/[^?#]*)?(?P<query>\?[^#]*)?(?:#.*)?")
_AUTHORITY = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^:\[\]]+)(?::(?P<port>[0-9]{1,5}))?")
_PRINTABLE = re.compile(r"[!-~]*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
# Old programs read 127.1, 0x7f.1 and 017700000001 as numbers; no name of a server ends like that.
_ENDS_IN_A_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)")
_LOCAL_ENDINGS = ("localhost", "local", "internal", "home.arpa", "onion", "alt", "lan", "intranet", "private")

_NOT_PUBLIC_4 = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # behind a provider's NAT
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local; also where clouds keep the secrets of their machines
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_PUBLIC_6 = IPv6Network("2000::/3")  # all that was ever given out as global unicast
_NOT_PUBLIC_6 = tuple(
    IPv6Network(text)
    for text in (
        "2001::/23",  # protocols, Teredo among them, which wraps an IPv4 address
        "2001:db8::/32",
        "2002::/16",  # 6to4, which wraps an IPv4 address
        "3fff::/20",
    )
)
_NAT64 = ip_network("64:ff9b::/96")


@dataclass(frozen=True)
class Address:
    """An https address that may be asked, as far as its text tells. ``target`` is path and query."""

    host: str
    port: int
    target: str

    @property
    def shown(self) -> str:
        """The host as a person is shown it, with the port where that is not the usual one."""
        named = f"[{self.host}]" if ":" in self.host else self.host
        return named if self.port == HTTPS_PORT else f"{named}:{self.port}"

    @property
    def url(self) -> str:
        """The address as text, in one spelling and without fragment."""
        return f"https://{self.shown}{self.target}"

    def same_origin(self, other: "Address") -> bool:
        """RFC 6454, 5; the scheme is https for both."""
        return (self.host, self.port) == (other.host, other.port)


def parse(url: str) -> Address:
    """The address that a text names; a fragment is left out.

    Raises UnsafeAddressError naming the rule for all but https addresses of public
    hosts. Whether the host stands for public numbers is not known yet: see ``public``.
    """
    shown = url[:_SHOWN_CHARACTERS] if url.isascii() and url.isprintable() else ascii(url)[:_SHOWN_CHARACTERS]
    if len(url) > MAX_ADDRESS_CHARACTERS:
        raise UnsafeAddressError(host=shown, rule=TOO_LONG)
    if not _PRINTABLE.fullmatch(url) or "\\" in url:
        raise UnsafeAddressError(host=shown, rule=ODD_CHARACTER)
    match = _URL.fullmatch(url)
    if match is None:
        raise UnsafeAddressError(host=shown, rule=NOT_HTTPS)
    if "@" in match["authority"]:
        # What stands before the @ may be a password, and is not repeated.
        raise UnsafeAddressError(host=match["authority"].rpartition("@")[2] or "?", rule=WITH_PASSWORD)
    authority = _AUTHORITY.fullmatch(match["authority"])
    if authority is None:
        raise UnsafeAddressError(host=match["authority"] or shown, rule=ODD_HOST)
    host = _host(authority["host"].lower())
    port = HTTPS_PORT if authority["port"] is None else int(authority["port"])
    if port != HTTPS_PORT and not FIRST_FREE_PORT <= port <= _MAX_PORT:
        raise UnsafeAddressError(host=match["authority"], rule=OTHER_PORT)
    return Address(host, port, (match["path"] or "/") + (match["query"] or ""))


def follow(address: Address, location: str) -> Address:
    """Where an answer of ``address`` points to; errors as ``parse``."""
    if not _PRINTABLE.fullmatch(location):
        raise UnsafeAddressError(host=address.shown, rule=ODD_CHARACTER)
    try:
        joined = urljoin(address.url, location)
    except ValueError as problem:
        # Which odd hosts it refuses by itself differs between releases of Python.
        raise UnsafeAddressError(host=address.shown, rule=ODD_HOST) from problem
    return parse(joined)


def public(host: str, answers: tuple[str, ...]) -> tuple[str, ...]:
    """The numbers to connect to, each once and in order.

    Raises UnsafeAddressError where there is none, or where one of them is not public: a name
    that stands for both is a name that is meant to change sides.
    """
    if not answers:
        raise UnsafeAddressError(host=host, rule=NO_NUMBER)
    for answer in answers:
        if not is_public(answer):
            raise UnsafeAddressError(host=f"{host} ({answer[:_SHOWN_CHARACTERS]})", rule=NOT_A_PUBLIC_NUMBER)
    return tuple(dict.fromkeys(answers))


def is_public(number: str) -> bool:
    """Whether an IP address is on the public network. False for anything that is none.

    An address that wraps an IPv4 address is not, except that of the well-known NAT64 prefix around
    a public one: where a network has only IPv6, every other server is reached in that way.
    """
    if "%" in number:  # a link-local address of one interface
        return False
    try:
        address = ip_address(number)
    except ValueError:
        return False
    if address in _NAT64:
        address = IPv4Address(int(address) & 0xFFFF_FFFF)
    if not address.is_global or address.is_multicast or address.is_reserved:
        return False
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_4)
    return address in _PUBLIC_6 and not any(address in network for network in _NOT_PUBLIC_6)


def _host(text: str) -> str:
    """A name in its ASCII form, or an IP address in its one spelling."""
    number = text[1:-1] if text.startswith("[") else text
    try:
        spelt = str(ip_address(number))
    except ValueError:
        return _name(text)
    if (":" in spelt) != text.startswith("["):
        raise UnsafeAddressError(host=text, rule=ODD_HOST)
    if not is_public(spelt):
        raise UnsafeAddressError(host=text, rule=NOT_A_PUBLIC_NUMBER)
    return spelt


def _name(text: str) -> str:
    labels = text.split(".")
    in_order = all(_LABEL.fullmatch(label) for label in labels) and len(text) <= _MAX_HOST_CHARACTERS
    if not in_order or _ENDS_IN_A_NUMBER.fullmatch(text):
        raise UnsafeAddressError(host=text[:_SHOWN_CHARACTERS], rule=ODD_HOST)
    if len(labels) == 1 or any(text == end or text.endswith(f".{end}") for end in _LOCAL_ENDINGS):
        raise UnsafeAddressError(host=text, rule=LOCAL_NAME)
    return text
