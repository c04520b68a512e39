"""One check of a verdict: its shape, the question, the plain answer and, on request, the evidence."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme, words
from ui.icons import paint_verdict
from ui.theme import metrics
from ui.widgets.evidence import answer_text, facts_of
from ui.widgets.headlines import finding_word, shape_of
from ui.widgets.plain_text import SelectableText, WrappingLabel
from wallet.model.findings import Finding, Outcome
from wallet.model.verdict import Headline
from wallet.verification.sentences import question

_SHAPE: Final = 20


class ShapeMark(QWidget):
    """A verdict's shape, or a quiet dash for what does not apply. ``name`` is said by screen readers."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: Headline | None = None
        self.setFixedSize(side, side)

    def show_shape(self, shape: Headline | None, name: str) -> None:
        """Draw that shape from now on."""
        self._shape = shape
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._shape is not None:
            paint_verdict(painter, QRectF(self.rect()), self._shape)
            return
        painter.setPen(QPen(QColor(theme.current().muted), 2))
        middle = self.height() // 2
        painter.drawLine(self.width() // 4, middle, self.width() - self.width() // 4, middle)


class FindingRow(QWidget):
    """The row of one finding. The evidence is built only when it is asked for.

    ``know`` asks to get to know the issuer, where ``offer_knowing`` offered that.
    """

    know = Signal()

    def __init__(self, finding: Finding, *, share: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._share = share
        self._evidence: QWidget | None = None
        self.shape = ShapeMark(_SHAPE)
        self.question = WrappingLabel(role="heading3")
        self.answer = WrappingLabel()
        self.why = QPushButton()
        self.why.setProperty("role", "link")
        self.why.setCheckable(True)
        self.why.setMinimumHeight(metrics.TARGET)
        self.why.toggled.connect(self._toggle)
        self._texts = self._lay_out()
        self._fill()

    def offer_knowing(self) -> None:
        """Offer to get to know the issuer, below the answer."""
        button = QPushButton(self.tr("Know this issuer…"))
        button.setProperty("role", "link")
        button.setMinimumHeight(metrics.TARGET)
        button.setToolTip(self.tr("Compare the key with the issuer, and remember it in your wallet"))
        button.clicked.connect(self.know)
        self._texts.insertWidget(2, button, alignment=Qt.AlignmentFlag.AlignLeading)

    def _lay_out(self) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        top = QHBoxLayout()
        self.question.setContentsMargins(0, metrics.XS + 1, 0, 0)
        top.addWidget(self.question, stretch=1)
        top.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignTop)
        texts.addLayout(top)
        texts.addWidget(self.answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, metrics.XS, 0, metrics.S)
        row.setSpacing(metrics.M)
        marked = QVBoxLayout()
        marked.addSpacing(metrics.XS)
        marked.addWidget(self.shape)
        marked.addStretch(1)
        row.addLayout(marked)
        row.addLayout(texts, stretch=1)
        return texts

    def _fill(self) -> None:
        finding = self.finding
        self.shape.show_shape(shape_of(finding), finding_word(finding))
        asked = question(finding.check, share=self._share)
        self.question.setText(QCoreApplication.translate("finding", asked))
        self.answer.setText(answer_text(finding))
        self.why.setText(self.tr("Why?"))
        self.why.setAccessibleName(self.tr("Why? {question}").format(question=self.question.text()))
        self.why.setAccessibleDescription(finding_word(finding))

    def _toggle(self, opened: bool) -> None:
        if opened and self._evidence is None:
            self._evidence = EvidencePanel(self.finding)
            self._texts.addWidget(self._evidence)
        if self._evidence is not None:
            self._evidence.setVisible(opened)


class EvidencePanel(QWidget):
    """The evidence of one finding: plain facts, and identifiers behind “Details”."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        facts = facts_of(finding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, metrics.S)
        column.setSpacing(metrics.XS)
        column.addWidget(WrappingLabel(_outcome_line(self, finding), "muted"))
        column.addLayout(_form(facts.plain, fixed=False))
        self.details = QPushButton(self.tr("Details"))
        self.details.setProperty("role", "link")
        self.details.setCheckable(True)
        self.details.setMinimumHeight(metrics.TARGET)
        self.technical = QWidget()
        technical = _form((*facts.technical, ("reason", finding.reason.value)), fixed=True)
        technical.setContentsMargins(0, 0, 0, 0)
        self.technical.setLayout(technical)
        self.technical.hide()
        self.details.toggled.connect(self.technical.setVisible)
        column.addWidget(self.details, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.technical)


def _outcome_line(panel: QWidget, finding: Finding) -> str:
    moment = words.format_moment(finding.as_of)
    if finding.outcome is Outcome.UNKNOWN:
        return panel.tr("Could not be settled on {moment} with what is on this computer.").format(
            moment=moment
        )
    if finding.outcome is Outcome.NOT_APPLICABLE:
        return panel.tr("There was nothing to check on {moment}.").format(moment=moment)
    return panel.tr("Checked on this computer on {moment}.").format(moment=moment)


def _form(facts: tuple[tuple[str, str], ...], *, fixed: bool) -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(2)
    for name, value in facts:
        form.addRow(WrappingLabel(name, "small"), SelectableText(value, name, fixed=fixed))
    return form
