"""The command line as scripts use it: one wallet from creation to a share that a stranger checks."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import READER_GONE, main
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
    assert main(["wallet", "create", wallet, *secret]) == 5


@pytest.mark.parametrize(
    "arguments", [["check"], ["wallet"], ["share", "w", "i"], ["fly"], ["check", "x", "--at", "noon"]]
)
def test_wrong_use_ends_with_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


@pytest.mark.skipif(os.name == "nt", reason="pipes are closed differently there")
def test_a_reader_that_goes_away_is_neither_a_traceback_nor_a_verdict(files: dict[str, str]) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [sys.executable, "-m", "app", "check", files["reading-data.json"]]
    run = subprocess.run(command, cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write_end)
    assert (run.returncode, run.stderr) == (READER_GONE, "")
