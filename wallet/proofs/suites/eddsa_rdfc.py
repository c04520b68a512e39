"""``eddsa-rdfc-2022``: Ed25519 over canonical RDF.

Source: Data Integrity EdDSA Cryptosuites 1.0, section 3.2. ``eddsa-2022`` is the name that drafts
gave to the same algorithm.
"""

from wallet.proofs.suites import rdfc
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import ED25519

NAME = "eddsa-rdfc-2022"
SUITE = SignedHashes(rdfc.transform, keys=(ED25519,), cryptosuites=(NAME, "eddsa-2022"))
