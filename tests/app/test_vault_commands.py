"""The vault as scripts use it: what opens a wallet, backups, the bin, the ledger, and leaving."""

import errno
import json
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.demo import samples
from wallet.model.passphrases import Strength, strength_of
from wallet.services import key_costs
from wallet.services.library import now_utc
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters

PASSPHRASE = "four quiet rivers meet"
NEW = "five loud mountains part"
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is measured is a computer's matter and tested elsewhere; here it takes no time."""
    monkeypatch.setattr(key_costs, "calibrate", lambda: QUICK_KDF)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wallet with the samples of the demonstration, to be copied."""
    folder = tmp_path_factory.mktemp("prepared") / "mine.tallystick"
    library = WalletFolder(kdf=QUICK_KDF).create(folder, PASSPHRASE)
    quiet = type("Quiet", (), {"cancelled": False, "report": lambda *_: None})()
    library.import_all(samples.make(library.info().ed25519_key, now_utc()).files, quiet)
    library.lock()
    return folder


@pytest.fixture
def wallet(prepared: Path, tmp_path: Path) -> str:
    return str(shutil.copytree(prepared, tmp_path / "mine.tallystick"))


@pytest.fixture
def secret(tmp_path: Path) -> Callable[[str], str]:
    """The name of a file with that text in its first line."""

    def keep(text: str) -> str:
        file = tmp_path / f"secret-{len(list(tmp_path.glob('secret-*')))}"
        file.write_text(text + "\n", encoding="utf-8")
        return str(file)

    return keep


@pytest.fixture
def run(secret, capsys) -> Callable[..., Any]:
    """Run a call with the passphrase; gives the JSON document where there is one, else the words."""

    def call(*arguments: str, expected: int = 0, passphrase: str | None = PASSPHRASE) -> Any:
        capsys.readouterr()
        more = () if passphrase is None else ("--passphrase-file", secret(passphrase))
        assert main([*arguments, *more]) == expected
        said = capsys.readouterr()
        if "--json" in arguments and expected == 0:
            return json.loads(said.out)
        return said.out if expected == 0 else said.err

    return call


def identifiers(run, wallet: str) -> list[str]:
    return [row["id"] for row in run("list", wallet, "--json")["credentials"]]


def test_the_passphrase_can_be_changed(run, wallet, secret) -> None:
    run("wallet", "passphrase", wallet, "--new-passphrase-file", secret(NEW))
    run("list", wallet, expected=5)
    run("list", wallet, passphrase=NEW)
    changed = run(
        "wallet", "passphrase", wallet, "--json", "--new-passphrase-file", secret(NEW), passphrase=NEW
    )
    assert changed == {"wallet": wallet, "opened_by": ["passphrase"]}
    run("wallet", "passphrase", wallet, "--new-passphrase-file", secret("short"), expected=2, passphrase=NEW)


def test_a_passphrase_that_is_easy_to_guess_is_taken_with_a_word_about_it(
    run, wallet, secret, capsys
) -> None:
    assert "easy to guess" not in run("wallet", "passphrase", wallet, "--new-passphrase-file", secret(NEW))
    arguments = ["--passphrase-file", secret(NEW), "--new-passphrase-file", secret("password1234")]
    assert main(["wallet", "passphrase", wallet, *arguments]) == 0
    assert "easy to guess" in capsys.readouterr().err


def test_whoever_forgets_the_passphrase_comes_back_with_the_code(run, wallet, secret) -> None:
    code = run("wallet", "recovery", wallet).strip()
    assert re.fullmatch(r"(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}", code)
    assert run("wallet", "info", wallet, "--json")["opened_by"] == ["passphrase", "recovery-code"]
    recover = ["wallet", "recover", wallet, "--new-passphrase-file", secret(NEW), "--code-file"]
    run(*recover, secret("0000" + code[4:]), expected=5, passphrase=None)
    run("list", wallet)
    run(*recover, secret(code), passphrase=None)
    run("list", wallet, passphrase=NEW)
    run("list", wallet, expected=5)
    run("wallet", "recovery", wallet, "--drop", passphrase=NEW)
    assert "does not open that way" in run(*recover, secret(code), expected=5, passphrase=None)
    run("list", wallet, passphrase=NEW)


def test_a_recovery_code_is_one_json_document_as_well(run, wallet) -> None:
    assert len(run("wallet", "recovery", wallet, "--json")["recovery_code"]) == 34
    assert run("wallet", "recovery", wallet, "--drop", "--json") == {"recovery_code": None}


def test_a_new_key_says_what_has_to_be_made_anew(run, wallet, secret, capsys) -> None:
    before = identifiers(run, wallet)
    run("wallet", "recovery", wallet)
    assert main(["wallet", "new-key", wallet, "--passphrase-file", secret(PASSPHRASE)]) == 0
    assert "made anew: recovery-code" in capsys.readouterr().err
    assert identifiers(run, wallet) == before
    assert run("wallet", "new-key", wallet, "--json") == {"wallet": wallet, "opened_by": ["passphrase"]}


def test_words_are_suggested_without_a_wallet(run) -> None:
    assert strength_of(run("wallet", "words", passphrase=None).strip()) is Strength.STRONG
    found = run("wallet", "words", "--words", "7", "--json", passphrase=None)
    assert len(found["passphrase"].split()) == 7
    assert found["bits"] > 60


def test_a_backup_is_made_tested_restored_and_compared(run, wallet, tmp_path) -> None:
    assert run("wallet", "info", wallet, "--json")["backup_due"] is True
    backup = str(tmp_path / "b.tallystick-backup")
    made = run("backup", wallet, "--out", backup, "--json")
    assert made["documents"] == len(identifiers(run, wallet))
    tested = run("backup", "test", backup, "--wallet", wallet, "--json")
    assert (tested["sha256"], tested["documents"]) == (made["sha256"], made["documents"])
    info = run("wallet", "info", wallet, "--json")
    assert info["backup_due"] is False
    assert info["backup_tested_at"] == tested["tested_at"]

    gone, *_ = identifiers(run, wallet)
    run("delete", wallet, gone)
    run("empty-bin", wallet)
    target = str(tmp_path / "restored.tallystick")
    report = run("restore", backup, "--to", target, "--compare-with", wallet, "--json")
    assert report["compared"]["only_there"] == [gone]
    assert sorted(report["compared"]["same"]) == sorted(identifiers(run, wallet))
    assert gone in identifiers(run, target)
    words = run("restore", backup, "--to", str(tmp_path / "again"), "--compare-with", wallet)
    assert f"only in the backup: 1\n  {gone}\n" in words


def test_a_backup_is_tested_without_any_wallet(run, wallet, tmp_path) -> None:
    backup = tmp_path / "b.tallystick-backup"
    run("backup", wallet, "--out", str(backup))
    shutil.rmtree(wallet)
    assert "complete" in run("backup", "test", str(backup))
    assert "Wrong passphrase" in run("backup", "test", str(backup), expected=5, passphrase=NEW)
    backup.write_bytes(backup.read_bytes()[:-1])
    run("backup", "test", str(backup), expected=5)
    run("restore", str(backup), "--to", str(tmp_path / "r"), expected=5)
    assert not (tmp_path / "r").exists()


def test_a_backup_opens_with_the_recovery_code_as_well(run, wallet, secret, tmp_path) -> None:
    code = run("wallet", "recovery", wallet).strip()
    backup, target = str(tmp_path / "b.tallystick-backup"), str(tmp_path / "r.tallystick")
    run("backup", wallet, "--out", backup)
    run("restore", backup, "--to", target, "--code-file", secret(code), passphrase=None)
    assert identifiers(run, target) == identifiers(run, wallet)


def test_nothing_is_ever_written_over(run, wallet, tmp_path) -> None:
    there = tmp_path / "there"
    there.write_bytes(b"mine")
    backup = str(tmp_path / "b.tallystick-backup")
    run("backup", wallet, "--out", backup)
    for call in (
        ["backup", wallet, "--out", str(there)],
        ["restore", backup, "--to", str(there)],
        ["export-all", wallet, "--to", str(there)],
    ):
        run(*call, expected=2)
    run("ledger", wallet, "--out", str(there), expected=2)
    assert there.read_bytes() == b"mine"


def test_a_wallet_that_is_not_there_for_comparing_stops_the_restore(run, wallet, tmp_path) -> None:
    backup = str(tmp_path / "b.tallystick-backup")
    run("backup", wallet, "--out", backup)
    target = tmp_path / "r.tallystick"
    run("restore", backup, "--to", str(target), "--compare-with", str(tmp_path / "no"), expected=5)
    assert not target.exists()


def test_the_bin_and_back(run, wallet) -> None:
    before = identifiers(run, wallet)
    gone = before[:2]
    assert run("delete", wallet, *gone, "--json") == {"ids": gone}
    assert identifiers(run, wallet) == before[2:]
    assert {row["id"] for row in run("bin", wallet, "--json")["bin"]} == set(gone)
    assert gone[0] in run("bin", wallet)
    run("undelete", wallet, gone[0])
    assert set(identifiers(run, wallet)) == {gone[0], *before[2:]}
    assert run("empty-bin", wallet, "--json") == {"deleted": 1}
    assert run("bin", wallet, "--json") == {"bin": []}
    run("delete", wallet, before[2], "nothing", expected=2)
    assert before[2] in identifiers(run, wallet)


def test_what_leaves_is_in_the_ledger(run, wallet, tmp_path) -> None:
    identifier = identifiers(run, wallet)[0]
    run("export", wallet, identifier, "--out", str(tmp_path / "one"))
    newest = run("ledger", wallet, "--json")["ledger"][-1]
    assert (newest["event"], newest["facts"]) == ("exported", [["credential", identifier]])
    run("export", wallet, identifier, "--out", str(tmp_path / "one"), expected=2)
    out = tmp_path / "ledger.json"
    run("ledger", wallet, "--out", str(out))
    assert json.loads(out.read_text("utf-8")) == run("ledger", wallet, "--json")
    assert f"exported  credential={identifier}" in run("ledger", wallet).splitlines()[0]


def test_everything_leaves_and_comes_into_another_wallet(run, wallet, secret, tmp_path) -> None:
    target = tmp_path / "out"
    assert run("export-all", wallet, "--to", str(target), "--json")["documents"] == len(
        identifiers(run, wallet)
    )
    other = str(tmp_path / "other.tallystick")
    run("wallet", "create", other)
    run("import", other, *map(str, sorted((target / "credentials").iterdir())))
    digests = [
        {run("show", each, row, "--json")["sha256"] for row in identifiers(run, each)}
        for each in (wallet, other)
    ]
    assert digests[0] == digests[1]


def test_the_keys_leave_only_by_themselves_and_encrypted(run, wallet, secret, tmp_path) -> None:
    out = tmp_path / "keys.pem"
    call = ["export-keys", wallet, "--to", str(out), "--new-passphrase-file"]
    run(*call, secret("short"), expected=2)
    assert not out.exists()
    assert len(run(*call, secret(NEW), "--json")["keys"]) == 2
    assert out.read_text("ascii").count("BEGIN ENCRYPTED PRIVATE KEY") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel is asked which file is written")
@pytest.mark.parametrize("call", [["export", "ID", "--out"], ["ledger", "--out"], ["export-all", "--to"]])
def test_a_full_disk_is_refused_for_safety_and_leaves_nothing(
    run, wallet, tmp_path, monkeypatch, call
) -> None:
    arguments = [identifiers(run, wallet)[0] if each == "ID" else each for each in call[1:]]
    real = os.fsync

    def full(handle: int) -> None:
        name = Path(f"/proc/self/fd/{handle}").readlink()
        if Path(wallet) not in name.parents:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    assert "disk is full" in run(call[0], wallet, *arguments, str(tmp_path / "out"), expected=6)
    monkeypatch.undo()
    assert not (tmp_path / "out").exists()
    events = {line["event"] for line in run("ledger", wallet, "--json")["ledger"]}
    assert events == {"received"}


def test_a_damaged_wallet_and_one_that_is_in_use_are_told_apart_from_a_wrong_passphrase(run, wallet) -> None:
    library = WalletFolder().unlock(Path(wallet), PASSPHRASE)
    assert "already open" in run("bin", wallet, expected=5)
    library.lock()
    database = Path(wallet) / "wallet.db"
    database.write_bytes(database.read_bytes()[:4096])
    assert "damaged" in run("bin", wallet, expected=5)


def test_an_older_copy_put_back_is_told(run, wallet, tmp_path, capsys) -> None:
    older = shutil.copytree(wallet, tmp_path / "older")
    run("delete", wallet, identifiers(run, wallet)[0])
    mark = (Path(wallet) / "wallet.mark").read_bytes()
    shutil.rmtree(wallet)
    shutil.copytree(older, wallet)
    (Path(wallet) / "wallet.mark").write_bytes(mark)
    assert run("wallet", "info", wallet, "--json")["notice"] == "older-copy"


@pytest.mark.parametrize(
    "arguments",
    [
        ["backup", "w"],
        ["backup", "test"],
        ["backup", "test", "f", "--out", "g"],
        ["backup", "w", "--out", "f", "--wallet", "w"],
        ["backup", "a", "b"],
        ["restore", "f"],
        ["export-all", "w"],
        ["delete", "w"],
        ["wallet", "words", "--words", "3"],
    ],
)
def test_wrong_use_ends_with_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_wallet_may_be_called_test(run, wallet, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.move(wallet, tmp_path / "test")
    run("backup", "test", "--out", "b.tallystick-backup")
    run("backup", "test", "b.tallystick-backup")


def test_what_is_odd_about_a_wallet_is_said_by_every_command_that_opens_it(
    run, wallet, secret, capsys
) -> None:
    (Path(wallet) / "wallet (Anna's conflicted copy).db").write_bytes(b"")
    facts = run("wallet", "info", wallet, "--json")
    assert [one["kind"] for one in facts["remarks"]] == ["conflicted-copy"]
    assert "conflicted copy" in facts["remarks"][0]["text"]
    assert facts["read_only"] is False
    assert "remarks: conflicted-copy" in run("wallet", "info", wallet)
    identifier = identifiers(run, wallet)[0]
    for words in (["list", wallet], ["show", wallet, identifier], ["bin", wallet]):
        assert main([*words, "--passphrase-file", secret(PASSPHRASE)]) == 0
        assert "conflicted copy" in capsys.readouterr().err
