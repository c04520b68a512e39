"""When two files are the same credential: they state the same, whatever else differs between them."""

import hashlib
import json

from wallet.formats.nodes import Node
from wallet.formats.numeric_dates import parse_numeric_date
from wallet.model.credential import MicroCredential
from wallet.model.document import CompactEnvelope, Content, SdJwtEnvelope
from wallet.model.json_value import JsonObject, JsonValue

# What a signature needs, not what it is about.
_SECURING = ("proof", "cnf", "_sd", "_sd_alg")
_SECURING_OUTSIDE_PROOF = ("signature", "receipt")
# Different in every copy of one batch (RFC 7519, 4.1; Token Status List): the instance, not the statement.
_OF_ONE_COPY = ("iat", "jti", "status")
_TECHNICAL_DATES = ("exp", "nbf")
# Identifiers that are a key and nothing else.
_KEY_METHODS = ("did:key:", "did:jwk:")


def content_identity(content: Content, credential: MicroCredential) -> str:
    """SHA-256 (hexadecimal) over what makes two copies the same credential.

    What counts: the format, whether it is secured at all, and every statement in the body, whatever the
    order of its members and the spelling of its numbers (an issuer's software may turn 3.0 into 3).

    What does not count, because only the holder's key or the single copy differs in it: proofs and
    confirmation keys; a subject named by nothing but a key (did:key, did:jwk); in tokens also the
    instance's number, time of issue and place in a status list, the salts and digests of
    disclosures, and the hour of the technical end, which moves along with the time of issue.

    What is disclosed counts: a copy that shows less states less. Equal identities mean that one
    card shows both. They do not mean that the files are worth the same (one may be tampered with,
    revoked or expired), and are never a reason to throw one away.
    """
    in_token = isinstance(content.envelope, CompactEnvelope | SdJwtEnvelope)
    statement: JsonValue = [
        credential.format,
        bool(credential.secured_by),
        _uniform(_statement(content.body, in_token=in_token)),
    ]
    text = json.dumps(statement, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _statement(body: JsonObject, *, in_token: bool) -> JsonObject:
    dropped = {*_SECURING, *(_OF_ONE_COPY if in_token else ())}
    if isinstance(body.get("signature"), dict) or isinstance(body.get("receipt"), dict):
        dropped.update(_SECURING_OUTSIDE_PROOF)
    statement = {key: value for key, value in body.items() if key not in dropped}
    if in_token:
        for key in _TECHNICAL_DATES:
            if key in statement:
                statement[key] = _day(statement[key])
        if _is_key(statement.get("sub")):
            del statement["sub"]
    if "credentialSubject" in statement:
        subjects = Node(statement).each("credentialSubject")
        statement["credentialSubject"] = [_without_key(subject.value) for subject in subjects]
    return statement


def _day(value: JsonValue) -> JsonValue:
    try:
        return parse_numeric_date(value).date().isoformat()
    except ValueError:
        return value


def _without_key(subject: JsonValue) -> JsonValue:
    if _is_key(subject):
        return {}
    if isinstance(subject, dict) and _is_key(subject.get("id")):
        return {key: value for key, value in subject.items() if key != "id"}
    return subject


def _is_key(value: JsonValue) -> bool:
    return isinstance(value, str) and value.startswith(_KEY_METHODS)


def _uniform(value: JsonValue) -> JsonValue:
    """The value with whole numbers written without a fraction, at every depth."""
    if isinstance(value, dict):
        return {key: _uniform(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_uniform(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
