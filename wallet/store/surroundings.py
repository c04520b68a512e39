"""Where a wallet lies and what lies beside it: synchronised folders, copies of a conflict, networks.

Said, never refused: a wallet is the learner's, wherever they keep it.
"""

import os
import re
import sys
from pathlib import Path
from typing import Final

from wallet.model.remarks import Remark, RemarkKind
from wallet.model.words import QT_TRANSLATE_NOOP, Sentence
from wallet.store.files import DATABASE, LOCK_FILE
from wallet.store.freshness import MARK, Notice
from wallet.store.key_file_copies import NAMES
from wallet.store.opening import OpenParts
from wallet.store.reserve import RESERVE

_OURS: Final = frozenset({*NAMES, MARK, LOCK_FILE, RESERVE, DATABASE})
_DATABASE: Final = re.compile(r"wallet(-[1-9][0-9]{0,8})?\.db(-wal|-shm|-journal)?")
# “Mine (Anna's conflicted copy 2026-11-21)”, “Mine.sync-conflict-20261121-120000-ABCDEF7”
_CONFLICT: Final = re.compile(r"conflict", re.IGNORECASE)
# A folder of this name, or one that holds this file, belongs to the service.
_SERVICES: Final = (
    ("Dropbox", re.compile(r"dropbox( \(.+\))?"), (".dropbox", ".dropbox.cache")),
    ("OneDrive", re.compile(r"onedrive( - .+)?"), (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    ("Google Drive", re.compile(r"google ?drive|googledrive-.+|my drive"), (".tmp.drivedownload",)),
    ("iCloud", re.compile(r"com~apple~clouddocs|icloud ?drive"), ()),
    ("Nextcloud", re.compile(r"nextcloud\d*|owncloud"), (".owncloudsync.log", ".nextcloudsync.log")),
    ("Syncthing", re.compile(r"syncthing"), (".stfolder",)),
)
_NETWORK_TYPES: Final = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "davfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs2",
        "afpfs",
    }
)

_SENTENCES: Final = {
    RemarkKind.READ_ONLY: QT_TRANSLATE_NOOP(
        "remark", "This wallet can only be read at the moment; nothing can be changed."
    ),
    RemarkKind.OLDER_COPY: QT_TRANSLATE_NOOP(
        "remark", "This is an older copy of the wallet than the one that was last open here."
    ),
    RemarkKind.OTHER_COPY: QT_TRANSLATE_NOOP(
        "remark", "This copy of the wallet went another way than the one that was last open here."
    ),
    RemarkKind.CONFLICTED_COPY: QT_TRANSLATE_NOOP(
        "remark", "Another program left a second version beside this wallet: {file}. It was not touched."
    ),
    RemarkKind.SYNC_FOLDER: QT_TRANSLATE_NOOP(
        "remark",
        "This wallet lies in a folder of {service}. Lock it before another computer opens it; "
        "a backup there is safer than the wallet itself.",
    ),
    RemarkKind.NETWORK_DISK: QT_TRANSLATE_NOOP(
        "remark",
        "This wallet lies on a network disk ({type}). It is safer on this computer, "
        "with a backup on the network.",
    ),
}


def remarks(parts: OpenParts) -> tuple[Remark, ...]:
    """Everything worth saying about an open wallet."""
    found = []
    if parts.guard.read_only:
        found.append(_remark(RemarkKind.READ_ONLY))
    if parts.notice is not None:
        kind = RemarkKind.OLDER_COPY if parts.notice is Notice.OLDER_COPY else RemarkKind.OTHER_COPY
        found.append(_remark(kind))
    found += [_remark(RemarkKind.CONFLICTED_COPY, file=name) for name in conflicted_copies(parts.folder)]
    if service := sync_service(parts.folder):
        found.append(_remark(RemarkKind.SYNC_FOLDER, service=service))
    if kind_of_disk := network_disk(parts.folder):
        found.append(_remark(RemarkKind.NETWORK_DISK, type=kind_of_disk))
    return tuple(found)


def conflicted_copies(folder: Path) -> tuple[str, ...]:
    """Files in the wallet's folder, and folders beside it, that look like the other side of a conflict."""
    inside = [name for name in _names(folder) if name.startswith("wallet") and not _is_ours(name)]
    beside = [
        name
        for name in _names(folder.parent)
        if name.startswith(folder.stem) and name != folder.name and _CONFLICT.search(name)
    ]
    return tuple(sorted(inside + beside))


def sync_service(folder: Path) -> str | None:
    """The service whose folder this lies in, by the names of the folders above and by what lies in them."""
    for place in (folder, *folder.parents):
        for service, name, markers in _SERVICES:
            if name.fullmatch(place.name.lower()) or any((place / marker).exists() for marker in markers):
                return service
    return None


def network_disk(folder: Path, mounts: Path = Path("/proc/self/mountinfo")) -> str | None:
    """The type of the network file system that the folder lies on; None where it is none that is known.

    Known on Linux, and on Windows for places that begin with the name of another computer.
    """
    if sys.platform == "win32":
        return "SMB" if folder.drive.startswith("\\\\") else None
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return None
    place, longest, kind = os.path.realpath(folder), -1, ""
    for line in lines:
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        mounted = re.sub(r"\\(\d{3})", lambda match: chr(int(match[1], 8)), fields[4])
        if (place + "/").startswith(mounted.rstrip("/") + "/") and len(mounted) >= longest:
            longest, kind = len(mounted), after.split(" ")[0]
    return kind if kind in _NETWORK_TYPES else None


def _is_ours(name: str) -> bool:
    return name in _OURS or _DATABASE.fullmatch(name) is not None


def _names(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []


def _remark(kind: RemarkKind, **values: str) -> Remark:
    return Remark(kind, Sentence("remark", _SENTENCES[kind], tuple(sorted(values.items()))))
