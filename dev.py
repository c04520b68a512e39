#!/usr/bin/env python3
"""The one list of commands: ``python3 dev.py`` says which.

Needs nothing but Python: the standard library only, on a computer that has
nothing else yet. Whatever a command needs is made first: missing parts of the
system (Debian and Ubuntu), then ``.venv`` from the lock file with hashes.
Settings of pip and apt are the user's own and are passed on untouched.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import secrets
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from app import system_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def inside(environment: Path) -> Path:
    """The Python of an environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "made-from.json"
PYTHON = inside(ENVIRONMENT)
RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
LOCK_TOOL = "uv==0.13.8"


class CannotGoOnError(Exception):
    """Why a command cannot go on, in words for the person at the keyboard."""


# --- the environment -------------------------------------------------------------------------


def say(words: str) -> None:
    """One line on what is happening, apart from what the command itself prints."""
    print(f"[dev] {words}", file=sys.stderr, flush=True)


def fingerprint(lock: Path) -> str:
    """SHA-256 of a lock file."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    """What the environment was made from; empty where there is none, or where making it was cut short."""
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
        subprocess.run([PYTHON, "-c", ""], check=True, capture_output=True)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(content: Mapping[str, str]) -> None:
    """Says that the environment is whole. Put in place in one step, so that it is never half there."""
    draft = STAMP.with_suffix(".draft")
    draft.write_text(json.dumps(content, indent=1), "utf-8")
    draft.replace(STAMP)


def make_environment(folder: Path) -> None:
    """Makes an empty environment of the Python that runs this, in place of what is there."""
    if not system_parts.has_venv():
        system_parts.install([system_parts.VENV_PART], say)
    # The real file, not a link inside the environment that is about to be emptied.
    base = Path(sys.executable).resolve()
    run([base, "-m", "venv", "--clear", folder], f"Python could not make an environment in {folder.name}.")


def set_up(lock: Path) -> None:
    """Makes or completes ``.venv`` so that it holds exactly what the lock file names.

    Quick when there is nothing to do. An environment made from another lock
    or another Python, or left half made, is made anew.
    """
    python = {"python": sys.version}
    runtime, everything = {"runtime": fingerprint(RUNTIME_LOCK)}, {"everything": fingerprint(DEV_LOCK)}
    stamp = read_stamp()
    if stamp == python | runtime | everything or (lock == RUNTIME_LOCK and stamp == python | runtime):
        return
    if stamp != python | runtime:
        say(f"Making an environment for Python {sys.version.split()[0]} in {ENVIRONMENT.name}")
        make_environment(ENVIRONMENT)
    STAMP.unlink(missing_ok=True)
    say(f"Installing from {lock.name}; the first time this fetches about 150 MB")
    pip = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    if not sys.stderr.isatty():
        pip.append("--quiet")
    run(
        [*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", lock],
        f"pip could not install what {lock.name} names; its own words are above. Is there a network?",
    )
    write_stamp(python | runtime | (everything if lock == DEV_LOCK else {}))


def ready(lock: Path, display: Mapping[str, str] = os.environ) -> None:
    """Everything a command needs: the system's parts, the environment, and proof that Qt starts."""
    if sys.platform == "linux":
        # All at once, so that who has to ask an administrator asks once.
        parts = system_parts.missing_parts(display)
        if not PYTHON.exists() and not system_parts.has_venv():
            parts.append(system_parts.VENV_PART)
        system_parts.install(parts, say)
    set_up(lock)
    tried = subprocess.run(
        [PYTHON, "-c", "import PySide6.QtWidgets"], capture_output=True, text=True, check=False
    )
    if tried.returncode:
        reason = tried.stderr.strip().splitlines()[-1:] or ["it gave no reason"]
        raise CannotGoOnError(f"Qt does not start on this computer: {reason[0]}")


def run(command: Sequence[object], otherwise: str) -> None:
    """Runs a step that the rest depends on. Its words go to stderr: stdout is the command's own."""
    if subprocess.run([str(word) for word in command], stdout=sys.stderr, check=False).returncode:
        raise CannotGoOnError(otherwise)


# --- commands --------------------------------------------------------------------------------


def module(*arguments: object, environment: Mapping[str, str] | None = None, cwd: Path | None = ROOT) -> int:
    """Runs a module of the environment's Python; returns its exit code."""
    command = [str(PYTHON), "-m", *map(str, arguments)]
    return subprocess.run(command, env={**os.environ, **(environment or {})}, cwd=cwd, check=False).returncode


def program(*arguments: str) -> int:
    """Runs Tallystick from this checkout, in the folder the user is in."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    # Safe path: an "app" folder where the user happens to be must not be taken for ours.
    return module("app", *arguments, environment={"PYTHONPATH": path, "PYTHONSAFEPATH": "1"}, cwd=None)


def setup(_: list[str]) -> int:
    """Make everything ready and run nothing."""
    ready(DEV_LOCK)
    say("Ready")
    return 0


def demo(arguments: list[str]) -> int:
    """Open the demo: a throw-away wallet with sample credentials, fully offline."""
    ready(RUNTIME_LOCK)
    return program("demo", *arguments)


def start(arguments: list[str]) -> int:
    """Start Tallystick; arguments are those of the command line of Tallystick."""
    ready(RUNTIME_LOCK)
    return program(*arguments)


def lint(arguments: list[str]) -> int:
    """Check style and common mistakes with ruff (--fix corrects what it can)."""
    set_up(DEV_LOCK)
    if "--fix" in arguments:
        return module("ruff", "check", "--fix", ".") | module("ruff", "format", ".")
    return module("ruff", "check", ".") | module("ruff", "format", "--check", ".")


def typecheck(_: list[str]) -> int:
    """Check types with mypy."""
    set_up(DEV_LOCK)
    return module("mypy")


def pytest(*arguments: str) -> int:
    """Tests without a display; sockets are refused by the settings in pyproject.toml."""
    # Sets come in another order on every run, in the same order in all workers of one run.
    seed = os.environ.get("PYTHONHASHSEED") or str(secrets.randbelow(2**32))
    say(f"Tests with PYTHONHASHSEED={seed}")
    return module("pytest", *arguments, environment={"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": seed})


def test(arguments: list[str]) -> int:
    """Check everything; with arguments only pytest, which gets them."""
    ready(DEV_LOCK, {})
    if arguments:
        return pytest(*arguments)
    checks = {"lint": lint, "typecheck": typecheck}
    failed = [name for name, check in checks.items() if check([])]
    workers = str(min(os.cpu_count() or 1, 4))
    tests = pytest("-n", workers, "--dist", "worksteal", "-q")
    if failed:
        say(f"Not passed before the tests: {', '.join(failed)}")
    return tests or int(bool(failed))


def translations(arguments: list[str]) -> int:
    """Bring the translations in step with the texts of the program (or: update, compile, check)."""
    ready(DEV_LOCK, {})
    script = ROOT / "resources" / "translations" / "build.py"
    steps = arguments or ["update", "compile", "check"]
    return max(subprocess.run([PYTHON, script, step], check=False).returncode for step in steps)


def conformance(arguments: list[str]) -> int:
    """Run what leans on the published vectors; print one line per part of the tests and one per source."""
    ready(DEV_LOCK, {})
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.xml"
        code = pytest("-m", "vectors", "-q", f"--junit-xml={results}", *arguments)
        if not results.exists():
            return code
        # Written a moment ago by pytest on this computer.
        cases = ET.parse(results).iter("testcase")  # noqa: S314
        counts: dict[str, Counter[str]] = {}
        for case in cases:
            outcome = next((child.tag for child in case if child.tag != "properties"), "passed")
            counts.setdefault(case.get("classname", ""), Counter())[outcome] += 1
    for name, outcomes in sorted(counts.items()):
        print(f"{name}: " + ", ".join(f"{number} {outcome}" for outcome, number in outcomes.items()))
    sys.stdout.flush()
    return max(code, module("tests.vectors.conformance"))


def faults(arguments: list[str]) -> int:
    """Cause faults in every operation: kill, power cut, full or failing disk, damage, lives (minutes)."""
    set_up(DEV_LOCK)
    return module("tests.faults", *arguments)


def bench(arguments: list[str]) -> int:
    """Measure: every script of tests/bench, or those named."""
    ready(DEV_LOCK, {})
    chosen = arguments or sorted(file.stem for file in (ROOT / "tests" / "bench").glob("bench_*.py"))
    return max((module(f"tests.bench.{name}") for name in chosen), default=0)


def lock(arguments: list[str]) -> int:
    """Write the lock files anew from pyproject.toml (--upgrade takes newer releases)."""
    # In an environment of its own: the locks must not need what they are about to name.
    tool = ROOT / "build" / "lock-tool"
    make_environment(tool)
    run([inside(tool), "-m", "pip", "install", "--quiet", LOCK_TOOL], f"pip could not fetch {LOCK_TOOL}.")
    # For every platform and Python that is supported, whatever this computer is. No index is written down.
    words = [inside(tool), "-m", "uv", "pip", "compile", "--universal", "--python-version", "3.11"]
    words += ["--generate-hashes", "--no-header", "--no-emit-index-url", "--quiet", *arguments]
    index = os.environ.get("PIP_INDEX_URL")
    if index:
        os.environ.setdefault("UV_DEFAULT_INDEX", index)
    os.chdir(ROOT)
    run([*words, "pyproject.toml", "-o", RUNTIME_LOCK.name], "The runtime lock could not be made.")
    words += ["--extra", "dev", "--constraint", RUNTIME_LOCK.name]
    run([*words, "pyproject.toml", "-o", DEV_LOCK.name], "The development lock could not be made.")
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "demo": demo,
    "run": start,
    "test": test,
    "lint": lint,
    "typecheck": typecheck,
    "conformance": conformance,
    "faults": faults,
    "bench": bench,
    "translations": translations,
    "setup": setup,
    "lock": lock,
}


def main(words: Sequence[str]) -> int:
    """Runs the command that the first word names; returns its exit code."""
    listed = "\n".join(f"  {name:12} {command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description=f"commands:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="...")
    if not words:
        parser.print_help(sys.stderr)
        return 2
    chosen = parser.parse_args(words)
    try:
        return COMMANDS[chosen.command](chosen.arguments)
    except (CannotGoOnError, system_parts.PartsMissingError) as reason:
        print(f"dev.py: {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    # First of all: an older Python would stumble over the program's own words.
    if sys.version_info < OLDEST_PYTHON:
        have = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"Tallystick needs Python 3.11 or newer; this is {have}. Try: python3.11 dev.py")
    sys.exit(main(sys.argv[1:]))
