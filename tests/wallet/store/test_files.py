import os
import stat

import pytest

from wallet.store.errors import AlreadyOpenError
from wallet.store.files import create_private, write_replacing
from wallet.store.lock_file import LockFile


def test_puts_the_new_content_in_the_place_of_the_old(tmp_path):
    path = tmp_path / "wallet.keys"
    write_replacing(path, b"old")
    write_replacing(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_content_and_no_rest(tmp_path, monkeypatch, step):
    path = tmp_path / "wallet.keys"
    write_replacing(path, b"old")

    def fails(*_):
        raise OSError(28, "No space left on device")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fails)
    else:
        monkeypatch.setattr(type(path), "replace", fails)
    with pytest.raises(OSError, match="space"):
        write_replacing(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_never_creates_over_a_file(tmp_path):
    path = tmp_path / "wallet.db"
    create_private(path)
    with pytest.raises(FileExistsError):
        create_private(path)


def test_a_lock_is_held_by_one_and_can_be_had_again(tmp_path):
    first = LockFile(tmp_path / "wallet.lock", "Mine")
    with pytest.raises(AlreadyOpenError, match="Mine"):
        LockFile(tmp_path / "wallet.lock", "Mine")
    first.release()
    first.release()
    LockFile(tmp_path / "wallet.lock", "Mine").release()
    assert (tmp_path / "wallet.lock").read_bytes() == b""
