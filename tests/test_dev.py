"""The command list: what it makes anew, what it leaves alone, and what survives an interruption."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import dev


class Steps:
    """Stands in for pip and venv; remembers what was asked for."""

    def __init__(self, environment: Path) -> None:
        self.environment = environment
        self.done: list[str] = []

    def make(self, folder: Path) -> None:
        self.done.append("make")
        folder.mkdir(exist_ok=True)
        (folder / "made-from.json").unlink(missing_ok=True)

    def run(self, command: list[object], _: str) -> None:
        assert "--require-hashes" in command
        self.done.append(Path(str(command[-1])).name)

    def asked(self) -> list[str]:
        done, self.done = self.done, []
        return done


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    steps = Steps(tmp_path / ".venv")
    for name in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(dev, "ENVIRONMENT", steps.environment)
    monkeypatch.setattr(dev, "STAMP", steps.environment / "made-from.json")
    monkeypatch.setattr(dev, "PYTHON", sys.executable)
    monkeypatch.setattr(dev, "RUNTIME_LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(dev, "DEV_LOCK", tmp_path / "requirements-dev.lock")
    monkeypatch.setattr(dev, "make_environment", steps.make)
    monkeypatch.setattr(dev, "run", steps.run)
    return steps


def test_a_second_run_has_nothing_to_do(steps: Steps) -> None:
    dev.set_up(dev.DEV_LOCK)
    assert steps.asked() == ["make", "requirements-dev.lock"]
    dev.set_up(dev.DEV_LOCK)
    dev.set_up(dev.RUNTIME_LOCK)
    assert steps.asked() == []


def test_the_tests_add_to_what_the_demo_made(steps: Steps) -> None:
    dev.set_up(dev.RUNTIME_LOCK)
    assert steps.asked() == ["make", "requirements.lock"]
    dev.set_up(dev.DEV_LOCK)
    assert steps.asked() == ["requirements-dev.lock"]
    dev.set_up(dev.RUNTIME_LOCK)
    assert steps.asked() == []


def test_another_lock_means_another_environment(steps: Steps) -> None:
    dev.set_up(dev.DEV_LOCK)
    steps.asked()
    dev.RUNTIME_LOCK.write_text("newer releases")
    dev.set_up(dev.RUNTIME_LOCK)
    assert steps.asked() == ["make", "requirements.lock"]


def test_an_environment_left_half_made_is_made_anew(steps: Steps, monkeypatch: pytest.MonkeyPatch) -> None:
    dev.set_up(dev.RUNTIME_LOCK)
    steps.asked()

    def cut_short(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as during:
        during.setattr(dev, "run", cut_short)
        with pytest.raises(KeyboardInterrupt):
            dev.set_up(dev.DEV_LOCK)
    dev.set_up(dev.RUNTIME_LOCK)
    assert steps.asked() == ["make", "requirements.lock"]


def test_an_environment_whose_python_is_gone_is_made_anew(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.set_up(dev.RUNTIME_LOCK)
    steps.asked()
    monkeypatch.setattr(dev, "PYTHON", steps.environment / "bin" / "python")
    dev.set_up(dev.RUNTIME_LOCK)
    assert steps.asked() == ["make", "requirements.lock"]


def test_a_stamp_that_is_not_json_counts_for_nothing(steps: Steps) -> None:
    dev.set_up(dev.RUNTIME_LOCK)
    dev.STAMP.write_text("{")
    assert dev.read_stamp() == {}
    dev.STAMP.write_text(json.dumps([1]))
    assert dev.read_stamp() == {}


def test_says_which_commands_there_are() -> None:
    done = subprocess.run(
        [sys.executable, dev.ROOT / "dev.py", "--help"], capture_output=True, text=True, check=True
    )
    for name, command in dev.COMMANDS.items():
        assert f"  {name} " in done.stdout
        assert command.__doc__


def test_without_a_command_it_says_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    said = capsys.readouterr().err
    assert all(name in said for name in dev.COMMANDS)


def test_refuses_a_command_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dev.main(["dance"])
    assert ended.value.code == 2
    assert "dance" in capsys.readouterr().err


def test_a_reason_not_to_go_on_is_one_sentence_not_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def cannot(_: list[str]) -> int:
        raise dev.CannotGoOnError("There is no network.")

    monkeypatch.setitem(dev.COMMANDS, "demo", cannot)
    assert dev.main(["demo"]) == 1
    assert capsys.readouterr().err == "dev.py: There is no network.\n"
