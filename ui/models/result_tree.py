"""The results of a check as a tree: every input, and below a share what it holds."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui import words
from ui.counted import Counted
from ui.models.credential_list import Role
from ui.widgets.headlines import headline_word
from ui.widgets.untrusted_text import clean_line, line_in
from wallet.model.report import CheckResult


class ResultTreeModel(QStandardItemModel):
    """A few results at most, so plain items do. ``Role.ROW`` gives the CheckResult. Read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: Sequence[CheckResult] = ()

    def set_results(self, results: Sequence[CheckResult]) -> None:
        """Replace everything with these."""
        self._results = results
        self.clear()
        for result in results:
            self.appendRow(_item(result))

    def refresh_words(self) -> None:
        """Say every row in the language of now."""
        for row in range(self.rowCount()):
            _say(self.item(row))


def _item(result: CheckResult) -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    item.setData(result, Role.ROW)
    for part in result.parts:
        item.appendRow(_item(part))
    _say(item)
    return item


def _say(item: QStandardItem) -> None:
    result = item.data(Role.ROW)
    name, word = result_name(result), headline_word(result.headline)
    item.setText(name)
    item.setData(f"{name}, {word}", Qt.ItemDataRole.AccessibleTextRole)
    for row in range(item.rowCount()):
        _say(item.child(row))


def result_name(result: CheckResult) -> str:
    """The credential's title; for a share, that it is one; else the name of the input. On one line."""
    if result.terms is not None:
        return Counted().share_of(len(result.parts))
    title = result.credential.title if result.credential else None
    return line_in(title, words.content_languages()) or clean_line(result.input)


def result_origin(result: CheckResult) -> str:
    """Who issued it, or for anything else the name of the input; on one line."""
    issuer = result.credential.issuer.name if result.credential else None
    return line_in(issuer, words.content_languages()) or clean_line(result.input)
