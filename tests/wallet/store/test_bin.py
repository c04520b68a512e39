from datetime import timedelta

import pytest

from wallet.model.holding import ImportState
from wallet.model.ledger import LedgerEvent
from wallet.store.errors import NotHeldError

LATER = timedelta(hours=1)


def listed(wallet) -> list[str]:
    return [row.id for row in wallet.rows()]


def test_what_is_in_the_bin_is_off_the_list_and_the_search_and_can_come_back(wallet, new, noon):
    _, kept = wallet.add(new(b"one", search_text="juniper"))
    _, binned = wallet.add(new(b"two", search_text="juniper"))
    wallet.move_to_bin([binned], noon)
    assert listed(wallet) == [kept]
    assert [row.id for row in wallet.rows("juniper")] == [kept]
    assert [(entry.row.id, entry.since) for entry in wallet.bin_rows()] == [(binned, noon)]
    assert wallet.info().credentials == 1
    assert wallet.record(binned).original == b"two"
    wallet.take_from_bin([binned], noon)
    assert set(listed(wallet)) == {kept, binned}
    assert {row.id for row in wallet.rows("juniper")} == {kept, binned}
    assert wallet.bin_rows() == ()


def test_one_that_is_not_on_the_list_moves_nothing(wallet, new, noon):
    _, kept = wallet.add(new(b"one"))
    with pytest.raises(NotHeldError):
        wallet.move_to_bin([kept, "nobody"], noon)
    assert listed(wallet) == [kept]
    wallet.move_to_bin([kept], noon)
    with pytest.raises(NotHeldError):
        wallet.move_to_bin([kept], noon)


def test_the_same_file_again_comes_out_of_the_bin(wallet, new, noon):
    _, first = wallet.add(new(b"one"))
    wallet.move_to_bin([first], noon)
    assert wallet.add(new(b"one")) == (ImportState.NEW, first)
    assert listed(wallet) == [first]


def test_an_earlier_version_again_brings_the_newest_out_of_the_bin(wallet, new, noon):
    wallet.add(new(b"one", credential_id="urn:a"))
    _, second = wallet.add(new(b"two", credential_id="urn:a"))
    wallet.move_to_bin([second], noon)
    assert wallet.add(new(b"one", credential_id="urn:a")) == (ImportState.NEW, second)
    assert listed(wallet) == [second]


def test_emptying_deletes_what_is_in_it_with_all_that_stands_behind_it(wallet, new, noon):
    _, kept = wallet.add(new(b"kept"))
    _, first = wallet.add(new(b"one", credential_id="urn:a"))
    _, second = wallet.add(new(b"two", credential_id="urn:a"))
    wallet.move_to_bin([second], noon)
    assert wallet.empty_bin(noon + LATER) == 2
    assert listed(wallet) == [kept]
    assert wallet.bin_rows() == ()
    for gone in (first, second):
        with pytest.raises(NotHeldError):
            wallet.record(gone)
    deleted = [entry for entry in wallet.ledger() if entry.event is LedgerEvent.DELETED]
    assert len(deleted) == 2
    assert wallet.empty_bin(noon + LATER) == 0


def test_what_was_deleted_can_be_taken_in_anew(wallet, new, noon):
    _, first = wallet.add(new(b"one", search_text="juniper"))
    wallet.move_to_bin([first], noon)
    wallet.empty_bin(noon)
    state, again = wallet.add(new(b"one", search_text="juniper"))
    assert state is ImportState.NEW
    assert again != first
    assert [row.id for row in wallet.rows("juniper")] == [again]
