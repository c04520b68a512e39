"""List and detail of the library: what is in the wallet, what it says, and what can be known about it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import clipboard, theme
from ui.actions import ActionButton, ActionId, Actions
from ui.dialogs import Dialogs
from ui.ports import OpenWallet, Progress
from ui.screens.library_listing import LibraryListing
from ui.tasks import Handle, Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.credential_reader import CredentialReader
from ui.widgets.empty_state import EmptyState
from ui.widgets.know_issuer import KnowIssuerDialog
from ui.widgets.knowable import issuer_of
from ui.widgets.library_list import LibraryList
from ui.widgets.shown_credential import ShownCredential
from ui.widgets.to_bin import ToBin
from ui.widgets.two_panes import TwoPanes
from ui.widgets.untrusted_text import clean_line
from ui.widgets.work_bar import WorkBar
from wallet.model.document import Incoming
from wallet.model.errors import TallystickError
from wallet.model.holding import CredentialDetail, ImportLine

T = TypeVar("T")

_LIST_WIDTH: Final = metrics.LIST_WIDTH
_FALLBACK_SUFFIX: Final = ".json"


class LibraryPage(QWidget):
    """One open wallet. ``share_requested`` carries ids, ``imported`` the lines of an import.

    It never touches the wallet on the main thread. The newest request for a list or a credential
    wins: what an older one still gives is dropped.
    """

    share_requested = Signal(object)
    imported = Signal(object)

    def __init__(
        self,
        wallet: OpenWallet,
        tasks: Tasks,
        dialogs: Dialogs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wallet, self._tasks, self._dialogs, self._actions = wallet, tasks, dialogs, actions
        self._shown: CredentialDetail | None = None
        self._loading: Handle | None = None
        self.banner = Banner()
        self.work = WorkBar()
        self.list = LibraryList()
        self.listing = LibraryListing(wallet, tasks, self.list, self)
        self.reader = CredentialReader()
        self.view = self.reader.view
        self.add, self.more = QPushButton(), QPushButton()
        self.first_step = ActionButton(actions[ActionId.IMPORT], primary=True)
        self.empty = EmptyState("import", self.first_step, drop_target=True)
        self._copy_id, self._copy_digest = QAction(self), QAction(self)
        self.to_bin = ToBin(wallet, tasks, self.banner, actions, self._chosen_ids)
        self._build()
        self._answer_actions()
        self._retranslate()
        self.refresh()

    # what others may ask for

    def refresh(self) -> None:
        """Read the list anew, with the words in the search box."""
        self.listing.refresh()

    def show_credential(self, credential_id: str) -> None:
        """Choose that credential and bring it to the front, once the list holds it."""
        self.list.search.clear()
        self._load(credential_id, then=self._bring_to_front)

    def take_in(self, inputs: Sequence[Incoming]) -> None:
        """Import what was chosen, dropped or pasted; ``imported`` tells what became of it."""
        if inputs:
            self._run(
                self.tr("Adding credentials"),
                lambda progress: self._wallet.import_all(inputs, progress),
                self._import_done,
            )

    def go_back(self) -> bool:
        """Leave a credential inside another, then the credential, then the search; False after that."""
        if self.reader.go_back():
            return True
        if not self.panes.wide and self.panes.detail_in_front:
            self.panes.show_list()
            self.list.view.setFocus()
            return True
        if self.list.search.text():
            self.list.search.clear()
            return True
        return False

    def start_focus(self) -> None:
        """Put the keyboard onto the list, or onto the one thing to do where it is empty."""
        (self.list.view if self._pages.currentWidget() is self.panes else self.first_step).setFocus()

    # building

    def _build(self) -> None:
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reader, stretch=1)
        column.addWidget(theme.line())
        column.addLayout(self._action_bar())
        self.list.add_beside_search(self._add_button())
        self.panes = TwoPanes(self.list, detail, list_width=_LIST_WIDTH)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.panes)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(self.work)
        whole.addWidget(self._pages, stretch=1)
        self.listing.shown.connect(self._list_shown)
        self.listing.failed.connect(self.banner.show_error)
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(lambda _: self.panes.show_detail())
        self.list.search_changed.connect(lambda _: self.refresh())
        self.reader.check_again.connect(self._check_again)
        self.reader.know_issuer.connect(self._know_issuer)

    def _add_button(self) -> QPushButton:
        menu = QMenu(self)
        for name in (ActionId.IMPORT, ActionId.IMPORT_FOLDER, ActionId.PASTE, ActionId.READ_SCREEN):
            menu.addAction(self._actions[name])
        self.add.setMenu(menu)
        self.add.setMinimumHeight(metrics.TARGET)
        return self.add

    def _action_bar(self) -> QHBoxLayout:
        menu = QMenu(self)
        menu.addAction(self._copy_id)
        menu.addAction(self._copy_digest)
        menu.addSeparator()
        menu.addAction(self._actions[ActionId.DELETE])
        self.more.setMenu(menu)
        self.more.setMinimumHeight(metrics.TARGET)
        bar = QHBoxLayout()
        bar.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.S)
        bar.setSpacing(metrics.S)
        bar.addWidget(ActionButton(self._actions[ActionId.SHARE], primary=True))
        bar.addWidget(ActionButton(self._actions[ActionId.EXPORT]))
        bar.addWidget(self.more)
        bar.addStretch(1)
        return bar

    def _answer_actions(self) -> None:
        answers: dict[ActionId, Callable[[], None]] = {
            ActionId.FIND: self._find,
            ActionId.EXPORT: self._export,
            ActionId.SHARE: self._share,
            ActionId.CHECK_AGAIN: self._check_again,
        }
        for name, answer in answers.items():
            action = self._actions[name]
            self.addAction(action)
            action.triggered.connect(answer)
        for name in (ActionId.DELETE, ActionId.UNDO):
            self.addAction(self._actions[name])
        self.to_bin.changed.connect(self._moved)
        self._copy_id.triggered.connect(lambda: self._copy(lambda shown: shown.credential.id or shown.id))
        self._copy_digest.triggered.connect(lambda: self._copy(lambda shown: shown.sha256))

    # lists and credentials

    def _list_shown(self, something: bool) -> None:
        empty = not something and not self.list.search.text().strip()
        self._pages.setCurrentWidget(self.empty if empty else self.panes)
        self._allow(something or self._shown is not None)

    def _allow(self, something: bool) -> None:
        for name in (ActionId.EXPORT, ActionId.SHARE, ActionId.CHECK_AGAIN, ActionId.DELETE):
            self._actions[name].setEnabled(something)
        self.more.setEnabled(something)

    def _choose(self, credential_id: str) -> None:
        if self._shown is None or self._shown.id != credential_id:
            self._load(credential_id)

    def _load(self, credential_id: str, then: Callable[[], None] | None = None) -> None:
        if self._loading is not None:
            self._loading.forget()

        def show(detail: CredentialDetail) -> None:
            self._show(detail)
            if then is not None:
                then()

        self._loading = self._tasks.run(
            lambda _: self._wallet.detail(credential_id),
            on_result=show,
            on_error=self.banner.show_error,
            owner=self,
        )

    def _show(self, detail: CredentialDetail) -> None:
        self._shown = detail
        self.reader.show_credential(ShownCredential.kept(detail))

    def _bring_to_front(self) -> None:
        if self._shown is not None:
            self.list.choose(self._shown.id)
        self.panes.show_detail()
        self.refresh()

    # actions

    def _find(self) -> None:
        self.panes.show_list()
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _chosen_ids(self) -> tuple[str, ...]:
        selected = self.list.selected_ids()
        if selected is None:
            self.banner.show_message(self.tr("The list is still being read. Try again in a moment."))
            return ()
        return selected or ((self._shown.id,) if self._shown else ())

    def _share(self) -> None:
        ids = self._chosen_ids()
        if ids:
            self.share_requested.emit(ids)

    def _moved(self, ids: tuple[str, ...]) -> None:
        if self._shown is not None and self._shown.id in ids:
            self._shown = None
        self.refresh()

    def _check_again(self) -> None:
        if self._shown is None:
            return
        credential_id = self._shown.id
        self._run(self.tr("Checking again"), lambda _: self._wallet.check_again(credential_id), self._checked)

    def _know_issuer(self, asked: ShownCredential) -> None:
        issuer = issuer_of(asked)
        if issuer is not None:
            dialog = KnowIssuerDialog(issuer, self._wallet.issuers, self._tasks, self)
            dialog.known.connect(lambda: self._now_known(issuer.name))
            dialog.open()

    def _now_known(self, name: str) -> None:
        while self.reader.go_back():  # the fresh verdict is on the outermost one
            pass
        self._check_again()
        self.banner.show_message(
            self.tr("{name} is known from now on").format(name=name),
            self.tr("Other credentials of this issuer show it when they are checked again."),
        )

    def _checked(self, detail: CredentialDetail) -> None:
        if self._shown is not None and self._shown.id == detail.id:
            self._shown = detail
            self.reader.show_verdict(ShownCredential.kept(detail))
        self.refresh()

    def _export(self) -> None:
        shown = self._shown
        if shown is None:
            return
        target = self._dialogs.save_file(
            self, self.tr("Save the original file"), Path.home() / _file_name(shown.name)
        )
        if target is None:
            return
        saved = self.tr("Saved exactly as you received it: {name}").format(name=target.name)
        self._run(
            self.tr("Saving"),
            lambda _: self._write(target, shown),
            lambda _: self.banner.show_message(saved),
        )

    def _write(self, target: Path, shown: CredentialDetail) -> None:
        target.write_bytes(shown.original)
        self._wallet.history.note_export((shown.id,))

    def _copy(self, what: Callable[[CredentialDetail], str]) -> None:
        if self._shown is not None:
            clipboard.copy(what(self._shown))

    def _import_done(self, lines: tuple[ImportLine, ...]) -> None:
        self.refresh()
        if lines:
            self.imported.emit(lines)

    def _run(self, what: str, work: Callable[[Progress], T], on_result: Callable[[T], None]) -> None:
        def done(result: T) -> None:
            self.work.finish()
            on_result(result)

        def failed(error: TallystickError) -> None:
            self.work.finish()
            self.banner.show_error(error)

        handle = self._tasks.run(
            work, on_result=done, on_error=failed, owner=self, on_progress=self.work.advance
        )
        self.work.start(what, handle)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add credentials"))
        self.more.setText(self.tr("More"))
        self._copy_id.setText(self.tr("Copy the credential’s identifier"))
        self._copy_digest.setText(self.tr("Copy the file’s fingerprint (SHA-256)"))
        self.empty.say(
            self.tr("No credentials yet"),
            self.tr("Drop a file here that an issuer sent you, or choose one. It stays on this computer."),
        )


def _file_name(name: str) -> str:
    """A safe last part of a path from the name under which the file came in."""
    last = Path(clean_line(name).replace("\\", "/")).name or "credential"
    return last if Path(last).suffix else last + _FALLBACK_SUFFIX
