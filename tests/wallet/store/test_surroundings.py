"""What is said about the place of a wallet."""

from pathlib import Path

import pytest

from wallet.model.remarks import RemarkKind
from wallet.store.surroundings import conflicted_copies, network_disk, sync_service
from wallet.store.wallet_file import WalletFile

CONFLICTS = (
    "wallet (conflicted copy 2026-11-21 120000).db",
    "wallet.sync-conflict-20261121-120000-ABCDEF7.keys",
    "wallet-DESKTOP.db",
    "wallet (1).keys",
)


@pytest.mark.parametrize("name", CONFLICTS)
def test_the_other_side_of_a_conflict_is_named_and_not_touched(locked_folder, passphrase, name):
    assert conflicted_copies(locked_folder) == ()
    (locked_folder / name).write_bytes(b"theirs")
    with WalletFile.open(locked_folder, passphrase) as wallet:
        (remark,) = (one for one in wallet.remarks if one.kind is RemarkKind.CONFLICTED_COPY)
        assert name in remark.sentence.in_english()
    assert (locked_folder / name).read_bytes() == b"theirs"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/Mine.tallystick", "Dropbox"),
        ("OneDrive - Example/a/Mine.tallystick", "OneDrive"),
        ("Nextcloud/Mine.tallystick", "Nextcloud"),
        ("Google Drive/Mine.tallystick", "Google Drive"),
        ("Documents/Mine.tallystick", None),
    ],
)
def test_a_folder_of_a_service_is_known_by_its_name(tmp_path, folder, service):
    assert sync_service(tmp_path / folder) == service


def test_a_folder_of_a_service_is_known_by_what_lies_in_it(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert sync_service(tmp_path / "a" / "Mine.tallystick") == "Syncthing"


def test_a_network_disk_is_known_by_the_mount_that_is_nearest(tmp_path):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "1 0 8:1 / / rw shared:1 - ext4 /dev/sda1 rw\n2 1 0:5 / /srv/my\\040share rw - nfs4 host:/x rw\n"
    )
    assert network_disk(Path("/srv/my share/Mine.tallystick"), mounts) == "nfs4"
    assert network_disk(Path("/srv/my/Mine.tallystick"), mounts) is None
    assert network_disk(Path("/srv/Mine.tallystick"), tmp_path / "nothing") is None
