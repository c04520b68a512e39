"""Getting to know an issuer: offered only where it makes sense, and only with the digits read back."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import KNOWN, TAMPERED, UNSIGNED, detail, finding, verdict
from tests.ui.trust_fakes import SCHOOL, FakeIssuers
from ui.tasks import Tasks
from ui.widgets.know_issuer import KnowIssuerDialog, partly_hidden
from ui.widgets.knowable import can_be_known, issuer_of
from ui.widgets.shown_credential import ShownCredential
from ui.widgets.verdict_panel import VerdictPanel
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.verdict import Verdict

FINGERPRINT = SCHOOL.key_fingerprint
NOT_KNOWN = verdict(
    finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_KNOWN_HERE, issuer="X", key_fingerprint=FINGERPRINT)
)


def offers(qtbot: QtBot, shown: Verdict, *, allowed: bool = True) -> list[QPushButton]:
    panel = VerdictPanel()
    qtbot.addWidget(panel)
    panel.show_verdict(shown)
    panel.let_know(allowed=allowed)
    buttons = [button for row in panel.rows for button in row.findChildren(QPushButton)]
    return [button for button in buttons if button.text().startswith("Know this issuer")]


def test_an_unknown_key_of_an_unchanged_credential_can_become_known(qtbot: QtBot) -> None:
    assert can_be_known(NOT_KNOWN)
    assert len(offers(qtbot, NOT_KNOWN)) == 1


@pytest.mark.parametrize("shown", [KNOWN, TAMPERED, UNSIGNED])
def test_it_is_offered_for_nothing_else(qtbot: QtBot, shown: Verdict) -> None:
    assert offers(qtbot, shown) == []


def test_it_is_not_offered_where_the_text_was_changed(qtbot: QtBot) -> None:
    changed = finding(Check.INTEGRITY, Outcome.FAILED, Reason.SIGNATURE_INVALID)
    findings = tuple(changed if one.check is Check.INTEGRITY else one for one in NOT_KNOWN.findings)
    assert offers(qtbot, replace(NOT_KNOWN, findings=findings)) == []


def test_it_is_not_offered_without_a_wallet(qtbot: QtBot) -> None:
    assert offers(qtbot, NOT_KNOWN, allowed=False) == []


def test_the_issuer_is_taken_from_the_credential_and_the_key_from_the_verdict() -> None:
    shown = replace(ShownCredential.kept(detail(1)), verdict=NOT_KNOWN)
    issuer = issuer_of(shown)
    assert issuer is not None
    assert (issuer.name, issuer.key_fingerprint) == ("Technical University of Sofia", FINGERPRINT)
    assert issuer_of(replace(shown, verdict=TAMPERED)) is None


def test_the_digits_to_type_are_not_on_the_screen() -> None:
    shown = partly_hidden("0123456789abcdef" * 4)
    assert shown.split()[:3] == ["••••", "••••", "89ab"]
    assert shown.split()[-3:] == ["4567", "••••", "••••"]


class Asked:
    """The dialog over a window, with a wallet that knows nobody."""

    def __init__(self, qtbot: QtBot, tasks: Tasks) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.issuers = FakeIssuers()
        self.dialog = KnowIssuerDialog(SCHOOL, self.issuers, tasks, self.window)
        self.dialog.open()


@pytest.fixture
def asked(qtbot: QtBot, tasks: Tasks) -> Asked:
    return Asked(qtbot, tasks)


def test_the_issuer_is_known_once_both_ends_were_read_back(asked: Asked, qtbot: QtBot) -> None:
    asked.dialog.first.setText("AB12 CD34")
    assert not asked.dialog.remember.isEnabled()
    asked.dialog.last.setText("ab12.cd34")
    with qtbot.waitSignal(asked.dialog.known):
        asked.dialog.remember.click()
    assert asked.issuers.listed == [SCHOOL]
    assert not asked.dialog.isVisible()


def test_other_digits_are_refused_and_nothing_is_remembered(asked: Asked, qtbot: QtBot) -> None:
    asked.dialog.first.setText("ab12cd34")
    asked.dialog.last.setText("ab12cd35")
    asked.dialog.remember.click()
    qtbot.waitUntil(asked.dialog.banner.isVisible)
    assert "Do not rely on the file" in asked.dialog.banner._text.text()
    qtbot.waitUntil(lambda: asked.dialog.banner.visibleRegion().boundingRect() == asked.dialog.banner.rect())
    assert asked.issuers.listed == []
    assert asked.dialog.isVisible()


def test_cancelling_remembers_nothing(asked: Asked) -> None:
    asked.dialog.cancel.click()
    assert asked.issuers.listed == []


def test_everything_in_the_dialog_fits_a_small_window(asked: Asked) -> None:
    asked.dialog.resize(360, 380)
    area = asked.dialog.findChildren(QWidget)
    assert asked.dialog.minimumSizeHint().width() <= 360
    assert asked.dialog.first in area
    assert asked.dialog.remember.isVisible()
