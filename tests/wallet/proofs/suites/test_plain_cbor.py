"""The CBOR of proof values: what belongs there is read, everything else is refused, and nothing crashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.suites.disclosures import cbor
from wallet.model.errors import MalformedInputError
from wallet.proofs.suites.plain_cbor import Cbor, decode

NUMBERS = st.integers(0, 2**64 - 1)
VALUES = st.recursive(
    NUMBERS | st.binary(max_size=300),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NUMBERS, inner, max_size=4),
    max_leaves=8,
)


def _depth(value: Cbor) -> int:
    inner = value if isinstance(value, list) else [*value.values()] if isinstance(value, dict) else None
    return 0 if inner is None else 1 + max(map(_depth, inner), default=0)


@given(VALUES.filter(lambda value: _depth(value) <= 4))
def test_what_was_written_is_read(value: Cbor) -> None:
    assert decode(cbor(value)) == value


@given(st.binary(max_size=60))
def test_any_bytes_are_a_value_or_are_refused(data: bytes) -> None:
    try:
        decode(data)
    except MalformedInputError:
        return


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # RFC 8949, appendix A "Examples of Encoded CBOR Data Items"
        ("00", 0),
        ("17", 23),
        ("1818", 24),
        ("1903e8", 1000),
        ("1a000f4240", 1000000),
        ("1bffffffffffffffff", 18446744073709551615),
        ("40", b""),
        ("4401020304", b"\1\2\3\4"),
        ("8301820203820405", [1, [2, 3], [4, 5]]),
        ("a201020304", {1: 2, 3: 4}),
        ("9fff", []),
        ("9f018202039f0405ffff", [1, [2, 3], [4, 5]]),
        ("bf0102ff", {1: 2}),
    ],
)
def test_the_examples_of_the_standard(text: str, value: Cbor) -> None:
    assert decode(bytes.fromhex(text)) == value


@pytest.mark.parametrize(
    "text",
    [
        "",  # nothing
        "0000",  # two values
        "20",  # -1
        "6161",  # text
        "d84040",  # a tag, as typed arrays have
        "f4",  # false
        "f90000",  # 0.0
        "5f4101ff",  # a byte string in pieces
        "ff",  # the end of nothing
        "9f",  # an array without an end
        "820",  # padded below
        "1c",  # a reserved length
        "58",  # a length that is not there
        "5bffffffffffffffff00",  # a length beyond the end
        "9bffffffffffffffff00",  # an array longer than its bytes
        "a201020103",  # a key twice
        "a1410102",  # a key that is no number
        "818181818100",  # too deep
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(MalformedInputError):
        decode(bytes.fromhex(text + "f" * (len(text) % 2)))
