"""Who I trust: what checks on this computer rely on, of which date it is, and how it comes and goes."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QComboBox, QListView, QStackedWidget, QVBoxLayout, QWidget

from ui import theme, words
from ui.delegates.trust_row import TrustRowDelegate
from ui.dialogs import Dialogs
from ui.models.credential_list import Role
from ui.models.trust_list import TrustListModel, kind_word, name_of
from ui.ports import OpenWallet, TrustSources
from ui.tasks import Handle, Tasks
from ui.theme import metrics
from ui.widgets.banner import Banner
from ui.widgets.button_rows import ButtonRows
from ui.widgets.empty_state import EmptyState
from ui.widgets.plain_text import WrappingLabel
from ui.widgets.trust_detail import TrustDetail
from ui.widgets.trust_offer import refused, summary
from ui.widgets.two_panes import TwoPanes
from wallet.model.trusted import KnownIssuer, Offered, Trusted, TrustedKind

T = TypeVar("T")

_SUFFIX: Final = ".tallystick-trust"
_LOW_BELOW: Final = 460
"""A window less high than this has no room for the heading and the sentence below it."""


class TrustScreen(QWidget):
    """Lists everything; whatever is added was looked at and agreed to before. Removing can be undone."""

    def __init__(
        self, sources: TrustSources, tasks: Tasks, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sources, self._tasks, self._dialogs = sources, tasks, dialogs
        self._wallet: OpenWallet | None = None
        self._things: tuple[Trusted, ...] = ()
        self._listing: Handle | None = None
        self.heading, self.intro = theme.heading(), WrappingLabel(role="muted")
        self.banner = Banner(inside=True)
        self.add = theme.primary_button()
        self.import_snapshot, self.make_snapshot = theme.button(), theme.button()
        self.open_folder, self.first_step = theme.button(), theme.primary_button()
        self.first_import = theme.button()
        self.kinds = QComboBox()
        self.model = TrustListModel(self)
        self.list = QListView()
        self.detail = TrustDetail()
        self.empty = EmptyState("trust", self.first_step, other=self.first_import)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    # what others may ask for

    def use_wallet(self, wallet: OpenWallet | None) -> None:
        """Show the issuers that this wallet knows as well, and sign snapshots with it."""
        self._wallet = wallet
        self.banner.hide()
        self._show_things(tuple(thing for thing in self._things if thing.issuer is None))
        self._say_snapshot()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read everything anew; the newest reading wins."""
        if self._listing is not None:
            self._listing.forget()
        wallet = self._wallet
        self._listing = self._tasks.run(
            lambda _: self._sources.things(wallet),
            on_result=self._show_things,
            on_error=self.banner.show_error,
            owner=self,
        )

    def go_back(self) -> bool:
        """From one thing to the list, where only one of them can be seen; else there is nothing to leave."""
        if self._things and not self.panes.wide and self.panes.detail_in_front:
            self.panes.show_list()
            self.list.setFocus()
            return True
        return False

    def start_focus(self) -> None:
        """Read anew, since files may have changed meanwhile; the keyboard goes onto the list."""
        self.refresh()
        (self.list if self._things else self.first_step).setFocus()

    # building

    def _lay_out(self) -> None:
        self.kinds.setMinimumHeight(metrics.TARGET)
        # As wide as there is room, and not as wide as the longest kind.
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setModel(self.model)
        self.list.setItemDelegate(TrustRowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.buttons = ButtonRows((self.add, self.import_snapshot, self.make_snapshot, self.open_folder))
        head = QVBoxLayout()
        head.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.S)
        head.setSpacing(metrics.S)
        for widget in (self.heading, self.intro, self.buttons, self.banner):
            head.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(metrics.L, metrics.S, metrics.M, metrics.M)
        column.setSpacing(metrics.S)
        column.addWidget(self.kinds)
        column.addWidget(self.list, stretch=1)
        left.setMinimumWidth(220)
        self.panes = TwoPanes(left, self.detail, list_width=metrics.LIST_WIDTH)
        self.empty.sentence.setMaximumWidth(metrics.READING_WIDTH)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.panes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, stretch=1)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add_files)
        self.first_step.clicked.connect(self._add_files)
        self.import_snapshot.clicked.connect(self._import_snapshot)
        self.first_import.clicked.connect(self._import_snapshot)
        self.make_snapshot.clicked.connect(self._make_snapshot)
        self.open_folder.clicked.connect(self._open_folder)
        self.kinds.activated.connect(lambda _: self._show_kind())
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.clicked.connect(lambda _: self.panes.show_detail())
        self.list.activated.connect(lambda _: self.panes.show_detail())
        self.detail.remove.connect(self._remove)

    # the list

    def _show_things(self, things: tuple[Trusted, ...]) -> None:
        self._things = things
        self._name_kinds()
        self._show_kind()

    def _name_kinds(self) -> None:
        """Everything, then each kind that there is, with their counts."""
        chosen = self.kinds.currentData()
        counted = Counter(thing.kind for thing in self._things)
        self.kinds.clear()
        # Apart from the rest of the line, since texts inside f-strings are not found for translation.
        everything = self.tr("Everything")
        self.kinds.addItem(f"{everything}: {words.format_number(len(self._things))}", None)
        for kind in TrustedKind:
            if counted[kind]:
                self.kinds.addItem(f"{kind_word(kind)}: {words.format_number(counted[kind])}", kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))

    def _show_kind(self) -> None:
        only = self.kinds.currentData()
        before = self.detail.thing
        self.model.set_things([thing for thing in self._things if only in (None, thing.kind)])
        self._show_page()
        row = self.model.row_of(before) if before is not None else None
        self.list.setCurrentIndex(self.model.index(row or 0))
        self._show_current(self.list.currentIndex())

    def _show_page(self) -> None:
        something = bool(self._things)
        self._pages.setCurrentWidget(self.panes if something else self.empty)
        self.buttons.setVisible(something)
        roomy = self.height() >= _LOW_BELOW
        self.heading.setVisible(roomy or not something)
        self.intro.setVisible(something and roomy)

    def _show_current(self, current: QModelIndex) -> None:
        thing = current.data(Role.ROW)
        shown = thing if isinstance(thing, Trusted) else None
        if shown is None or shown != self.detail.thing:
            self.detail.show_thing(shown)

    # what comes in

    def _add_files(self) -> None:
        self._look_at(self._dialogs.open_files(self, self.tr("Choose lists, keys or copies to rely on")))

    def _import_snapshot(self) -> None:
        self._look_at(self._dialogs.open_files(self, self.tr("Choose a snapshot to rely on")))

    def _look_at(self, paths: Sequence[Path]) -> None:
        if paths:
            self._run(lambda: self._sources.look_at(paths), self._ask)

    def _ask(self, offers: tuple[Offered, ...]) -> None:
        """Say what the files are; nothing is kept unless the person agrees."""
        useful = [offer for offer in offers if offer.things]
        if not useful:
            self.banner.show_message(self.tr("Nothing was added"), refused(offers))
            return
        question = self.tr("Rely on this from now on?")
        if self._dialogs.confirm(self, question, summary(offers), self.tr("Add")):
            self._run(lambda: self._sources.keep(useful), lambda _: self._added(offers))

    def _added(self, offers: tuple[Offered, ...]) -> None:
        added = "; ".join(offer.name for offer in offers if offer.things)
        self.banner.show_message(self.tr("Added: {names}").format(names=added), refused(offers))
        self.refresh()

    # what goes out

    def _make_snapshot(self) -> None:
        wallet = self._wallet
        if wallet is None:
            return
        suggested = Path.home() / f"{wallet.path.stem}{_SUFFIX}"
        target = self._dialogs.save_file(self, self.tr("Save the snapshot"), suggested)
        if target is None:
            return
        target = target if target.name.endswith(_SUFFIX) else target.with_name(target.name + _SUFFIX)

        def make() -> str:
            data, fingerprint = self._sources.snapshot(wallet, target.name.removesuffix(_SUFFIX))
            target.write_bytes(data)
            return fingerprint

        self._run(make, lambda fingerprint: self._snapshot_made(target, fingerprint))

    def _snapshot_made(self, target: Path, fingerprint: str) -> None:
        title = self.tr("The snapshot is saved: {name}").format(name=target.name)
        text = self.tr(
            "Whoever uses it can make sure that it is yours by the fingerprint of your key: {fingerprint}"
        )
        self.banner.show_message(title, text.format(fingerprint=fingerprint))

    def _open_folder(self) -> None:
        folder = self._sources.folder

        def make_sure() -> None:
            folder.mkdir(parents=True, exist_ok=True)

        def show(_: None) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        self._run(make_sure, show)

    # removing

    def _remove(self) -> None:
        thing, wallet = self.detail.thing, self._wallet
        if thing is None:
            return
        issuer, name = thing.issuer, thing.file
        if issuer is None:
            self._run(lambda: self._sources.remove(name), lambda removed: self._removed(removed, name))
        elif wallet is not None:
            self._run(lambda: wallet.issuers.forget(issuer), lambda _: self._forgotten(wallet, thing, issuer))

    def _removed(self, removed: str, name: str) -> None:
        self.refresh()
        self.banner.show_message(self.tr("Removed: {name}").format(name=name))
        undo: Callable[[], None] = lambda: self._sources.put_back(removed, name)  # noqa: E731 - typed
        self.banner.offer_undo(lambda: self._run(undo, lambda _: self.refresh()))

    def _forgotten(self, wallet: OpenWallet, thing: Trusted, issuer: KnownIssuer) -> None:
        self.refresh()
        self.banner.show_message(
            self.tr("{name} is not known any more").format(name=name_of(thing)),
            self.tr("Credentials that you keep show this when they are checked again."),
        )
        undo: Callable[[], None] = lambda: wallet.issuers.restore(issuer)  # noqa: E731 - typed
        self.banner.offer_undo(lambda: self._run(undo, lambda _: self.refresh()))

    def _run(self, work: Callable[[], T], on_result: Callable[[T], None]) -> None:
        self._tasks.run(lambda _: work(), on_result=on_result, on_error=self.banner.show_error, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_page()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.refresh_words()

    def _say_snapshot(self) -> None:
        can = self._wallet is not None
        self.make_snapshot.setEnabled(can)
        self.make_snapshot.setToolTip(
            "" if can else self.tr("Open a wallet first: the snapshot is signed with its key.")
        )

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Who I trust"))
        self.intro.setText(
            self.tr(
                "Your checks rely on what is listed here, and on nothing else. Nothing is fetched by itself."
            )
        )
        for button in (self.add, self.first_step):
            button.setText(self.tr("Add files…"))
        for button in (self.import_snapshot, self.first_import):
            button.setText(self.tr("Import a snapshot…"))
        self.make_snapshot.setText(self.tr("Make a snapshot…"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.kinds.setAccessibleName(self.tr("Show only"))
        self.list.setAccessibleName(self.tr("What checks rely on"))
        self.empty.say(
            self.tr("Nobody yet"),
            self.tr(
                "Checks need to know whose keys and lists to believe. Add lists of issuers, copies of keys "
                "or a snapshot from somebody you trust, or get to know an issuer from a credential of yours."
            ),
        )
        self._say_snapshot()
        self._name_kinds()
