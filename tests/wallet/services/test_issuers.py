"""The wallet's own list of issuers: only after a comparison, and written into the ledger."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wallet.model.trusted import KnownIssuer
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters
from wallet.trust.first_use import FingerprintDiffersError

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SCHOOL = KnownIssuer("Example School", "ab12cd34" + "0" * 48 + "56ef78ab", "did:web:a", date(2020, 1, 1))
READ_BACK = "AB12 CD34 56ef 78ab"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    folder = WalletFolder(lambda: NOW, kdf=KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1))
    made = folder.create(tmp_path / "Elena.tallystick", "four quiet rivers meet")
    yield made
    made.lock()


def events(library: Library) -> list[str]:
    return [entry.event.value for entry in library.history.ledger()]


def test_an_issuer_is_known_since_the_day_of_the_comparison(library: Library) -> None:
    library.issuers.know(SCHOOL, READ_BACK)
    (known,) = library.issuers.known()
    assert (known.name, known.key_fingerprint, known.since) == (
        SCHOOL.name,
        SCHOOL.key_fingerprint,
        NOW.date(),
    )
    assert events(library)[0] == "issuer-known"


@pytest.mark.parametrize("told", ["", "ab12cd34", "ab12cd3456ef78ac", "00000000" * 2])
def test_with_other_digits_nothing_is_remembered(library: Library, told: str) -> None:
    before = events(library)
    with pytest.raises(FingerprintDiffersError):
        library.issuers.know(SCHOOL, told)
    assert library.issuers.known() == ()
    assert events(library) == before


def test_a_forgotten_issuer_can_be_put_back_as_it_was(library: Library) -> None:
    library.issuers.know(SCHOOL, READ_BACK)
    (known,) = library.issuers.known()
    library.issuers.forget(known)
    assert library.issuers.known() == ()
    library.issuers.restore(known)
    assert library.issuers.known() == (known,)
    assert events(library)[:3] == ["issuer-known", "issuer-forgotten", "issuer-known"]


def test_only_the_key_for_that_identifier_is_forgotten(library: Library) -> None:
    other = KnownIssuer("Other", SCHOOL.key_fingerprint, "did:web:b", NOW.date())
    library.issuers.restore(SCHOOL)
    library.issuers.restore(other)
    library.issuers.forget(SCHOOL)
    assert library.issuers.known() == (other,)
