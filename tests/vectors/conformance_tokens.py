"""The sources about tokens whose holder chooses what to show."""

import json
import re
from pathlib import Path

from tests.vectors.counting import Line
from wallet.formats.openers import sd_jwt_json
from wallet.keys.resolve import Resolved
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject
from wallet.proofs import sd_jwt
from wallet.proofs.token_key import header_jwk

# RFC 9901, appendix A.5: the key that signed every example; no header leads to it.
_ISSUER = {
    "kty": "EC",
    "crv": "P-256",
    "x": "b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ",
    "y": "Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8",
}


def sd_jwt_presentations(vectors: Path) -> Line:
    """Presentations by the reference generator of RFC 9901 and SD-JWT VC, with the claims they disclose."""
    line = Line("SD-JWT", "presentations equal the expected payload")
    counts = {"compact": 0, "JSON": 0}
    bound = refused = 0
    for path in sorted((vectors / "ietf-sd-jwt/rendered").rglob("sd_jwt_presentation.*")):
        token = _compact(path)
        counts["JSON" if path.suffix == ".json" else "compact"] += 1
        found = _verified(token)
        expected = json.loads((path.parent / "verified_contents.json").read_bytes())
        line.count(
            f"{path.parent.name} {path.suffix}", is_right=found is not None and found.claims == expected
        )
        bound += found is not None and found.binding is not None
        refused += _verified(_with_another_signature(token)) is None
    forms = ", ".join(f"{number} {form}" for form, number in counts.items())
    line.note = f"{forms}; {bound} with a holder’s signature; {refused} refused with another signature"
    return line


def _compact(path: Path) -> str:
    """The files are wrapped for print, within the texts as well; two are JSON in a JSON text."""
    text = path.read_text("utf-8")
    if path.suffix != ".json":
        return re.sub(r"\s", "", text)
    found = json.loads(re.sub(r"\n\s*", "", text))
    body: JsonObject = json.loads(found) if isinstance(found, str) else found
    return sd_jwt_json.envelope_of(body).token


def _verified(token: str) -> sd_jwt.VerifiedSdJwt | None:
    try:
        return sd_jwt.verified(token, find_key=_issuers_key)
    except KnownError:
        return None


def _issuers_key(_header: JsonObject, _claims: JsonObject) -> Resolved:
    return header_jwk(dict(_ISSUER))


def _with_another_signature(token: str) -> str:
    jws, tilde, rest = token.partition("~")
    signed, dot, signature = jws.rpartition(".")
    return f"{signed}{dot}{signature[::-1]}{tilde}{rest}"


LINES = (sd_jwt_presentations,)
