"""``ecdsa-rdfc-2019``: ECDSA over canonical RDF, P-256 with SHA-256 or P-384 with SHA-384.

Source: Data Integrity ECDSA Cryptosuites 1.0, section 3.2.
"""

from wallet.proofs.suites import rdfc
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import P256, P384

SUITE = SignedHashes(rdfc.transform, keys=(P256, P384), cryptosuites=("ecdsa-rdfc-2019",))
