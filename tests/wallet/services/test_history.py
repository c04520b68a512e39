import hashlib
import json

import pytest

from wallet.model.ledger import LedgerEvent
from wallet.store.errors import NotHeldError


def ids(library) -> list[str]:
    return [row.id for row in library.rows()]


def test_what_goes_to_the_bin_comes_back_whole(filled) -> None:
    before = filled.rows()
    first, second = ids(filled)[:2]
    original = filled.detail(first).original
    filled.history.move_to_bin([first, second])
    assert first not in ids(filled)
    assert {line.row.id for line in filled.history.in_bin()} == {first, second}
    assert filled.detail(first).original == original
    filled.history.take_from_bin([first, second])
    assert filled.rows() == before
    assert filled.history.in_bin() == ()


def test_one_that_is_not_held_moves_none_of_them(filled) -> None:
    before = filled.rows()
    with pytest.raises(NotHeldError):
        filled.history.move_to_bin([before[0].id, "somebody else's"])
    assert filled.rows() == before


def test_emptying_the_bin_keeps_a_backup_and_deletes_only_what_was_in_it(filled) -> None:
    first, *others = ids(filled)
    filled.history.move_to_bin([first])
    backups = len(filled.safekeeping.automatic())
    assert filled.history.empty_bin() == 1
    assert len(filled.safekeeping.automatic()) == backups + 1
    assert ids(filled) == others
    with pytest.raises(NotHeldError):
        filled.detail(first)
    assert LedgerEvent.DELETED in [entry.event for entry in filled.history.ledger()]


def test_an_empty_bin_is_emptied_without_a_backup(filled) -> None:
    backups = filled.safekeeping.automatic()
    ledger = filled.history.ledger()
    assert filled.history.empty_bin() == 0
    assert filled.safekeeping.automatic() == backups
    assert filled.history.ledger() == ledger


def test_the_ledger_elsewhere_can_be_checked_by_its_chain(filled) -> None:
    filled.history.note_export(ids(filled)[:1])
    lines = json.loads(filled.history.ledger_as_json())["ledger"]
    assert [line["number"] for line in lines] == list(range(1, len(lines) + 1))
    assert lines[-1]["event"] == "exported"
    before = "0" * 64
    for line in lines:
        facts = json.dumps(line["facts"], ensure_ascii=False, separators=(",", ":"))
        chained = [before, line["number"], line["at"], line["event"], facts]
        spelled = json.dumps(chained, ensure_ascii=True, separators=(",", ":"))
        before = hashlib.sha256(spelled.encode("ascii")).hexdigest()
        assert line["digest"] == before


def test_no_line_of_the_ledger_holds_what_a_credential_says(filled) -> None:
    said = filled.history.ledger_as_json().decode().casefold()
    titles = [words for row in filled.rows() for _, words in row.title.versions]
    assert titles
    assert [title for title in titles if title.casefold() in said] == []


def test_an_automatic_backup_that_cannot_be_read_is_left_out(filled) -> None:
    for _ in range(2):
        filled.history.move_to_bin(ids(filled)[:1])
        filled.history.empty_bin()
    newest, *older = filled.safekeeping.automatic()
    newest.path.write_bytes(b"nothing of a backup")
    assert filled.safekeeping.automatic() == tuple(older)
