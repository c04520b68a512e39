"""What is dropped, pasted or chosen arrives as it is."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui.files import PassedOverError
from ui.incoming import Handed, can_take, read_files
from wallet.model.errors import KnownError, LimitExceededError
from wallet.model.limits import MAX_INPUT_BYTES


class Steps:
    """Progress that stops after so many files."""

    def __init__(self, stop_after: int = 99) -> None:
        self.seen: list[str] = []
        self._stop_after = stop_after

    def report(self, done: int, total: int, name: str) -> None:
        self.seen.append(name)

    @property
    def cancelled(self) -> bool:
        return len(self.seen) >= self._stop_after


def test_dropped_files_are_paths_to_read() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/b.json"), QUrl("https://example.org/c.json")])
    assert Handed.from_mime(data) == Handed((Path("/a/b.json"),), ())


def test_pasted_text_is_taken_as_text() -> None:
    data = QMimeData()
    data.setText('  {"a": "ą"}\n')
    (incoming,) = Handed.from_mime(data).ready
    assert (incoming.data, incoming.pasted) == ('{"a": "ą"}'.encode(), True)


def test_a_pasted_picture_becomes_png(qapp: QApplication) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    (incoming,) = Handed.from_mime(data).ready
    assert incoming.data.startswith(b"\x89PNG")


def test_an_empty_clipboard_is_nothing() -> None:
    assert not Handed.from_mime(QMimeData())
    assert not can_take(QMimeData())


def test_a_folder_gives_all_below_it_and_says_what_was_left_out(tmp_path: Path) -> None:
    for name in ("b.json", "a.json", ".hidden", "deeper/still/c.json", ".git/config"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "around").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    *files, left_out = read_files([tmp_path], Steps())
    assert [incoming.name for incoming in files] == ["a.json", "b.json", "deeper/still/c.json"]
    assert all(incoming.name.encode() == incoming.data for incoming in files)
    assert isinstance(left_out.problem, PassedOverError)
    assert "left out: 4" in str(left_out.problem)


def test_a_hidden_file_that_was_chosen_is_read(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_bytes(b"1")
    assert [incoming.data for incoming in read_files([tmp_path / ".hidden"], Steps())] == [b"1"]


def test_files_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_bytes(b"1")
    inputs = read_files([tmp_path], Steps())
    (tmp_path / "b").write_bytes(b"2")
    (tmp_path / "c").unlink()
    assert len(inputs) == 3
    assert [(incoming.data, incoming.problem is None) for incoming in inputs[:2]] == [
        (b"1", True),
        (b"2", True),
    ]
    gone = inputs[2]
    assert (gone.name, gone.data) == ("c", b"")
    assert isinstance(gone.problem, KnownError)


def test_reading_stops_when_cancelled(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    assert len(read_files([tmp_path], Steps(stop_after=0))) == 0


def test_too_many_files_are_refused_before_any_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.files.MAX_FILES", 3)
    for name in "abcd":
        (tmp_path / name).write_bytes(b"1")
    with pytest.raises(LimitExceededError):
        read_files([tmp_path], Steps())


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as opened:
        opened.truncate(MAX_INPUT_BYTES * 3)
    (incoming,) = read_files([huge], Steps())
    assert len(incoming.data) == MAX_INPUT_BYTES + 1


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"gone\.json"):
        read_files([tmp_path / "gone.json"], Steps())
