"""The credential that the claims of a token carry: under ``vc`` (VCDM 1.1) or as the claims (VCDM 2.0)."""

from wallet.formats.instants import parse_instant
from wallet.formats.nodes import Node
from wallet.formats.numeric_dates import as_date_time, parse_numeric_date
from wallet.formats.w3c import CREDENTIAL_CONTEXTS, contexts_of
from wallet.model.json_value import JsonObject, JsonValue, as_text

# (the key that VCDM 1.1 uses, the key that VCDM 2.0 uses); of two ends the earlier one counts.
_STARTS = ("issuanceDate", "validFrom")
_ENDS = ("expirationDate", "validUntil")


def credential_of(claims: JsonObject) -> JsonObject:
    """The credential as one object; the claims as they are where they hold no W3C credential.

    VCDM 1.1, 6.3.1: an issuer may state identifier, issuer, subject and dates in the registered
    claims alone. Where the credential does not state them itself they are put into it; what it
    states is never replaced. Whether the key belongs to the issuer is for whoever checks it.
    """
    wrapped = claims.get("vc")
    if isinstance(wrapped, dict):
        return _completed(wrapped, claims, generation=0)
    if CREDENTIAL_CONTEXTS.isdisjoint(contexts_of(Node(claims))):
        return claims
    return _completed(claims, claims, generation=1)


def _completed(credential: JsonObject, claims: JsonObject, *, generation: int) -> JsonObject:
    full = dict(credential)
    for key, claim in (("id", "jti"), ("issuer", "iss"), ("cnf", "cnf")):
        if claims.get(claim) is not None:
            full.setdefault(key, claims[claim])
    subject = full.get("credentialSubject")
    if isinstance(subject, dict) and isinstance(claims.get("sub"), str):
        full["credentialSubject"] = {"id": claims["sub"], **subject}
    if claims.get("nbf") is not None and not any(key in full for key in _STARTS):
        full[_STARTS[generation]] = as_date_time(claims["nbf"])
    _add_end(full, claims.get("exp"), generation)
    return full


def _add_end(credential: JsonObject, expires: JsonValue, generation: int) -> None:
    """The end of the token beside the end of the credential, where they are not the same."""
    stated = [key for key in _ENDS if key in credential]
    free = [key for key in (_ENDS[generation], *_ENDS) if key not in credential]
    if expires is None or not free or any(_is_same(credential[key], expires) for key in stated):
        return
    credential[free[0]] = as_date_time(expires)


def _is_same(text: JsonValue, expires: JsonValue) -> bool:
    try:
        return parse_instant(as_text(text) or "") == parse_numeric_date(expires)
    except ValueError:
        return False
