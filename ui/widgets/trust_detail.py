"""One thing that is relied on: what it is for, of when it is, what it says, and how to be rid of it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ui import theme, words
from ui.later import later
from ui.models.trust_list import country_name, dated, kind_word, name_of
from ui.theme import metrics
from ui.widgets.plain_text import SelectableText, WrappingLabel
from ui.widgets.tall_column import TallColumn
from wallet.model.trusted import Trusted, TrustedKind
from wallet.model.words import QT_TRANSLATE_NOOP

_PURPOSES: Final = {
    TrustedKind.PROBLEM: QT_TRANSLATE_NOOP(
        "trusted",
        "It lies in your folder, and no check uses it. Open the folder to replace it or to take it out.",
    ),
    TrustedKind.SNAPSHOT: QT_TRANSLATE_NOOP(
        "trusted",
        "Somebody put this together and signed it. Nothing was changed since; whether to rely on it depends "
        "on who made it. Compare the fingerprint of its maker’s key with what its maker tells you.",
    ),
    TrustedKind.ISSUER: QT_TRANSLATE_NOOP(
        "trusted", "What was signed with this very key counts as coming from this issuer."
    ),
    TrustedKind.ISSUER_LIST: QT_TRANSLATE_NOOP(
        "trusted", "Issuers on this list are known here, as long as the list is not out of date."
    ),
    TrustedKind.EU_LIST: QT_TRANSLATE_NOOP(
        "trusted",
        "Says who may give issuers qualified certificates. Its own signature is checked at each use.",
    ),
    TrustedKind.AUTHORITY: QT_TRANSLATE_NOOP(
        "trusted", "Issuers that this authority certified are certified by somebody you know."
    ),
    TrustedKind.STATUS_LIST: QT_TRANSLATE_NOOP(
        "trusted", "Says which credentials the issuer took back, as of the day of this copy."
    ),
    TrustedKind.KEYS: QT_TRANSLATE_NOOP(
        "trusted", "Shows which keys this issuer published on the day of this copy."
    ),
    TrustedKind.NOT_USED: QT_TRANSLATE_NOOP("trusted", "Nothing in this file can be checked against."),
}
_PLAIN: Final = {
    "issuers": QT_TRANSLATE_NOOP("trusted", "Issuers on it"),
    "named": QT_TRANSLATE_NOOP("trusted", "Their names"),
    "country": QT_TRANSLATE_NOOP("trusted", "Country"),
    "number": QT_TRANSLATE_NOOP("trusted", "Number"),
    "operator": QT_TRANSLATE_NOOP("trusted", "Kept by"),
    "files": QT_TRANSLATE_NOOP("trusted", "Files in it"),
    "maker_fingerprint": QT_TRANSLATE_NOOP("trusted", "Fingerprint of its maker’s key"),
    "fingerprint": QT_TRANSLATE_NOOP("trusted", "Fingerprint of the key"),
    "age_days": QT_TRANSLATE_NOOP("trusted", "Days since it was copied"),
}
_FILE: Final = QT_TRANSLATE_NOOP("trusted", "File")
_COUNTS_UNTIL: Final = QT_TRANSLATE_NOOP("trusted", "Counts until")
_OVER: Final = QT_TRANSLATE_NOOP("trusted", "Out of date since {date}. It makes nothing confirmed any more.")


class Remark(WrappingLabel):
    """A sentence that asks for attention and is no alarm."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(theme.current().unconfirmed))
        self.setPalette(palette)


class TrustDetail(TallColumn):
    """Shows one thing at a time. ``remove`` asks whoever keeps it to take it away."""

    remove = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thing: Trusted | None = None
        self.remove_button = theme.button()
        self.remove_button.clicked.connect(self.remove)
        self._shown: QWidget | None = None
        page = QWidget()
        self._above = QVBoxLayout(page)
        self._above.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
        self._above.setSpacing(metrics.M)
        self._above.addWidget(self.remove_button, alignment=Qt.AlignmentFlag.AlignLeading)
        self._above.addStretch(1)
        self.set_content(page)
        self._rebuild()

    @property
    def thing(self) -> Trusted | None:
        """What is shown."""
        return self._thing

    def show_thing(self, thing: Trusted | None) -> None:
        """Show that, from its beginning; nothing for None."""
        self._thing = thing
        self._rebuild()
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_above"):
            later(self, self._rebuild)

    def _rebuild(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        self.setAccessibleName(self.tr("What it is for"))
        if self._thing is not None:
            self._fill(column, self._thing)
        self._above.insertWidget(0, self._shown)
        self._put_button()

    def _put_button(self) -> None:
        thing = self._thing
        keeps = thing is not None and not thing.snapshot and (thing.issuer is not None or thing.file != "")
        self.remove_button.setVisible(keeps)
        if thing is not None and keeps:
            name = self.tr("Forget this issuer") if thing.issuer is not None else self.tr("Remove this file")
            self.remove_button.setText(name)
            self.remove_button.setAccessibleName(name)

    def _fill(self, column: QVBoxLayout, thing: Trusted) -> None:
        is_problem = thing.kind is TrustedKind.PROBLEM
        column.addWidget(WrappingLabel(kind_word(thing.kind) if is_problem else name_of(thing), "heading2"))
        line = thing.title if is_problem else " · ".join(filter(None, (kind_word(thing.kind), dated(thing))))
        column.addWidget(WrappingLabel(line, "body" if is_problem else "muted"))
        if thing.out_of_date and thing.ends is not None:
            column.addWidget(Remark(_say(_OVER).format(date=words.format_date(thing.ends))))
        column.addWidget(WrappingLabel(_say(_PURPOSES[thing.kind])))
        column.addSpacing(metrics.S)
        column.addLayout(_form(_plain(thing), fixed=frozenset({"maker_fingerprint", "fingerprint"})))
        self._add_technical(column, thing)
        if thing.snapshot:
            text = self.tr("It came with the snapshot “{name}” and goes with it.").format(name=thing.snapshot)
            column.addWidget(WrappingLabel(text, "muted"))

    def _add_technical(self, column: QVBoxLayout, thing: Trusted) -> None:
        facts = [(name, name, value) for name, value in thing.facts if name not in _PLAIN]
        if not facts:
            return
        details = theme.link_button(self.tr("Details"))
        details.setCheckable(True)
        technical = QWidget()
        technical.setLayout(_form(facts, fixed=frozenset(name for name, _, _ in facts)))
        technical.hide()
        details.toggled.connect(technical.setVisible)
        column.addWidget(details, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(technical)


def _plain(thing: Trusted) -> list[tuple[str, str, str]]:
    """(identifier, name in words, value) of what anybody can read."""
    facts = [
        (name, _say(_PLAIN[name]), _readable(name, value)) for name, value in thing.facts if name in _PLAIN
    ]
    if thing.ends is not None and not thing.out_of_date:
        facts.append(("ends", _say(_COUNTS_UNTIL), words.format_date(thing.ends)))
    if thing.file:
        facts.append(("file", _say(_FILE), thing.file))
    return facts


def _readable(name: str, value: str) -> str:
    if name == "country":
        return country_name(value)
    return value


def _form(facts: list[tuple[str, str, str]], fixed: frozenset[str]) -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(2)
    for identifier, name, value in facts:
        form.addRow(WrappingLabel(name, "small"), SelectableText(value, name, fixed=identifier in fixed))
    return form


def _say(text: str) -> str:
    return QCoreApplication.translate("trusted", text)
