"""No word of a credential reaches any file but the encrypted one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MARKER = "Quetzalcoatlus"
PASSPHRASE = "four quiet rivers meet"
SESSION = Path(__file__).with_name("no_trace_session.py")


def spellings(word: str) -> tuple[bytes, ...]:
    """The word as a file could hold it."""
    plain = tuple(word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    return (*plain, word.upper().encode(), word.lower().encode())


def is_named_in(path: Path) -> bool:
    """Whether the marker word or the passphrase stands in the file's name or content, in any spelling."""
    data = path.read_bytes()
    wanted = (*spellings(MARKER), *spellings(PASSPHRASE))
    return MARKER in path.name or any(spelling in data for spelling in wanted)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_scan_would_find_the_word(tmp_path: Path, encoding: str) -> None:
    planted = tmp_path / "planted"
    planted.write_bytes(b"\0" * 5_000 + f"about {MARKER}s".encode(encoding))
    assert is_named_in(planted)


@pytest.mark.skipif(sys.platform == "win32", reason="the session ends itself with a signal")
def test_a_whole_life_of_a_wallet_leaves_no_word_outside_the_encrypted_files(tmp_path: Path) -> None:
    folders = {
        name: str(tmp_path / name.lower())
        for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    for folder in folders.values():
        Path(folder).mkdir()
    home = tmp_path / "learner"
    home.mkdir()
    environment = os.environ | folders | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    session = subprocess.run(
        [sys.executable, str(SESSION), str(home), MARKER, PASSPHRASE],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert session.stdout.endswith("all done\n"), session.stderr
    assert MARKER.lower() not in session.stderr.lower()

    written = [line for line in session.stdout.splitlines() if line.startswith(os.sep)]
    outside = [
        path for path in written if not path.startswith(str(tmp_path)) and not path.startswith("/dev/")
    ]
    assert outside == []
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.match("wallet*.db") for path in files)
    assert any(path.suffix == ".tallystick-backup" for path in files)
    assert any(path.name == "settings.json" for path in files)
    found = [path.relative_to(home) for path in files if is_named_in(path)]
    # What was taken out on purpose is found, which shows that the scan works, and nothing else is.
    assert found
    assert {path.parts[0] for path in found} == {"everything"}
