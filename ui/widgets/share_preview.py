"""The preview of a share: in words, exactly what leaves this computer."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.later import later
from ui.theme import metrics
from ui.widgets.plain_text import WrappingLabel
from ui.widgets.what_leaves import WhatLeaves, what_leaves
from wallet.model.holding import CredentialDetail


class SharePreview(QFrame):
    """Titles, learner, what is stated, and the warnings. Built anew for each share and each language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self._details: Sequence[CredentialDetail] = ()
        self.facts = WhatLeaves((), (), (), ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(metrics.L, metrics.L, metrics.L, metrics.L)
        self._column.setSpacing(metrics.XS)

    def show_details(self, details: Sequence[CredentialDetail]) -> None:
        """Preview a share of these."""
        self._details = details
        self._rebuild()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_column"):
            later(self, self._rebuild)

    def texts(self) -> tuple[str, ...]:
        """All that the preview says, from the top down."""
        return tuple(label.text() for label in self.findChildren(WrappingLabel) if not label.isHidden())

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.facts = what_leaves(self._details)
        self._add(self.tr("What leaves this computer"), "heading3")
        for title in self.facts.titles:
            self._add(title)
        if self.facts.learners:
            names = ", ".join(self.facts.learners)
            self._add(self.tr("The name of the learner: {names}").format(names=names))
        self._add(
            self.tr(
                "Each credential leaves whole, exactly as the issuer signed it: everything that is in it, "
                "also what is not shown here. Nothing can be left out without breaking the signature."
            ),
            "muted",
        )
        if self.facts.elements:
            self._add(self.tr("What is stated in it"), "small", above=metrics.S)
            self._add(", ".join(self.facts.elements))
        self._add(self.tr("Nothing is sent from here: you hand it over yourself."), "muted", above=metrics.S)
        for warning in self.facts.warnings:
            self._column.addWidget(_warning(warning))
        self._column.addStretch(1)

    def _add(self, text: str, role: str = "body", *, above: int = 0) -> None:
        if above:
            self._column.addSpacing(above)
        self._column.addWidget(WrappingLabel(text, role))


def _warning(text: str) -> QWidget:
    """A sentence with a sign beside it, so that it does not rest on colour."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, metrics.S, 0, 0)
    row.setSpacing(metrics.S)
    sign = QLabel()
    sign.setPixmap(icon("warning", theme.current().unconfirmed).pixmap(QSize(metrics.ICON, metrics.ICON)))
    row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(WrappingLabel(text), stretch=1)
    return whole
