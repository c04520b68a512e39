"""Several pages of one place, one at a time; the first is where every way back ends."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.page import Page


class SubPages(QStackedWidget):
    """Add the first page, then the others. ``leave`` is told when a page is left on the way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def open_page(self, page: QWidget) -> None:
        """Show that page and put the keyboard into it."""
        self.setCurrentWidget(page)
        self.start_focus()

    def home(self) -> None:
        """Show the first page."""
        self.setCurrentIndex(0)
        self.start_focus()

    def go_back(self) -> bool:
        """To the first page; False where that is shown already."""
        if self.currentIndex() == 0:
            return False
        page = self.currentWidget()
        if page is not None:
            self.leave(page)
        self.home()
        return True

    def leave(self, page: QWidget) -> None:
        """Override to forget what was typed on ``page``."""

    def start_focus(self) -> None:
        """To where the page that is seen wants the keyboard."""
        current = self.currentWidget()
        if isinstance(current, (Page, SubPages)):
            current.start_focus()
