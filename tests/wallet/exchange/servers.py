"""A real server on this computer, with certificates of its own, and a door that takes it for the internet."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from wallet.exchange.door import Door, Limits, strict_tls

HOST = "issuer.example"
PUBLIC = "93.184.215.14"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
QUICK = Limits(seconds=3.0, silence=1.0)

Page = bytes | Callable[[ssl.SSLSocket], None]


class Authority:
    """Certifies servers; nobody but the doors made here believes it."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test authority")])
        today = datetime.now(UTC)
        self.certificate = (
            x509.CertificateBuilder(self._name, self._name, self._key.public_key(), 1)
            .not_valid_before(today - timedelta(days=30))
            .not_valid_after(today + timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(self._key, hashes.SHA256())
        )

    def server_tls(self, folder: Path, host: str, *, ends_in_days: int = 20) -> ssl.SSLContext:
        """What a server of that name needs; ``folder`` takes its key for a moment."""
        key = ec.generate_private_key(ec.SECP256R1())
        today = datetime.now(UTC)
        server_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test server")])
        certificate = (
            x509.CertificateBuilder(self._name, server_name, key.public_key(), 2)
            .not_valid_before(today - timedelta(days=25))
            .not_valid_after(today + timedelta(days=ends_in_days))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        file = folder / f"{host}.pem"
        file.write_bytes(secret + certificate.public_bytes(Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def client_tls(self) -> ssl.SSLContext:
        """Believes this authority only."""
        context = strict_tls()
        context.load_verify_locations(cadata=self.certificate.public_bytes(Encoding.PEM).decode())
        return context


@cache
def authority() -> Authority:
    return Authority()


@dataclass
class Server:
    """Answers each target with its page: the bytes of a whole answer, or something that writes one."""

    port: int
    pages: dict[str, Page] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)

    @property
    def targets(self) -> list[str]:
        return [request.split(" ")[1] for request in self.requests]


@contextlib.contextmanager
def serving(tls: ssl.SSLContext, pages: dict[str, Page]) -> Iterator[Server]:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    server = Server(listener.getsockname()[1], pages)
    thread = threading.Thread(target=_serve, args=(listener, tls, server))
    thread.start()
    try:
        yield server
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def _serve(listener: socket.socket, tls: ssl.SSLContext, server: Server) -> None:
    """One connection after the other; clients that go away are no trouble."""
    while True:
        try:
            plain, _ = listener.accept()
        except OSError:
            return
        with plain, contextlib.suppress(OSError):
            plain.settimeout(5)
            with tls.wrap_socket(plain, server_side=True) as connection:
                _answer(connection, server)


def _answer(connection: ssl.SSLSocket, server: Server) -> None:
    request = b""
    while b"\r\n\r\n" not in request:
        received = connection.recv(4096)
        if not received:
            return
        request += received
    server.requests.append(request.decode("ascii"))
    page = server.pages.get(server.targets[-1], reply(b"", status="404 Not Found"))
    if callable(page):
        page(connection)
    else:
        connection.sendall(page)
    connection.unwrap()


def reply(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    stated = len(body) if length is None else length
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {stated}", *headers)
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def moved(location: str, status: str = "302 Found") -> bytes:
    return reply(b"", f"Location: {location}", status=status)


@dataclass
class World:
    """A door, and what happened at it."""

    door: Door
    announced: list[tuple[str, str]]
    resolved: list[str]
    connected: list[tuple[str, int]]


def world(
    server: Server | None,
    *,
    numbers: tuple[str, ...] = (PUBLIC,),
    limits: Limits = QUICK,
    announce: Callable[[str, str], None] | None = None,
    clock: Callable[[], datetime] = lambda: NOW,
    down: frozenset[str] = frozenset(),
) -> World:
    """A door to a world where every name is ``numbers``, and every number but those ``down`` the server."""
    announced: list[tuple[str, str]] = []
    resolved: list[str] = []
    connected: list[tuple[str, int]] = []

    def tell(host: str, url: str) -> None:
        announced.append((host, url))
        if announce is not None:
            announce(host, url)

    def resolve(host: str, port: int) -> tuple[str, ...]:
        resolved.append(host)
        return numbers

    def connect(number: str, port: int, seconds: float) -> socket.socket:
        connected.append((number, port))
        if server is None or number in down:
            raise ConnectionRefusedError(111, "Connection refused")
        connection = socket.socket()
        connection.settimeout(seconds)
        connection.connect(("127.0.0.1", server.port))
        return connection

    door = Door(resolve, connect, clock, tell, limits, tls=authority().client_tls())
    return World(door, announced, resolved, connected)
