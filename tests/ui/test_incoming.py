"""What is dropped, pasted or chosen arrives as it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ui.incoming import Handed, can_take, read_files
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


def test_a_folder_gives_its_files_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.json", "a.json", ".hidden"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "deeper").mkdir()
    steps = Steps()
    assert [incoming.name for incoming in read_files([tmp_path], steps)] == ["a.json", "b.json"]
    assert steps.seen == ["a.json", "b.json"]


def test_reading_stops_when_cancelled(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_bytes(b"1")
    assert len(read_files([tmp_path], Steps(stop_after=2))) == 2


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as opened:
        opened.truncate(MAX_INPUT_BYTES * 3)
    (incoming,) = read_files([huge], Steps())
    assert len(incoming.data) == MAX_INPUT_BYTES + 1


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"gone\.json"):
        read_files([tmp_path / "gone.json"], Steps())
