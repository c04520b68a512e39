import errno

import pytest
import sqlcipher3.dbapi2 as driver

from wallet.model.errors import BugError, KnownError, TallystickError
from wallet.store import errors
from wallet.store.faults import in_words


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, errors.DiskFullError),
        (errno.EFBIG, errors.DiskFullError),
        (errno.EDQUOT, errors.DiskFullError),
        (errno.EACCES, errors.NoPermissionError),
        (errno.EPERM, errors.NoPermissionError),
        (errno.EROFS, errors.NoPermissionError),
        (errno.ENOENT, errors.PlaceNotFoundError),
        (errno.EIO, errors.DiskFaultError),
    ],
)
def test_an_error_of_the_system_gets_its_sentence(number, expected):
    with pytest.raises(expected) as caught, in_words("Mine"):
        raise OSError(number, "as the system says")
    assert "Mine" in caught.value.in_english()


def test_short_memory_is_not_a_mistake_of_the_program():
    with pytest.raises(errors.NotEnoughMemoryError), in_words("Mine"):
        raise MemoryError


def test_a_full_database_is_a_full_disk_and_keeps_what_was_there(wallet, new):
    wallet.add(new(b"one"))
    with wallet._open_parts().engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(errors.DiskFullError):
        wallet.add(new(bytes(50_000)))
    with pytest.raises(errors.DiskFullError):
        wallet.add_many([new(b"small"), new(bytes(60_000))])
    assert len(wallet.rows()) == 1
    with wallet._open_parts().engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=100000")
    wallet.add(new(bytes(50_000)))
    assert len(wallet.rows()) == 2


def test_a_write_protected_database_is_a_missing_permission(wallet, new):
    with wallet._open_parts().engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(errors.NoPermissionError):
        wallet.add(new(b"one"))


def test_a_statement_that_should_not_have_been_asked_is_our_own_fault():
    connection = driver.connect(":memory:")
    with pytest.raises(errors.StoreFaultError) as caught, in_words("Mine"):
        connection.execute("SELECT mandarine FROM nowhere")
    assert isinstance(caught.value, BugError)
    assert "mandarine" not in str(caught.value)
    connection.close()


def test_errors_that_have_words_already_pass_through():
    with pytest.raises(errors.WrongPassphraseError), in_words("Mine"):
        raise errors.WrongPassphraseError


def all_kinds(kind: type[TallystickError]) -> list[type[TallystickError]]:
    return [known for known in vars(errors).values() if isinstance(known, type) and issubclass(known, kind)]


def test_every_error_has_three_sentences_of_its_own():
    known = [error for error in all_kinds(KnownError) if error is not KnownError]
    assert len(known) > 15
    for part in ("title", "happened"):
        assert len({getattr(error, part) for error in known}) == len(known)
    assert all(error.remedy.endswith(".") for error in known)
