"""Theme and language change under a full window, as often as anybody likes."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.doubles import FakeChoices, FakeDialogs, FakeSettings, FakeWallets
from tests.ui.fakes import FakeChecker, FakeWallet, library
from tests.ui.trust_fakes import FakeTrust
from ui import language
from ui.actions import ActionId
from ui.language import use_language
from ui.later import keep_widgets, later
from ui.main_window import MainWindow, Services
from ui.tasks import Tasks
from ui.theme import apply_theme
from ui.widgets.share_preview import SharePreview
from ui.widgets.sidebar import Place

ROOT = Path(__file__).resolve().parent.parent.parent
CHANGES = 4


def test_work_is_done_once_at_the_next_turn(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[int] = []
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(3):
        later(widget, lambda: done.append(1))
    assert done == []
    qapp.processEvents()
    assert done == [1]
    later(widget, lambda: done.append(2))
    qapp.processEvents()
    assert len(done) == 2


def test_nothing_is_done_for_a_widget_that_is_gone(qapp: QApplication) -> None:
    done: list[int] = []
    widget = QWidget()
    later(widget, lambda: done.append(1))
    delete(widget)
    qapp.processEvents()
    assert done == []


@contextmanager
def clearing_up(*, on: bool) -> Iterator[None]:
    was_on = gc.isenabled()
    gc.enable() if on else gc.disable()
    yield
    gc.enable() if was_on else gc.disable()


@pytest.mark.parametrize("on", [True, False])
def test_nothing_is_cleared_up_while_widgets_are_kept(on: bool) -> None:
    with clearing_up(on=on):
        with keep_widgets():
            assert not gc.isenabled()
        assert gc.isenabled() is on


def test_a_change_deletes_no_widget_before_all_have_heard_of_it(qtbot: QtBot, qapp: QApplication) -> None:
    preview = SharePreview()
    qtbot.addWidget(preview)
    preview.show_details(library())
    deleted: list[str] = []
    for child in preview.findChildren(QWidget):
        child.destroyed.connect(lambda: deleted.append("one"))
    apply_theme(qapp, "dark")
    use_language(qapp, "bg")
    assert deleted == []
    qtbot.waitUntil(lambda: bool(deleted))


def test_a_full_window_goes_through_many_changes(
    qtbot: QtBot, qapp: QApplication, tasks: Tasks, tmp_path: Path
) -> None:
    wallet = FakeWallet.holding(library())
    services = Services(
        FakeWallets(wallet),
        FakeChecker(),
        FakeTrust(),
        FakeSettings(FakeChoices()),
        wallets_folder=tmp_path,
        version="0.1.0",
    )
    window = MainWindow(services, tasks, FakeDialogs())
    qtbot.addWidget(window)
    window.show()
    window.door.opened.emit(wallet, False)
    qtbot.waitUntil(lambda: not tasks.busy)
    for place in Place:
        window._go(place)
    window._go(Place.WALLET)
    window.actions_by_name[ActionId.SHARE].trigger()
    qtbot.waitUntil(lambda: not tasks.busy)
    for number in range(CHANGES):
        apply_theme(qapp, ("light", "dark", "contrast")[number % 3])
        use_language(qapp, ("en", "bg", "lt")[number // 2 % 3])
        gc.collect()
        qapp.processEvents()
    assert window.isVisible()
    window.close()


def test_an_update_may_write_the_words_anew_while_they_are_in_use(
    tmp_path: Path,
) -> None:
    file = tmp_path / "tallystick_bg.qm"
    file.write_bytes((ROOT / "resources" / "translations" / file.name).read_bytes())
    loaded = language._words(file)
    file.write_bytes(b"")
    assert language._words(file) is loaded
    assert loaded
