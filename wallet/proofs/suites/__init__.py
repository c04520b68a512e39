"""The cryptosuites of Data Integrity: one module each, and one line each in the list of those understood."""

from wallet.model.json_value import JsonObject
from wallet.proofs.suites import ecdsa_jcs, ecdsa_rdfc, ecdsa_sd, ed25519_2020, eddsa_jcs, eddsa_rdfc
from wallet.proofs.suites.suite import Suite

SUITES: tuple[Suite, ...] = (
    eddsa_rdfc.SUITE,
    eddsa_jcs.SUITE,
    ecdsa_rdfc.SUITE,
    ecdsa_jcs.SUITE,
    ecdsa_sd.SUITE,
    ed25519_2020.SUITE,
)


def find(proof: JsonObject) -> Suite | None:
    """The suite that a proof names, or None where it is not understood here."""
    return next((suite for suite in SUITES if suite.is_named_by(proof)), None)
