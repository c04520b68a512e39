"""Sharing, from the questions to the saved file or the codes on the screen."""

from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.doubles import FakeDialogs
from tests.ui.fakes import FakeWallet, library
from ui.screens.qr_view import QUIET_ZONE, QrCanvas
from ui.screens.share import ShareScreen
from ui.tasks import Tasks
from ui.theme import apply_theme
from wallet.model.limits import MAX_QR_BYTES
from wallet.model.sharing import ShareForm
from wallet.share.errors import TooBigForQrError
from wallet.share.qr_frames import join, split
from wallet.share.qr_symbol import matrix

SHARED = bytes(range(256)) * 6
FRAMES = split(SHARED)


class Room:
    """A share screen over a wallet in memory."""

    def __init__(self, tasks: Tasks) -> None:
        self.wallet = FakeWallet.holding(library())
        self.wallet.frames = FRAMES
        self.dialogs = FakeDialogs()
        self.screen = ShareScreen(self.wallet, tasks, self.dialogs)

    def begin(self, qtbot: QtBot, *ids: str) -> None:
        self.screen.begin(ids)
        qtbot.waitUntil(self.screen.form.make.isEnabled)

    def make(self, qtbot: QtBot) -> None:
        self.screen.form.make.click()
        qtbot.waitUntil(self.screen.result.isVisible)


@pytest.fixture
def room(qtbot: QtBot, tasks: Tasks) -> Room:
    made = Room(tasks)
    qtbot.addWidget(made.screen)
    made.screen.resize(1146, 740)
    made.screen.show()
    return made


def test_the_preview_says_what_leaves_before_anything_is_made(room: Room, qtbot: QtBot) -> None:
    room.begin(qtbot, "c1")
    said = room.screen.preview.texts()
    assert "Data analysis for water engineers" in said
    assert "The name of the learner: Élise Müller-Ångström" in said
    assert "Your date of birth is in it and travels with it." in said
    assert room.wallet.shared == []


def test_asks_the_wallet_for_exactly_what_was_decided(room: Room, qtbot: QtBot) -> None:
    room.begin(qtbot, "c1")
    room.screen.form.audience.setText("  Firma Voda EOOD ")
    room.screen.form.purpose.setText("Job application")
    room.screen.form.days.setValue(14)
    room.make(qtbot)
    request = room.wallet.shared[0]
    assert request.form is ShareForm.PRESENTATION
    assert (request.audience, request.purpose) == ("Firma Voda EOOD", "Job application")
    assert request.lifetime == timedelta(days=14)
    assert room.screen.result.terms.text().startswith("For Firma Voda EOOD, until 4 December 2026, ")


def test_several_credentials_become_a_bundle(room: Room, qtbot: QtBot) -> None:
    room.begin(qtbot, "c1", "c2")
    assert not room.screen.form.as_qr.isVisible()
    room.make(qtbot)
    assert room.wallet.shared[0].form is ShareForm.BUNDLE
    assert room.wallet.shared[0].credential_ids == ("c1", "c2")


def test_the_file_is_written_where_the_person_says(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.begin(qtbot, "c1")
    room.make(qtbot)
    room.screen.result.save.click()
    assert not room.screen.result.banner.isVisible()
    room.dialogs.target = tmp_path / "share.zip"
    room.screen.result.save.click()
    qtbot.waitUntil(room.screen.result.banner.isVisible)
    assert room.dialogs.target.read_bytes() == b"PK-share"


def test_what_is_too_big_for_codes_says_so_and_offers_the_file(room: Room, qtbot: QtBot) -> None:
    room.begin(qtbot, "c1")
    room.screen.form.as_qr.setChecked(True)
    room.wallet.refuse = TooBigForQrError(size="513000", limit=str(MAX_QR_BYTES))
    room.screen.form.make.click()
    qtbot.waitUntil(room.screen.instead.isVisible)
    assert room.screen.banner.accessibleName() == "Too big for QR codes"
    room.screen.instead.click()
    qtbot.waitUntil(room.screen.result.isVisible)
    assert room.wallet.shared[-1].form is ShareForm.PRESENTATION


def test_a_set_of_codes_is_shown_one_after_the_other(room: Room, qtbot: QtBot) -> None:
    room.begin(qtbot, "c1")
    room.screen.form.as_qr.setChecked(True)
    room.make(qtbot)
    view = room.screen.result.qr
    qtbot.waitUntil(view.save.isEnabled)
    seen = []
    for _ in FRAMES:
        seen.append(view.position.text())
        view.next.click()
    assert seen == [f"{number} of {len(FRAMES)}" for number in range(1, len(FRAMES) + 1)]
    assert view.position.text() == seen[0]
    view.previous.click()
    assert view.position.text() == seen[-1]


def test_saved_pictures_hold_the_share_byte_for_byte(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.begin(qtbot, "c1")
    room.screen.form.as_qr.setChecked(True)
    room.make(qtbot)
    view = room.screen.result.qr
    qtbot.waitUntil(view.save.isEnabled)
    room.dialogs.folder = tmp_path
    view.save.click()
    qtbot.waitUntil(view.banner.isVisible)
    pictures = sorted(tmp_path.glob("share-*.png"))
    assert len(pictures) == len(FRAMES)
    assert join(zxingcpp.read_barcodes(Image.open(one))[0].text for one in pictures) == SHARED


def on_screen(canvas: QrCanvas) -> Image.Image:
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (picture.width(), picture.height())
    return Image.frombytes("RGB", size, bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine())


@pytest.mark.parametrize("side", [240, 401, 640])
def test_a_code_on_the_screen_scans_also_in_the_dark_theme(
    qapp: QApplication, qtbot: QtBot, side: int
) -> None:
    apply_theme(qapp, "dark")
    canvas = QrCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(side, side)
    canvas.show_matrix(matrix(FRAMES[0]), "code")
    read = zxingcpp.read_barcodes(on_screen(canvas))
    assert [one.text for one in read] == [FRAMES[0]]


def test_a_code_is_black_on_white_with_four_modules_of_white_around_it(qtbot: QtBot) -> None:
    canvas = QrCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(500, 450)
    canvas.show_matrix(matrix(FRAMES[0]), "code")
    picture = canvas.grab().toImage()
    module = canvas.pixels_per_module()
    side = module * (len(matrix(FRAMES[0])) + 2 * QUIET_ZONE)
    left, top = (500 - side) // 2, (450 - side) // 2
    first_black = next(
        x for x in range(left, 500) if picture.pixelColor(x, top + QUIET_ZONE * module).name() == "#000000"
    )
    assert first_black - left == QUIET_ZONE * module
    inside = {
        picture.pixelColor(x, y).name() for x in range(left, left + side) for y in range(top, top + side)
    }
    assert inside == {"#000000", "#ffffff"}
