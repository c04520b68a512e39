"""Names for files that leave the wallet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.services.file_names import extension_of, safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("First aid at work", "First aid at work"),
        ("Основи на данните", "Основи на данните"),
        ("Duomenų pagrindai – I lygis", "Duomenų pagrindai I lygis"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows\\x.exe", "C Windows x exe"),
        (".hidden", "hidden"),
        ("a\x00b\nc\u202ed", "a b c d"),
        ("", "credential"),
        ("///", "credential"),
        ("x" * 500, "x" * 60),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_a_title_stays_readable_and_becomes_harmless(title: str, name: str) -> None:
    assert safe_name(title) == name


@given(st.text(max_size=200))
def test_every_name_is_safe_on_every_system(title: str) -> None:
    name = safe_name(title)
    assert 0 < len(name) <= 60
    assert len(name.encode("utf-8")) <= 120
    assert not set(name) & set('/\\:*?"<>|.\x00\n\r\t')
    assert name == name.strip()
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("original", "extension"),
    [
        (b'{"@context": []}', ".jsonld"),
        (b'\xef\xbb\xbf  {"a": 1}', ".json"),
        (b"[1]", ".json"),
        (b"eyJ.eyJ.sig", ".jwt"),
        (b"eyJ.eyJ.sig~WyJ~", ".sd-jwt"),
        (b"<?xml version='1.0'?><a/>", ".xml"),
        (b"<svg xmlns=''/>", ".svg"),
        (b"%PDF-1.7", ".pdf"),
        (b"\x89PNG\r\n\x1a\n", ".png"),
        (b"", ".bin"),
        (b"a.b", ".bin"),
        (b"\xff\xfe", ".bin"),
    ],
)
def test_the_content_decides_the_extension(original: bytes, extension: str) -> None:
    assert extension_of(original) == extension


@given(st.binary(max_size=200))
def test_any_bytes_have_an_extension(original: bytes) -> None:
    assert extension_of(original).startswith(".")
