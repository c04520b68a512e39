"""``tallystick trust`` and ``check --trust``: what one office packs, another checks with."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main

PASSPHRASE = "four quiet rivers meet"
DID = "did:web:digitalcredentials.github.io:vc-test-fixtures:dids:oidf"
CREDENTIAL = "verifiableCredentials/v2/dataIntegrityProof/didweb/oidf-noStatus-notExpired.json"
AT = ("--at", "2026-11-21T12:00:00Z")


@pytest.fixture
def office(tmp_path: Path, vectors: Path) -> Path:
    """A trust folder with a published DID document of 14 November 2026 and a list of issuers."""
    folder = tmp_path / "office"
    folder.mkdir()
    did = folder / "did.json"
    did.write_bytes((vectors / "dcc-vc-test-fixtures/dids/oidf/did.json").read_bytes())
    os.utime(did, (1_794_650_400, 1_794_650_400))
    registry = {"name": "Partners", "date": "2026-11-01", "issuers": {DID: "Example school"}}
    (folder / "partners.json").write_text(json.dumps(registry), encoding="utf-8")
    (folder / "README.txt").write_text("Ask Zoe before changing anything.", encoding="utf-8")
    return folder


@pytest.fixture
def credential(vectors: Path) -> str:
    return str(vectors / "dcc-vc-test-fixtures" / CREDENTIAL)


def spoken(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """The options that name a wallet and its passphrase."""
    folder = tmp_path_factory.mktemp("wallet")
    secret, wallet = folder / "passphrase", folder / "mine.tallystick"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    assert main(["wallet", "create", str(wallet), "--passphrase-file", str(secret)]) == 0
    return ("--wallet", str(wallet), "--passphrase-file", str(secret))


@pytest.fixture
def packed(
    tmp_path: Path, office: Path, key: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> tuple[Path, str]:
    """A snapshot of the office's folder, and the fingerprint that was printed."""
    out = tmp_path / "week-47.tallystick-trust"
    assert main(["trust", "pack", str(office), "--out", str(out), *key]) == 0
    return out, capsys.readouterr().out.split()[-1]


def test_a_folder_is_shown_file_by_file_with_dates(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trust", "show", str(office)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        f"2026-11-14  did.json: a copy of what stands at {DID}",
        "2026-11-01  partners.json: the list of issuers Partners",
    ]
    assert main(["trust", "show", str(office), "--json"]) == 0
    assert [file["kind"] for file in spoken(capsys)["files"]] == ["not-used", "published-keys", "issuer-list"]


def test_a_problem_is_said_on_standard_error_and_by_the_exit_code(
    office: Path, credential: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (office / "broken.json").write_text("{", encoding="utf-8")
    assert main(["trust", "show", str(office)]) == 3
    assert "“broken.json” is not used" in capsys.readouterr().err
    assert main(["check", credential, "--trust", str(office), "--json", *AT]) == 0
    said = capsys.readouterr()
    assert "“broken.json” is not used" in said.err
    assert json.loads(said.out)["results"][0]["headline"] == "valid"


def test_a_folder_that_is_not_there_is_wrong_use(
    tmp_path: Path, credential: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trust", "show", str(tmp_path / "missing")]) == 2
    assert main(["check", credential, "--trust", str(tmp_path / "missing")]) == 2
    assert capsys.readouterr().out == ""


def test_a_snapshot_lets_another_office_check_with_last_weeks_evidence(
    packed: tuple[Path, str], credential: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", credential, *AT]) == 3
    capsys.readouterr()
    out, fingerprint = packed
    assert main(["check", credential, "--trust", str(out), "--json", *AT]) == 0
    said = capsys.readouterr()
    assert fingerprint in said.err
    (result,) = json.loads(said.out)["results"]
    issuer = next(finding for finding in result["findings"] if finding["check"] == "issuer")
    assert issuer["reason"] == "registry"
    assert (issuer["evidence"]["list_on"], issuer["evidence"]["key_copied_on"]) == (
        "2026-11-01",
        "2026-11-14",
    )
    assert main(["trust", "show", str(out), "--json"]) == 0
    (snapshot,) = spoken(capsys)["snapshots"]
    assert (snapshot["name"], snapshot["maker_fingerprint"], snapshot["files"]) == ("office", fingerprint, 2)


def test_a_snapshot_with_a_changed_byte_brings_nothing(
    packed: tuple[Path, str], credential: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out, _ = packed
    data = bytearray(out.read_bytes())
    data[data.index(b"files/did.json") + 60] ^= 1
    out.write_bytes(data)
    assert main(["check", credential, "--trust", str(out), *AT]) == 3
    assert "refused as a whole" in capsys.readouterr().err


def test_nothing_is_packed_of_nothing_and_nothing_is_written_over(
    tmp_path: Path,
    packed: tuple[Path, str],
    office: Path,
    key: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert main(["trust", "pack", str(empty), "--out", str(tmp_path / "x"), *key]) == 4
    assert "Nothing was found" in capsys.readouterr().err
    assert main(["trust", "pack", str(office), "--out", str(packed[0]), *key]) == 2


def test_an_issuer_is_known_after_its_fingerprint_was_read_back(
    vectors: Path, credential: str, key: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    wallet, secret = key[1], key[2:]
    badge = str(vectors / "issued/dcc-ob3-vcdm2-eddsa-rdfc-2022.json")
    assert main(["trust", "know", wallet, credential, *secret]) == 4
    assert "shows no key" in capsys.readouterr().err
    call = ["trust", "know", wallet, badge, "--name", "Our school", *secret]
    assert main(call) == 3
    groups = capsys.readouterr().out.splitlines()[0].partition("key: ")[2].split()
    assert len(groups) == 16
    assert main([*call, "--fingerprint", " ".join(groups[:4])]) == 6
    assert "another fingerprint" in capsys.readouterr().err
    assert main([*call, "--fingerprint", " ".join([*groups[:2], "...", *groups[-2:]]).upper()]) == 0
    capsys.readouterr()
    assert main(["import", wallet, badge, "--json", *secret]) == 0
    (line,) = spoken(capsys)["results"]
    assert main(["show", wallet, line["id"], "--json", *secret]) == 0
    findings = {finding["check"]: finding for finding in spoken(capsys)["verdict"]["findings"]}
    assert findings["issuer"]["reason"] == "pinned"
    assert findings["issuer"]["evidence"]["known_as"] == "Our school"


def test_an_issuer_whose_key_is_in_a_trust_folder_can_be_known(
    office: Path, credential: str, key: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trust", "know", key[1], credential, "--trust", str(office)]) == 3
    assert DID in capsys.readouterr().out
