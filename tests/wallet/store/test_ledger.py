import json

import pytest

from wallet.model.ledger import LedgerEvent, NewEntry
from wallet.model.verdict import Headline
from wallet.store.errors import LedgerBrokenError, NotHeldError


def events(wallet) -> list[str]:
    return [entry.event.value for entry in wallet.ledger()]


@pytest.fixture
def busy(wallet, new, noon):
    """A wallet to which a few things happened."""
    wallet.add_many([new(b"one"), new(b"two"), new(b"one")])
    first = wallet.rows()[0].id
    wallet.store_verdict(first, "{}", Headline.VALID, noon)
    wallet.move_to_bin([first], noon)
    wallet.take_from_bin([first], noon)
    wallet.note(NewEntry(LedgerEvent.EXPORTED, noon, (("credential", first),)))
    return wallet


def test_what_happened_is_written_down_in_order_the_newest_first(busy):
    assert events(busy) == ["exported", "taken-from-bin", "moved-to-bin", "checked", "received", "received"]
    assert [entry.number for entry in busy.ledger()] == [6, 5, 4, 3, 2, 1]


def test_no_word_of_a_credential_is_in_it(wallet, new):
    wallet.add(new(b'{"secret":"juniper"}', name="juniper.json", search_text="juniper", level="juniper"))
    with wallet._open_parts().engine.connect() as connection:
        rows = [list(row) for row in connection.exec_driver_sql("SELECT * FROM ledger")]
    assert rows
    assert "juniper" not in json.dumps(rows)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE ledger SET facts = '[]' WHERE number = 3",
        "UPDATE ledger SET event = 'shared' WHERE number = 1",
        "UPDATE ledger SET at = '2020-01-01T00:00:00+00:00' WHERE number = 6",
        "DELETE FROM ledger WHERE number = 1",
        "DELETE FROM ledger WHERE number = 4",
        "DELETE FROM ledger WHERE number = 6",
        "DELETE FROM ledger",
        "UPDATE ledger SET number = 7 WHERE number = 6",
    ],
)
def test_a_line_lost_or_changed_is_noticed(busy, damage):
    with busy._open_parts().engine.begin() as connection:
        connection.exec_driver_sql(damage)
    with pytest.raises(LedgerBrokenError):
        busy.ledger()


def test_a_change_that_fails_leaves_no_line(wallet, new, noon):
    wallet.add(new(b"one"))
    before = events(wallet)
    with pytest.raises(NotHeldError):
        wallet.move_to_bin(["nobody"], noon)
    assert events(wallet) == before
