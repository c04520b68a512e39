"""One small credential and its published proofs, cited so that a plain clone proves the essentials too.

From the appendices "Test Vectors" of Data Integrity EdDSA Cryptosuites 1.0 and of Data Integrity ECDSA
Cryptosuites 1.0 (W3C), which sign the same document.
"""

from dataclasses import dataclass

from wallet.model.json_value import JsonObject
from wallet.proofs.contexts import CREDENTIALS_V2, Contexts, bundled

EXAMPLES_URL = "https://www.w3.org/ns/credentials/examples/v2"
# The examples context is one line.
EXAMPLES_CONTEXT = b'{"@context": {"@vocab": "https://www.w3.org/ns/credentials/examples#"}}'
ED25519_2020 = "https://w3id.org/security/suites/ed25519-2020/v1"

ED25519_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
P256_KEY = "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP"
P384_KEY = "z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ"


@dataclass(frozen=True)
class Cited:
    """One way in which the credential was signed."""

    suite: str
    key: str
    value: str

    @property
    def names_contexts(self) -> bool:
        """The jcs suites repeat the contexts in the proof."""
        return "-jcs-" in self.suite

    def document(self) -> JsonObject:
        """The signed credential, made anew."""
        old = self.suite == "Ed25519Signature2020"
        contexts = [CREDENTIALS_V2, EXAMPLES_URL, *([ED25519_2020] if old else [])]
        proof: JsonObject = {
            **({"type": self.suite} if old else {"type": "DataIntegrityProof", "cryptosuite": self.suite}),
            "created": "2023-02-24T23:36:38Z",
            "verificationMethod": f"did:key:{self.key}#{self.key}",
            "proofPurpose": "assertionMethod",
            **({"@context": [*contexts]} if self.names_contexts else {}),
            "proofValue": self.value,
        }
        return {
            "@context": [*contexts],
            "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
            "type": ["VerifiableCredential", "AlumniCredential"],
            "name": "Alumni Credential",
            "description": "A minimum viable example of an Alumni Credential.",
            "issuer": "https://vc.example/issuers/5678",
            "validFrom": "2023-01-01T00:00:00Z",
            "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
            "proof": proof,
        }


EDDSA_RDFC = Cited(
    "eddsa-rdfc-2022",
    ED25519_KEY,
    "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme",
)
EDDSA_JCS = Cited(
    "eddsa-jcs-2022",
    ED25519_KEY,
    "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
)
ED25519_SIGNATURE_2020 = Cited(
    "Ed25519Signature2020",
    ED25519_KEY,
    "z57Mm1vboMtZiCyJ4aReZsv8co4Re64Y8GEjL1ZARzMbXZgkARFLqFs1P345NpPGG2hgCrS4nNdvJhpwnrNyG3kEF",
)
ECDSA_RDFC_P256 = Cited(
    "ecdsa-rdfc-2019",
    P256_KEY,
    "zaHXrr7AQdydBk3ahpCDpWbxfLokDqmCToYm2dyWvpcFVyWooC2he63w1f7UNQoAMKdhaRtcnaE2KTo5o5vTCcfw",
)
ECDSA_RDFC_P384 = Cited(
    "ecdsa-rdfc-2019",
    P384_KEY,
    "z967Mvv5bxtmLNqTzPZ8KmJjFmFXaAKeQNzq7GWnQkMcLtaGSSmuozE5WtJ8PipMe178B1tE28K1vsJur9bGVJhz6jg"
    "SJsRHFSQeqgH8hhjcg8gZDFJC1b9FsR5ggNmDBqHv",
)
ECDSA_JCS_P256 = Cited(
    "ecdsa-jcs-2019",
    P256_KEY,
    "z5ptCet75SaEgzG4v4zJhbJtfNi74Wv7Fq15hhKouJQQjEPQvPZKaYxcMXAMLPQS2FXrkCWokNJkFVkwxNzZfD5oT",
)
ECDSA_JCS_P384 = Cited(
    "ecdsa-jcs-2019",
    P384_KEY,
    "zq3EuTeLiGurmB2JR5oL8oWEsT7u2tba4HT1oZbiMYWc5qzsoW2kLYcBcF4HM5vCpJyTkceULKrVXuJQkXeN5seL4uXrF"
    "NFRMm53GWy1Yrto8rTWxZi9DkNeWP7yUPs7ELAm",
)
ALL = (
    EDDSA_RDFC,
    EDDSA_JCS,
    ED25519_SIGNATURE_2020,
    ECDSA_RDFC_P256,
    ECDSA_RDFC_P384,
    ECDSA_JCS_P256,
    ECDSA_JCS_P384,
)


def contexts() -> Contexts:
    """The bundle and the context of the examples."""
    return bundled().with_extra(EXAMPLES_URL, EXAMPLES_CONTEXT)
