"""What a power cut may leave: states of the disk built from the calls that were logged."""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("=5q")


@dataclass(frozen=True)
class Call:
    """One logged call; ``kind`` as in recorder.c."""

    kind: str
    fd: int
    offset: int
    path: str
    data: bytes


@dataclass
class Inode:
    """One file: what is safely on the disk, and what was written since."""

    synced: bytearray
    pending: list[Call] = field(default_factory=list)


@dataclass(frozen=True)
class Disk:
    """A moment: files by name as the disk may show them, and what had been acknowledged by then."""

    files: dict[str, bytes]
    folders: tuple[str, ...]
    acknowledged: tuple[str, ...]


def read_log(path: Path) -> list[Call]:
    """Every call, in order."""
    data, calls, at = path.read_bytes(), [], 0
    while at < len(data):
        kind, fd, offset, length, size = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        name = data[at : at + length].decode()
        calls.append(Call(chr(kind), fd, offset, name, data[at + length : at + length + size]))
        at += length + size
    return calls


class Replay:
    """Goes through a log; at any moment, gives states that a power cut then could leave.

    What was synced is there. Of later writes to a file each may be there, missing, or cut at a sector,
    whatever the others are. Names change in the order of the calls, as on a journalled file system;
    those since the last sync of a folder may be missing from some moment on.
    """

    def __init__(self, before: Path, root: Path) -> None:
        self._names: dict[str, Inode | None] = {}  # None is a folder
        self._root = root
        for path in sorted(before.rglob("*")):
            name = str(root / path.relative_to(before))
            self._names[name] = Inode(bytearray(path.read_bytes())) if path.is_file() else None
        self._open: dict[int, Inode | None] = {}
        self._durable = dict(self._names)
        self._changes: list[dict[str, Inode | None]] = []
        self._acknowledged: list[str] = []

    def step(self, call: Call) -> None:
        """Take one call into account."""
        if call.kind == "k":
            self._acknowledged.append(call.path)
        elif call.kind in "coT":
            self._opened(call)
        elif call.kind == "f":
            self._lose(call)
        elif call.kind == "n":
            # That the call was made; what came of it, if anything, follows.
            return
        elif call.kind in "wt":
            inode = self._open.get(call.fd) or self._names.get(call.path)
            if inode is None:
                raise ValueError(f"written to a file nobody opened: {call.path}")
            inode.pending.append(call)
        elif call.kind == "s":
            self._sync(call)
        else:
            self._rename(call)

    def state(self, chance: random.Random) -> Disk:
        """One state that a cut at this moment could leave."""
        moments = [self._durable, *self._changes]
        names = moments[chance.choice((0, len(moments) - 1, chance.randrange(len(moments))))]
        mood = chance.choice(("none", "all", "some", "some", "torn"))
        files = {
            name: _content(inode, mood, chance) for name, inode in names.items() if isinstance(inode, Inode)
        }
        folders = tuple(name for name, inode in names.items() if inode is None)
        return Disk(files, folders, tuple(self._acknowledged))

    def _opened(self, call: Call) -> None:
        inode = self._names.get(call.path)
        if call.kind == "c":
            inode = Inode(bytearray())
            self._names[call.path] = inode
            self._changes.append(dict(self._names))
        elif call.kind == "T" and inode is not None:
            inode.pending.append(Call("t", call.fd, 0, call.path, b""))
        self._open[call.fd] = inode

    def _sync(self, call: Call) -> None:
        inode = self._open.get(call.fd) or self._names.get(call.path)
        if inode is None:
            # A folder: every change of names so far is safe.
            self._durable, self._changes = dict(self._names), []
        else:
            inode.synced = bytearray(_content(inode, "all", random.Random(0)))  # noqa: S311
            inode.pending = []

    def _lose(self, call: Call) -> None:
        """A sync failed: the system forgets what it could not write, and will not try again.

        It still shows it to whoever reads, and the next sync succeeds without it. So Linux does. Names are
        another matter: a file system with a journal keeps them in order, or stops.
        """
        inode = self._open.get(call.fd) or self._names.get(call.path)
        if inode is not None:
            inode.pending = []

    def _rename(self, call: Call) -> None:
        if call.kind == "m":
            self._names[call.path] = None
        elif call.kind == "u":
            self._names.pop(call.path, None)
        elif call.kind == "r":
            to = call.data.decode()
            for name in [one for one in self._names if one == call.path or one.startswith(call.path + "/")]:
                self._names[to + name[len(call.path) :]] = self._names.pop(name)
        else:
            raise ValueError(f"a call of kind {call.kind}")
        self._changes.append(dict(self._names))


def _content(inode: Inode, mood: str, chance: random.Random) -> bytes:
    data = bytearray(inode.synced)
    torn = chance.randrange(len(inode.pending)) if inode.pending and mood == "torn" else None
    for number, call in enumerate(inode.pending):
        kept = (
            mood == "all"
            or (mood == "torn" and (torn or 0) >= number)
            or (mood == "some" and chance.random() < 0.5)
        )
        if not kept:
            continue
        if call.kind == "t":
            data[call.offset :] = bytes(max(0, call.offset - len(data)))
            continue
        written = call.data
        if number == torn:
            written = written[: SECTOR * chance.randrange(len(written) // SECTOR + 1)]
        if len(data) < call.offset:
            data.extend(bytes(call.offset - len(data)))
        data[call.offset : call.offset + len(written)] = written
    return bytes(data)


def lay_out(disk: Disk, root: Path, to: Path) -> None:
    """Write a state into an empty folder."""
    for name in sorted(disk.folders):
        (to / Path(name).relative_to(root)).mkdir(parents=True, exist_ok=True)
    for name, data in disk.files.items():
        path = to / Path(name).relative_to(root)
        # The folder it was made in is not there after this cut.
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def states(
    before: Path, root: Path, calls: list[Call], count: int, seed: int, after: int = 0
) -> Iterator[Disk]:
    """``count`` different states, spread over the moments ``after`` a call; fewer where there are no more."""
    chance = random.Random(seed)  # noqa: S311 - which states, not keys
    seen: set[int] = set()
    moments = sum(call.kind not in "on" for call in calls[after:])
    for _ in range(12):
        replay = Replay(before, root)
        for number, call in enumerate(calls):
            replay.step(call)
            if number < after or call.kind in "on" or chance.random() > max(0.05, 1.3 * count / moments):
                continue
            disk = replay.state(chance)
            mark = hash((frozenset(disk.files.items()), disk.folders, disk.acknowledged))
            if mark not in seen:
                seen.add(mark)
                yield disk
            if len(seen) >= count:
                return
