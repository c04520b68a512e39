"""QR codes on the screen: one, or a numbered set that is shown one after the other."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.dialogs import Dialogs
from ui.icons import icon
from ui.tasks import Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.plain_text import WrappingLabel

Matrix = tuple[tuple[bool, ...], ...]

QUIET_ZONE: Final = 4
"""Modules of white on every side; ISO/IEC 18004 §5.3.8."""


class QrCanvas(QWidget):
    """One symbol, black on white whatever the theme, every module a whole number of screen pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix: Matrix = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_matrix(self, matrix: Matrix, name: str) -> None:
        """Show these modules, rows from the top, True for black; ``name`` is said by screen readers."""
        self._matrix = matrix
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        modules = len(self._matrix) + 2 * QUIET_ZONE
        return QSize(modules * 3, modules * 3)

    def minimumSizeHint(self) -> QSize:
        modules = len(self._matrix) + 2 * QUIET_ZONE
        return QSize(modules * 2, modules * 2)

    def pixels_per_module(self) -> int:
        """How many pixels of the screen one module is wide."""
        side = min(self.width(), self.height()) * self.devicePixelRatioF()
        return max(1, int(side) // (len(self._matrix) + 2 * QUIET_ZONE))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._matrix:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        module = self.pixels_per_module()
        side = module * (len(self._matrix) + 2 * QUIET_ZONE)
        left = (round(self.width() * ratio) - side) // 2
        top = (round(self.height() * ratio) - side) // 2
        painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
        for row, line in enumerate(self._matrix, start=QUIET_ZONE):
            for column, black in enumerate(line, start=QUIET_ZONE):
                if black:
                    module_rect = QRect(left + column * module, top + row * module, module, module)
                    painter.fillRect(module_rect, Qt.GlobalColor.black)


class QrView(QWidget):
    """A set of frames with Previous and Next, and a way to save them as pictures."""

    drawn = Signal()

    def __init__(self, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._dialogs = tasks, dialogs
        self._frames: Sequence[str] = ()
        self._matrices: tuple[Matrix, ...] = ()
        self._current = 0
        self.canvas = QrCanvas()
        self.position = WrappingLabel(role="heading3")
        self.position.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = WrappingLabel(role="small")
        self.banner = Banner()
        self.previous, self.next, self.save = QPushButton(), QPushButton(), QPushButton()
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.save.clicked.connect(self._save)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        for button in (self.previous, self.next, self.save):
            button.setMinimumHeight(metrics.TARGET)
        row = QHBoxLayout()
        row.setSpacing(metrics.S)
        row.addWidget(self.previous)
        row.addWidget(self.position, stretch=1)
        row.addWidget(self.next)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.canvas, stretch=1)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.banner)

    def show_frames(self, frames: Sequence[str]) -> None:
        """Draw these frames in the background and show the first."""
        self._frames, self._matrices, self._current = frames, (), 0
        self.save.setEnabled(False)
        self._retranslate()

        def draw(_: object) -> tuple[Matrix, ...]:
            # Loaded when first needed: drawing symbols pulls in an imaging library.
            from wallet.share.qr_symbol import matrix

            return tuple(matrix(frame) for frame in frames)

        self._tasks.run(draw, on_result=self._drawn, on_error=self.banner.show_error, owner=self)

    def turn(self, step: int) -> None:
        """Show another symbol of the set; after the last comes the first."""
        if self._matrices:
            self._current = (self._current + step) % len(self._matrices)
            self._show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "hint"):
            self._retranslate()

    def _drawn(self, matrices: tuple[Matrix, ...]) -> None:
        self._matrices = matrices
        self.save.setEnabled(True)
        self._show_current()
        self.drawn.emit()

    def _show_current(self) -> None:
        place = self.tr("{number} of {count}").format(number=self._current + 1, count=len(self._frames))
        self.position.setText(place)
        if self._matrices:
            self.canvas.show_matrix(
                self._matrices[self._current], self.tr("QR code {place}").format(place=place)
            )

    def _retranslate(self) -> None:
        several = len(self._frames) > 1
        self.previous.setText(self.tr("Previous"))
        self.next.setText(self.tr("Next"))
        self.save.setText(self.tr("Save pictures…"))
        self.save.setIcon(icon("export"))
        for widget in (self.previous, self.next, self.position):
            widget.setVisible(several)
        self.hint.setText(
            self.tr("The reader photographs every code, in any order. Turn the screen bright if it is hard.")
            if several
            else self.tr("The reader photographs this code. Turn the screen bright if it is hard.")
        )
        self._show_current()

    def _save(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("Folder for the pictures"), Path.home())
        if folder is None:
            return
        frames = self._frames

        def write(_: object) -> int:
            from wallet.share.qr_symbol import png

            for number, frame in enumerate(frames, start=1):
                (folder / f"share-{number}.png").write_bytes(png(frame))
            return len(frames)

        def tell(count: int) -> None:
            self.banner.show_message(self.tr("%n picture(s) saved", "", count))

        self._tasks.run(write, on_result=tell, on_error=self.banner.show_error, owner=self)
