import hashlib
import os
import stat
import threading
import time
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.holding import ImportState
from wallet.model.sharing import ShareForm
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.store import errors
from wallet.store.records import ShareRecord
from wallet.store.wallet_file import WalletFile
from wallet.trust.pins import Pin


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_new_wallet_is_a_private_folder_of_five_files(folder, create):
    create(folder).lock()
    assert {path.name for path in folder.iterdir()} == {
        "wallet.db",
        "wallet.keys",
        "wallet.keys.copy",
        "wallet.lock",
        "wallet.reserve",
    }
    assert list(folder.parent.iterdir()) == [folder]
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_keeps_everything_over_lock_and_unlock(folder, create, new, passphrase, noon):
    with create(folder) as wallet:
        state, identifier = wallet.add(new(b"\x00\xff one", name="one.json", verdict_json='{"a":1}'))
        assert state is ImportState.NEW
        listed, info = wallet.rows(), wallet.info()
    with WalletFile.open(folder, passphrase) as wallet:
        assert wallet.rows() == listed
        assert wallet.info() == info
        stored = wallet.record(identifier)
    assert stored.original == b"\x00\xff one"
    assert stored.sha256 == hashlib.sha256(b"\x00\xff one").hexdigest()
    assert (stored.name, stored.verdict_json, stored.format) == ("one.json", '{"a":1}', "elm")
    assert (stored.added_at, stored.checked_at, stored.version) == (noon, noon, 1)
    assert info.credentials == 1
    assert info.created_at == noon
    assert info.path == str(folder)


def test_a_wrong_passphrase_changes_no_byte(locked_folder):
    before = digests(locked_folder)
    with pytest.raises(errors.WrongPassphraseError):
        WalletFile.open(locked_folder, "nine green kettle")
    assert digests(locked_folder) == before


def test_opening_and_reading_changes_no_byte(locked_folder, passphrase):
    before = digests(locked_folder)
    with WalletFile.open(locked_folder, passphrase) as wallet:
        assert len(wallet.rows()) == 5
    assert digests(locked_folder) == before


@pytest.mark.parametrize("short", ["", "kettles", "elevenchars", "ąčęėįšųūžĄČ", "e\u0301" * 11])
def test_refuses_a_short_passphrase_for_a_new_wallet(folder, quick_kdf, noon, short):
    with pytest.raises(errors.PassphraseTooShortError):
        WalletFile.create(folder, short, now=noon, kdf=quick_kdf)
    assert not folder.exists()


def test_never_creates_over_what_is_there(folder, create):
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    with pytest.raises(errors.FolderExistsError):
        create(folder)
    assert digests(folder).keys() == {"letter.txt"}
    plain_file = folder.with_name("Letter.tallystick")
    plain_file.write_text("mine")
    with pytest.raises(errors.FolderExistsError):
        create(plain_file)
    assert plain_file.read_text() == "mine"


def test_never_creates_over_another_wallet(folder, create, new, passphrase):
    with create(folder) as wallet:
        wallet.add(new())
    before = digests(folder)
    with pytest.raises(errors.FolderExistsError):
        create(folder)
    assert digests(folder) == before


def test_a_creation_that_fails_leaves_nothing_behind(folder, quick_kdf, noon, passphrase):
    drawn = []

    def broken_source(length: int) -> bytes:
        drawn.append(length)
        if len(drawn) > 6:
            raise OSError(5, "Input/output error")
        return os.urandom(length)

    with pytest.raises(errors.DiskFaultError):
        WalletFile.create(folder, passphrase, now=noon, random_bytes=broken_source, kdf=quick_kdf)
    assert list(folder.parent.iterdir()) == []


def test_creating_in_a_folder_that_is_not_there_names_that_folder(tmp_path, create):
    with pytest.raises(errors.PlaceNotFoundError, match="missing"):
        create(tmp_path / "missing" / "Mine.tallystick")


def test_a_locked_wallet_refuses_every_call(wallet, new, noon):
    _, identifier = wallet.add(new())
    signer = wallet.learner_keys().ed25519
    wallet.lock()
    wallet.lock()
    share = ShareRecord(ShareForm.QR, None, None, noon, noon, "00", (identifier,))
    calls = [
        wallet.info,
        wallet.rows,
        wallet.pins,
        wallet.shares,
        wallet.learner_keys,
        lambda: wallet.add(new(b"x")),
        lambda: wallet.add_many([new(b"x")]),
        lambda: wallet.record(identifier),
        lambda: wallet.store_verdict(identifier, "{}", Headline.VALID, noon),
        lambda: wallet.add_pin(Pin("Example", "0" * 64, None, date(2026, 1, 1))),
        lambda: wallet.add_share(share),
        lambda: signer.sign(b"x"),
    ]
    for call in calls:
        with pytest.raises(errors.WalletLockedError):
            call()


def test_printing_a_wallet_or_a_credential_shows_no_content(wallet, new):
    assert repr(wallet) == f"WalletFile({str(wallet.path)!r}, open)"
    secret = new(b"zebra", name="zebra", search_text="zebra", title=LocalizedText.plain("zebra"))
    _, identifier = wallet.add(secret)
    assert "zebra" not in repr(secret)
    assert "zebra" not in repr(wallet.record(identifier))


def test_a_second_window_of_the_same_process_is_refused(wallet, passphrase):
    with pytest.raises(errors.AlreadyOpenError):
        WalletFile.open(wallet.path, passphrase)


def test_a_second_process_is_refused_until_the_first_lets_go(wallet, passphrase, run_worker):
    second = run_worker("worker_hold_open.py", str(wallet.path), passphrase)
    assert second.stdout.readline().strip() == "AlreadyOpenError"
    wallet.lock()
    third = run_worker("worker_hold_open.py", str(wallet.path), passphrase)
    assert third.stdout.readline().strip() == "open"
    with pytest.raises(errors.AlreadyOpenError):
        WalletFile.open(wallet.path, passphrase)
    third.communicate("")
    WalletFile.open(wallet.path, passphrase).lock()


def test_the_lock_of_a_killed_process_does_not_stay(locked_folder, passphrase, run_worker):
    first = run_worker("worker_hold_open.py", str(locked_folder), passphrase)
    assert first.stdout.readline().strip() == "open"
    first.kill()
    first.wait()
    with WalletFile.open(locked_folder, passphrase) as wallet:
        assert len(wallet.rows()) == 5


def test_several_threads_may_call_at_once(wallet, new):
    problems: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for turn in range(10):
                wallet.add(new(f"{number}-{turn}".encode()))
                wallet.rows("data")
        except BaseException as problem:  # noqa: BLE001 - shown by the assert below
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert len(wallet.rows()) == 40


def test_locking_waits_for_the_call_at_work(folder, create, new, passphrase):
    wallet = create(folder)
    batch = [new(os.urandom(2_000)) for _ in range(300)]
    started = threading.Event()

    def work() -> None:
        started.set()
        wallet.add_many(batch)

    thread = threading.Thread(target=work)
    thread.start()
    started.wait()
    time.sleep(0.05)
    wallet.lock()
    thread.join()
    with WalletFile.open(folder, passphrase) as again:
        assert len(again.rows()) == 300


@pytest.fixture(scope="module")
def shared_wallet(tmp_path_factory, create):
    with create(tmp_path_factory.mktemp("bytes") / "Mine.tallystick") as opened:
        yield opened


@given(data=st.binary(max_size=20_000), verdict=st.text(), name=st.text())
def test_any_bytes_come_back_exactly(shared_wallet, new, data, verdict, name):
    state, identifier = shared_wallet.add(new(data, name=name, title=LocalizedText.plain(name)))
    shared_wallet.store_verdict(identifier, verdict, Headline.NOT_VALID, datetime.now(UTC))
    stored = shared_wallet.record(identifier)
    assert stored.original == data
    assert stored.headline is Headline.NOT_VALID
    assert stored.verdict_json == verdict
    assert stored.name == name or state is ImportState.DUPLICATE


def test_text_that_no_database_takes_is_kept_as_well_as_possible(wallet, new):
    odd = "caf\udce9\ud800\x00.json"
    title = LocalizedText((("en", odd), ("bg", odd)))
    state, identifier = wallet.add(new(b"odd", name=odd, title=title, search_text=odd, credential_id=odd))
    assert state is ImportState.NEW
    assert wallet.record(identifier).name == "caf\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}\x00.json"
    assert len(wallet.rows("caf")) == 1


def test_a_newer_verdict_takes_the_place_of_the_last_one(wallet, new, noon):
    _, identifier = wallet.add(new())
    later = noon.astimezone(timezone(timedelta(hours=2))) + timedelta(days=1)
    wallet.store_verdict(identifier, '{"newer":true}', Headline.NOT_VALID, later)
    row, stored = wallet.rows()[0], wallet.record(identifier)
    assert (row.headline, row.checked_at) == (Headline.NOT_VALID, later)
    assert (stored.verdict_json, stored.headline, stored.added_at) == (
        '{"newer":true}',
        Headline.NOT_VALID,
        noon,
    )


def test_an_unknown_credential_is_said_to_be_unknown(wallet, noon):
    with pytest.raises(errors.NotHeldError):
        wallet.record("nothing")
    with pytest.raises(errors.NotHeldError):
        wallet.store_verdict("nothing", "{}", Headline.VALID, noon)


def test_pins_come_back_in_order_and_once(folder, create, passphrase):
    first = Pin("Example", "1" * 64, "https://example.org/", date(2026, 1, 2))
    second = Pin("Пример", "1" * 64, None, date(2026, 3, 4))
    renamed = Pin("Pavyzdys", "1" * 64, None, date(2026, 5, 6))
    with create(folder) as wallet:
        assert wallet.pins() == ()
        for pin in (first, second, renamed):
            wallet.add_pin(pin)
    with WalletFile.open(folder, passphrase) as wallet:
        assert wallet.pins() == (first, renamed)


def test_shares_come_back_newest_first(wallet, new, noon):
    one, other = (wallet.add(new(data))[1] for data in (b"one", b"other"))
    first = ShareRecord(ShareForm.QR, None, None, noon, noon + timedelta(days=7), "aa" * 32, (one,))
    second = ShareRecord(ShareForm.BUNDLE, "ACME", "Bewerbung", noon, noon, "bb" * 32, (other, one))
    wallet.add_share(first)
    wallet.add_share(second)
    assert wallet.shares() == (second, first)


def test_a_share_of_something_not_held_is_not_recorded(wallet, noon):
    with pytest.raises(errors.NotHeldError):
        wallet.add_share(ShareRecord(ShareForm.QR, None, None, noon, noon, "aa", ("nothing",)))
    assert wallet.shares() == ()
