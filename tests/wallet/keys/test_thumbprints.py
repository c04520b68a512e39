"""Thumbprints agree with the published figure and with what formats read from a JWK."""

import base64

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from wallet.formats.key_binding import jwk_thumbprint
from wallet.formats.nodes import Node
from wallet.keys import did_key, thumbprints


def test_the_ed25519_thumbprint_of_rfc_8037_appendix_a3() -> None:
    raw = base64.urlsafe_b64decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
    did = did_key.encode(Ed25519PublicKey.from_public_bytes(raw))
    assert thumbprints.of_did(did) == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


def test_a_p256_key_has_the_same_thumbprint_from_either_side() -> None:
    numbers = ec.generate_private_key(ec.SECP256R1()).public_key().public_numbers()
    encoded = {
        name: base64.urlsafe_b64encode(value.to_bytes(32, "big")).rstrip(b"=").decode()
        for name, value in (("x", numbers.x), ("y", numbers.y))
    }
    jwk = Node({"kty": "EC", "crv": "P-256", **encoded}, "")
    assert thumbprints.of_did(did_key.encode(numbers.public_key())) == jwk_thumbprint(jwk)
