from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tests.ui.fakes import text
from ui.models.import_list import ImportListModel
from wallet.model.errors import NoCredentialFoundError
from wallet.model.holding import ImportLine, ImportState
from wallet.model.verdict import Headline

LINES = (
    ImportLine("a.jsonld", ImportState.NEW, "c1", text(en="Bridge"), Headline.VALID),
    ImportLine("b.jsonld", ImportState.DUPLICATE, "c1", text(en="Bridge"), Headline.VALID),
    ImportLine("c.jsonld", ImportState.UPDATED, "c2", text(en="Road"), Headline.NOT_VALID),
    ImportLine("d.jpg", ImportState.REFUSED, problem=NoCredentialFoundError(name="d.jpg")),
)


def test_keeps_the_rules_of_a_model(qtmodeltester: ModelTester) -> None:
    model = ImportListModel()
    model.set_lines(LINES)
    qtmodeltester.check(model)


def test_says_what_became_of_each_thing_and_why(qapp: object) -> None:
    model = ImportListModel()
    model.set_lines(LINES)
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert said == [
        "Bridge, New in your wallet, Valid",
        "Bridge, Was there already, Valid",
        "Road, Newer version added, Not valid",
        "d.jpg, Not added, No credential found",
    ]


def test_shows_the_lines_of_one_state_alone(qapp: object) -> None:
    model = ImportListModel()
    model.set_lines(LINES, ImportState.UPDATED)
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Road"]
