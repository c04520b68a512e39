"""The cryptosuites of Data Integrity: one module each, and one line each in the list of those understood."""

from wallet.model.json_value import JsonObject
from wallet.proofs.suites import eddsa_rdfc
from wallet.proofs.suites.suite import Suite

SUITES: tuple[Suite, ...] = (eddsa_rdfc.SUITE,)


def find(proof: JsonObject) -> Suite | None:
    """The suite that a proof names, or None where it is not understood here."""
    return next((suite for suite in SUITES if suite.is_named_by(proof)), None)
