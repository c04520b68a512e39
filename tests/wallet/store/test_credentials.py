import os
import tempfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wallet.model.errors import TallystickError
from wallet.model.holding import ImportState
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.store.errors import NotHeldError, StoreFaultError
from wallet.store.wallet_file import WalletFile

NEW, DUPLICATE, UPDATED, REFUSED = (
    ImportState.NEW,
    ImportState.DUPLICATE,
    ImportState.UPDATED,
    ImportState.REFUSED,
)


def test_the_same_bytes_again_are_a_duplicate_of_the_first(wallet, new):
    _, first = wallet.add(new(b"one", credential_id="urn:1"))
    assert wallet.add(new(b"one", name="again.json", credential_id="urn:other")) == (DUPLICATE, first)
    assert len(wallet.rows()) == 1


def test_other_bytes_with_the_same_identifier_are_a_new_version_and_the_old_stays(wallet, new):
    _, first = wallet.add(new(b"one", credential_id="urn:1"))
    state, second = wallet.add(new(b"two", credential_id="urn:1", title=LocalizedText.plain("Two")))
    assert state is UPDATED
    assert [row.id for row in wallet.rows()] == [second]
    assert wallet.info().credentials == 1
    old, newer = wallet.record(first), wallet.record(second)
    assert (old.original, old.version, old.replaces, old.replaced_by) == (b"one", 1, None, second)
    assert (newer.original, newer.version, newer.replaces, newer.replaced_by) == (b"two", 2, first, None)


def test_a_copy_that_verifies_better_knows_what_it_replaced_without_an_identifier_of_the_issuer(wallet, new):
    _, worse = wallet.add(new(b"one", identity="same", headline=Headline.NOT_VALID))
    state, better = wallet.add(new(b"two", identity="same", headline=Headline.VALID))
    assert state is UPDATED
    _, behind = wallet.add(new(b"three", identity="same", headline=Headline.NOT_VALID))
    assert behind == better
    assert (wallet.record(better).replaces, wallet.record(worse).replaces) == (worse, None)


def test_many_documents_are_read_by_the_handful_in_the_order_asked_for(wallet, new):
    some = [bytes([number]) * 100_000 for number in range(3)]
    large = [bytes([number]) * 3_000_000 for number in range(3, 6)]
    ids = [wallet.add(new(data))[1] for data in (*some, *large)]
    assert [record.original for record in wallet.records(ids[2::-1])] == some[::-1]
    assert [record.original for record in wallet.records(ids)] == [*some, *large[:2]]
    assert [record.original for record in wallet.records(ids[3:])] == large[:2]
    assert [wallet.record(identifier) for identifier in ids] == [*wallet.records(ids), wallet.record(ids[5])]
    assert wallet.records(()) == ()


def test_documents_among_which_one_is_not_held_are_not_given(wallet, new):
    _, held = wallet.add(new(b"one"))
    with pytest.raises(NotHeldError):
        wallet.records((held, "nothing of that name"))


def test_a_replaced_version_is_no_longer_found_by_its_words(wallet, new):
    wallet.add(new(b"one", credential_id="urn:1", search_text="beekeeping"))
    wallet.add(new(b"two", credential_id="urn:1", search_text="gardening"))
    assert wallet.rows("beekeeping") == ()
    assert len(wallet.rows("gardening")) == 1
    with wallet._transaction() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM search WHERE search MATCH 'beekeeping'")
        assert found.scalar_one() == 0


def test_the_bytes_of_a_replaced_version_again_are_a_duplicate_and_change_nothing(wallet, new):
    _, first = wallet.add(new(b"one", credential_id="urn:1"))
    _, second = wallet.add(new(b"two", credential_id="urn:1"))
    assert wallet.add(new(b"one", credential_id="urn:1")) == (DUPLICATE, first)
    assert [row.id for row in wallet.rows()] == [second]


def test_documents_without_an_identifier_never_replace_each_other(wallet, new):
    assert [wallet.add(new(data))[0] for data in (b"one", b"two")] == [NEW, NEW]
    assert len(wallet.rows()) == 2


@pytest.mark.parametrize("worse", [Headline.NOT_VALID, Headline.CANNOT_CONFIRM, Headline.UNREADABLE])
def test_a_document_that_verifies_worse_takes_nobodys_place(wallet, new, worse):
    _, good = wallet.add(new(b"good", credential_id="urn:1"))
    state, forged = wallet.add(new(b"forged", credential_id="urn:1", headline=worse))
    assert state is NEW
    assert {row.id for row in wallet.rows()} == {good, forged}
    state, better = wallet.add(new(b"better", credential_id="urn:1", headline=Headline.VALID))
    assert state is UPDATED
    assert wallet.record(good).replaced_by == better
    assert wallet.record(forged).replaced_by is None


def test_a_copy_that_states_the_same_stands_behind_the_one_card(wallet, new):
    _, first = wallet.add(new(b"for one key", identity="same", search_text="beekeeping"))
    assert wallet.add(new(b"for another key", identity="same", search_text="beekeeping")) == (
        DUPLICATE,
        first,
    )
    assert [row.id for row in wallet.rows("beekeeping")] == [first]
    assert wallet.record(first).original == b"for one key"
    assert wallet.info().credentials == 1


def test_a_copy_that_verifies_better_takes_the_place_on_the_card(wallet, new):
    _, damaged = wallet.add(new(b"damaged", identity="same", headline=Headline.NOT_VALID))
    state, sound = wallet.add(new(b"sound", identity="same", headline=Headline.VALID))
    assert state is UPDATED
    assert [row.id for row in wallet.rows()] == [sound]
    assert wallet.record(damaged).original == b"damaged"
    assert wallet.add(new(b"damaged again", identity="same", headline=Headline.NOT_VALID)) == (
        DUPLICATE,
        sound,
    )


def test_several_are_added_in_one_go_with_an_answer_for_each(wallet, new):
    _, held = wallet.add(new(b"held"))
    states = wallet.add_many(
        [
            new(b"one", credential_id="urn:1"),
            new(b"held"),
            new(b"one"),
            new(b"two", credential_id="urn:1"),
            new(b"wrong digest", sha256="00" * 32),
            new(b"no time zone", checked_at=datetime(2026, 1, 1)),  # noqa: DTZ001 - the point of it
            new(b"three"),
        ]
    )
    assert [state for state, _ in states] == [NEW, DUPLICATE, DUPLICATE, UPDATED, REFUSED, REFUSED, NEW]
    assert states[1][1] == held
    assert states[2][1] == states[0][1]
    assert states[4][1] is None
    assert len(wallet.rows()) == 3


@pytest.mark.parametrize("table", ["credential", "original", "verdict"])
def test_a_document_that_fails_half_way_leaves_no_trace(wallet, new, table):
    several = [new(b"one"), new(b"two", title=LocalizedText.plain("unlucky")), new(b"three")]
    column, value = {
        "credential": ("title", "%unlucky%"),
        "original": ("data", "two"),
        "verdict": ("number", "2"),
    }[table]
    with wallet._change() as connection:
        connection.exec_driver_sql(
            f"CREATE TRIGGER unlucky BEFORE INSERT ON {table} WHEN CAST(new.{column} AS TEXT) LIKE '{value}'"
            " BEGIN SELECT RAISE(ABORT, 'at this step'); END"
        )
    if table == "verdict":
        # The number that the second would have is given to the third once the second is refused.
        assert [state for state, _ in wallet.add_many(several[:2])] == [NEW, REFUSED]
    else:
        assert [state for state, _ in wallet.add_many(several)] == [NEW, REFUSED, NEW]
    held = len(wallet.rows())
    with pytest.raises(TallystickError):
        wallet.add(several[1])
    assert len(wallet.rows()) == held
    with wallet._change() as connection:
        connection.exec_driver_sql("DROP TRIGGER unlucky")
        for counted in ("credential", "original", "verdict", "search"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {counted}").scalar_one() == held  # noqa: S608
    assert wallet.add(several[1])[0] is NEW


@given(
    batches=st.lists(
        st.lists(
            st.tuples(
                st.sampled_from(range(12)),
                st.sampled_from((None, "urn:1", "urn:2", "urn:\ud800")),
                st.sampled_from((None, "same", "other")),
                st.sampled_from((Headline.VALID, Headline.NOT_VALID)),
                st.sampled_from(("sound", "sound", "sound", "wrong digest", "no time zone", "NUL")),
            ),
            max_size=8,
        ),
        max_size=4,
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_many_at_once_are_kept_as_one_after_the_other(tmp_path, create, new, batches):
    def made(data, issuers_id, identity, headline, fault):
        changes = {
            "wrong digest": {"sha256": "00" * 32},
            "no time zone": {"checked_at": datetime(2026, 1, 1)},  # noqa: DTZ001 - the point of it
        }
        title = LocalizedText.plain("a\x00b" if fault == "NUL" else f"Course {data}")
        return new(
            b"%d" % data,
            credential_id=issuers_id,
            identity=identity,
            headline=headline,
            title=title,
            **changes.get(fault, {}),
        )

    def added(wallet, one):
        try:
            return wallet.add(one)
        except (TallystickError, ValueError):
            return REFUSED, None

    def facts(wallet, results):
        states = [state for state, _ in results]
        index = [wallet.record(entry.id) for entry in wallet.index()]
        digests = {record.id: record.sha256 for record in index}
        for one in index:
            earlier = [old.id for old in index if old.replaced_by == one.id and old.version < one.version]
            assert one.replaces == (earlier[-1] if earlier else None)
        listed = [digests[row.id] for row in wallet.rows()]
        found = {digests[row.id] for row in wallet.rows("course 1")}
        chain = [(record.original, record.version, digests.get(record.replaced_by)) for record in index]
        events = [(entry.event, dict(entry.facts).get("sha256")) for entry in wallet.ledger()]
        return states, listed, found, chain, events

    place = Path(tempfile.mkdtemp(dir=tmp_path))
    with create(place / "Many.tallystick") as many, create(place / "Each.tallystick") as each:
        for batch in batches:
            several = [made(*one) for one in batch]
            together = many.add_many(several)
            apart = [added(each, one) for one in several]
            assert facts(many, together) == facts(each, apart)


def test_a_document_whose_digest_does_not_fit_is_a_mistake_of_the_program(wallet, new):
    with pytest.raises(StoreFaultError):
        wallet.add(new(b"one", sha256="00" * 32))
    assert wallet.rows() == ()


def test_identifiers_are_those_of_the_lines_and_none_for_what_is_gone(wallet, new, noon):
    for data in (b"one", b"two", b"three"):
        wallet.add(new(data))
    numbers = wallet.order().numbers
    gone = wallet.rows()[1].id
    wallet.move_to_bin([gone], noon)
    assert wallet.ids_at(numbers) == tuple(row.id for row in wallet.rows_at(numbers) if row)
    wallet.empty_bin(noon)
    assert wallet.ids_at(numbers) == tuple(row and row.id for row in wallet.rows_at(numbers))
    assert wallet.ids_at(numbers)[1] is None
    assert wallet.ids_at(()) == ()


def test_the_list_is_newest_award_first_and_undated_last(wallet, new):
    dates = [None, date(2020, 2, 29), date(2026, 1, 1), None, date(999, 12, 31), date(2026, 1, 1)]
    ids = [wallet.add(new(os.urandom(9), awarded=awarded))[1] for awarded in dates]
    assert [row.id for row in wallet.rows()] == [ids[number] for number in (5, 2, 1, 4, 3, 0)]
    assert [row.awarded for row in wallet.rows()][3] == date(999, 12, 31)


def test_a_row_says_what_was_kept(wallet, new, noon):
    title = LocalizedText((("lt", "Duomenų tvarkymas"), ("bg", "Обработка на данни"), ("lt", "kitas")))
    _, identifier = wallet.add(new(b"one", title=title, level=None, credits="2.5"))
    row = wallet.rows()[0]
    assert (row.id, row.title, row.issuer) == (
        identifier,
        title,
        LocalizedText.plain("Open University of Example"),
    )
    assert (row.awarded, row.level, row.credits) == (date(2026, 5, 4), None, "2.5")
    assert (row.headline, row.checked_at, row.format) == (Headline.VALID_UNCONFIRMED, noon, "elm")


def test_the_list_is_one_query_that_touches_no_original(folder, create, new, passphrase):
    with create(folder) as wallet:
        wallet.add_many([new(number.to_bytes(4, "big")) for number in range(300)])
    with WalletFile.open(folder, passphrase) as wallet:
        statements: list[str] = []
        engine = wallet._open_parts().engine
        engine.dispose()
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.set_trace_callback(statements.append)
        assert len(wallet.rows()) == 300
        selects = [statement for statement in statements if statement.lstrip().startswith("SELECT")]
        assert len(selects) == 1
        assert "original" not in selects[0]
        assert "verdict" not in selects[0]
