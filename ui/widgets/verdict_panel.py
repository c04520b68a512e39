"""The verdict: one headline with its date, one sentence, then the eight checks, each with its evidence.

Nothing here decides anything. What is green comes from ``Outcome.PASSED`` of a finding alone, and
the headline from ``Verdict.headline``.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme, words
from ui.later import later
from ui.theme import metrics
from ui.widgets.finding_row import FindingRow, ShapeMark
from ui.widgets.headlines import headline_sentence, headline_word
from ui.widgets.knowable import can_be_known
from ui.widgets.plain_text import WrappingLabel
from ui.widgets.tall_column import TallColumn
from wallet.model.findings import Check
from wallet.model.verdict import Headline, Verdict
from wallet.verification.sentences import worth_showing


class HeadlineStrip(QWidget):
    """Shape, word and date of a verdict, and the sentence that goes with it. Never one without the others."""

    def __init__(self, *, side: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shape = ShapeMark(side)
        self.word = WrappingLabel(role="heading2")
        self.date = WrappingLabel(role="muted")
        self.sentence = WrappingLabel()
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.word)
        beside.addWidget(self.date)
        top = QHBoxLayout()
        top.setSpacing(metrics.M)
        top.addWidget(self.shape, alignment=Qt.AlignmentFlag.AlignTop)
        top.addLayout(beside, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addLayout(top)
        column.addWidget(self.sentence)

    def show_verdict(self, headline: Headline, verdict: Verdict) -> None:
        """Show a headline (of the whole, where there are parts) at the time of that verdict."""
        word = headline_word(headline)
        self.shape.show_shape(headline, word)
        self.word.setText(word)
        palette = self.word.palette()
        palette.setColor(self.word.foregroundRole(), theme.verdict_colour(headline))
        self.word.setPalette(palette)
        self.date.setText(
            self.tr("Checked on {moment}").format(moment=words.format_moment(verdict.checked_at))
        )
        self.sentence.setText(headline_sentence(headline))


class VerdictPanel(TallColumn):
    """Shows one verdict at a time. ``check_again`` asks whoever owns the credential for a fresh one.

    ``know_issuer`` asks to get to know the issuer; offered only after ``let_know(allowed=True)``.
    """

    check_again = Signal()
    know_issuer = Signal()

    def __init__(self, *, can_check_again: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self._headline = Headline.UNREADABLE
        self._may_know = False
        self.rows: tuple[FindingRow, ...] = ()
        self.strip = HeadlineStrip()
        self.again = QPushButton()
        self.again.setMinimumHeight(metrics.TARGET)
        self.again.clicked.connect(self.check_again)
        self.again.setVisible(can_check_again)
        self._above = QVBoxLayout()
        self._checks = QVBoxLayout()
        self._checks.setSpacing(0)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(metrics.L, metrics.L, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        column.addWidget(self.strip)
        column.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._above)
        column.addLayout(self._checks)
        column.addStretch(1)
        self.set_content(page)
        self.setMinimumWidth(220)

    def add_above_checks(self, widget: QWidget) -> None:
        """Put something between the headline and the checks, for example the terms of a share."""
        self._above.addWidget(widget)

    def let_know(self, *, allowed: bool) -> None:
        """Whether there is a wallet that could remember the issuer."""
        if allowed != self._may_know:
            self._may_know = allowed
            self._rebuild()

    def show_verdict(self, verdict: Verdict, headline: Headline | None = None) -> None:
        """Show that verdict; ``headline`` where parts make the whole worse than its own verdict."""
        self._verdict = verdict
        self._headline = headline or verdict.headline
        self._rebuild()
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            later(self, self._rebuild)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What could be checked"))
        self.again.setText(self.tr("Check again"))

    def _rebuild(self) -> None:
        # Qt sends change events while the base class is still being built.
        verdict = getattr(self, "_verdict", None)
        if verdict is None:
            return
        self.strip.show_verdict(self._headline, verdict)
        while (item := self._checks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = filter(worth_showing, verdict.findings)
        self.rows = tuple(FindingRow(finding, share=verdict.share) for finding in shown)
        for row in self.rows:
            self._checks.addWidget(theme.line())
            self._checks.addWidget(row)
            if self._may_know and row.finding.check is Check.ISSUER and can_be_known(verdict):
                row.offer_knowing()
                row.know.connect(self.know_issuer)
