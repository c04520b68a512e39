"""A trust folder: every file is told by its content, dated, and never silently left out."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.token_makers import ES256
from wallet.model.errors import KnownError
from wallet.trust import folder
from wallet.trust.at_hand import NoCertificates
from wallet.trust.folder import read_contents, read_trust, recognise_all
from wallet.trust.recognised import Kind, recognise
from wallet.trust.trust_file import TrustFile

WRITTEN = datetime(2026, 11, 10, 8, tzinfo=UTC)
DID = "did:web:school.example"
DOCUMENT = {"id": DID, "assertionMethod": []}
STATUS = {
    "id": "https://school.example/status/3#list",
    "type": ["VerifiableCredential", "BitstringStatusListCredential"],
    "credentialSubject": {"type": "BitstringStatusList"},
}
PIN = {"name": "School", "key": "ab" * 32, "since": "2026-11-01"}


def put(place: Path, name: str, content: Any) -> Path:
    file = place / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    os.utime(file, (WRITTEN.timestamp(), WRITTEN.timestamp()))
    return file


def wrapped(content: Any, url: str) -> dict[str, Any]:
    return {"url": url, "taken": "2026-11-02T07:00:00Z", "content": content}


def test_everything_usable_is_found_whatever_it_is_called_and_wherever_it_lies(tmp_path: Path) -> None:
    put(tmp_path, "issuers.json", [PIN])
    put(tmp_path, "a/keys", DOCUMENT)
    put(tmp_path, "a/b/list.txt", {"issuers": {DID: "School"}, "date": "2026-11-05"})
    put(tmp_path, "status.json", STATUS)
    put(tmp_path, ".hidden/x.json", {"a": 1})
    trust = read_trust(tmp_path)
    assert [pin.name for pin in trust.pins] == ["School"]
    assert [entry.issuer_id for entry in trust.registry] == [DID]
    document = trust.documents.find(DID)
    assert document is not None
    assert (document.taken, document.source) == (WRITTEN, "a/keys (dated by its file)")
    (copy,) = trust.status_copies
    assert (copy.url, copy.taken) == ("https://school.example/status/3", WRITTEN)
    assert copy.data == (tmp_path / "status.json").read_bytes()
    assert (trust.problems, type(trust.certificates)) == ((), NoCertificates)


def test_a_copy_that_states_its_address_and_time_is_dated_by_that(tmp_path: Path) -> None:
    put(tmp_path, "1.json", wrapped(DOCUMENT, "https://school.example/.well-known/did.json"))
    put(tmp_path, "2.json", wrapped(STATUS, "https://school.example/status/3"))
    token = ES256.token({"sub": "https://school.example/tokens/1"}, {"typ": "statuslist+jwt"})
    put(tmp_path, "3.json", wrapped(token, "https://school.example/tokens/1"))
    put(tmp_path, "4.jwt", token.encode())
    trust = read_trust(tmp_path)
    taken = datetime(2026, 11, 2, 7, tzinfo=UTC)
    document = trust.documents.find(DID)
    assert document is not None
    assert (document.taken, document.source) == (taken, "1.json")
    assert [(copy.url, copy.taken) for copy in trust.status_copies] == [
        ("https://school.example/status/3", taken),
        ("https://school.example/tokens/1", taken),
        ("https://school.example/tokens/1", WRITTEN),
    ]
    assert trust.status_copies[1].data == trust.status_copies[2].data == token.encode()
    assert trust.problems == ()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("issuers.json", [{"name": "School"}], "64 hexadecimal digits (entry 1)"),
        ("issuers.json", {"a": "b"}, "must hold a list"),
        ("x.json", {"a": 1}, "nothing that credentials can be checked against"),
        ("x.json", b"{", "JSON"),
        ("x.json", b'{"id": 1, "id": 2}', "same key twice"),
        ("x.json", b"hello", "nothing that credentials"),
        ("x.json", [1], "nothing that credentials"),
        ("x.json", wrapped(DOCUMENT, "https://other.example/did.json"), "somewhere else"),
        ("x.json", {**wrapped(DOCUMENT, DID), "taken": "today"}, "“taken” must be a time"),
        ("x.json", wrapped("hello", "https://school.example"), "nothing that credentials"),
        ("x.json", wrapped(wrapped(DOCUMENT, DID), DID), "nothing that credentials"),
        ("x.json", {"url": DID, "taken": "2026-11-02T07:00:00Z"}, "either content or content_base64"),
        ("x.json", {**STATUS, "id": None}, "has to say its address"),
        ("x.jwt", b"eyJhbGciOiJub25lIn0.eyJhIjoxfQ.AA", "nothing that credentials"),
        ("x.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "no certificate"),
        ("x.pem", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "no certificate"),
        ("x.tallystick-trust", b"PK\x03\x04", "refused as a whole"),
    ],
)
def test_what_cannot_be_used_is_said_and_spoils_nothing_else(
    tmp_path: Path, name: str, content: Any, words: str
) -> None:
    put(tmp_path, name, content)
    put(tmp_path, "z.json", DOCUMENT)
    trust = read_trust(tmp_path)
    (problem,) = trust.problems
    assert name in problem
    assert words in problem
    assert len(trust.documents) == 1


@pytest.mark.parametrize("content", [b"# Notes", b"\x89PNG\r\n", b"<svg/>", b"PK\x03\x04", b"", b"0x"])
def test_what_is_plainly_something_else_is_no_problem_but_listed(tmp_path: Path, content: bytes) -> None:
    put(tmp_path, "other", content)
    contents = read_contents(tmp_path)
    assert [file.kind for file in contents.files] == [Kind.NOT_USED]
    assert contents.problems == ()


def test_limits_on_files_and_bytes_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        put(tmp_path, f"{number}.json", {"id": f"did:web:{number}.example", "assertionMethod": []})
    monkeypatch.setattr(folder, "MAX_FILES", 2)
    assert len(read_trust(tmp_path).documents) == 2
    assert "only the first 2 files" in read_trust(tmp_path).problems[0]
    monkeypatch.setattr(folder, "MAX_FILES", 10)
    monkeypatch.setattr(folder, "MAX_INPUT_BYTES", 10)
    assert len(read_trust(tmp_path).problems) == 4
    monkeypatch.setattr(folder, "MAX_INPUT_BYTES", 1_000)
    monkeypatch.setattr(folder, "MAX_BYTES", 100)
    assert "and the rest is not used" in read_trust(tmp_path).problems[-1]


def test_folders_that_lead_back_to_themselves_or_too_deep_are_left(tmp_path: Path) -> None:
    (tmp_path / "again").symlink_to(tmp_path)
    put(tmp_path, "/".join("d" * (folder.MAX_DEPTH + 1)) + "/x.json", DOCUMENT)
    trust = read_trust(tmp_path)
    assert len(trust.documents) == 0
    assert "folders deep" in trust.problems[0]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_trust(tmp_path / "missing")


def test_published_trusted_lists_reach_the_judge(vectors: Path) -> None:
    contents = read_contents(vectors / "eu-trusted-lists")
    assert {file.kind for file in contents.files} == {Kind.TRUSTED_LIST}
    assert not isinstance(folder.trust_of(contents).certificates, NoCertificates)


def test_published_documents_and_status_lists_are_recognised(vectors: Path) -> None:
    fixtures = vectors / "dcc-vc-test-fixtures"
    assert len(read_trust(fixtures / "dids").documents) == 2
    lists = read_trust(fixtures / "statusLists")
    assert len(lists.status_copies) + len(lists.problems) == 5
    assert len(lists.status_copies) >= 3
    assert read_trust(vectors / "issued" / "eudiplo-status-list.jwt").status_copies
    assets = vectors / "1edtech-validator/inspector-vc/resources/ob20/assets"
    assert read_trust(assets / "revocation-list.json").status_copies
    assert len(read_trust(assets).documents) > 10


NAMES = (
    *("id", "name", "key", "type", "url", "taken", "content", "content_base64", "issuers", "registry"),
    *("meta", "publicKeyPem", "assertionMethod", "date", DID),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from([DID, "https://x", "2026-11-20", "a"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(JSON.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=60))
def test_no_content_of_any_shape_ends_in_anything_but_a_kind_or_a_known_error(data: bytes) -> None:
    file = TrustFile("x", data, WRITTEN)
    refused = False
    try:
        recognise(file)
    except KnownError:
        refused = True
    contents = recognise_all([file])
    assert (len(contents.files), len(contents.problems)) == ((0, 1) if refused else (1, 0))
