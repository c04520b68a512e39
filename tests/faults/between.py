"""The library that stands between this process and the disk, and one trial in a child process under it."""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from wallet.model.errors import KnownError

SOURCE = Path(__file__).with_name("recorder.c")
LIBRARY = "TALLYSTICK_FAULTS_LIBRARY"
CHECKOUT = Path(__file__).resolve().parents[2]


class CannotRunError(Exception):
    """Why no fault can be caused on this computer."""


class Action(IntEnum):
    """What happens at the chosen call; the order is that of recorder.c."""

    RECORD = 0
    KILL_BEFORE = 1
    KILL_HALF = 2
    FAIL_ONCE = 3
    FULL = 4
    READ_ONLY = 5


@dataclass(frozen=True)
class Outcome:
    """What a child said before it ended: what it acknowledged, what it was told, how many calls it made."""

    acknowledged: tuple[str, ...]
    refused: tuple[str, ...]
    crashed: tuple[str, ...]
    calls: int
    killed: bool
    seconds: float


Act = Callable[[Path, Callable[[str], None]], None]


def missing() -> str | None:
    """Why faults cannot be caused here, in words; None where they can."""
    if sys.platform != "linux":
        return "causing faults needs Linux (LD_PRELOAD)"
    if shutil.which("cc") is None:
        return "causing faults needs a C compiler; no “cc” was found on the PATH"
    return None


def under_the_library() -> None:
    """Start this program anew with the library between it and the disk, unless it is there already.

    Raises CannotRunError where there is no C compiler, or not this operating system.
    """
    reason = missing()
    if reason:
        raise CannotRunError(reason)
    if LIBRARY in os.environ:
        return
    folder = Path(tempfile.mkdtemp(prefix="tallystick-faults-"))
    try:
        library = folder / "recorder.so"
        command = ["cc", "-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode:
            raise CannotRunError(f"the C compiler could not build recorder.c: {made.stderr.strip()[:300]}")
        environment = {**os.environ, LIBRARY: str(library), "LD_PRELOAD": str(library)}
        words = [sys.executable, "-m", *_module_words()]
        code = subprocess.run(words, env=environment, cwd=CHECKOUT, check=False).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(code)


def _module_words() -> list[str]:
    name = getattr(sys.modules["__main__"].__spec__, "name", "tests.faults")
    return [name.removesuffix(".__main__"), *sys.argv[1:]]


def scratch() -> Path:
    """A folder for trials, in memory where there is such a place: what is tried is the order of calls."""
    memory = Path("/dev/shm")  # noqa: S108 - a name of its own is made below it
    place = memory if os.access(memory, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="tallystick-faults-", dir=place))


@dataclass(frozen=True)
class At:
    """At which call what happens; ``log`` gets every call as it was made."""

    action: Action = Action.RECORD
    nth: int = 0
    error: int = 0
    log: Path | None = None
    kill_after: float | None = None


def attempt(act: Act, root: Path, at: At) -> Outcome:
    """Do ``act`` in a child process, with faults below ``root`` only."""
    library = ctypes.CDLL(None)
    reading, writing = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _child(act, root, at, writing, library)
    os.close(writing)
    if at.kill_after is not None:
        time.sleep(at.kill_after)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    lines = [line.split(" ", 1) for line in said.split("\n")[:-1]]

    def after(sign: str) -> tuple[str, ...]:
        return tuple(line[1] for line in lines if line[0] == sign)

    return Outcome(
        after("ack"),
        after("refused"),
        after("crashed"),
        int((after("calls") or ("0",))[-1]),
        os.WIFSIGNALED(status),
        time.monotonic() - started,
    )


def _child(act: Act, root: Path, at: At, pipe: int, library: ctypes.CDLL) -> None:
    log = -1 if at.log is None else os.open(at.log, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def say(line: str) -> None:
        os.write(pipe, line.replace("\n", " ").encode() + b"\n")

    def acknowledge(what: str) -> None:
        library.faults_mark(what.encode())
        say(f"ack {what}")

    code = 0
    try:
        library.faults_arm(str(root).encode(), int(at.action), ctypes.c_long(at.nth), at.error, log)
        act(root, acknowledge)
    except KnownError as problem:
        say(f"refused {type(problem).__name__}: {problem.in_english()}")
    except BaseException as problem:  # noqa: BLE001 - a child never returns into the parent's program
        say(f"crashed {type(problem).__name__}: {problem}")
        code = 1
    finally:
        say(f"calls {library.faults_disarm()}")
        os._exit(code)
