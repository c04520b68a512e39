"""The whole life of a wallet by its commands: the passphrase forgotten, the computer lost, and leaving."""

import json
import shutil
from collections.abc import Callable
from typing import Any

import pytest

from app.__main__ import main
from app.demo import samples
from wallet.services import key_costs
from wallet.services.library import now_utc
from wallet.store.kdf import KdfParameters

FIRST = "four quiet rivers meet"
SECOND = "five loud mountains part"
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def do(tmp_path, capsys, monkeypatch) -> Callable[..., Any]:
    """Run a call in the folder; words that are passphrases or codes are given in files."""
    monkeypatch.setattr(key_costs, "calibrate", lambda: QUICK_KDF)
    monkeypatch.chdir(tmp_path)
    count = 0

    def run(line: str, *, expected: int = 0, **secrets: str) -> Any:
        nonlocal count
        arguments = line.split()
        for name, secret in secrets.items():
            count += 1
            file = tmp_path / f"secret-{count}"
            file.write_text(secret, encoding="utf-8")
            arguments += [f"--{name.replace('_', '-')}-file", str(file)]
        assert main(arguments) == expected
        said = capsys.readouterr().out
        return json.loads(said) if "--json" in arguments else said

    return run


def digests(do, wallet: str, passphrase: str) -> set[str]:
    rows = do(f"list {wallet} --json", passphrase=passphrase)["credentials"]
    return {do(f"show {wallet} {row['id']} --json", passphrase=passphrase)["sha256"] for row in rows}


def test_from_the_first_credential_to_another_program(do, tmp_path) -> None:
    do("wallet create Mine.tallystick", passphrase=FIRST)
    learner = do("wallet info Mine.tallystick --json", passphrase=FIRST)["ed25519_key"]
    names = []
    for sample in samples.make(learner, now_utc()).files:
        (tmp_path / sample.name).write_bytes(sample.data)
        names.append(sample.name)
    do(f"import Mine.tallystick {' '.join(names)}", passphrase=FIRST)
    everything = digests(do, "Mine.tallystick", FIRST)
    assert len(everything) == len(names)

    # The passphrase is forgotten.
    code = do("wallet recovery Mine.tallystick", passphrase=FIRST).strip()
    do("wallet recover Mine.tallystick", code=code, new_passphrase=SECOND)
    do("list Mine.tallystick", passphrase=FIRST, expected=5)
    assert digests(do, "Mine.tallystick", SECOND) == everything

    # A backup, tried out; then two credentials go, one of them for good.
    do("backup Mine.tallystick --out mine.tallystick-backup", passphrase=SECOND)
    do("backup test mine.tallystick-backup --wallet Mine.tallystick", passphrase=SECOND)
    state = do("wallet info Mine.tallystick --json", passphrase=SECOND)
    assert (state["backup_due"], state["notice"]) == (False, None)
    first, second, *_ = do("list Mine.tallystick --json", passphrase=SECOND)["credentials"]
    do(f"delete Mine.tallystick {first['id']}", passphrase=SECOND)
    do("empty-bin Mine.tallystick", passphrase=SECOND)
    do(f"delete Mine.tallystick {second['id']}", passphrase=SECOND)

    # Restored beside it and compared: the one that went is only there, the one in the bin is in both.
    report = do(
        "restore mine.tallystick-backup --to Restored.tallystick --compare-with Mine.tallystick --json",
        passphrase=SECOND,
    )["compared"]
    assert report["only_there"] == [first["id"]]
    assert len(report["same"]) == len(everything) - 1
    assert report["only_here"] == report["earlier"] == report["later"] == []
    assert digests(do, "Restored.tallystick", SECOND) == everything

    # The computer is lost with the wallet on it; what was restored takes a new key, and everything leaves.
    shutil.rmtree("Mine.tallystick")
    do("wallet new-key Restored.tallystick", passphrase=SECOND)
    do("wallet recover Restored.tallystick", code=code, new_passphrase=FIRST, expected=5)
    do("export-all Restored.tallystick --to out", passphrase=SECOND)
    do("wallet create Other.tallystick", passphrase=FIRST)
    files = sorted((tmp_path / "out" / "credentials").iterdir())
    copies = [shutil.copy(file, tmp_path / f"copy-{number}") for number, file in enumerate(files)]
    do(f"import Other.tallystick {' '.join(map(str, copies))}", passphrase=FIRST)
    assert digests(do, "Other.tallystick", FIRST) == everything

    # What happened is all there, in order.
    events = [line["event"] for line in do("ledger Restored.tallystick --json", passphrase=SECOND)["ledger"]]
    told = [event for event in events if event != "received"]
    assert told == [
        *("recovery-code-made", "recovery-code-used", "passphrase-changed", "restored", "backed-up"),
        *("file-key-changed", "exported-all"),
    ]
