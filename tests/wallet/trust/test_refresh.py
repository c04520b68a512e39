"""Copies that are asked for: what is got, what is said about the rest, and how copies are kept."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wallet.exchange.door import Fetched
from wallet.exchange.errors import NoSuchAnswerError, NotAgreedError, NotReachedError
from wallet.exchange.wanted import Kind, Wanted
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.errors import KnownError
from wallet.trust.at_hand import StatusCopy, Trust
from wallet.trust.folder import read_trust
from wallet.trust.refresh import MAX_CONTACTS, Refresher, write_copies

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LIST = Wanted(Kind.STATUS_LIST, "https://a.example/list", "https://a.example/list")
KEYS = Wanted(Kind.KEYS, "did:web:a.example", "https://a.example/.well-known/did.json")
OTHER = Wanted(Kind.KEYS, "https://b.example/keys", "https://b.example/keys")


class Pages:
    """Stands for the door: gives the page of an address, or raises what stands there."""

    def __init__(self, **pages) -> None:
        self.pages = pages
        self.asked: list[tuple[str, int]] = []

    def fetch(self, url: str, accept: str, *, body_bytes: int) -> Fetched:
        assert accept
        self.asked.append((url, body_bytes))
        page = self.pages[url.split("/")[2].partition(".")[0]]
        if isinstance(page, Exception):
            raise page
        return Fetched(url, page, "application/json", NOW)


def test_copies_are_named_dated_and_say_where_they_come_from() -> None:
    door = Pages(a=b'{"id": "did:web:a.example"}')
    got = Refresher(door).refresh([KEYS, LIST])
    assert got.copies == (
        DatedDocument("did:web:a.example", {"id": "did:web:a.example"}, NOW, "fetched from a.example"),
        StatusCopy(LIST.url, b'{"id": "did:web:a.example"}', NOW, "fetched from a.example"),
    )
    assert got.problems == ()
    assert [size for _, size in door.asked] == [Kind.KEYS.body_bytes, Kind.STATUS_LIST.body_bytes]


def test_nothing_is_asked_for_twice() -> None:
    door = Pages(a=b"{}")
    refresher = Refresher(door)
    refresher.refresh([LIST, LIST])
    assert refresher.refresh([LIST, KEYS]).copies[0].url == KEYS.name
    assert [url for url, _ in door.asked] == [LIST.url, KEYS.url]


@pytest.mark.parametrize(
    "problem",
    [NotReachedError(host="a.example", reason="it took too long"), NotAgreedError(host="a.example")],
    ids=["not reached", "not agreed"],
)
def test_a_server_that_was_not_reached_is_left_alone_and_the_others_are_asked(problem: KnownError) -> None:
    door = Pages(a=problem, b=b"{}")
    got = Refresher(door).refresh([KEYS, LIST, OTHER])
    assert [copy.url for copy in got.copies] == [OTHER.name]
    assert got.problems == (problem.in_english(),)
    assert [url for url, _ in door.asked] == [KEYS.url, OTHER.url]


def test_a_server_that_has_one_thing_not_is_asked_for_the_next() -> None:
    door = Pages(a=NoSuchAnswerError(host="a.example", status="404"))
    got = Refresher(door).refresh([KEYS, LIST])
    assert len(got.problems) == len(door.asked) == 2


@pytest.mark.parametrize("page", [b"", b"<html>", b"[]", b'{"a":1,"a":2}', b"\xff", b"[" * 500])
def test_a_document_that_is_no_json_object_is_a_problem_in_words(page: bytes) -> None:
    got = Refresher(Pages(a=page)).refresh([KEYS])
    assert got.copies == ()
    (problem,) = got.problems
    assert problem.startswith(f"What a.example has at {KEYS.url} is not a document with keys. ")


def test_an_unsafe_address_is_a_problem_in_words_and_nobody_is_asked() -> None:
    door = Pages()
    unsafe = ["http://a.example/keys", "https://127.0.0.1/keys", "https://localhost/keys"]
    got = Refresher(door).refresh([Wanted(Kind.KEYS, url, url) for url in unsafe])
    assert (len(got.problems), door.asked) == (3, [])


def test_of_very_many_addresses_only_so_many_are_asked_and_that_is_said_once() -> None:
    door = Pages(a=b"{}")
    refresher = Refresher(door)
    many = [Wanted(Kind.STATUS_LIST, url, url) for url in (f"https://a.example/{n}" for n in range(100))]
    got = refresher.refresh(many)
    assert (len(got.copies), len(door.asked)) == (MAX_CONTACTS, MAX_CONTACTS)
    assert got.problems == (f"Only {MAX_CONTACTS} addresses are asked for one check; the others were not.",)
    assert refresher.refresh(many[50:]).problems == ()


def test_what_was_got_stands_beside_what_was_at_hand_and_the_newest_counts() -> None:
    older = DatedDocument(KEYS.name, {"id": "old"}, NOW - timedelta(days=9), "a file")
    kept = StatusCopy("https://c.example/list", b"{}", NOW, "a file")
    trust = Trust(documents=KeyDocuments([older]), status_copies=(kept,), problems=("A file is odd.",))
    refreshed = Refresher(Pages(a=b'{"id": "new"}', b=b"no")).refresh([KEYS, LIST, OTHER])
    together = refreshed.on_top_of(trust)
    assert together.documents.find(KEYS.name).content == {"id": "new"}
    assert [copy.url for copy in together.status_copies] == [kept.url, LIST.url]
    assert together.problems == ("A file is odd.", *refreshed.problems)
    assert len(refreshed.problems) == 1
    assert trust.documents.find(KEYS.name) is older


def test_copies_written_into_a_trust_folder_are_read_back_from_it(tmp_path: Path) -> None:
    document = {"id": "did:web:a.example", "verificationMethod": []}
    status = {"id": LIST.url, "type": ["BitstringStatusListCredential"], "name": "Списък"}
    binary = bytes.fromhex("d2840102ff")
    copies = (
        DatedDocument("did:web:a.example", document, NOW, "x"),
        StatusCopy(LIST.url, json.dumps(status, ensure_ascii=False).encode(), NOW, "x"),
        StatusCopy("https://a.example/cbor", binary, NOW, "x"),
    )
    files = write_copies(tmp_path, copies)
    assert files == write_copies(tmp_path, copies)
    assert sorted(tmp_path.iterdir()) == sorted(files)
    trust = read_trust(tmp_path)
    assert trust.problems == ()
    found = trust.documents.find("did:web:a.example")
    assert (found.content, found.taken) == (document, NOW)
    by_url = {copy.url: copy for copy in trust.status_copies}
    assert json.loads(by_url[LIST.url].data) == status
    assert by_url["https://a.example/cbor"].data == binary
    assert {copy.taken for copy in by_url.values()} == {NOW}


def test_names_of_files_hold_nothing_that_a_disk_or_a_person_could_mistake(tmp_path: Path) -> None:
    odd = ["https://a.example/../../x", "https://a.example/" + "y" * 500, "https://a.example/ü?&|"]
    files = write_copies(tmp_path, [DatedDocument(url, {}, NOW, "x") for url in odd])
    assert [file.parent for file in files] == [tmp_path] * 3
    assert all(file.name.isascii() and len(file.name) < 100 for file in files)
