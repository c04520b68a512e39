"""Whom one trusts, in the real window: an issuer, a list and a snapshot make credentials confirmed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.demo import samples
from app.demo.pictures import make_share
from app.demo.wallet import DemoWallet
from app.settings import SettingsFile
from app.window import build
from tests.ui.doubles import FakeDialogs
from ui.actions import ActionId
from ui.main_window import MainWindow
from ui.models.credential_list import Role
from ui.tasks import Tasks
from ui.widgets.know_issuer import KnowIssuerDialog
from wallet.model.document import Incoming
from wallet.model.findings import Check, Reason
from wallet.model.report import CheckResult
from wallet.model.verdict import Headline
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters

NOW = datetime.now(UTC)
PASSPHRASE = "four quiet rivers meet"
QUICK = KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1)


class Program:
    """One installation of the program: its settings, its trust folder, its window."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.dialogs = FakeDialogs(yes=True)
        self.trust = folder / "trust"
        settings = SettingsFile(folder / "settings.json")
        settings.change(language="en", theme="light")
        self.window, self.tasks = build(qapp, settings, dialogs=self.dialogs, trust=self.trust)
        self.window.show()


class Programs:
    """Makes them, and closes them at the end."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self._qapp, self._qtbot, self._folder = qapp, qtbot, folder
        self._tasks: list[Tasks] = []

    def make(self, name: str) -> Program:
        (self._folder / name).mkdir()
        made = Program(self._qapp, self._folder / name)
        self._qtbot.addWidget(made.window)
        self._tasks.append(made.tasks)
        return made

    def stop(self) -> None:
        assert all(tasks.stop() for tasks in self._tasks)


@pytest.fixture
def programs(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Programs]:
    made = Programs(qapp, qtbot, tmp_path)
    yield made
    made.stop()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    wallet = tmp_path / "Elena.tallystick"
    made = WalletFolder(kdf=QUICK).create(wallet, PASSPHRASE)
    yield made
    made.lock()


def check(window: MainWindow, qtbot: QtBot, files: list[Incoming]) -> dict[str, CheckResult]:
    """What “Check something” says about these files."""
    screen = window.check_screen
    screen.model.set_results(())
    screen.take_in(files)
    qtbot.waitUntil(lambda: screen.model.rowCount() == len(files), timeout=20_000)
    model = screen.model
    results = [model.index(row, 0).data(Role.ROW) for row in range(model.rowCount())]
    return {result.input: result for result in results}


def reasons(results: dict[str, CheckResult]) -> dict[str, Reason]:
    return {name: result.verdict.finding(Check.ISSUER).reason for name, result in results.items()}


def read_back(dialog: KnowIssuerDialog, fingerprint: str) -> None:
    """Type what the issuer told, as it was told."""
    dialog.first.setText(fingerprint[:4].upper() + " " + fingerprint[4:8])
    dialog.last.setText(fingerprint[-8:])
    dialog.remember.click()


def test_what_one_office_collects_makes_another_office_sure(
    programs: Programs, qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    given = samples.make(library.info().ed25519_key, NOW)
    files = [file for file in given.files if file.name in ("reading-data.json", "first-aid.json")]
    office = programs.make("office")
    office.window.door.opened.emit(library, False)

    # Kept in the wallet, the badge of an academy that nobody here knows is not confirmed.
    page = office.window._library_screen().page
    page.take_in([file for file in files if file.name == "first-aid.json"])
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1, timeout=20_000)
    (row,) = library.rows()
    assert row.headline is Headline.VALID_UNCONFIRMED
    page.show_credential(row.id)
    qtbot.waitUntil(lambda: page._shown is not None)

    # From its verdict the academy becomes known, once its fingerprint was read back.
    (know,) = (
        button for button in page.findChildren(QPushButton) if button.text().startswith("Know this issuer")
    )
    know.click()
    (dialog,) = page.findChildren(KnowIssuerDialog)
    fingerprint = library.detail(row.id).verdict.finding(Check.ISSUER).fact("key_fingerprint")
    assert fingerprint is not None
    with qtbot.waitSignal(dialog.known):
        read_back(dialog, fingerprint)
    qtbot.waitUntil(lambda: library.rows()[0].headline is Headline.VALID, timeout=20_000)
    assert [issuer.key_fingerprint for issuer in library.issuers.known()] == [fingerprint]

    # A list of issuers makes the other badge confirmed, also in “Check something”.
    before = reasons(check(office.window, qtbot, files))
    assert before == {"first-aid.json": Reason.PINNED, "reading-data.json": Reason.NOT_KNOWN_HERE}
    partners = tmp_path / "partners.json"
    university = given.pins[0].issuer_id
    partners.write_text(
        json.dumps({"name": "Partners", "issuers": {university: samples.UNIVERSITY}}), "utf-8"
    )
    office.window.actions_by_name[ActionId.TRUST].trigger()
    screen = office.window.trust_screen
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    office.dialogs.files = (partners,)
    screen.add.click()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 2)
    after = check(office.window, qtbot, files)
    assert reasons(after) == {"first-aid.json": Reason.PINNED, "reading-data.json": Reason.REGISTRY}
    assert {result.headline for result in after.values()} == {Headline.VALID}

    # All of it goes into one signed file, with which another office is as sure, without this wallet.
    office.dialogs.target = tmp_path / "week 47.tallystick-trust"
    screen.make_snapshot.click()
    qtbot.waitUntil(lambda: office.dialogs.target is not None and office.dialogs.target.exists())
    other = programs.make("other")
    assert reasons(check(other.window, qtbot, files)) == dict.fromkeys(after, Reason.NOT_KNOWN_HERE)
    other.window.actions_by_name[ActionId.TRUST].trigger()
    other.dialogs.files = (office.dialogs.target,)
    other.window.trust_screen.first_import.click()
    qtbot.waitUntil(lambda: other.window.trust_screen.model.rowCount() == 3)
    assert reasons(check(other.window, qtbot, files)) == reasons(after)

    # What is forgotten is unknown from then on.
    library.issuers.forget(library.issuers.known()[0])
    assert reasons(check(office.window, qtbot, files))["first-aid.json"] is Reason.NOT_KNOWN_HERE
    events = [entry.event.value for entry in library.history.ledger()]
    assert events[0] == "issuer-forgotten"
    assert "issuer-known" in events


def test_the_trust_folder_is_made_only_when_something_is_put_in(programs: Programs, qtbot: QtBot) -> None:
    program = programs.make("office")
    check(program.window, qtbot, [Incoming("nothing.txt", b"nothing")])
    program.window.actions_by_name[ActionId.TRUST].trigger()
    qtbot.wait(50)
    assert not program.trust.exists()


def test_a_share_of_the_demonstration_is_confirmed_while_its_wallet_is_open(
    programs: Programs, qtbot: QtBot
) -> None:
    program = programs.make("office")
    wallet = DemoWallet.make()
    program.window.door.opened.emit(wallet, False)
    share = make_share(wallet, next(row for row in wallet.rows() if row.headline is Headline.VALID))
    handed = [Incoming(share.file.name, share.file.data)]
    (result,) = check(program.window, qtbot, handed).values()
    assert result.parts[0].headline is Headline.VALID
    program.window.lock()
    (result,) = check(program.window, qtbot, handed).values()
    assert result.parts[0].headline is Headline.VALID_UNCONFIRMED
