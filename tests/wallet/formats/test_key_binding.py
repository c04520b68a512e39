"""To which key a credential was issued; thumbprints against the published figures."""

import pytest

from wallet.formats.key_binding import binding_of, jwk_thumbprint
from wallet.formats.nodes import Node

# RFC 8037, appendix A.3.
OKP = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
OKP_THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"

# RFC 7638, 3.1.
RSA = {
    "kty": "RSA",
    "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRX"
    "jBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqz"
    "s8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-"
    "G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
    "e": "AQAB",
    "alg": "RS256",
    "kid": "2011-04-29",
}
RSA_THUMBPRINT = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"


@pytest.mark.parametrize(("key", "thumbprint"), [(OKP, OKP_THUMBPRINT), (RSA, RSA_THUMBPRINT)])
def test_thumbprints_are_those_of_the_standards(key, thumbprint) -> None:
    assert jwk_thumbprint(Node(key)) == thumbprint


@pytest.mark.parametrize(
    "key",
    [None, "x", {}, {"kty": "oct", "k": "AA"}, {"kty": "EC", "crv": "P-256", "x": "A"}, {**OKP, "x": 7}],
)
def test_what_is_no_public_key_has_no_thumbprint(key) -> None:
    assert jwk_thumbprint(Node(key)) is None


def test_the_confirmation_key_stands_beside_or_inside_the_subject() -> None:
    assert binding_of(Node({"cnf": {"jwk": OKP}})).jwk_thumbprint == OKP_THUMBPRINT
    assert binding_of(Node({"credentialSubject": {"cnf": {"jwk": OKP}}})).jwk_thumbprint == OKP_THUMBPRINT


@pytest.mark.parametrize(
    ("subject", "did"),
    [
        ({"id": "did:key:z6Mk"}, "did:key:z6Mk"),
        ("did:key:z6Mk", "did:key:z6Mk"),
        ([{"id": "urn:x"}, {"id": "did:web:example.org"}], "did:web:example.org"),
        ({"id": "mailto:someone@example.org"}, None),
        ({"id": 7}, None),
        (None, None),
    ],
)
def test_only_a_did_binds(subject, did) -> None:
    assert binding_of(Node({"credentialSubject": subject})).did == did
