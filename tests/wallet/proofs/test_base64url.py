"""Base64url: one spelling for each value, everything else refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.model.errors import MalformedInputError
from wallet.proofs import base64url


@given(st.binary(max_size=200))
def test_reads_back_what_it_wrote(data: bytes) -> None:
    assert base64url.decode(base64url.encode(data), place="here") == data


@given(st.text(alphabet="AQgw_-+/=\n .Zé", max_size=12))
def test_any_text_is_either_the_one_spelling_or_refused(text: str) -> None:
    try:
        data = base64url.decode(text, place="here")
    except MalformedInputError:
        return
    assert base64url.encode(data) == text


@pytest.mark.parametrize(
    "text",
    ["Zg==", "Zg=", "Zh", "Zm9", "Zm9vY", "Zm9v\n", " Zm9v", "Zm 9v", "Zm+v", "Zm/v", "Zm9v.", "Zm\u20ac9"],
)
def test_refuses_padding_blanks_other_letters_and_unused_bits(text: str) -> None:
    with pytest.raises(MalformedInputError) as caught:
        base64url.decode(text, place="signature")
    assert ("place", "signature") in caught.value.values


def test_figures_of_rfc_7515_appendix_c() -> None:
    assert base64url.encode(bytes([3, 236, 255, 224, 193])) == "A-z_4ME"
