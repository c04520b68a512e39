"""Base45: the figures of RFC 9285, and one text for every run of bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.share import base45

# RFC 9285 §4.3 and §4.4: the examples of the specification.
RFC_9285 = [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"ietf!", "QED8WEX0")]


@pytest.mark.parametrize(("data", "text"), RFC_9285)
def test_agrees_with_the_examples_of_the_specification(data, text):
    assert base45.encode(data) == text
    assert base45.decode(text) == data


@pytest.mark.parametrize("text", ["GGW", ":::"])
def test_refuses_a_group_above_what_two_bytes_hold(text):
    # RFC 9285 §6 names GGW: 65536 does not fit into two bytes.
    with pytest.raises(base45.NotBase45Error):
        base45.decode(text)


def test_refuses_a_last_pair_above_what_one_byte_holds():
    assert base45.decode("U5") == b"\xff"
    with pytest.raises(base45.NotBase45Error):
        base45.decode("V5")


@pytest.mark.parametrize("text", ["A", "BB8A", "bb8", "BÉ8", "B\n8", "B²8"])
def test_refuses_what_is_not_in_the_alphabet_or_one_character_too_many(text):
    with pytest.raises(base45.NotBase45Error):
        base45.decode(text)


@given(st.binary(max_size=300))
def test_gives_back_every_run_of_bytes(data):
    text = base45.encode(data)
    assert base45.decode(text) == data
    assert len(text) == base45.length(len(data))


@given(st.text(alphabet=base45.ALPHABET, max_size=30))
def test_reads_no_text_that_it_would_not_write(text):
    try:
        data = base45.decode(text)
    except base45.NotBase45Error:
        return
    assert base45.encode(data) == text
