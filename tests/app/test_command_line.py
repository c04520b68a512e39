"""The command line as scripts use it: one wallet from creation to a share that a stranger checks."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import FAILED, READER_GONE, main
from app.demo import samples
from wallet.services.library import now_utc
from wallet.services.wallets import WalletFolder

ROOT = Path(__file__).parents[2]
PASSPHRASE = "four quiet rivers meet"


@pytest.fixture(scope="module")
def passphrase_file(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("secret") / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return str(file)


@pytest.fixture(scope="module")
def wallet(tmp_path_factory: pytest.TempPathFactory, passphrase_file: str) -> str:
    folder = str(tmp_path_factory.mktemp("wallets") / "mine.tallystick")
    assert main(["wallet", "create", folder, "--passphrase-file", passphrase_file]) == 0
    return folder


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, wallet: str) -> dict[str, str]:
    """The samples of the demonstration, issued to this wallet's key."""
    folder = tmp_path_factory.mktemp("files")
    library = WalletFolder().unlock(Path(wallet), PASSPHRASE)
    learner = library.info().ed25519_key
    library.lock()
    written = {}
    for incoming in samples.make(learner, now_utc()).files:
        path = folder / incoming.name
        path.write_bytes(incoming.data)
        written[incoming.name] = str(path)
    return written


def spoken(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The one JSON document that the call printed."""
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


@pytest.mark.parametrize(
    ("name", "code", "headline"),
    [
        ("reading-data.json", 3, "valid-unconfirmed"),
        ("sustainable-city-planning.jsonld", 3, "valid-unconfirmed"),
        ("project-leadership.json", 1, "not-valid"),
        ("forklift-safety.json", 1, "not-valid"),
    ],
)
def test_check_says_the_same_by_json_and_by_exit_code(
    files: dict[str, str], capsys: pytest.CaptureFixture[str], name: str, code: int, headline: str
) -> None:
    assert main(["check", "--json", files[name]]) == code
    (result,) = spoken(capsys)["results"]
    assert result["headline"] == headline
    assert {finding["check"] for finding in result["findings"]} == {
        "format",
        "integrity",
        "issuer",
        "validity",
        "status",
        "holder",
        "schema",
        "accreditation",
    }


def test_check_knows_the_issuers_of_a_trust_folder(
    files: dict[str, str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    main(["check", "--json", files["reading-data.json"]])
    (result,) = spoken(capsys)["results"]
    issuer = next(finding for finding in result["findings"] if finding["check"] == "issuer")
    pin = {"name": "Rila", "key": issuer["evidence"]["key_fingerprint"], "since": "2026-01-01"}
    (tmp_path / "issuers.json").write_text(json.dumps([pin]), encoding="utf-8")
    assert main(["check", files["reading-data.json"], "--trust", str(tmp_path)]) == 0


def test_check_judges_as_of_the_time_asked(files: dict[str, str]) -> None:
    assert main(["check", files["reading-data.json"], "--at", "2001-01-01T00:00:00Z"]) == 1


def test_what_cannot_be_read_is_unreadable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    assert main(["check", str(empty)]) == 4
    assert main(["check", str(tmp_path / "missing")]) == 2
    assert "could not be read" in capsys.readouterr().err


def test_a_wallet_from_import_to_a_share_that_a_stranger_checks(
    wallet: str,
    passphrase_file: str,
    files: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    secret = ["--passphrase-file", passphrase_file]
    capsys.readouterr()
    assert main(["import", wallet, files["reading-data.json"], "--json", *secret]) == 0
    (line,) = spoken(capsys)["results"]
    assert line["state"] == "new"
    identifier = line["id"]

    assert main(["list", wallet, "--search", "questioning", "--json", *secret]) == 0
    assert [row["id"] for row in spoken(capsys)["credentials"]] == [identifier]
    assert main(["show", wallet, identifier, "--json", *secret]) == 0
    assert spoken(capsys)["elements"]["title"]["state"] == "stated"

    original = tmp_path / "original"
    assert main(["export", wallet, identifier, "--out", str(original), *secret]) == 0
    assert original.read_bytes() == Path(files["reading-data.json"]).read_bytes()
    assert main(["export", wallet, identifier, "--out", str(original), *secret]) == 2

    for form in ("presentation", "bundle"):
        out = tmp_path / form
        share = ["share", wallet, identifier, "--out", str(out), "--as", form, "--audience", "Acme"]
        assert main([*share, *secret]) == 0
        assert main(["check", str(out), "--audience", "Acme"]) == 3
        assert main(["check", str(out), "--audience", "Other"]) == 1
    capsys.readouterr()
    share = ["share", wallet, identifier, "--out", str(tmp_path / "qr.png"), "--as", "qr", "--json"]
    assert main([*share, *secret]) == 0
    pictures = [str(file) for file in spoken(capsys)["files"]]
    assert all(Path(picture).name.startswith("qr-") for picture in pictures)
    assert main(["check", "--json", *pictures]) == 3
    assert len(spoken(capsys)["results"]) == 1


def test_a_wrong_passphrase_says_so_and_changes_nothing(
    wallet: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("five loud mountains part", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in Path(wallet).iterdir()}
    assert main(["list", wallet, "--passphrase-file", str(wrong)]) == 5
    assert "Wrong passphrase" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in Path(wallet).iterdir()} == before


def test_what_is_not_a_wallet_and_what_is_not_held_have_their_own_codes(
    wallet: str, passphrase_file: str, tmp_path: Path
) -> None:
    secret = ["--passphrase-file", passphrase_file]
    assert main(["list", str(tmp_path), *secret]) == 5
    assert main(["show", wallet, "nothing", *secret]) == 2
    assert main(["wallet", "create", wallet, *secret]) == 2


def test_what_is_there_already_and_what_cannot_be_written_are_said_as_such(
    wallet: str,
    passphrase_file: str,
    tmp_path: Path,
    files: dict[str, str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    secret = ["--passphrase-file", passphrase_file]
    assert main(["import", wallet, files["first-aid.json"], "--json", *secret]) == 0
    identifier = spoken(capsys)["results"][0]["id"]
    there = tmp_path / "there"
    there.write_bytes(b"mine")
    assert main(["export", wallet, identifier, "--out", str(there), *secret]) == 2
    assert "already taken" in capsys.readouterr().err
    assert main(["export", wallet, identifier, "--out", str(tmp_path / "no" / "x"), *secret]) == 2
    assert "could not be written" in capsys.readouterr().err
    assert there.read_bytes() == b"mine"


def test_a_share_of_what_was_issued_to_somebody_else_is_made_with_a_warning(
    wallet: str, passphrase_file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = ["--passphrase-file", passphrase_file]
    stranger = "did:key:z6MkrjbyEGbxpUtzZNBW7h7hDeGjgCtuP92kmuE2cxVCxvzg"
    badge = tmp_path / "badge.json"
    badge.write_bytes(
        next(f for f in samples.make(stranger, now_utc()).files if f.name == "first-aid.json").data
    )
    assert main(["import", wallet, str(badge), "--json", *secret]) == 0
    identifier = spoken(capsys)["results"][0]["id"]
    out = str(tmp_path / "share.json")
    assert main(["share", wallet, identifier, "--as", "presentation", "--out", out, "--json", *secret]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["files"] == [out]
    assert "issued to another key" in captured.err
    assert "will find it not valid" in captured.err
    assert main(["check", out]) == 1


def test_a_refused_file_of_many_is_named_beside_the_reason(
    wallet: str, passphrase_file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "keys.json").write_text("[1]", encoding="utf-8")
    (tmp_path / "note.txt").write_text("hello", encoding="utf-8")
    assert main(["import", wallet, str(tmp_path), "--passphrase-file", passphrase_file]) == 4
    said = capsys.readouterr().err
    assert "keys.json: This file is damaged" in said
    assert "note.txt: No credential found" in said


def test_a_new_wallet_has_no_credentials_in_numbers(
    tmp_path: Path, passphrase_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, secret = str(tmp_path / "new.tallystick"), ["--passphrase-file", passphrase_file]
    assert main(["wallet", "create", folder, *secret]) == 0
    assert main(["wallet", "info", folder, *secret]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "credentials: 0" in lines
    assert "changes since backup: 0" in lines
    assert "notice: none" in lines
    assert "backed up at: never" in lines


def test_without_a_terminal_the_passphrase_is_missing_and_nothing_is_a_verdict(wallet: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "app", "list", wallet],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    assert ended.returncode == 2
    assert "--passphrase-file" in ended.stderr
    assert "EOFError" not in ended.stderr


def test_a_failure_of_the_program_is_no_verdict() -> None:
    broken = "import sys; from app import __main__ as m; m.parse = lambda _: 1 / 0; sys.exit(m.main())"
    ended = subprocess.run(
        [sys.executable, "-c", broken], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == FAILED
    assert "ZeroDivisionError" in ended.stderr


@pytest.mark.parametrize(
    "arguments", [["check"], ["wallet"], ["share", "w", "i"], ["fly"], ["check", "x", "--at", "noon"]]
)
def test_wrong_use_ends_with_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["check", "x", "--at", "noon"], "such as 2026-11-20T12:00:00Z"),
        (["share", "w", "i", "--out", "o", "--as", "qr", "--expires-in", "soon"], "from 1 to 366"),
        (["wallet", "words", "--words", "few"], "from 4 to 20"),
    ],
)
def test_a_value_of_another_kind_is_answered_with_what_to_give(
    arguments: list[str], remedy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert remedy in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="pipes are closed differently there")
def test_a_reader_that_goes_away_is_neither_a_traceback_nor_a_verdict(files: dict[str, str]) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [sys.executable, "-m", "app", "check", files["reading-data.json"]]
    run = subprocess.run(command, cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write_end)
    assert (run.returncode, run.stderr) == (READER_GONE, "")
