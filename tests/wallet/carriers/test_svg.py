"""Credentials baked into SVG drawings: read as a stream, never drawn, nothing expanded or fetched."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.carriers.wrappings import CREDENTIAL, OTHER, TOKEN, baked_element, svg
from wallet.carriers import dig
from wallet.carriers import svg as carrier
from wallet.carriers.errors import LinkNotFollowedError, NothingBakedError
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError

BAKED = baked_element(CREDENTIAL)


def found(data: bytes) -> list[tuple[str, bytes]]:
    return [(dug.carrier, dug.data) for dug in dig([Incoming("badge.svg", data)])]


def problem_of(data: bytes) -> KnownError:
    (dug,) = dig([Incoming("badge.svg", data)])
    assert dug.problem is not None
    assert not dug.documents
    return dug.problem


@pytest.mark.parametrize("element", ["openbadges:credential", "two:assertion"])
def test_gives_the_text_of_the_element_without_the_blanks_of_the_drawing(element):
    assert found(svg(baked_element(CREDENTIAL, element=element))) == [("svg", CREDENTIAL.strip())]
    escaped = OTHER.decode().replace('"', "&quot;")
    assert found(svg(f"<{element}>{escaped}</{element}>")) == [("svg", OTHER)]


@pytest.mark.parametrize("element", ["openbadges:credential", "two:assertion"])
def test_gives_the_token_in_the_attribute(element):
    assert found(svg(baked_element(b"", element=element, verify=TOKEN.decode()))) == [("svg", TOKEN)]


def test_prefers_the_text_to_an_address_in_the_attribute():
    element = baked_element(CREDENTIAL, element="two:assertion", verify="https://example.org/1.json")
    assert found(svg(element)) == [("svg", CREDENTIAL.strip())]


def test_an_address_alone_is_named_and_not_followed():
    element = baked_element(b"", element="two:assertion", verify="https://example.org/1.json")
    assert isinstance(problem_of(svg(element)), LinkNotFollowedError)


def test_reads_every_encoding_that_xml_has():
    text = svg(BAKED).decode()
    assert found(("\ufeff" + text).encode("utf-16-le")) == [("svg", CREDENTIAL.strip())]
    assert found(b"\xef\xbb\xbf" + text.encode()) == [("svg", CREDENTIAL.strip())]
    prolog = '<?xml version="1.0" encoding="windows-1257"?>'
    baltic = '{"name": "įgūdžiai"}'.encode()
    drawing = prolog + svg(baked_element(baltic)).decode()
    assert found(drawing.encode("windows-1257")) == [("svg", baltic)]


def test_a_document_type_may_be_named():
    named = (
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    assert found(svg(BAKED, prolog=named)) == [("svg", CREDENTIAL.strip())]


@pytest.mark.parametrize(
    ("prolog", "text"),
    [
        ('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>', "{&x;}"),
        ('<!DOCTYPE svg [<!ENTITY x "y">]>', "{&x;}"),
        ('<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>', "{}"),
        ('<!DOCTYPE svg [<!ATTLIST svg a CDATA "b">]>', "{}"),
        ('<!DOCTYPE svg SYSTEM "file:///etc/x.dtd">', "{&x;}"),
        ('<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>', "{&b;&b;}"),
    ],
)
def test_refuses_definitions_and_references(prolog, text):
    data = svg(f"<openbadges:credential>{text}</openbadges:credential>", prolog=prolog)
    problem = problem_of(data)
    assert isinstance(problem, MalformedInputError)
    assert "defines entities" in str(problem)
    assert "line 1" in str(problem)


def test_refuses_two_baked_credentials():
    for second in (BAKED, baked_element(OTHER, element="two:assertion"), baked_element(b"", verify="x")):
        assert "Two credentials" in str(problem_of(svg(BAKED + second)))
    assert "Two credentials" in str(problem_of(svg(baked_element(CREDENTIAL, verify=TOKEN.decode()))))


def test_refuses_elements_inside_the_credential():
    inside = "<openbadges:credential>{<script>alert(1)</script>}</openbadges:credential>"
    assert "elements inside" in str(problem_of(svg(inside)))


def test_scripts_beside_the_credential_are_only_text():
    script = "<script>alert(1)</script><image href='https://example.org/track.png' onload='x()'/>"
    assert found(svg(script + BAKED)) == [("svg", CREDENTIAL.strip())]


def test_says_that_nothing_is_in_a_drawing():
    other = "<other:credential xmlns:other='https://example.org/'>{}</other:credential>"
    for inside in ("", other, "<credential>{}</credential>", "<openbadges:credential/>"):
        assert isinstance(problem_of(svg(inside)), NothingBakedError)


def test_refuses_what_is_not_well_formed():
    data = svg(BAKED)
    for length in range(200, len(data), 5):
        assert isinstance(problem_of(data[:length]), MalformedInputError)
    for broken in (b"<svg \xff\xfe>", b"<svg a='1' a='2'/>", b"<?xml version='1.0' encoding='none'?><svg/>"):
        assert isinstance(problem_of(broken), MalformedInputError)


@pytest.mark.parametrize(
    "inside",
    [
        "<g>" * 5_000 + "</g>" * 5_000,
        "<g/>" * 300_000,
        "<g " + " ".join(f"a{number}=''" for number in range(250_000)) + "/>",
    ],
    ids=["depth", "elements", "attributes"],
)
def test_refuses_drawings_beyond_the_limits(inside):
    start = time.perf_counter()
    assert isinstance(problem_of(svg(inside)), LimitExceededError)
    assert time.perf_counter() - start < 2


def test_refuses_a_drawing_that_is_too_large():
    assert isinstance(problem_of(svg("<g/>" + " " * 10_500_000)), LimitExceededError)


@given(st.text(max_size=200))
def test_gives_a_result_for_any_text_in_a_drawing(text):
    for data in (b"<svg>" + text.encode(), svg(f"<openbadges:credential>{text}</openbadges:credential>")):
        try:
            carrier._baked(data)
        except KnownError:
            continue


@given(st.data())
def test_gives_a_result_for_any_damage(data):
    damaged = bytearray(svg(BAKED, prolog='<?xml version="1.0"?><!DOCTYPE svg>'))
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    for dug in dig([Incoming("x", bytes(damaged))]):
        assert (dug.problem is None) == bool(dug.documents)
