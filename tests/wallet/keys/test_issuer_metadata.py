"""Keys in the metadata of an issuer of SD-JWT VCs: by the name of the key, and of that issuer only."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.wallet.proofs.token_makers import ES256, STRANGER
from wallet.keys import issuer_metadata
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.keys.resolve import KeyUnresolvableError, resolve_fully
from wallet.model.findings import KeySource
from wallet.proofs.token_key import header_jwk, key_of

TAKEN = datetime(2026, 11, 13, 9, tzinfo=UTC)
ISSUER = "https://school.example/tenant/1"
ADDRESS = "https://school.example/.well-known/jwt-vc-issuer/tenant/1"
JWKS = {"keys": [{**ES256.jwk, "kid": "1"}, {**STRANGER.jwk, "kid": "2"}]}


def at_hand(**content: Any) -> KeyDocuments:
    pages = {"https://school.example/jwks": JWKS}
    copies = [DatedDocument(url, page, TAKEN - timedelta(days=1), url) for url, page in pages.items()]
    return KeyDocuments([*copies, DatedDocument(ADDRESS, {"issuer": ISSUER, **content}, TAKEN, "metadata")])


@pytest.mark.parametrize("issuer", [ISSUER, ISSUER + "/"])
def test_the_well_known_part_stands_before_the_path(issuer: str) -> None:
    assert issuer_metadata.address_of(issuer) == ADDRESS
    assert (
        issuer_metadata.address_of("https://school.example")
        == "https://school.example/.well-known/jwt-vc-issuer"
    )


def test_a_token_names_its_key_among_those_of_its_issuer() -> None:
    found = key_of({"kid": "1", "alg": "ES256"}, {"iss": ISSUER}, at_hand(jwks=JWKS)).key
    assert (found.controller, found.source, found.copied) == (ISSUER, KeySource.COPY, TAKEN)
    assert found.fingerprint == header_jwk(dict(ES256.jwk)).key.fingerprint


def test_keys_in_a_document_of_their_own_are_as_old_as_the_older_copy() -> None:
    documents = at_hand(jwks_uri="https://school.example/jwks")
    assert resolve_fully(f"{ISSUER}#2", documents).key.copied == TAKEN - timedelta(days=1)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ({"jwks": JWKS, "issuer": "https://other.example"}, "another issuer"),
        ({"jwks": {"keys": []}}, "does not list it once"),
        ({"jwks": {"keys": JWKS["keys"][:1] * 2}}, "does not list it once"),
        ({"jwks": {"keys": JWKS["keys"] * 101}}, "more than 200"),
        ({"jwks": {"keys": [{**ES256.jwk, "kid": "1", "d": "AA"}]}}, "not understood"),
        ({"jwks_uri": "https://school.example/other"}, "not at hand"),
        ({"jwks_uri": "https://school.example/jwks", "jwks": JWKS}, "not at hand"),
        ({"jwks": "x"}, "does not list it once"),
    ],
    ids=["issuer", "none", "twice", "many", "secret", "elsewhere", "both", "text"],
)
def test_a_copy_that_gives_no_key_says_why(content: dict[str, Any], why: str) -> None:
    with pytest.raises(KeyUnresolvableError, match=why):
        resolve_fully(f"{ISSUER}#1", at_hand(**content))


def test_these_keys_do_not_sign_presentations() -> None:
    with pytest.raises(KeyUnresolvableError):
        resolve_fully(f"{ISSUER}#1", at_hand(jwks=JWKS), purpose="authentication")
