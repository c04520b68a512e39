"""An SD-JWT in JSON serialisation (RFC 9901, section 8): the same parts, in an object.

It is put into the compact form, which has one spelling, so that everything after it is the same.
"""

from wallet.formats.envelopes import BROKEN_SIGNATURE, signatures_of
from wallet.formats.nodes import Node
from wallet.model.document import JwsSignature, SdJwtEnvelope
from wallet.model.errors import MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue

_DISCLOSURES, _KEY_BINDING = "disclosures", "kb_jwt"
_BESIDE_THE_FIRST = frozenset({_DISCLOSURES, _KEY_BINDING})


def is_sd_jwt(body: JsonObject) -> bool:
    """Whether a JWS in JSON serialisation carries disclosures, be it an empty list of them."""
    signatures = Node(body).each("signatures") if "signatures" in body else (Node(body),)
    return any(signature.member("header").has(name) for signature in signatures for name in _BESIDE_THE_FIRST)


def envelope_of(body: JsonObject) -> SdJwtEnvelope:
    """The SD-JWT of the first signature, and the same with each further signature.

    RFC 9901, 8.2: disclosures and key binding stand beside the first one. Raises MalformedInputError
    where a part is no text or is spelled so that it could be taken for two, LimitExceededError.
    """
    first, *others = signatures_of(body)
    if any(not _BESIDE_THE_FIRST.isdisjoint(other.unprotected) for other in others):
        raise MalformedInputError(rule=BROKEN_SIGNATURE, place="/signatures")
    payload = _part(body.get("payload"), "payload")
    stated = first.unprotected.get(_DISCLOSURES, [])
    if not isinstance(stated, list):
        raise MalformedInputError(rule=BROKEN_SIGNATURE, place=_DISCLOSURES)
    disclosures = [_part(value, _DISCLOSURES) for value in stated]
    binding = _binding(first.unprotected.get(_KEY_BINDING))
    return SdJwtEnvelope(
        "~".join((_jws(first, payload), *disclosures, binding)),
        tuple("~".join((_jws(other, payload), *disclosures, "")) for other in others),
    )


def _jws(signature: JwsSignature, payload: str) -> str:
    protected, value = _part(signature.protected, "protected"), _part(signature.signature, "signature")
    return f"{protected}.{payload}.{value}"


def _binding(value: JsonValue) -> str:
    if value is None:
        return ""
    if not isinstance(value, str) or "~" in value:
        raise MalformedInputError(rule=BROKEN_SIGNATURE, place=_KEY_BINDING)
    return value


def _part(value: JsonValue, place: str) -> str:
    """One part of the compact form: a text without the signs that separate parts."""
    if not isinstance(value, str) or "~" in value or "." in value:
        raise MalformedInputError(rule=BROKEN_SIGNATURE, place=place)
    return value
