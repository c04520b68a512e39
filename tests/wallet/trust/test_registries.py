"""Lists of issuers, in the form of the DCC and as plain JSON, each with a date of its own."""

from datetime import UTC, datetime
from typing import Any

import pytest

from wallet.model.errors import LimitExceededError, MalformedInputError
from wallet.trust import registries
from wallet.trust.at_hand import RegisteredIssuer
from wallet.trust.registries import is_registry, read_registry

TAKEN = datetime(2026, 11, 13, 9, tzinfo=UTC)
DID = "did:web:school.example"


def read(content: Any) -> tuple[RegisteredIssuer, ...]:
    assert is_registry(content)
    return read_registry(content, "list.json", TAKEN).issuers


def test_the_form_of_the_dcc_is_read_with_its_dates() -> None:
    meta = {"created": "2020-12-02T02:32:16+0000", "updated": "2021-09-20T00:58:15+0000"}
    content = {"meta": meta, "registry": {DID: {"name": "School", "location": "X", "url": "https://x"}}}
    listed = datetime(2021, 9, 20, 0, 58, 15, tzinfo=UTC)
    assert read(content) == (RegisteredIssuer(DID, "School", "list.json", listed),)


@pytest.mark.parametrize(
    "issuers", [[{"id": DID, "name": "School"}], {DID: "School"}], ids=["list", "by-identifier"]
)
def test_plain_lists_are_as_old_as_their_copy_unless_they_say_so(issuers: Any) -> None:
    assert read(issuers) == (RegisteredIssuer(DID, "School", "list.json", TAKEN),)
    whole = {"name": "Our partners", "date": "2026-11-01", "expires": "2026-12-31", "issuers": issuers}
    (entry,) = read(whole)
    assert (entry.registry, entry.listed) == ("Our partners", datetime(2026, 11, 1, tzinfo=UTC))
    assert entry.not_after == datetime(2026, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)


@pytest.mark.parametrize(
    "content",
    [
        {"issuers": [{"name": "School"}]},
        {"issuers": [{"id": DID, "name": ""}]},
        {"issuers": [DID]},
        {"registry": {DID: {"location": "X"}}},
        {"registry": {DID: None}},
        {"issuers": {DID: "School"}, "date": "yesterday"},
        {"issuers": {DID: "School"}, "date": 2026},
        {"issuers": {DID: "School"}, "expires": "2026-13-01"},
        {"issuers": {DID: "School"}, "expires": "2026-12-01T25:00:00Z"},
    ],
    ids=str,
)
def test_a_broken_list_is_refused_with_the_place(content: Any) -> None:
    assert is_registry(content)
    with pytest.raises(MalformedInputError):
        read_registry(content, "list.json", TAKEN)


@pytest.mark.parametrize("content", [None, [], {}, "x", [{"id": DID}], {"a": "b"}, {DID: 1}], ids=str)
def test_something_else_is_no_list_of_issuers(content: Any) -> None:
    assert not is_registry(content)


def test_a_list_beyond_the_limit_is_refused() -> None:
    content = {f"did:web:{number}.example": "x" for number in range(registries.MAX_ISSUERS + 1)}
    with pytest.raises(LimitExceededError):
        read_registry(content, "list.json", TAKEN)
