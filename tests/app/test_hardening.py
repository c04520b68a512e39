"""What the process does for the privacy of its memory and its messages, seen from outside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECRET = "Quetzalcoatlus"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux about a process")


def run(*lines: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@LINUX
@pytest.mark.parametrize("how", ["harden_window", "harden_command"])
def test_a_crash_leaves_no_copy_of_the_memory(how: str) -> None:
    done = run(
        "import resource; from app import hardening",
        f"hardening.{how}()",
        "print(resource.getrlimit(resource.RLIMIT_CORE))",
    )
    assert done.stdout.strip() in ("(1, 1)", "(0, 0)"), done.stderr
    child = os.posix_spawn(
        sys.executable,
        [sys.executable, "-c", f"import os; from app import hardening; hardening.{how}(); os.abort()"],
        os.environ | {"PYTHONPATH": str(ROOT)},
    )
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)


@LINUX
@pytest.mark.parametrize(("how", "readable"), [("harden_window", "1"), ("harden_command", "0")])
def test_other_programs_may_look_only_where_dialogs_of_the_desktop_need_it(how: str, readable: str) -> None:
    done = run(
        "import ctypes; from app import hardening",
        f"hardening.{how}()",
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))",
    )
    assert done.stdout.strip() == readable


@pytest.mark.parametrize(
    "failing",
    [
        f"raise ValueError('{SECRET}')",
        f"import threading; t = threading.Thread(target=lambda: int('{SECRET}')); t.start(); t.join()",
        f"class A:\n    def __del__(self): raise ValueError('{SECRET}')\na = A(); del a",
        f"import logging; logging.getLogger('a.library').error('read %s', '{SECRET}')",
        f"import logging\ntry: int('{SECRET}')\nexcept ValueError: logging.getLogger('a').exception('no')",
    ],
    ids=["uncaught", "in-a-thread", "while-deleting", "log-of-a-library", "log-with-traceback"],
)
def test_failures_name_places_and_never_quote(failing: str) -> None:
    done = run("from app.hardening import harden_window; harden_window()", failing)
    assert done.stderr.strip()
    assert SECRET not in done.stderr
    plain = run(failing)
    assert SECRET in plain.stderr  # the control: without it the word would have been written


def test_what_this_program_logs_itself_is_kept() -> None:
    done = run(
        "import logging; from app.hardening import harden_window; harden_window()",
        "logging.getLogger('ui.tasks').error('%s at %s', 'ValueError', 'tasks.py:1')",
    )
    assert done.stderr.strip() == "ValueError at tasks.py:1"


def test_a_real_call_is_hardened_before_it_does_anything() -> None:
    source = (ROOT / "app" / "__main__.py").read_text("utf-8")
    assert source.index("harden_command()") < source.index("options.run(options)")


@LINUX
def test_the_window_starts_anew_once_with_memory_that_is_overwritten() -> None:
    done = run(
        "import os; from app.hardening import start_anew_with_memory_that_is_overwritten as anew",
        "print('start', os.environ.get('PYTHONMALLOC'), os.environ.get('GLIBC_TUNABLES')); anew()",
    )
    assert done.stdout.splitlines() == ["start None None", "start malloc glibc.malloc.tcache_count=0"]
