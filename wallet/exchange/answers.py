"""Reading the answer of a server that may be hostile: never more, and never longer, than was allowed.

Every byte comes through ``Guarded``, which counts it and knows how much time is left, so that no
way of writing an answer (RFC 9112) can get around the limits: neither endless headers nor endless
chunks nor one byte a second.
"""

import http.client
import io
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, cast

from wallet.exchange.errors import AnswerRefusedError, NoSuchAnswerError
from wallet.model.words import QT_TRANSLATE_NOOP

MAX_HEADER_BYTES: Final = 32 * 1024
_BUFFER_BYTES: Final = 8 * 1024
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_OK: Final = 200
# What chunks may cost besides what they hold; small chunks of a real server cost less.
_CHUNK_OVERHEAD: Final = 2
_LENGTH = re.compile(r"[0-9]{1,18}")
_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}")

TOO_LARGE = QT_TRANSLATE_NOOP("error", "It is larger than what was asked for can be")
HEADER_TOO_LARGE = QT_TRANSLATE_NOOP("error", "What stands before it is too long")
PACKED = QT_TRANSLATE_NOOP("error", "It is compressed, although that was not asked for")
BROKEN_OFF = QT_TRANSLATE_NOOP("error", "It does not have the length that it states")
NOT_HTTP = QT_TRANSLATE_NOOP("error", "It does not follow the rules of HTTP")
LEADS_NOWHERE = QT_TRANSLATE_NOOP("error", "It points to another place without naming it")


class Deadline:
    """The time left for one fetch, all of its steps together; ``silence`` is the longest single wait."""

    def __init__(self, seconds: float, silence: float, ticks: Callable[[], float]) -> None:
        self._ticks = ticks
        self._silence = silence
        self._end = ticks() + seconds

    def next_wait(self) -> float:
        """How many seconds the next step may take. Raises TimeoutError where none are left."""
        left = self._end - self._ticks()
        if left <= 0:
            raise TimeoutError
        return min(left, self._silence)


@dataclass(frozen=True)
class Answer:
    """A whole answer with status 200, or (``location``) where else it is to be had."""

    body: bytes
    media_type: str | None
    location: str | None = None


class Guarded(io.RawIOBase):
    """A connection that can be read only within ``deadline`` and up to ``allowance`` bytes."""

    def __init__(self, connection: socket.socket, host: str, deadline: Deadline) -> None:
        super().__init__()
        self._connection = connection
        self._host = host
        self._deadline = deadline
        self._left = MAX_HEADER_BYTES + _BUFFER_BYTES
        self._rule = HEADER_TOO_LARGE

    def readable(self) -> bool:
        """True; for ``io.BufferedReader``."""
        return True

    def readinto(self, buffer: "bytearray | memoryview", /) -> int:  # type: ignore[override]
        """Read some bytes. Raises TimeoutError or AnswerRefusedError beyond the limits."""
        self._connection.settimeout(self._deadline.next_wait())
        count = self._connection.recv_into(buffer)
        self._left -= count
        if self._left < 0:
            raise AnswerRefusedError(host=self._host, rule=self._rule)
        return count

    def makefile(self, mode: str) -> io.BufferedReader:
        """What ``http.client`` reads from."""
        del mode
        return io.BufferedReader(self, _BUFFER_BYTES)

    def allow_body(self, body_bytes: int) -> None:
        """The headers are read; from now on the body may come."""
        self._left = body_bytes * _CHUNK_OVERHEAD + _BUFFER_BYTES
        self._rule = TOO_LARGE


def read_answer(connection: socket.socket, host: str, deadline: Deadline, body_bytes: int) -> Answer:
    """The answer that comes over the connection; ``body_bytes`` is the most it may hold.

    Raises NoSuchAnswerError for other statuses, AnswerRefusedError for what breaks a limit or a rule,
    TimeoutError and OSError as they come.
    """
    guarded = Guarded(connection, host, deadline)
    # All that is ever asked of the socket is ``makefile``.
    response = http.client.HTTPResponse(cast("socket.socket", guarded), method="GET")
    try:
        response.begin()
        if response.status in _REDIRECTS:
            return Answer(b"", None, _only(response, "Location", host) or _nowhere(host))
        if response.status != _OK:
            raise NoSuchAnswerError(host=host, status=str(response.status))
        length = _stated_length(response, host)
        if length is not None and length > body_bytes:
            raise AnswerRefusedError(host=host, rule=TOO_LARGE)
        guarded.allow_body(body_bytes)
        return Answer(_body(response, host, length, body_bytes), _media_type(response))
    except (http.client.HTTPException, ValueError) as problem:
        raise AnswerRefusedError(host=host, rule=NOT_HTTP) from problem
    finally:
        response.close()


def _stated_length(response: http.client.HTTPResponse, host: str) -> int | None:
    """RFC 9112, 6.3: one length, or chunks, or neither; never both. Nothing packed."""
    if (_only(response, "Content-Encoding", host) or "identity").lower() != "identity":
        raise AnswerRefusedError(host=host, rule=PACKED)
    length = _only(response, "Content-Length", host)
    coding = _only(response, "Transfer-Encoding", host)
    if coding is not None and (coding.lower() != "chunked" or length is not None):
        raise AnswerRefusedError(host=host, rule=NOT_HTTP)
    if length is None:
        return None
    if not _LENGTH.fullmatch(length):
        raise AnswerRefusedError(host=host, rule=NOT_HTTP)
    return int(length)


def _body(response: http.client.HTTPResponse, host: str, length: int | None, body_bytes: int) -> bytes:
    try:
        body = response.read(body_bytes + 1)
    except http.client.IncompleteRead as problem:
        raise AnswerRefusedError(host=host, rule=BROKEN_OFF) from problem
    if len(body) > body_bytes:
        raise AnswerRefusedError(host=host, rule=TOO_LARGE)
    if length is not None and len(body) != length:
        raise AnswerRefusedError(host=host, rule=BROKEN_OFF)
    return body


def _media_type(response: http.client.HTTPResponse) -> str | None:
    stated = (response.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    return stated if _MEDIA_TYPE.fullmatch(stated) else None


def _only(response: http.client.HTTPResponse, name: str, host: str) -> str | None:
    """The one value of a header that must not stand there twice."""
    values = response.headers.get_all(name) or []
    if len(values) > 1:
        raise AnswerRefusedError(host=host, rule=NOT_HTTP)
    return values[0].strip() if values else None


def _nowhere(host: str) -> str:
    raise AnswerRefusedError(host=host, rule=LEADS_NOWHERE)
