"""What can sign, without saying where its private key is kept."""

from typing import Literal, Protocol


class Signer(Protocol):
    """One private key of the learner (or, in the demo, of an issuer).

    ``did`` is the did:key of the public key, ``verification_method`` that
    identifier with its fragment. ``sign`` returns the 64 raw bytes of an
    Ed25519 signature or of an ECDSA P-256 signature over SHA-256 (r ‖ s).
    """

    @property
    def algorithm(self) -> Literal["EdDSA", "ES256"]: ...

    @property
    def did(self) -> str: ...

    @property
    def verification_method(self) -> str: ...

    def sign(self, data: bytes) -> bytes: ...
