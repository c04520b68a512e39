from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from tests.ui.fakes import HOSTILE, credential, detail, library, row_of, text
from ui.models.credential_list import CredentialListModel, Role

ROWS = tuple(row_of(kept) for kept in library())


def test_keeps_the_rules_of_a_model(qtmodeltester: ModelTester) -> None:
    model = CredentialListModel()
    model.set_rows(ROWS)
    qtmodeltester.check(model)


def test_says_title_issuer_verdict_and_date_to_a_screen_reader(qapp: object) -> None:
    model = CredentialListModel()
    model.set_rows(ROWS)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Data analysis for water engineers, Technical University of Sofia, Valid, checked on 20 November 2026"
    )


def test_every_row_can_be_said_aloud(qapp: object) -> None:
    model = CredentialListModel()
    model.set_rows(ROWS)
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert all(one and "\u202e" not in one for one in said)


def test_answers_only_the_roles_that_it_has(qapp: object) -> None:
    model = CredentialListModel()
    model.set_rows(ROWS)
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(0).data(Role.ROW) is ROWS[0]
    assert model.index(0).data(Role.ID) == "c1"
    assert QModelIndex().data(Role.ID) is None


def test_shows_a_hostile_title_as_plain_characters(qapp: object) -> None:
    model = CredentialListModel()
    model.set_rows((row_of(detail(1, credential(title=text(und=HOSTILE)))),))
    assert model.index(0).data() == "Course dnuora denruT <b>bold</b> & <img src='file:///etc/passwd'>"


def test_ten_thousand_rows_are_one_reset_and_every_one_is_found(qapp: object) -> None:
    model = CredentialListModel()
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_rows([replace(ROWS[0], id=f"c{number}") for number in range(10_000)])
    assert resets == [True]
    assert model.rowCount() == 10_000
    assert model.index(9_999).data(Role.ID) == "c9999"
    assert model.row_of("c9999") == 9_999
    assert model.row_of("c10000") is None
