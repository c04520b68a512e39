"""The terms of a share as its holder signed them, and the credentials that it holds."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme, words
from ui.later import later
from ui.models.result_tree import result_name
from ui.theme import metrics
from ui.widgets.finding_row import ShapeMark
from ui.widgets.headlines import headline_word
from ui.widgets.plain_text import SelectableText, WrappingLabel
from wallet.model.report import CheckResult, ShareTerms


class ShareTermsPanel(QWidget):
    """Built anew for each result and language. ``part_chosen`` carries the number of a credential in it."""

    part_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: CheckResult | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, metrics.S, 0, metrics.S)
        self._column.setSpacing(metrics.S)

    def show_result(self, result: CheckResult) -> None:
        """Show the terms and the parts of that result, or why it could not be read."""
        self._result = result
        self._rebuild()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_column"):
            later(self, self._rebuild)

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        result = self._result
        if result is None:
            return
        if result.problem is not None:
            problem = words.tr_error(result.problem)
            self._column.addWidget(WrappingLabel(f"{problem.happened} {problem.remedy}"))
        if result.terms is not None:
            self._column.addWidget(self._terms(result.terms))
        if result.parts:
            self._column.addWidget(theme.heading(self.tr("What is in it"), 3))
        for number, part in enumerate(result.parts):
            self._column.addWidget(self._part(number, part))

    def _terms(self, terms: ShareTerms) -> QWidget:
        nothing = self.tr("not stated by the holder")
        facts = (
            (self.tr("Made for"), terms.audience or nothing, False),
            (self.tr("Purpose"), terms.purpose or nothing, False),
            (self.tr("Made on"), words.format_moment(terms.created) if terms.created else nothing, False),
            (
                self.tr("To be used until"),
                words.format_moment(terms.expires) if terms.expires else nothing,
                False,
            ),
            (self.tr("Made with the key"), terms.holder, True),
        )
        whole = QWidget()
        form = QFormLayout(whole)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(metrics.M)
        form.setVerticalSpacing(metrics.XS)
        for name, value, fixed in facts:
            label = WrappingLabel(name, "muted")
            label.setMinimumWidth(120)
            form.addRow(label, SelectableText(value, name, fixed=fixed))
        return whole

    def _part(self, number: int, part: CheckResult) -> QWidget:
        name, word = result_name(part), headline_word(part.headline)
        shape = ShapeMark(metrics.ICON)
        shape.show_shape(part.headline, word)
        link = QPushButton(self.tr("Open"))
        link.setProperty("role", "link")
        link.setMinimumHeight(metrics.TARGET)
        link.setAccessibleName(self.tr("Open {name}, {verdict}").format(name=name, verdict=word))
        link.clicked.connect(lambda: self.part_chosen.emit(number))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.M)
        row.addWidget(shape, alignment=Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(WrappingLabel(name))
        text.addWidget(WrappingLabel(word, "small"))
        row.addLayout(text, stretch=1)
        row.addWidget(link, alignment=Qt.AlignmentFlag.AlignTop)
        return whole
