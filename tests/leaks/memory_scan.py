"""Reads the memory of another process, as a thief who has the running computer could."""

from collections.abc import Mapping
from pathlib import Path

_CHUNK = 16 * 1024 * 1024


def count_in_memory(pid: int, wanted: Mapping[str, bytes]) -> dict[str, int]:
    """How often each of these stands in the writable memory of that process; it has to be waiting meanwhile.

    Raises PermissionError where the system does not let one process read another.
    """
    counts = dict.fromkeys(wanted, 0)
    longest = max(map(len, wanted.values()))
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
            span, permissions, *_ = line.split()
            if not permissions.startswith("rw") or "[vvar" in line:
                continue
            start, end = (int(border, 16) for border in span.split("-"))
            carried = b""
            for at in range(start, end, _CHUNK):
                memory.seek(at)
                try:
                    read = memory.read(min(_CHUNK, end - at))
                except OSError:
                    break  # a mapping of a device, not memory
                both = carried + read
                for name, needle in wanted.items():
                    counts[name] += both.count(needle) - carried.count(needle)
                carried = both[-(longest - 1) :]
    return counts
