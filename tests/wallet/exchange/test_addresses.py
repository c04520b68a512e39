"""Which addresses may be asked, by their text and by the numbers behind a name."""

import contextlib
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.exchange import addresses
from wallet.exchange.addresses import (
    LOCAL_NAME,
    NOT_A_PUBLIC_NUMBER,
    NOT_HTTPS,
    ODD_CHARACTER,
    ODD_HOST,
    OTHER_PORT,
    TOO_LONG,
    WITH_PASSWORD,
    Address,
)
from wallet.exchange.errors import UnsafeAddressError


def rule_for(url: str) -> str:
    with pytest.raises(UnsafeAddressError) as refused:
        addresses.parse(url)
    return dict(refused.value.values)["rule"]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://issuer.example", Address("issuer.example", 443, "/")),
        ("HTTPS://Issuer.EXAMPLE/A/b?c=d#e", Address("issuer.example", 443, "/A/b?c=d")),
        ("https://issuer.example?x", Address("issuer.example", 443, "/?x")),
        ("https://issuer.example:443/", Address("issuer.example", 443, "/")),
        ("https://issuer.example:8443/", Address("issuer.example", 8443, "/")),
        ("https://xn--bcher-kva.example/", Address("xn--bcher-kva.example", 443, "/")),
        ("https://93.184.215.14/x", Address("93.184.215.14", 443, "/x")),
        ("https://[2606:2800:21F:CB07::1]/x", Address("2606:2800:21f:cb07::1", 443, "/x")),
    ],
)
def test_public_https_addresses_are_read(url: str, expected: Address) -> None:
    assert addresses.parse(url) == expected
    assert addresses.parse(expected.url) == expected


@pytest.mark.parametrize(
    ("url", "rule"),
    [
        ("http://issuer.example/", NOT_HTTPS),
        ("ftp://issuer.example/", NOT_HTTPS),
        ("file:///etc/passwd", NOT_HTTPS),
        ("//issuer.example/", NOT_HTTPS),
        ("issuer.example", NOT_HTTPS),
        ("https:/issuer.example/", NOT_HTTPS),
        ("https:issuer.example", NOT_HTTPS),
        ("", NOT_HTTPS),
        ("did:web:issuer.example", NOT_HTTPS),
        ("https://user:secret@issuer.example/", WITH_PASSWORD),
        ("https://issuer.example@127.0.0.1/", WITH_PASSWORD),
        ("https://issuer.example%40127.0.0.1/", ODD_HOST),
        ("https://issuer.example\\@127.0.0.1/", ODD_CHARACTER),
        ("https://issuer.example/\r\nHost: other.example", ODD_CHARACTER),
        ("https://issuer.example/a b", ODD_CHARACTER),
        ("https://issuer.example\t/", ODD_CHARACTER),
        (" https://issuer.example/", ODD_CHARACTER),
        ("https://bücher.example/", ODD_CHARACTER),
        ("https://issuer\u3002example/", ODD_CHARACTER),
        ("https://①②⑦.⓪.⓪.①/", ODD_CHARACTER),
        ("https://", ODD_HOST),
        ("https:///path", ODD_HOST),
        ("https://issuer..example/", ODD_HOST),
        ("https://issuer.example./", ODD_HOST),
        ("https://-issuer.example/", ODD_HOST),
        ("https://issuer_.example/", ODD_HOST),
        ("https://127.1/", ODD_HOST),
        ("https://2130706433/", ODD_HOST),
        ("https://0x7f.0.0.1/", ODD_HOST),
        ("https://0x7f000001/", ODD_HOST),
        ("https://0177.0.0.01/", ODD_HOST),
        ("https://issuer.example:/", ODD_HOST),
        ("https://issuer.example:443:443/", ODD_HOST),
        ("https://issuer.example:+443/", ODD_HOST),
        ("https://[::1/", ODD_HOST),
        ("https://2606:2800:21f:cb07::1/", ODD_HOST),
        ("https://[93.184.215.14]/", ODD_HOST),
        ("https://[fe80::1%25eth0]/", ODD_HOST),
        ("https://" + "a" * 64 + ".example/", ODD_HOST),
        ("https://localhost/", LOCAL_NAME),
        ("https://issuer/", LOCAL_NAME),
        ("https://a.localhost/", LOCAL_NAME),
        ("https://printer.local/", LOCAL_NAME),
        ("https://metadata.google.internal/", LOCAL_NAME),
        ("https://router.home.arpa/", LOCAL_NAME),
        ("https://hidden.onion/", LOCAL_NAME),
        ("https://127.0.0.1/", NOT_A_PUBLIC_NUMBER),
        ("https://169.254.169.254/latest/meta-data", NOT_A_PUBLIC_NUMBER),
        ("https://[::1]/", NOT_A_PUBLIC_NUMBER),
        ("https://[::ffff:93.184.215.14]/", NOT_A_PUBLIC_NUMBER),
        ("https://issuer.example:22/", OTHER_PORT),
        ("https://issuer.example:0/", OTHER_PORT),
        ("https://issuer.example:80/", OTHER_PORT),
        ("https://issuer.example:65536/", OTHER_PORT),
        ("https://issuer.example/" + "a" * 2048, TOO_LONG),
    ],
)
def test_every_other_address_is_refused_by_its_rule(url: str, rule: str) -> None:
    assert rule_for(url) == rule


def test_a_password_is_not_repeated_in_what_is_said() -> None:
    with pytest.raises(UnsafeAddressError) as refused:
        addresses.parse("https://user:secret@issuer.example/")
    assert "issuer.example" in str(refused.value)
    assert "secret" not in str(refused.value)


NOT_PUBLIC = """
    0.0.0.0 10.0.0.1 100.64.0.1 100.127.255.254 127.0.0.1 127.8.8.8 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9
    224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 fec0::1 ff02::1 ff0e::1
    ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1 ::8.8.8.8
    64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::808:808
    2002:7f00:1:: 2002:808:808::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2
    2001:db8::1 3fff::1 100::1 5f00::1 4000::1 8.8.8 issuer.example 08.8.8.8
"""


@pytest.mark.parametrize("number", NOT_PUBLIC.split())
def test_numbers_that_are_not_on_the_public_network_are_refused(number: str) -> None:
    assert not addresses.is_public(number)
    with pytest.raises(UnsafeAddressError):
        addresses.public("issuer.example", (number,))
    with pytest.raises(UnsafeAddressError):
        addresses.public("issuer.example", ("93.184.215.14", number))


def test_public_numbers_may_be_connected_to_also_through_nat64() -> None:
    numbers = ("93.184.215.14", "2606:2800:21f:cb07::1", "64:ff9b::5db8:d70e", "93.184.215.14")
    assert addresses.public("issuer.example", numbers) == numbers[:3]


def test_a_name_without_numbers_is_refused() -> None:
    with pytest.raises(UnsafeAddressError):
        addresses.public("issuer.example", ())


@given(st.ip_addresses())
def test_what_is_let_through_is_global_and_no_local_one(number) -> None:
    if addresses.is_public(str(number)):
        assert number.is_global
        assert (number.is_private, number.is_loopback, number.is_multicast) == (False, False, False)


NAMES = """
    https:// http:// HTTPS: // / @ : 443 22 # ? %40 %2e . .. issuer.example 127.0.0.1 localhost [::1] 0x7f.1
    [::ffff:127.0.0.1] [2606:2800::1] 2130706433 user:pass - _ xn--bcher-kva.example
"""
PIECES = st.sampled_from([*NAMES.split(), "\\", "\u3002", "ß", "\t", "\r\n", " "])


@given(st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=60).map(lambda text: f"https://{text}"))
def test_whatever_is_read_names_one_public_host_in_plain_letters(url: str) -> None:
    with contextlib.suppress(UnsafeAddressError):
        address = addresses.parse(url)
        assert set(address.host) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-:")
        assert "." in address.host or ":" in address.host
        assert address.host not in ("127.0.0.1", "::1")
        assert not address.host.endswith(("localhost", "."))
        assert address.target.startswith("/")
        assert address.target.isascii()
        assert address.target.isprintable()
        assert " " not in address.target
        assert address.port == 443 or address.port >= 1024
        with contextlib.suppress(ValueError):
            assert ip_address(address.host).is_global


@given(st.lists(PIECES, max_size=6).map("".join))
def test_following_a_location_gives_an_address_that_reads_the_same_again(location: str) -> None:
    start = addresses.parse("https://issuer.example/a/b")
    with contextlib.suppress(UnsafeAddressError):
        found = addresses.follow(start, location)
        assert addresses.parse(found.url) == found
