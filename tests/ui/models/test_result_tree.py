from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tests.ui.fakes import library, result_of, share_result, unreadable_result
from ui.models.credential_list import Role
from ui.models.result_tree import ResultTreeModel

PARTS = tuple(result_of(kept) for kept in library()[:2])


def test_keeps_the_rules_of_a_model(qtmodeltester: ModelTester) -> None:
    model = ResultTreeModel()
    model.set_results((share_result(*PARTS), unreadable_result()))
    qtmodeltester.check(model)


def test_a_share_holds_its_credentials_below_it(qapp: object) -> None:
    model = ResultTreeModel()
    model.set_results((share_result(*PARTS), unreadable_result("x.jpg")))
    share = model.index(0, 0)
    assert model.rowCount(share) == 2
    assert model.index(1, 0, share).data(Role.ROW) is PARTS[1]
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "x.jpg, Not readable"
