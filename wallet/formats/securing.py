"""The names of the ways in which a document is secured. Naming is not checking."""

from wallet.formats.nodes import Node
from wallet.model.document import CompactEnvelope, Content, JwsEnvelope, SdJwtEnvelope

JADES, SD_JWT, VC_JWT, OB2_JWS, JWT = "jades", "sd-jwt", "vc-jwt", "ob2-jws", "jwt"
MERKLE_2017 = "merkle-proof-2017"
# The Merkle proofs of Blockcerts stand outside "proof" until version 2; each by the type it states.
_MERKLE = {
    "MerkleProof2017": MERKLE_2017,
    "MerkleProof2019": "merkle-proof-2019",
    "ChainpointSHA256v2": "chainpoint-v2",
}


def envelope_kinds(content: Content) -> tuple[str, ...]:
    """What is around the credential: one name, or none for plain JSON."""
    match content.envelope:
        case JwsEnvelope():
            return (JADES,)
        case SdJwtEnvelope():
            return (SD_JWT,)
        case CompactEnvelope():
            return (_token_kind(Node(content.body)),)
        case _:
            return ()


def outer_proofs(content: Content) -> tuple[str, ...]:
    """Merkle proofs that stand under ``signature`` (Blockcerts 2) or ``receipt`` (Blockcerts 1)."""
    body = Node(content.body)
    types = [kind for key in ("signature", "receipt") for node in body.each(key) for kind in node.types]
    return tuple(dict.fromkeys(_MERKLE[kind] for kind in types if kind in _MERKLE))


def suite_name(proof: Node) -> str:
    """The name of a proof object under ``proof``: its cryptosuite, else its type; empty where it has none."""
    cryptosuite = proof.member("cryptosuite").value
    if "DataIntegrityProof" in proof.types and isinstance(cryptosuite, str):
        return cryptosuite
    return " ".join(_MERKLE.get(kind, kind) for kind in proof.types)


def _token_kind(body: Node) -> str:
    if "VerifiableCredential" in body.types:
        return VC_JWT
    return OB2_JWS if "Assertion" in body.types else JWT
