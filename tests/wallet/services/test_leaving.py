"""Leaving is easy: everything as open formats, complete or not at all, and the keys apart."""

import hashlib
import json
import re
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from wallet.keys import did_key
from wallet.model.document import Incoming
from wallet.model.ledger import LedgerEvent
from wallet.model.sharing import ShareForm, ShareRequest
from wallet.services import leaving
from wallet.services.wallets import WalletFolder
from wallet.store.errors import (
    DiskFullError,
    FolderExistsError,
    PassphraseTooShortError,
    PlaceNotFoundError,
    WrongPassphraseError,
)
from wallet.store.kdf import KdfParameters
from wallet.trust import folder as trust_folder
from wallet.trust.pins import Pin

KEY_PASSPHRASE = "seven blue ladders"
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)


def index_of(folder: Path) -> list[dict]:
    return json.loads((folder / "credentials.json").read_text("utf-8"))["credentials"]


def test_every_original_leaves_byte_for_byte(filled, files, quiet, tmp_path) -> None:
    target = tmp_path / "Everything of mine"
    assert filled.leaving.export_all(target, quiet()) == len(files)
    index = index_of(target)
    exported = {hashlib.sha256((target / line["file"]).read_bytes()).hexdigest(): line for line in index}
    assert set(exported) == {hashlib.sha256(file.data).hexdigest() for file in files}
    assert all(line["sha256"] == digest for digest, line in exported.items())
    assert {Path(line["file"]).suffix for line in index} <= {".json", ".jsonld", ".jwt", ".sd-jwt"}
    titles = {row.title.best(("en",))[1] for row in filled.rows()}
    assert {next(iter(line["title"].values())) for line in index} == titles
    for line in index:
        verdict = json.loads((target / line["verdict"]).read_text("utf-8"))
        assert verdict["headline"] == line["headline"]
        assert verdict["findings"]


def test_ledger_shares_and_known_issuers_go_along(filled, quiet, tmp_path) -> None:
    row = filled.rows()[0]
    filled.share(ShareRequest((row.id,), ShareForm.BUNDLE, audience="Baltic Foods", purpose="a job"))
    pins = (
        Pin("Rila University", "ab" * 32, "https://rila.example/", date(2026, 1, 2)),
        Pin("Vilnius", "cd" * 32, None, date(2026, 3, 4)),
    )
    for pin in pins:
        filled.know_issuer(pin)
    target = tmp_path / "out"
    filled.leaving.export_all(target, quiet())
    (share,) = json.loads((target / "shares.json").read_text("utf-8"))["shares"]
    assert (share["audience"], share["credentials"]) == ("Baltic Foods", [row.id])
    ledger = json.loads((target / "ledger.json").read_text("utf-8"))["ledger"]
    assert [line["number"] for line in ledger] == list(range(1, len(ledger) + 1))
    # The folder of issuers is one that Tallystick can check against.
    contents = trust_folder.read_contents(target / "known-issuers")
    assert [file.pins for file in contents.files] == [pins]
    assert contents.problems == ()


def test_the_bin_and_earlier_versions_go_along_and_are_marked(library, quiet, tmp_path) -> None:
    first = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"]}
    first |= {"id": "urn:example:1", "issuer": "https://rila.example/", "credentialSubject": {"id": "urn:x"}}
    second = first | {"validFrom": "2026-01-01T00:00:00Z", "credentialSubject": {"id": "urn:y"}}
    for number, body in enumerate((first, second)):
        library.import_all([Incoming(f"{number}.json", json.dumps(body).encode())], quiet())
    (row,) = library.rows()
    library.history.move_to_bin([row.id])
    library.leaving.export_all(tmp_path / "out", quiet())
    lines = {line["version"]: line for line in index_of(tmp_path / "out")}
    assert set(lines) == {1, 2}
    assert lines[1]["replaced_by"] == lines[2]["id"]
    assert lines[2]["in_bin"] is True


def test_the_readme_names_every_file_and_says_that_nothing_is_encrypted(
    filled, quiet, tmp_path, contents
) -> None:
    filled.leaving.export_all(tmp_path / "out", quiet())
    text = (tmp_path / "out" / "README.txt").read_text("utf-8")
    tops = {name.partition("/")[0] for name in contents(tmp_path / "out")} - {"README.txt"}
    assert [top for top in tops if top not in text] == []
    assert "NOTHING HERE IS ENCRYPTED" in text
    assert "{" not in text


def test_it_is_written_down_and_the_keys_are_not_in_it(filled, quiet, tmp_path, contents) -> None:
    filled.leaving.export_all(tmp_path / "out", quiet())
    entry = filled.history.ledger()[0]
    assert (entry.event, entry.fact("documents")) == (LedgerEvent.EXPORTED_ALL, str(len(filled.rows())))
    assert all(b"PRIVATE KEY" not in data for data in contents(tmp_path / "out").values())


def test_into_another_wallet_and_nothing_is_lost(filled, quiet, tmp_path, clock, passphrase) -> None:
    filled.leaving.export_all(tmp_path / "out", quiet())
    files = sorted((tmp_path / "out" / "credentials").iterdir())
    other = WalletFolder(clock, kdf=QUICK_KDF).create(tmp_path / "Other.tallystick", passphrase)
    other.import_all([Incoming(file.name, file.read_bytes()) for file in files], quiet())
    digests = [{entry.sha256 for entry in each._file.index()} for each in (filled, other)]
    assert digests[0] == digests[1]
    assert {row.title for row in filled.rows()} == {row.title for row in other.rows()}
    other.lock()


@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_it_never_goes_over_anything(filled, quiet, tmp_path, contents, kind) -> None:
    target = tmp_path / "out"
    if kind == "folder":
        target.mkdir()
    elif kind == "file":
        target.write_bytes(b"mine")
    else:
        target.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FolderExistsError):
        filled.leaving.export_all(target, quiet())
    with pytest.raises(FolderExistsError):
        filled.leaving.export_keys(target, "nine green kettles", KEY_PASSPHRASE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Mine.tallystick", "out"]


def test_cancelled_or_failing_it_leaves_nothing(filled, quiet, tmp_path, monkeypatch) -> None:
    with pytest.raises(PlaceNotFoundError):
        filled.leaving.export_all(tmp_path / "missing" / "out", quiet())
    assert filled.leaving.export_all(tmp_path / "out", quiet(stop_after=2)) is None
    written = 0

    def write(path: Path, data: bytes) -> None:
        nonlocal written
        written += 1
        if written == 4:
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    monkeypatch.setattr(leaving, "_write", write)
    with pytest.raises(DiskFullError):
        filled.leaving.export_all(tmp_path / "out", quiet())
    assert [path.name for path in tmp_path.iterdir()] == ["Mine.tallystick"]
    assert LedgerEvent.EXPORTED_ALL not in {entry.event for entry in filled.history.ledger()}


def test_what_cannot_be_written_down_does_not_leave(filled, quiet, tmp_path, monkeypatch) -> None:
    def full(entry: object) -> None:
        raise DiskFullError(name="Mine")

    monkeypatch.setattr(filled._file, "note", full)
    with pytest.raises(DiskFullError):
        filled.leaving.export_all(tmp_path / "out", quiet())
    with pytest.raises(DiskFullError):
        filled.leaving.export_keys(tmp_path / "keys.pem", "nine green kettles", KEY_PASSPHRASE)
    assert [path.name for path in tmp_path.iterdir()] == ["Mine.tallystick"]


def test_the_keys_leave_encrypted_and_are_those_of_the_wallet(library, passphrase, tmp_path) -> None:
    target = tmp_path / "keys.pem"
    dids = library.leaving.export_keys(target, passphrase, KEY_PASSPHRASE)
    info = library.info()
    assert dids == (info.ed25519_key, info.p256_key)
    blocks = re.findall(
        rb"-----BEGIN ENCRYPTED.*?KEY-----\n?.*?-----END[^\n]*", target.read_bytes(), re.DOTALL
    )
    keys = [load_pem_private_key(block, KEY_PASSPHRASE.encode()) for block in blocks]
    assert [did_key.encode(key.public_key()) for key in keys] == list(dids)
    assert target.stat().st_mode & 0o077 == 0
    entry = library.history.ledger()[0]
    assert (entry.event, [value for name, value in entry.facts if name == "key"]) == (
        LedgerEvent.EXPORTED,
        list(dids),
    )


def test_the_keys_stay_with_whoever_does_not_know_the_passphrase(library, passphrase, tmp_path) -> None:
    with pytest.raises(WrongPassphraseError):
        library.leaving.export_keys(tmp_path / "keys.pem", "wrong wrong wrong", KEY_PASSPHRASE)
    with pytest.raises(PassphraseTooShortError):
        library.leaving.export_keys(tmp_path / "keys.pem", passphrase, "short")
    assert not (tmp_path / "keys.pem").exists()
