"""An employer checks a badge whose issuer publishes its key and its list of revoked badges on its website."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.commands.output import exit_code_of
from app.exit_codes import Exit
from tests.wallet.exchange.issuers import DID, DID_TARGET, INDEX, LIST_TARGET, SITE, WebIssuer
from tests.wallet.exchange.servers import HOST, Server, authority, reply, serving, world
from wallet.exchange.errors import NoSuchAnswerError, NotAgreedError, NotReachedError, UnsafeAddressError
from wallet.model.errors import KnownError
from wallet.services import online
from wallet.trust.folder import read_trust

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

ROOT = Path(__file__).parents[2]


@pytest.fixture
def issuer() -> WebIssuer:
    return WebIssuer()


@pytest.fixture
def badge(issuer: WebIssuer, tmp_path: Path) -> str:
    file = tmp_path / "badge.json"
    file.write_bytes(issuer.badge())
    return str(file)


@pytest.fixture
def server(issuer: WebIssuer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The issuer's website, which the whole internet is for the program."""
    pages = {DID_TARGET: reply(issuer.document()), LIST_TARGET: reply(issuer.status_list())}
    with serving(authority().server_tls(tmp_path, HOST), pages) as found:
        monkeypatch.setattr(
            online,
            "open_door",
            lambda clock, announce: world(found, clock=clock, announce=announce).door,
        )
        yield found


@pytest.fixture
def server_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        online, "open_door", lambda clock, announce: world(None, clock=clock, announce=announce).door
    )


def checked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any], str]:
    """Exit code, JSON document and what was said on standard error."""
    code = main(["check", "--json", *arguments])
    spoken = capsys.readouterr()
    return code, json.loads(spoken.out), spoken.err


def findings(document: dict[str, Any]) -> dict[str, tuple[str, str]]:
    (result,) = document["results"]
    return {found["check"]: (found["outcome"], found["reason"]) for found in result["findings"]}


def headline(document: dict[str, Any]) -> str:
    return document["results"][0]["headline"]


def test_without_online_nobody_is_asked_and_the_key_stays_unknown(
    server: Server, badge: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, document, said = checked(capsys, badge)
    assert (code, headline(document)) == (Exit.UNCONFIRMED, "cannot-confirm")
    assert findings(document)["integrity"] == ("unknown", "key-unresolvable")
    assert findings(document)["status"] == ("unknown", "list-unavailable")
    assert (server.requests, said) == ([], "")
    assert "online" not in document


def test_online_the_key_and_the_list_are_asked_for_after_the_host_was_said(
    server: Server, badge: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, document, said = checked(capsys, "--online", badge)
    assert (code, headline(document)) == (Exit.UNCONFIRMED, "valid-unconfirmed")
    assert findings(document)["integrity"] == ("passed", "signature-valid")
    assert findings(document)["status"] == ("passed", "not-revoked-as-of")
    asked = [f"{SITE}{DID_TARGET}", f"{SITE}{LIST_TARGET}"]
    assert said.splitlines() == [f"Asking {HOST} for {url}" for url in asked]
    assert document["online"] == {"asked": asked, "problems": []}
    # Neither definitions nor pictures, rules, evidence or pages.
    assert server.targets == [DID_TARGET, LIST_TARGET]


def test_a_server_that_is_down_changes_nothing_and_says_why(
    server_down: None, badge: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, document, said = checked(capsys, "--online", badge)
    assert (code, headline(document)) == (Exit.UNCONFIRMED, "cannot-confirm")
    assert findings(document)["integrity"] == ("unknown", "key-unresolvable")
    assert findings(document)["status"] == ("unknown", "list-unavailable")
    (problem,) = document["online"]["problems"]
    assert problem.startswith(f"{HOST} could not be asked: Connection refused.")
    assert problem in said


def test_a_badge_that_was_revoked_is_found_out_only_by_asking(
    server: Server, issuer: WebIssuer, badge: str, capsys: pytest.CaptureFixture[str]
) -> None:
    server.pages[LIST_TARGET] = reply(issuer.status_list(INDEX))
    assert checked(capsys, badge)[0] == Exit.UNCONFIRMED
    code, document, _ = checked(capsys, "--online", badge)
    assert (code, headline(document)) == (Exit.NOT_VALID, "not-valid")
    assert findings(document)["status"] == ("failed", "revoked")


def test_a_list_signed_by_somebody_else_says_nothing_even_from_the_right_server(
    server: Server, badge: str, capsys: pytest.CaptureFixture[str]
) -> None:
    stranger = WebIssuer("did:web:other.example")
    server.pages[LIST_TARGET] = reply(stranger.status_list(INDEX))
    code, document, said = checked(capsys, "--online", badge)
    assert code == Exit.UNCONFIRMED
    assert findings(document)["status"][0] == "unknown"
    assert "Asking other.example for https://other.example/.well-known/did.json" in said.splitlines()


def test_where_only_the_list_cannot_be_had_the_badge_stays_unconfirmed(
    server: Server, badge: str, capsys: pytest.CaptureFixture[str]
) -> None:
    del server.pages[LIST_TARGET]
    code, document, _ = checked(capsys, "--online", badge)
    assert (code, headline(document)) == (Exit.UNCONFIRMED, "valid-unconfirmed")
    assert findings(document)["status"] == ("unknown", "list-unavailable")
    (problem,) = document["online"]["problems"]
    assert problem.startswith(f"{HOST} answered with status 404")


@pytest.mark.parametrize(
    "page",
    [reply(b"", status="500 Oops"), reply(b"<html>"), reply(b"[]"), reply(b'{"a": 1, "a": 2}'), b""],
    ids=["500", "a page", "a list", "a key twice", "nothing"],
)
def test_a_server_that_answers_badly_never_makes_a_badge_invalid(
    server: Server, badge: str, capsys: pytest.CaptureFixture[str], page: bytes
) -> None:
    server.pages |= {DID_TARGET: page, LIST_TARGET: page}
    code, document, _ = checked(capsys, "--online", badge)
    assert (code, headline(document)) == (Exit.UNCONFIRMED, "cannot-confirm")
    assert findings(document)["status"][0] == "unknown"
    assert document["online"]["problems"]


def test_a_badge_that_was_changed_sends_nobody_to_its_list(
    server: Server, issuer: WebIssuer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "changed.json"
    file.write_bytes(issuer.badge().replace(b"Reading data", b"Reading minds"))
    server.pages[LIST_TARGET] = reply(issuer.status_list(INDEX))
    code, document, _ = checked(capsys, "--online", str(file))
    assert code == Exit.NOT_VALID
    assert findings(document)["integrity"] == ("failed", "signature-invalid")
    assert server.targets == [DID_TARGET]


def test_a_document_of_somebody_else_is_no_key(
    server: Server, badge: str, capsys: pytest.CaptureFixture[str]
) -> None:
    server.pages[DID_TARGET] = reply(WebIssuer("did:web:other.example").document())
    code, document, _ = checked(capsys, "--online", badge)
    assert (code, headline(document)) == (Exit.UNCONFIRMED, "cannot-confirm")
    assert findings(document)["integrity"] == ("unknown", "key-unresolvable")


def test_an_office_keeps_what_was_fetched_and_checks_with_it_when_the_website_is_gone(
    server: Server, badge: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "trust"
    folder.mkdir()
    assert main(["trust", "refresh", str(folder), badge, "--online"]) == Exit.DONE
    said = capsys.readouterr()
    assert [line.split()[0] for line in said.out.splitlines()] == ["Kept", "Kept"]
    assert said.err.count(f"Asking {HOST} for ") == 2
    kept = read_trust(folder)
    assert kept.problems == ()
    document = json.loads(server.pages[DID_TARGET].partition(b"\r\n\r\n")[2])
    status_list = json.loads(server.pages[LIST_TARGET].partition(b"\r\n\r\n")[2])
    assert kept.documents.find(DID).content == document
    assert [json.loads(copy.data) for copy in kept.status_copies] == [status_list]
    server.pages.clear()
    _, again, _ = checked(capsys, "--trust", str(folder), badge)
    assert findings(again)["integrity"] == ("passed", "signature-valid")
    assert findings(again)["status"] == ("passed", "not-revoked-as-of")
    assert len(server.requests) == 2


def test_a_website_that_is_gone_leaves_the_copies_of_the_office_as_they_are(
    server_down: None, badge: str, issuer: WebIssuer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "trust"
    folder.mkdir()
    (folder / "did.json").write_bytes(issuer.document())
    code, document, _ = checked(capsys, "--online", "--trust", str(folder), badge)
    assert (code, findings(document)["integrity"]) == (Exit.UNCONFIRMED, ("passed", "signature-valid"))
    assert main(["trust", "refresh", str(folder), badge, "--online"]) == Exit.UNCONFIRMED
    assert [file.name for file in folder.iterdir()] == ["did.json"]


def test_refreshing_without_online_is_wrong_use(badge: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["trust", "refresh", str(tmp_path), badge])
    assert ended.value.code == Exit.WRONG_USE


def test_refreshing_into_something_that_is_no_folder_asks_nobody(server: Server, badge: str) -> None:
    assert main(["trust", "refresh", badge, badge, "--online"]) == Exit.WRONG_USE
    assert server.requests == []


def test_a_published_did_web_credential_is_confirmed_by_the_published_document(
    vectors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fixtures = vectors / "dcc-vc-test-fixtures"
    place = "verifiableCredentials/v2/dataIntegrityProof/didweb/oidf-noStatus-notExpired.json"
    target = "/vc-test-fixtures/dids/oidf/did.json"
    pages = {target: reply((fixtures / "dids/oidf/did.json").read_bytes())}
    with serving(authority().server_tls(tmp_path, "digitalcredentials.github.io"), pages) as website:
        monkeypatch.setattr(
            online, "open_door", lambda clock, announce: world(website, clock=clock, announce=announce).door
        )
        _, document, _ = checked(capsys, "--online", str(fixtures / place))
    assert findings(document)["integrity"] == ("passed", "signature-valid")
    assert website.targets == [target]


@pytest.mark.parametrize(
    "error",
    [
        NotReachedError(host=HOST, reason="it is down"),
        NoSuchAnswerError(host=HOST, status="404"),
        UnsafeAddressError(host=HOST, rule="It is local"),
        NotAgreedError(host=HOST),
    ],
    ids=["not reached", "no such answer", "unsafe", "not agreed"],
)
def test_a_call_that_ends_at_the_door_ends_with_the_code_for_refused(error: KnownError) -> None:
    assert exit_code_of(error) is Exit.REFUSED
    assert all(sentence.in_english() for sentence in error.sentences())


DOOR = ("wallet.exchange.door", "wallet.trust.refresh", "wallet.services.online")


def test_offline_no_socket_is_made_and_the_door_is_not_even_loaded(badge: str) -> None:
    script = (
        "import json, sys\n"
        "used = []\n"
        "sys.addaudithook(lambda event, _: used.append(event) if event.startswith('socket.') else None)\n"
        "from app.__main__ import main\n"
        f"code = main(['check', {badge!r}])\n"
        f"loaded = [name for name in {DOOR!r} if name in sys.modules]\n"
        "print(json.dumps([code, loaded, used]), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert json.loads(done.stderr.splitlines()[-1]) == [Exit.UNCONFIRMED, [], []]
