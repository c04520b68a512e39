"""A list of short lines with a heading above, what to do with them, and words for when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QWidget

from ui.delegates.line_row import LineRowDelegate
from ui.models.credential_list import Role
from ui.models.line_list import Line, LineListModel


class LineList(QListView):
    """All rows have one height; several can be chosen where ``several`` says so."""

    def __init__(self, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineListModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineRowDelegate(self))
        # Without this the first paint of a long list takes seconds.
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        if several:
            self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these, the first one chosen."""
        self.lines.set_lines(lines)
        if lines:
            self.setCurrentIndex(self.lines.index(0))

    def chosen_keys(self) -> tuple[str, ...]:
        """What the selected rows stand for, from the top down."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return tuple(str(index.data(Role.ID)) for index in rows)
