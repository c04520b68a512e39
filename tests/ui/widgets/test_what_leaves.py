from dataclasses import replace

from PySide6.QtWidgets import QApplication

from tests.ui.fakes import RICH, SPARSE, TAMPERED, credential, detail, finding, text, value, verdict
from ui.widgets.what_leaves import what_leaves
from wallet.model.elements import Element, Stated
from wallet.model.findings import Check, Outcome, Reason


def test_names_titles_learners_and_what_is_stated(qapp: QApplication) -> None:
    facts = what_leaves((detail(1), detail(2, credential(SPARSE, title=text(en="First aid")))))
    assert facts.titles == ("Data analysis for water engineers", "First aid")
    assert facts.learners == ("Élise Müller-Ångström",)
    assert len(facts.elements) == len(RICH)


def test_warns_of_a_date_of_birth_among_the_values(qapp: QApplication) -> None:
    assert "Your date of birth is in it and travels with it." in what_leaves((detail(1),)).warnings


def test_warns_of_personal_data_that_no_view_shows(qapp: QApplication) -> None:
    plain = detail(1, credential(SPARSE))
    assert what_leaves((plain,)).warnings == ()
    hidden = replace(plain, original=rb'{"payload":"{\"nationalID\":{\"notation\":\"1\"}}"}')
    assert what_leaves((hidden,)).warnings == ("Your national identification number is in it.",)


def test_warns_of_an_email_address(qapp: QApplication) -> None:
    with_mail = {**SPARSE, Element.FURTHER_INFORMATION: Stated((value(und="mailto:elise@example.org"),))}
    assert what_leaves((detail(1, credential(with_mail)),)).warnings == ("An e-mail address is in it.",)


def test_warns_of_a_key_that_does_not_match(qapp: QApplication) -> None:
    other = verdict(finding(Check.HOLDER, Outcome.FAILED, Reason.BOUND_TO_OTHER_KEY))
    warnings = what_leaves((detail(1, credential(SPARSE), other),)).warnings
    assert len(warnings) == 1
    assert "another key" in warnings[0]


def test_warns_of_a_credential_that_did_not_pass(qapp: QApplication) -> None:
    warnings = what_leaves((detail(1, credential(SPARSE), TAMPERED),)).warnings
    assert warnings == ("It did not pass the checks here. Whoever gets it will see that too.",)
