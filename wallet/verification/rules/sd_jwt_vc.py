"""SD-JWT-based Verifiable Credentials (IETF draft, section 3.2), and for micro-credentials the integrity
rules of the WE BUILD rulebook 0.2, section 4.5 (MC-IR-01 to 09), as far as one token can show them.

A claim that the learner did not disclose cannot be told from one that was never made, so that no rule
here asks for a claim that may be hidden.
"""

import math
from collections.abc import Iterator
from typing import Final

from wallet.formats.nodes import below
from wallet.model.json_value import JsonObject, as_list
from wallet.verification.rules.kinds import OBJECT, TEXT, is_address, is_number
from wallet.verification.rules.violation import Violation, missing, wrong

NAME: Final = "SD-JWT VC"
_CLAIMS: Final = "SD-JWT VC, section 3.2.2"
_INTEGRITY: Final = "WE BUILD micro-credential 0.2, section 4.5"
_DATES: Final = ("iat", "nbf", "exp")
_SKILLS: Final = ("http://data.europa.eu/esco/", "https://data.europa.eu/esco/")


def violations(claims: JsonObject) -> Iterator[Violation]:
    """In what the disclosed claims do not follow the rules."""
    kind = claims.get("vct")
    if kind is None:
        yield missing(_CLAIMS, "", "vct")
    elif not TEXT.fits(kind):
        yield wrong(_CLAIMS, "/vct", "vct", TEXT.words)
    issuer = claims.get("iss")
    if issuer is not None and not is_address(issuer):
        yield wrong(_CLAIMS, "/iss", "iss", "an absolute address")
    for key in _DATES:
        if key in claims and not is_number(claims[key]):
            yield wrong(_CLAIMS, below("", key), key, "a number of seconds")
    for key in ("cnf", "status"):
        if key in claims and not OBJECT.fits(claims[key]):
            yield wrong(_CLAIMS, below("", key), key, OBJECT.words)
    yield from _integrity(claims)


def _integrity(claims: JsonObject) -> Iterator[Violation]:
    """Workload above nothing and with its unit; skills of ESCO by their address there."""
    workload = claims.get("notionalWorkload")
    if isinstance(workload, dict):
        value = workload.get("value")
        if not is_number(value) or not isinstance(value, int | float) or not 0 < value < math.inf:
            yield wrong(_INTEGRITY, "/notionalWorkload/value", "value", "a number above zero")
        if not isinstance(workload.get("unit"), str):
            yield missing(_INTEGRITY, "/notionalWorkload", "unit")
    for number, skill in enumerate(as_list(claims.get("escoReference"))):
        if isinstance(skill, str) and not skill.startswith(_SKILLS):
            place = below("/escoReference", number)
            yield wrong(_INTEGRITY, place, "escoReference", "an address in the classification ESCO")
