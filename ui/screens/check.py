"""Check something: anything that was dropped, opened or pasted, without a wallet. Nothing is kept."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import ActionButton, ActionId, Actions
from ui.agreement import Agreement
from ui.delegates.result_row import ResultRowDelegate
from ui.dialogs import Dialogs
from ui.icons import icon
from ui.incoming import read_files
from ui.models.credential_list import Role
from ui.models.result_tree import ResultTreeModel
from ui.ports import Checker, OpenWallet
from ui.tasks import Handle, Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.know_issuer import KnowIssuerDialog
from ui.widgets.knowable import issuer_of
from ui.widgets.plain_text import WrappingLabel
from ui.widgets.result_view import ResultView
from ui.widgets.shown_credential import ShownCredential
from ui.widgets.two_panes import ROOM_FOR_BOTH, TwoPanes
from ui.widgets.untrusted_text import clean_line
from ui.widgets.work_bar import WorkBar
from wallet.model.document import Incoming
from wallet.model.errors import TallystickError
from wallet.model.report import CheckResult, OnlineAnswer

_LIST_WIDTH: Final = 340
_LONGEST_ADDRESS: Final = 300


class CheckScreen(QWidget):
    """Takes inputs and shows what was found out about each. A newer check replaces the one before."""

    def __init__(
        self,
        checker: Checker,
        tasks: Tasks,
        dialogs: Dialogs,
        actions: Actions | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._checker, self._tasks, self._dialogs = checker, tasks, dialogs
        self._wallet: OpenWallet | None = None
        self._inputs: Sequence[Incoming] = ()
        self._running: Handle | None = None
        self.heading = theme.heading()
        self.intro = WrappingLabel(role="muted")
        self.audience, self.audience_label = QLineEdit(), QLabel()
        self.open, self.again = QPushButton(), QPushButton()
        self.choose, self.ask = theme.primary_button(), theme.link_button()
        self._agreement = Agreement(self._may_ask, self)
        self.banner, self.work = Banner(), WorkBar()
        self.model = ResultTreeModel(self)
        self.tree = QTreeView()
        self.view = ResultView()
        read_screen = ActionButton(actions[ActionId.READ_SCREEN]) if actions else None
        self.empty = EmptyState("check", self.choose, other=read_screen, drop_target=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    # what others may ask for

    def use_wallet(self, wallet: OpenWallet | None) -> None:
        """Let the issuers that this wallet knows count; what is shown is checked anew."""
        self._wallet = wallet
        self.view.credential.verdict.let_know(allowed=wallet is not None)
        if self._inputs:
            self.take_in(self._inputs)

    def take_in(self, inputs: Sequence[Incoming]) -> None:
        """Check these, for the reader that the field names."""
        if not inputs:
            return
        self._inputs = inputs
        self.banner.hide()
        if self._running is not None:
            self._running.forget()
        audience, wallet = self.audience.text().strip() or None, self._wallet
        self._running = self._tasks.run(
            lambda progress: self._checker.check(inputs, audience=audience, progress=progress, wallet=wallet),
            on_result=self._show_results,
            on_error=self._show_problem,
            owner=self,
            on_progress=self.work.advance,
        )
        self.work.start(self.tr("Checking"), self._running)

    def go_back(self) -> bool:
        """Leave the result, then the results; False where there is nothing to leave."""
        if not self.panes.wide and self.panes.detail_in_front and self.model.rowCount() > 0:
            self.panes.show_list()
            self.tree.setFocus()
            return True
        if self.model.rowCount() > 0:
            self._inputs = ()
            self.model.set_results(())
            self._show_page()
            return True
        return False

    def start_focus(self) -> None:
        """Put the keyboard onto the results, or onto the button that chooses files."""
        (self.tree if self.model.rowCount() else self.choose).setFocus()

    # building

    def _lay_out(self) -> None:
        for control in (self.audience, self.open, self.again):
            control.setMinimumHeight(metrics.TARGET)
        self.audience.setMinimumWidth(140)
        self.audience_label.setBuddy(self.audience)
        who = QHBoxLayout()
        who.setSpacing(metrics.S)
        who.addWidget(self.audience_label)
        who.addWidget(self.audience, stretch=1)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.S)
        buttons.addWidget(self.again)
        buttons.addWidget(self.open)
        buttons.addStretch(0)
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(metrics.S)
        self._controls.addLayout(who, stretch=1)
        self._controls.addLayout(buttons)
        head = QVBoxLayout()
        head.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.S)
        head.setSpacing(metrics.S)
        head.addWidget(self.heading)
        head.addWidget(self.intro)
        head.addLayout(self._controls)
        head.addWidget(self.ask, alignment=Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.banner)
        head.addWidget(self.work)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(ResultRowDelegate(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        left = QWidget()
        margins = QVBoxLayout(left)
        margins.setContentsMargins(metrics.L, metrics.S, metrics.M, metrics.M)
        margins.addWidget(self.tree)
        left.setMinimumWidth(220)
        self.panes = TwoPanes(left, self.view, list_width=_LIST_WIDTH)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.panes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, stretch=1)

    def _connect(self) -> None:
        self.open.clicked.connect(self._choose_files)
        self.choose.clicked.connect(self._choose_files)
        self.again.clicked.connect(self._check_again)
        self.ask.clicked.connect(self._check_online)
        self.audience.returnPressed.connect(self._check_again)
        self.tree.selectionModel().currentChanged.connect(self._show)
        self.tree.clicked.connect(lambda _: self.panes.show_detail())
        self.tree.activated.connect(lambda _: self.panes.show_detail())
        self.view.part_chosen.connect(self._choose_part)
        self.view.know_issuer.connect(self._know_issuer)

    # checking

    def _choose_files(self) -> None:
        paths = self._dialogs.open_files(self, self.tr("Choose what to check"))
        if paths:
            self._tasks.run(
                lambda progress: read_files(paths, progress),
                on_result=self.take_in,
                on_error=self._show_problem,
                owner=self,
            )

    def _check_again(self) -> None:
        self.take_in(self._inputs)

    def _check_online(self) -> None:
        """Check again, and ask the servers that the person agrees to; never by itself."""
        if not self._inputs:
            return
        self.banner.hide()
        if self._running is not None:
            self._running.forget()
        inputs, audience, wallet = self._inputs, self.audience.text().strip() or None, self._wallet
        self._running = self._tasks.run(
            lambda progress: self._checker.check_online(
                inputs,
                lambda host, url: self._agreement.wait_for(progress, host, url),
                audience=audience,
                progress=progress,
                wallet=wallet,
            ),
            on_result=self._show_online,
            on_error=self._show_problem,
            owner=self,
            on_progress=self.work.advance,
        )
        self.work.start(self.tr("Checking"), self._running)

    def _may_ask(self, host: str, url: str) -> bool:
        return self._dialogs.confirm(
            self,
            self.tr("Ask {host}?").format(host=clean_line(host)),
            self.tr(
                "It learns that somebody at your internet address wants its key or its list now, and nothing "
                "else about you. The address comes from what you check: {url}"
            ).format(url=clean_line(url)[:_LONGEST_ADDRESS]),
            self.tr("Ask this server"),
        )

    def _show_online(self, answer: OnlineAnswer) -> None:
        self._show_results(answer.results)
        title = (
            self.tr("Asked: {hosts}").format(hosts=clean_line(", ".join(answer.asked)))
            if answer.asked
            else self.tr("No server was asked")
        )
        text = "\n".join(map(clean_line, answer.problems))
        if not answer.asked and not answer.problems:
            text = self.tr("What is open here cannot be settled by asking.")
        self.banner.show_message(title, text)

    def _know_issuer(self, shown: ShownCredential) -> None:
        issuer, wallet = issuer_of(shown), self._wallet
        if issuer is not None and wallet is not None:
            dialog = KnowIssuerDialog(issuer, wallet.issuers, self._tasks, self)
            dialog.known.connect(self._check_again)
            dialog.open()

    def _show_results(self, results: tuple[CheckResult, ...]) -> None:
        self.work.finish()
        self.model.set_results(results)
        # Room for an arrow only where something can be opened: a verdict in many words needs it more.
        self.tree.setRootIsDecorated(any(result.parts for result in results))
        self._show_page()
        self.tree.expandAll()
        if results:
            self.tree.setCurrentIndex(self.model.index(0, 0))
            # With one credential there is no list worth a look first.
            if len(results) == 1 and not results[0].parts:
                self.panes.show_detail()
            else:
                self.panes.show_list()
            self.tree.setFocus()

    def _show_problem(self, error: TallystickError) -> None:
        self.work.finish()
        self.banner.show_error(error)

    def _show_page(self) -> None:
        found = self.model.rowCount() > 0
        self._pages.setCurrentWidget(self.panes if found else self.empty)
        for control in (self.open, self.again, self.ask):
            control.setVisible(found)
        self.intro.setVisible(not found)
        self.heading.setVisible(not found or self.panes.wide)

    def _show(self, current: QModelIndex) -> None:
        result = current.data(Role.ROW)
        if isinstance(result, CheckResult):
            self.view.show_result(result)

    def _choose_part(self, number: int) -> None:
        part = self.model.index(number, 0, self.tree.currentIndex())
        if part.isValid():
            self.tree.setCurrentIndex(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= ROOM_FOR_BOTH
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._controls.setDirection(direction)
        self._show_page()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.refresh_words()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Check something"))
        self.intro.setText(
            self.tr("See what a credential or a share says and what can be known about it. Nothing is kept.")
        )
        self.audience_label.setText(self.tr("Who are you?"))
        self.audience.setAccessibleName(self.tr("Who are you?"))
        self.audience.setPlaceholderText(self.tr("Your name or firm, if a share was made for you"))
        self.open.setText(self.tr("Choose files…"))
        self.open.setIcon(icon("file"))
        self.choose.setText(self.tr("Choose files…"))
        self.again.setText(self.tr("Check again"))
        self.ask.setText(self.tr("Ask the issuers’ servers…"))
        self.ask.setToolTip(self.tr("You are asked before each server is; without a yes nothing is sent"))
        self.tree.setAccessibleName(self.tr("What was checked"))
        self.empty.say(
            self.tr("Drop it here"),
            self.tr("A file, a picture of a QR code, or text that you paste. You need no wallet for this."),
        )
        self._show_page()
