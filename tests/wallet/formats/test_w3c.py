"""What all W3C credentials have in common: dates, status entries, proofs."""

from datetime import UTC, datetime

import pytest

from wallet.formats.nodes import Node
from wallet.formats.w3c import period_of, status_claims_of
from wallet.model.credential import Period

Y2025, Y2026, Y2027 = (datetime(year, 1, 1, tzinfo=UTC) for year in (2025, 2026, 2027))


@pytest.mark.parametrize(
    ("dates", "start", "end"),
    [
        ({}, None, None),
        ({"validFrom": "2025-01-01T00:00:00Z", "validUntil": "2026-01-01T00:00:00Z"}, Y2025, Y2026),
        ({"issuanceDate": "2025-01-01T00:00:00Z", "expirationDate": "2026-01-01T00:00:00Z"}, Y2025, Y2026),
        ({"issuanceDate": "2025-01-01T00:00:00Z", "validFrom": "2026-01-01T00:00:00Z"}, Y2026, None),
        ({"validUntil": None}, None, None),
        # Adding a later date under the other name must not make an expired credential valid.
        ({"expirationDate": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z"}, None, Y2026),
        ({"validUntil": "2026-01-01T00:00:00Z", "expirationDate": "2027-01-01T00:00:00Z"}, None, Y2026),
        # JSON-LD signs a value and a list of it alike.
        ({"validUntil": ["2026-01-01T00:00:00Z"]}, None, Y2026),
        ({"validUntil": [["2026-01-01T00:00:00Z"], "2027-01-01T00:00:00Z"]}, None, Y2026),
        ({"validFrom": ["2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z"]}, Y2027, None),
    ],
)
def test_the_period_comes_from_the_dates_of_both_data_models(dates, start, end) -> None:
    assert period_of(Node(dates)) == Period(start, end)


@pytest.mark.parametrize("unreadable", ["soon", "2026-01-01", 7, {}, True])
def test_an_unreadable_date_is_quoted_beside_those_that_can_be_read(unreadable) -> None:
    period = period_of(Node({"validFrom": "2025-01-01T00:00:00Z", "validUntil": unreadable}))
    assert (period.start, period.end) == (Y2025, None)
    assert period.problem == f"validUntil: {unreadable}"


def test_a_long_unreadable_date_is_quoted_in_part() -> None:
    assert period_of(Node({"validUntil": "x" * 1_000})).problem == "validUntil: " + "x" * 60


@pytest.mark.parametrize(
    ("status", "claims"),
    [
        (None, ()),
        ([], ()),
        ({"type": "BitstringStatusListEntry"}, ("BitstringStatusListEntry",)),
        ([{"type": ["A", "B"]}, {"id": "urn:x"}], ("A B", "untyped")),
        ("https://example.org/status/1", ("untyped",)),
        ({}, ("untyped",)),
        (False, ("untyped",)),
    ],
)
def test_no_status_entry_is_ever_dropped(status, claims) -> None:
    assert status_claims_of(Node({"credentialStatus": status}), "credentialStatus") == claims
