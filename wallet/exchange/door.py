"""The one guarded door to the network. Whatever Tallystick asks of a server goes through here.

https only; the host is announced before anything else happens; its name is resolved once, every
number behind it has to be public, and the connection goes to that very number, so that a name cannot
change sides between the look and the step. Redirects stay with the same server. Nothing is
sent that tells who asks: no cookies, no credentials, no proxy of the environment, no version.
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from wallet.exchange import addresses
from wallet.exchange.addresses import Address
from wallet.exchange.answers import Answer, Deadline, read_answer
from wallet.exchange.errors import (
    AnswerRefusedError,
    NotReachedError,
    UnsafeAddressError,
    UntrustedServerError,
)
from wallet.model.words import QT_TRANSLATE_NOOP

MAX_BODY_BYTES: Final = 1024 * 1024
MAX_SECONDS: Final = 10.0
MAX_SILENCE_SECONDS: Final = 5.0
MAX_REDIRECTS: Final = 3
MAX_NUMBERS_TRIED: Final = 4
USER_AGENT: Final = "Tallystick"

TOO_SLOW = QT_TRANSLATE_NOOP("error", "it took too long to answer")
NAME_UNKNOWN = QT_TRANSLATE_NOOP("error", "its name was not found")
OTHER_SERVER = QT_TRANSLATE_NOOP("error", "It points to another server")
TOO_MANY_REDIRECTS = QT_TRANSLATE_NOOP("error", "It points from one place to the next too often")

Resolver = Callable[[str, int], tuple[str, ...]]
"""From host and port to IP addresses; raises OSError."""
Connector = Callable[[str, int, float], socket.socket]
"""From IP address, port and seconds to a connection; raises OSError."""
Announce = Callable[[str, str], None]
"""Told the host and the whole address before anything is sent; raises NotAgreedError to refuse."""


@dataclass(frozen=True)
class Limits:
    """How long and how far one fetch may go; ``silence`` is the longest wait for a single step."""

    seconds: float = MAX_SECONDS
    silence: float = MAX_SILENCE_SECONDS
    redirects: int = MAX_REDIRECTS


@dataclass(frozen=True)
class Fetched:
    """What stood at ``url`` at ``taken`` (UTC); untrusted. ``media_type`` is what the server calls it."""

    url: str
    data: bytes
    media_type: str | None
    taken: datetime


class Door:
    """Fetches public https addresses, one at a time, within limits.

    ``clock`` gives the time (UTC) that copies are dated with, ``tls`` whom to believe (by default the
    authorities of this computer), ``ticks`` the seconds that limits are measured in.
    """

    def __init__(
        self,
        resolver: Resolver,
        connector: Connector,
        clock: Callable[[], datetime],
        announce: Announce,
        limits: Limits | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._resolver = resolver
        self._connector = connector
        self._clock = clock
        self._announce = announce
        self._limits = limits or Limits()
        self._tls = tls or system_tls()
        self._ticks = ticks

    def fetch(self, url: str, accept: str, *, body_bytes: int = MAX_BODY_BYTES) -> Fetched:
        """What stands at ``url``, at most ``body_bytes``; ``accept`` names the media types wanted.

        Raises UnsafeAddressError before anything is sent, what ``announce`` raises, NotReachedError where
        the surroundings are in the way, UntrustedServerError and AnswerRefusedError for unsafe answers.
        """
        address = addresses.parse(url)
        self._announce(address.shown, address.url)
        deadline = Deadline(self._limits.seconds, self._limits.silence, self._ticks)
        for _ in range(1 + self._limits.redirects):
            answer = self._ask(address, accept, deadline, body_bytes)
            if answer.location is None:
                return Fetched(url, answer.body, answer.media_type, self._clock())
            address = _followed(address, answer.location)
        raise AnswerRefusedError(host=address.shown, rule=TOO_MANY_REDIRECTS)

    def _ask(self, address: Address, accept: str, deadline: Deadline, body_bytes: int) -> Answer:
        try:
            with self._connected(address, deadline) as connection:
                connection.settimeout(deadline.next_wait())
                connection.sendall(_request(address, accept))
                return read_answer(connection, address.shown, deadline, body_bytes)
        except ssl.SSLCertVerificationError as problem:
            reason = problem.verify_message or str(problem)
            raise UntrustedServerError(host=address.shown, reason=reason) from problem
        except TimeoutError as problem:
            raise NotReachedError(host=address.shown, reason=TOO_SLOW) from problem
        except OSError as problem:
            reason = problem.strerror or type(problem).__name__
            raise NotReachedError(host=address.shown, reason=reason) from problem

    def _connected(self, address: Address, deadline: Deadline) -> ssl.SSLSocket:
        """A connection to one of the very numbers that were looked at, with the host's own certificate."""
        numbers = addresses.public(address.shown, self._resolved(address, deadline))[:MAX_NUMBERS_TRIED]
        problem: OSError = TimeoutError()
        for number in numbers:
            try:
                connection = self._connector(number, address.port, deadline.next_wait())
            except OSError as unreached:
                problem = unreached
                continue
            return self._secured(connection, address, deadline)
        raise problem

    def _secured(self, connection: socket.socket, address: Address, deadline: Deadline) -> ssl.SSLSocket:
        try:
            connection.settimeout(deadline.next_wait())
            # A body that ends because the line was cut must not pass for a whole one.
            return self._tls.wrap_socket(connection, server_hostname=address.host, suppress_ragged_eofs=False)
        except BaseException:
            connection.close()
            raise

    def _resolved(self, address: Address, deadline: Deadline) -> tuple[str, ...]:
        """The numbers of a host. Asked for in a thread, since the system's own resolver knows no limit."""
        found: list[tuple[str, ...]] = []
        problems: list[BaseException] = []

        def resolve() -> None:
            try:
                found.append(self._resolver(address.host, address.port))
            except BaseException as problem:  # noqa: BLE001 - raised again below, in the caller's thread
                problems.append(problem)

        thread = threading.Thread(target=resolve, daemon=True)
        thread.start()
        thread.join(deadline.next_wait())
        if thread.is_alive():
            raise TimeoutError
        for problem in problems:
            if isinstance(problem, OSError):
                raise NotReachedError(host=address.shown, reason=NAME_UNKNOWN) from problem
            raise problem
        return found[0]


def system_resolver(host: str, port: int) -> tuple[str, ...]:
    """What this computer says that the host stands for."""
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(str(answer[4][0]) for answer in answers)


def system_connector(number: str, port: int, seconds: float) -> socket.socket:
    """A connection to that number, which nothing resolves again."""
    family = socket.AF_INET6 if ":" in number else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.settimeout(seconds)
        connection.connect((number, port))
    except BaseException:
        connection.close()
        raise
    return connection


_IGNORE_UNEXPECTED_EOF = 1 << 7
"""``SSL_OP_IGNORE_UNEXPECTED_EOF`` of OpenSSL 3; Python does not name it in every release."""


def system_tls() -> ssl.SSLContext:
    """As ``strict_tls``, believing the authorities that this computer believes."""
    context = strict_tls()
    context.load_default_certs()
    return context


def strict_tls() -> ssl.SSLContext:
    """TLS 1.2 or newer, believing nobody yet.

    Not ``create_default_context``: that writes the keys of every connection into the file that
    ``SSLKEYLOGFILE`` names.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    # Python 3.11 sets it with OpenSSL 3: then a body that was cut off would pass for a whole one.
    context.options &= ~_IGNORE_UNEXPECTED_EOF
    return context


def open_door(clock: Callable[[], datetime], announce: Announce) -> Door:
    """The door to the real network."""
    return Door(system_resolver, system_connector, clock, announce)


def _request(address: Address, accept: str) -> bytes:
    """RFC 9112, 3. Address and ``accept`` hold no character that could end a line."""
    lines = (
        f"GET {address.target} HTTP/1.1",
        f"Host: {address.shown}",
        f"User-Agent: {USER_AGENT}",
        f"Accept: {accept}",
        "Accept-Encoding: identity",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def _followed(address: Address, location: str) -> Address:
    try:
        next_address = addresses.follow(address, location)
    except UnsafeAddressError as problem:
        raise AnswerRefusedError(host=address.shown, rule=OTHER_SERVER) from problem
    if not next_address.same_origin(address):
        raise AnswerRefusedError(host=address.shown, rule=OTHER_SERVER)
    return next_address
