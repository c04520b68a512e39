"""Sharing: decide the form and the reader, see exactly what leaves, then save the file or show the codes."""

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs import Dialogs
from ui.ports import OpenWallet
from ui.screens.share_result import ShareResultPanel
from ui.tasks import Handle, Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.share_form import ShareFormPanel
from ui.widgets.share_preview import SharePreview
from ui.widgets.tall_column import TallColumn
from wallet.model.errors import TallystickError
from wallet.model.holding import CredentialDetail
from wallet.model.sharing import Share

ROOM_FOR_PREVIEW: Final = 760
"""Width, in device-independent pixels, from which the preview stands beside the questions."""


class ShareScreen(QWidget):
    """One share from the first question to the finished file. ``done`` when the person is through."""

    done = Signal()

    def __init__(
        self, wallet: OpenWallet, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks = wallet, tasks
        self._ids: tuple[str, ...] = ()
        self._work: Handle | None = None
        self.heading = theme.heading()
        self.banner = Banner()
        self.form = ShareFormPanel()
        self.preview = SharePreview()
        self.instead = QPushButton()
        self.result = ShareResultPanel(tasks, dialogs)
        self._pages = QStackedWidget()
        self._questions, self._finished = TallColumn(), TallColumn()
        self._lay_out()
        self._retranslate()
        self.form.wanted.connect(self._make)
        self.form.cancelled.connect(self.done)
        self.instead.clicked.connect(self._make_file_instead)
        self.result.done.connect(self.done)

    def begin(self, credential_ids: tuple[str, ...]) -> None:
        """Start a share of these credentials."""
        self._drop_work()
        self._ids = credential_ids
        self.form.start(len(credential_ids))
        self.form.make.setEnabled(False)
        self.preview.show_details(())
        self.preview.hide()
        self._pages.setCurrentIndex(0)
        self._hide_problem()
        self._work = self._tasks.run(
            lambda _: tuple(self._wallet.detail(one) for one in credential_ids),
            on_result=self._preview,
            on_error=self._show_problem,
            owner=self,
        )

    def go_back(self) -> bool:
        """A finished share and the questions are both left in one step."""
        self._drop_work()
        return False

    def start_focus(self) -> None:
        """Put the keyboard onto the first question."""
        self.form.audience.setFocus()

    def _lay_out(self) -> None:
        questions = QVBoxLayout()
        questions.setSpacing(metrics.M)
        questions.addWidget(self.heading)
        questions.addWidget(self.banner)
        questions.addWidget(self.instead)
        questions.addWidget(self.form)
        questions.addStretch(1)
        page = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._row.setContentsMargins(metrics.XL, metrics.XL, metrics.XL, metrics.XL)
        self._row.setSpacing(metrics.XL)
        self._row.addLayout(questions, stretch=1)
        beside = QVBoxLayout()
        beside.addWidget(self.preview)
        beside.addStretch(1)
        self._row.addLayout(beside, stretch=1)
        self.instead.setMinimumHeight(metrics.TARGET)
        finished = QWidget()
        column = QVBoxLayout(finished)
        column.setContentsMargins(metrics.XL, metrics.XL, metrics.XL, metrics.XL)
        column.addWidget(self.result)
        for content, scrolled in ((page, self._questions), (finished, self._finished)):
            scrolled.set_content(content)
            self._pages.addWidget(scrolled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= ROOM_FOR_PREVIEW
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Share"))
        self._questions.setAccessibleName(self.tr("Share"))
        self._finished.setAccessibleName(self.tr("Your share is ready"))
        self.instead.setText(self.tr("Make a file instead"))

    def _preview(self, details: tuple[CredentialDetail, ...]) -> None:
        self.preview.show_details(details)
        self.preview.show()
        self.form.make.setEnabled(True)

    def _make(self) -> None:
        request = self.form.request(self._ids)
        self._hide_problem()
        self.form.make.setEnabled(False)
        self._work = self._tasks.run(
            lambda _: self._wallet.share(request),
            on_result=self._finish,
            on_error=self._show_problem,
            owner=self,
        )

    def _make_file_instead(self) -> None:
        self.form.as_file.setChecked(True)
        self._make()

    def _finish(self, share: Share) -> None:
        self.form.make.setEnabled(True)
        self.result.show_share(share)
        self._pages.setCurrentIndex(1)
        self.result.save.setFocus()

    def _show_problem(self, error: TallystickError) -> None:
        self.form.make.setEnabled(bool(self.preview.facts.titles))
        self.banner.show_error(error)
        self.instead.setVisible(self.form.as_qr.isChecked())

    def _hide_problem(self) -> None:
        self.banner.hide()
        self.instead.hide()

    def _drop_work(self) -> None:
        if self._work is not None:
            self._work.forget()
            self._work = None
