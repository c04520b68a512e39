"""``eddsa-jcs-2022``: Ed25519 over canonical JSON.

Source: Data Integrity EdDSA Cryptosuites 1.0, section 3.3.
"""

from wallet.proofs.suites import jcs
from wallet.proofs.suites.signed_hashes import SignedHashes
from wallet.proofs.suites.suite import ED25519

SUITE = SignedHashes(jcs.transform, keys=(ED25519,), cryptosuites=("eddsa-jcs-2022",))
