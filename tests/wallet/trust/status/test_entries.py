"""Entries of every size, published ones too; and compressed lists that are larger than they look."""

import base64
import gzip
import time
import tracemalloc
import zlib
from contextlib import suppress
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.token_makers import b64
from tests.wallet.trust.status.list_makers import copy, credential, entry, finding, status_list
from wallet.keys.documents import NO_DOCUMENTS
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import Outcome, Reason
from wallet.trust.status import cbor, token_list
from wallet.trust.status.entries import SIZES, Entries
from wallet.trust.status.inflating import GZIP, MAX_LIST_BYTES, ZLIB, inflate

GIB = 1 << 30
MAX_SECONDS, MAX_MEMORY = 1.0, 200_000_000


@cache
def _zeros(window: int, size: int = GIB) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    piece = bytes(1 << 24)
    return b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()


@pytest.fixture(scope="module", params=[GZIP, ZLIB], ids=["gzip", "zlib"])
def bomb(request) -> tuple[bytes, int]:
    return _zeros(request.param), request.param


def test_a_gibibyte_of_zeros_is_refused_within_a_second_and_200_mb(bomb: tuple[bytes, int]) -> None:
    data, window = bomb
    assert len(data) < 1_100_000
    tracemalloc.start()
    started = time.process_time()
    with pytest.raises(LimitExceededError, match="the limit is"):
        inflate(data, window)
    seconds, memory = time.process_time() - started, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert seconds < MAX_SECONDS
    assert memory < MAX_MEMORY


def test_a_signed_list_that_is_a_bomb_leaves_the_status_unknown() -> None:
    data = status_list(text="u" + b64(_zeros(GZIP)))
    tracemalloc.start()
    started = time.process_time()
    found = finding(credential(entry("8")), copy(data))
    seconds, memory = time.process_time() - started, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.outcome, found.reason) == (Outcome.UNKNOWN, Reason.LIST_UNREADABLE)
    assert "limit" in (found.fact("problem") or "")
    assert memory < MAX_MEMORY
    assert seconds < 2 * MAX_SECONDS  # slowed down by counting its memory


def test_the_largest_list_that_is_allowed_is_read_and_one_byte_more_is_not() -> None:
    assert len(inflate(_zeros(GZIP, MAX_LIST_BYTES), GZIP)) == MAX_LIST_BYTES
    with pytest.raises(LimitExceededError):
        inflate(gzip.compress(bytes(MAX_LIST_BYTES + 1)), GZIP)


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(b"list") + gzip.compress(b"more"),
        gzip.compress(b"list") + b"x",
        gzip.compress(b"list")[:-1],
        gzip.compress(b"list")[:-8] + bytes(8),
        zlib.compress(b"list"),
        b"list",
        b"",
    ],
    ids=["two members", "trailing", "cut", "wrong checksum", "zlib", "plain", "nothing"],
)
def test_damaged_or_continued_gzip_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedInputError):
        inflate(data, GZIP)


@given(st.binary(max_size=200), st.sampled_from([GZIP, ZLIB]))
def test_any_bytes_inflate_or_are_refused_in_words(data: bytes, window: int) -> None:
    with suppress(KnownError):
        assert len(inflate(data, window)) <= MAX_LIST_BYTES


@given(st.sampled_from(SIZES), st.booleans(), st.lists(st.integers(0, 255), min_size=1, max_size=40))
def test_every_entry_is_found_where_it_was_put(size: int, high: bool, wanted: list[int]) -> None:
    values = [value & ((1 << size) - 1) for value in wanted]
    data = bytearray((len(values) * size + 7) // 8)
    for index, value in enumerate(values):
        place = index * size % 8
        data[index * size // 8] |= value << (8 - size - place if high else place)
    entries = Entries(bytes(data), size, first_is_high=high)
    assert [entries.at(index) for index in range(len(values))] == values
    with pytest.raises(MalformedInputError):
        entries.at(entries.count)


# draft-ietf-oauth-status-list-19, section 4.1 and examples: the bytes of its small lists and what they hold.
SMALL = [
    (1, "eNrbuRgAAhcBXQ", [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]),
    (2, "eNo76fITAAPfAgc", [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]),
]


@pytest.mark.parametrize(("bits", "lst", "values"), SMALL, ids=["1 bit", "2 bits"])
def test_the_published_small_lists_hold_the_published_values(bits: int, lst: str, values: list[int]) -> None:
    entries = token_list.entries_of(base64.urlsafe_b64decode(lst + "=" * (-len(lst) % 4)), bits)
    assert [entries.at(index) for index in range(entries.count)] == values


@given(st.binary(max_size=120))
def test_any_bytes_are_cbor_or_refused_in_words(data: bytes) -> None:
    with suppress(KnownError):
        cbor.decode(data)
    with suppress(KnownError):
        assert token_list.read(data, NO_DOCUMENTS).proof.outcome is not Outcome.PASSED


@pytest.mark.parametrize(
    "text",
    ["", "9f00ff", "a2010001 00", "a1f600", "81" * 9 + "00", "9affffffff00", "61ff", "f5", "0000", "1f"],
)
def test_cbor_that_no_status_list_holds_is_refused(text: str) -> None:
    with pytest.raises(MalformedInputError):
        cbor.decode(bytes.fromhex(text))
