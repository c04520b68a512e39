"""``ecdsa-jcs-2019``: ECDSA over canonical JSON, P-256 with SHA-256 or P-384 with SHA-384.

Source: Data Integrity ECDSA Cryptosuites 1.0, section 3.3.
"""

from wallet.proofs.suites import jcs
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import P256, P384

SUITE = SignedHashes(jcs.transform, keys=(P256, P384), cryptosuites=("ecdsa-jcs-2019",))
