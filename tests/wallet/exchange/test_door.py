"""The door against a real server with TLS on this computer, well-behaved and hostile."""

import gzip
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.exchange.servers import (
    HOST,
    NOW,
    PUBLIC,
    QUICK,
    Page,
    Server,
    authority,
    moved,
    reply,
    serving,
    world,
)
from wallet.exchange import addresses, answers, door
from wallet.exchange.addresses import NOT_A_PUBLIC_NUMBER
from wallet.exchange.door import Limits
from wallet.exchange.errors import (
    AnswerRefusedError,
    NoSuchAnswerError,
    NotAgreedError,
    NotReachedError,
    RefusedForSafetyError,
    UnsafeAddressError,
    UntrustedServerError,
)
from wallet.model.errors import KnownError

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

URL = f"https://{HOST}/list"
JSON = "application/json"
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
UNSAFE = """
    http://issuer.example/ https://a:b@issuer.example/ https://127.0.0.1/ https://localhost/
    https://issuer.example:22/ https://bücher.example/ file:///etc/passwd
"""
LOCAL = """
    127.0.0.1 10.1.2.3 169.254.169.254 100.64.0.1 ::1 fe80::1%2 ::ffff:10.0.0.1 64:ff9b::a00:1 2002:a00:1::
    93.184.215.14,10.0.0.1 10.0.0.1,93.184.215.14
"""
OTHER_PLACES = r"""
    https://other.example/ //other.example/ http://issuer.example/ https://issuer.example:8443/
    https://sub.issuer.example/ https://issuer.example@other.example/ https://127.0.0.1/
    file:///etc/passwd javascript:1 https://issuer.example\@other.example/
"""


def fails(server: Server | None, error: type[KnownError], url: str = URL, **options) -> dict[str, str]:
    """What the error says; ``options`` as for ``world``."""
    with pytest.raises(error) as refused:
        world(server, **options).door.fetch(url, JSON)
    values = dict(refused.value.values)
    assert HOST in values["host"]
    return values


def test_what_stands_at_an_address_is_fetched_with_its_date(server: Server) -> None:
    server.pages["/list?a=b"] = reply(b'{"a": 1}', "Content-Type: Application/JSON; charset=utf-8")
    there = world(server)
    fetched = there.door.fetch(f"{URL}?a=b#part", JSON)
    assert fetched == door.Fetched(f"{URL}?a=b#part", b'{"a": 1}', "application/json", NOW)
    assert there.announced == [(HOST, f"{URL}?a=b")]
    assert there.resolved == [HOST]
    assert there.connected == [(PUBLIC, 443)]


def test_the_request_tells_nothing_about_who_asks(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    server.pages["/list"] = reply(b"x", "Set-Cookie: a=b")
    there = world(server)
    for _ in range(2):
        there.door.fetch(URL, JSON)
    expected = [
        "GET /list HTTP/1.1",
        f"Host: {HOST}",
        "User-Agent: Tallystick",
        "Accept: application/json",
        "Accept-Encoding: identity",
        "Connection: close",
    ]
    assert server.requests == ["\r\n".join([*expected, "", ""])] * 2


def test_chunks_and_an_answer_that_ends_with_the_line_are_read(server: Server) -> None:
    server.pages["/list"] = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    )
    assert world(server).door.fetch(URL, JSON).data == b"abcde"
    server.pages["/list"] = b"HTTP/1.1 200 OK\r\n\r\nabc"
    assert world(server).door.fetch(URL, JSON).data == b"abc"


def test_where_nobody_agrees_nothing_is_even_looked_up() -> None:
    def refuse(host: str, url: str) -> None:
        raise NotAgreedError(host=host)

    there = world(None, announce=refuse)
    with pytest.raises(NotAgreedError):
        there.door.fetch(URL, JSON)
    assert (there.resolved, there.connected) == ([], [])


@pytest.mark.parametrize("url", UNSAFE.split())
def test_an_unsafe_address_is_refused_before_anybody_hears_of_it(url: str) -> None:
    there = world(None)
    with pytest.raises(UnsafeAddressError):
        there.door.fetch(url, JSON)
    assert (there.announced, there.resolved, there.connected) == ([], [], [])


@pytest.mark.parametrize("numbers", LOCAL.split())
def test_a_name_behind_which_anything_local_stands_is_never_connected_to(numbers: str) -> None:
    there = world(None, numbers=tuple(numbers.split(",")))
    with pytest.raises(UnsafeAddressError) as refused:
        there.door.fetch(URL, JSON)
    assert dict(refused.value.values)["rule"] == NOT_A_PUBLIC_NUMBER
    assert there.connected == []


def test_the_connection_goes_to_the_number_that_was_looked_at_and_the_name_is_resolved_once(
    server: Server,
) -> None:
    server.pages["/list"] = reply(b"x")
    there = world(server, numbers=(PUBLIC, "93.184.215.15"), down=frozenset({PUBLIC}))
    there.door.fetch(URL, JSON)
    assert there.connected == [(PUBLIC, 443), ("93.184.215.15", 443)]
    assert there.resolved == [HOST]


def test_a_name_that_changes_sides_between_two_steps_is_caught_at_the_second(server: Server) -> None:
    server.pages["/list"] = moved("/elsewhere")
    server.pages["/elsewhere"] = reply(b"x")
    there = world(server)
    turns = iter([(PUBLIC,), ("127.0.0.1",)])
    there.door._resolver = lambda host, port: next(turns)
    with pytest.raises(UnsafeAddressError):
        there.door.fetch(URL, JSON)
    assert server.targets == ["/list"]


def test_redirects_within_the_server_are_followed(server: Server) -> None:
    server.pages |= {
        "/list": moved("/a/b", "301 Moved"),
        "/a/b": moved("c?d", "307 Temporary Redirect"),
        "/a/c?d": moved(f"https://{HOST.upper()}:443/end", "308 Permanent Redirect"),
        "/end": reply(b"x"),
    }
    there = world(server)
    assert there.door.fetch(URL, JSON).data == b"x"
    assert server.targets == ["/list", "/a/b", "/a/c?d", "/end"]
    assert len(there.announced) == 1


@pytest.mark.parametrize("location", [*OTHER_PLACES.split(), "/\x00"])
def test_redirects_to_any_other_place_are_refused(server: Server, location: str) -> None:
    server.pages["/list"] = moved(location)
    there = world(server)
    with pytest.raises(AnswerRefusedError) as refused:
        there.door.fetch(URL, JSON)
    assert dict(refused.value.values) == {"host": HOST, "rule": door.OTHER_SERVER}
    assert there.connected == [(PUBLIC, 443)]


@pytest.mark.parametrize("location", ["/list", "/list#x"])
def test_redirects_in_a_circle_end(server: Server, location: str) -> None:
    server.pages["/list"] = moved(location)
    assert fails(server, AnswerRefusedError)["rule"] == door.TOO_MANY_REDIRECTS
    assert len(server.targets) == 4


def test_a_redirect_to_nowhere_is_refused(server: Server) -> None:
    server.pages["/list"] = reply(b"", status="302 Found")
    assert fails(server, AnswerRefusedError)["rule"] == answers.LEADS_NOWHERE


@pytest.mark.parametrize("status", ["404 Not Found", "500 Oops", "204 No Content", "206 Partial", "304 Same"])
def test_other_statuses_are_told_as_they_are(server: Server, status: str) -> None:
    server.pages["/list"] = reply(b"", status=status)
    assert fails(server, NoSuchAnswerError)["status"] == status[:3]


def chunks_without_end(connection: ssl.SSLSocket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(100_000):
        connection.sendall(b"1000\r\n" + b"x" * 4096 + b"\r\n")


def tiny_chunks_without_end(connection: ssl.SSLSocket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(100_000):
        connection.sendall(b"1;" + b"y" * 4000 + b"\r\nx\r\n")


def trailers_without_end(connection: ssl.SSLSocket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")
    for _ in range(100_000):
        connection.sendall(b"A: " + b"y" * 4000 + b"\r\n")


def body_without_end(connection: ssl.SSLSocket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(100_000):
        connection.sendall(b"x" * 4096)


def headers_without_end(connection: ssl.SSLSocket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    for number in range(90):
        connection.sendall(b"X-%d: " % number + b"x" * 4096 + b"\r\n")


def interim_answers_without_end(connection: ssl.SSLSocket) -> None:
    for _ in range(100_000):
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")


REFUSED: dict[str, tuple[Page, str]] = {
    "one byte too many": (reply(b"x" * (door.MAX_BODY_BYTES + 1)), answers.TOO_LARGE),
    "says to be huge": (reply(b"x", length=10**12), answers.TOO_LARGE),
    "chunks without end": (chunks_without_end, answers.TOO_LARGE),
    "tiny chunks without end": (tiny_chunks_without_end, answers.TOO_LARGE),
    "trailers without end": (trailers_without_end, answers.TOO_LARGE),
    "body without end": (body_without_end, answers.TOO_LARGE),
    "headers without end": (headers_without_end, answers.HEADER_TOO_LARGE),
    "interim answers without end": (interim_answers_without_end, answers.HEADER_TOO_LARGE),
    "one huge header": (reply(b"x", "A: " + "x" * 70_000), answers.HEADER_TOO_LARGE),
    "many headers": (reply(b"x", *(f"A{number}: b" for number in range(200))), answers.NOT_HTTP),
    "packed": (reply(gzip.compress(b"x" * 10), "Content-Encoding: gzip"), answers.PACKED),
    "packed in a list": (reply(b"x", "Content-Encoding: identity, br"), answers.PACKED),
    "shorter than said": (reply(b"abc", length=4), answers.BROKEN_OFF),
    "two lengths": (reply(b"abc", "Content-Length: 2"), answers.NOT_HTTP),
    "length and chunks": (reply(b"abc", "Transfer-Encoding: chunked"), answers.NOT_HTTP),
    "negative length": (OK + b"Content-Length: -1\r\n\r\n", answers.NOT_HTTP),
    "odd length": (OK + b"Content-Length: 3x\r\n\r\nabc", answers.NOT_HTTP),
    "packed chunks": (OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", answers.NOT_HTTP),
    "odd chunk": (CHUNKED + b"zz\r\nabc\r\n0\r\n\r\n", answers.BROKEN_OFF),
    "negative chunk": (CHUNKED + b"-5\r\nabc\r\n0\r\n\r\n", answers.NOT_HTTP),
    "unfinished chunk": (CHUNKED + b"5\r\nabc", answers.BROKEN_OFF),
    "odd status": (b"HTTP/1.1 abc\r\n\r\n", answers.NOT_HTTP),
    "another protocol": (b"SSH-2.0-OpenSSH_9.6\r\n", answers.NOT_HTTP),
    "nothing": (b"", answers.NOT_HTTP),
}


@pytest.mark.parametrize("case", REFUSED)
def test_answers_that_break_a_limit_or_a_rule_are_refused(server: Server, case: str) -> None:
    server.pages["/list"], rule = REFUSED[case]
    assert fails(server, AnswerRefusedError) == {"host": HOST, "rule": rule}


def test_the_greatest_answer_allowed_is_read_whole_and_one_byte_more_is_not(server: Server) -> None:
    server.pages["/list"] = reply(b"x" * 2000)
    fetch = world(server).door.fetch
    assert len(fetch(URL, JSON, body_bytes=2000).data) == 2000
    with pytest.raises(AnswerRefusedError):
        fetch(URL, JSON, body_bytes=1999)


def test_a_body_cut_off_without_a_farewell_does_not_pass_for_whole(server: Server) -> None:
    def cut(connection: ssl.SSLSocket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\nabc")
        raise ConnectionResetError

    server.pages["/list"] = cut
    fails(server, NotReachedError)


def drop_by_drop(what: bytes) -> Callable[[ssl.SSLSocket], None]:
    def page(connection: ssl.SSLSocket) -> None:
        connection.sendall(what)
        for _ in range(100):
            time.sleep(0.02)
            connection.sendall(b"x")

    return page


STARTS = {
    "nothing": b"",
    "header": OK + b"X: ",
    "body": OK + b"\r\n",
    "body of a length": OK + b"Content-Length: 999\r\n\r\n",
    "chunk": CHUNKED + b"3e7\r\n",
}


@pytest.mark.parametrize("start", STARTS)
def test_a_server_that_answers_drop_by_drop_is_left_when_the_time_is_up(server: Server, start: str) -> None:
    server.pages["/list"] = drop_by_drop(STARTS[start])
    before = time.monotonic()
    assert fails(server, NotReachedError, limits=Limits(seconds=0.3, silence=0.2))["reason"] == door.TOO_SLOW
    assert time.monotonic() - before < 1.5


def test_a_server_that_says_nothing_is_left_after_a_shorter_time(server: Server) -> None:
    done = threading.Event()
    server.pages["/list"] = lambda connection: done.wait(2)
    reason = fails(server, NotReachedError, limits=Limits(seconds=60, silence=0.2))["reason"]
    done.set()
    assert reason == door.TOO_SLOW


def test_a_slow_name_service_counts_as_well() -> None:
    done = threading.Event()
    there = world(None, limits=Limits(seconds=0.2, silence=0.2))
    there.door._resolver = lambda host, port: (PUBLIC,) if done.wait(5) else ()
    with pytest.raises(NotReachedError) as refused:
        there.door.fetch(URL, JSON)
    done.set()
    assert dict(refused.value.values)["reason"] == door.TOO_SLOW
    assert there.connected == []


def test_a_name_that_nobody_knows_is_said_as_that() -> None:
    def unknown(host: str, port: int) -> tuple[str, ...]:
        raise OSError(-2, "Name or service not known")

    there = world(None)
    there.door._resolver = unknown
    with pytest.raises(NotReachedError) as refused:
        there.door.fetch(URL, JSON)
    assert dict(refused.value.values) == {"host": HOST, "reason": door.NAME_UNKNOWN}


def test_a_server_that_is_down_is_an_accident_and_no_refusal() -> None:
    assert fails(None, NotReachedError)["reason"] == "Connection refused"
    assert not issubclass(NotReachedError, RefusedForSafetyError)


def test_a_certificate_of_another_name_is_refused(tmp_path: Path) -> None:
    with serving(authority().server_tls(tmp_path, "other.example"), {"/list": reply(b"x")}) as server:
        fails(server, UntrustedServerError)
        assert server.requests == []


def test_a_certificate_out_of_date_is_refused(tmp_path: Path) -> None:
    with serving(authority().server_tls(tmp_path, HOST, ends_in_days=-1), {"/list": reply(b"x")}) as server:
        assert "expired" in fails(server, UntrustedServerError)["reason"]
        assert server.requests == []


def test_a_certificate_of_an_unknown_authority_is_refused(server: Server) -> None:
    server.pages["/list"] = reply(b"x")
    there = world(server)
    there.door._tls = door.system_tls()
    with pytest.raises(UntrustedServerError):
        there.door.fetch(URL, JSON)
    assert server.requests == []


def test_the_parts_of_the_real_door_connect_to_a_number_and_resolve_nothing_again(server: Server) -> None:
    server.pages["/list"] = reply(b"x")
    there = world(server)
    seconds: list[float] = []

    def connect(number: str, port: int, left: float):
        seconds.append(left)
        return door.system_connector("127.0.0.1", server.port, left)

    there.door._connector = connect
    assert there.door.fetch(URL, JSON).data == b"x"
    assert 0 < seconds[0] <= QUICK.silence
    assert door.system_resolver("127.0.0.1", 443) == ("127.0.0.1",)


def test_a_connection_that_fails_is_closed(server: Server) -> None:
    there = world(server)
    there.door._connector = lambda number, port, left: door.system_connector("127.0.0.1", 1, left)
    with pytest.raises(NotReachedError):
        there.door.fetch(URL, JSON)


def test_old_tls_is_refused() -> None:
    assert door.system_tls().minimum_version is ssl.TLSVersion.TLSv1_2
    assert door.system_tls().verify_mode is ssl.CERT_REQUIRED
    assert door.system_tls().check_hostname


def test_the_keys_of_a_connection_are_not_written_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    assert door.system_tls().keylog_filename is None
    assert QUICK.redirects == door.MAX_REDIRECTS


SOME_PIECES = [*UNSAFE.split(), *OTHER_PLACES.split(), URL, "/", "@", ":443", "x"]
SOME_NUMBERS = [*LOCAL.split(), PUBLIC, "2606:2800:21f:cb07::1", "93.184.215.15"]


@given(
    st.just([URL]) | st.lists(st.sampled_from(SOME_PIECES), max_size=4),
    st.just([PUBLIC]) | st.lists(st.ip_addresses().map(str) | st.sampled_from(SOME_NUMBERS), max_size=3),
)
def test_whatever_is_asked_for_only_public_numbers_are_ever_connected_to(
    pieces: list[str], numbers: list[str]
) -> None:
    there = world(None, numbers=tuple(numbers))
    with pytest.raises(KnownError):
        there.door.fetch("".join(pieces), JSON)
    expected = bool(there.announced) and bool(numbers) and all(map(addresses.is_public, numbers))
    assert [number for number, _ in there.connected] == (list(dict.fromkeys(numbers)) if expected else [])
    assert len(there.announced) == len(there.resolved) <= 1
