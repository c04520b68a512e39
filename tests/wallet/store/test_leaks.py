"""No word of a credential in any file that the wallet writes."""

import tempfile
from pathlib import Path

import pytest

from wallet.model.text import LocalizedText
from wallet.store.errors import DatabaseDamagedError
from wallet.store.wallet_file import WalletFile

MARKER = "Quittenmarmelade"


def holding(marker: str, *folders: Path) -> list[str]:
    word = marker.lower().encode()
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return [str(path) for path in files if word in path.read_bytes().lower()]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_no_word_of_a_credential_is_on_disk_in_plain(folder, create, new, passphrase, temporary, tmp_path):
    title = LocalizedText((("en", f"{MARKER} course"),))
    with create(folder) as wallet:
        wallet.add_many(
            [
                new(
                    f"{MARKER} {number} ".encode() * 400,
                    name=f"{MARKER}.json",
                    credential_id=f"urn:{MARKER}:{number % 300}",
                    title=title,
                    issuer=title,
                    level=MARKER,
                    search_text=f"{MARKER} " * 200,
                    verdict_json=f'"{MARKER}"',
                )
                for number in range(600)
            ]
        )
        assert holding(MARKER, tmp_path) == []
        assert len(wallet.rows(MARKER[:6])) == 300
        assert wallet.rows(f"{MARKER}x") == ()
        assert len(wallet.rows()) == 300
        assert holding(MARKER, tmp_path) == []
    assert holding(MARKER, tmp_path) == []
    assert list(temporary.iterdir()) == []
    with WalletFile.open(folder, passphrase) as wallet:
        wallet.rows(MARKER)
    assert holding(MARKER, tmp_path) == []


def test_an_error_of_the_database_quotes_neither_content_nor_key(locked_folder, passphrase, new, capfd):
    database = locked_folder / "wallet.db"
    with WalletFile.open(locked_folder, passphrase) as wallet:
        for number in range(40):
            wallet.add(
                new(
                    f"{MARKER} {number}".encode() * 300, search_text=MARKER, title=LocalizedText.plain(MARKER)
                )
            )
        key = wallet._open_parts().data_key.raw().hex()
    whole = bytearray(database.read_bytes())
    for page in range(2, len(whole) // 4096):
        whole[page * 4096 + 100] ^= 1
    database.write_bytes(whole)
    with pytest.raises(DatabaseDamagedError) as caught, WalletFile.open(locked_folder, passphrase) as wallet:
        wallet.rows(MARKER)
    problem: BaseException | None = caught.value
    while problem is not None:
        assert MARKER not in str(problem)
        assert key not in str(problem)
        problem = problem.__cause__ or problem.__context__
    captured = capfd.readouterr()
    assert captured.out == captured.err == ""
