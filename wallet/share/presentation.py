"""A W3C Verifiable Presentation 2.0 around credentials that keep every byte of their issuer's text.

The holder's proof covers what the whole means (eddsa-rdfc-2022): audience as ``domain``,
nonce as ``challenge``, the end as ``expires``, the purpose as the presentation's ``description``.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from wallet.formats.instants import parse_instant
from wallet.formats.strict_json import parse_object
from wallet.keys.signer import Signer
from wallet.model.document import Document
from wallet.model.errors import KnownError
from wallet.model.findings import ProofResult
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object, as_text, id_of
from wallet.model.limits import MAX_ARCHIVE_MEMBERS
from wallet.model.report import ShareTerms
from wallet.proofs import data_integrity
from wallet.proofs.contexts import CREDENTIALS_V2
from wallet.share.errors import NotForPresentationError
from wallet.share.items import ShareItem
from wallet.share.opened import OpenedShare, ShareContent, failed
from wallet.share.terms import Terms

MEDIA_TYPE = "application/vp"
_TYPE = "VerifiablePresentation"


def write(items: Sequence[ShareItem], terms: Terms, signer: Signer) -> bytes:
    """The signed presentation as UTF-8 text; every ``item.original`` is a run of its bytes.

    ``signer`` is the holder's Ed25519 key. Raises NotForPresentationError for an original that
    is not one JSON object by itself, and what signing raises where a word or context is unknown.
    """
    for item in items:
        _check_is_object(item)
    heading: JsonObject = {"@context": [CREDENTIALS_V2], "type": [_TYPE], "holder": signer.did}
    if terms.purpose is not None:
        heading["description"] = terms.purpose
    # Written by hand from here on: a JSON writer would spell the issuer's text anew.
    inside = b",".join(item.original for item in items)
    unsecured = _json(heading)[:-1] + b',"verifiableCredential":[' + inside + b"]"
    proof = data_integrity.sign(
        parse_object(unsecured + b"}"),
        signer=signer,
        purpose="authentication",
        created=terms.created,
        expires=terms.expires,
        domain=terms.audience,
        challenge=terms.nonce,
    )
    return unsecured + b',"proof":' + _json(proof) + b"}"


def is_presentation(body: JsonObject) -> bool:
    """Whether the object calls itself a presentation and not a credential."""
    types = as_list(body.get("type"))
    return _TYPE in types and "VerifiableCredential" not in types


def read(body: JsonObject) -> OpenedShare:
    """Take a presentation apart and check the holder's proofs. Never raises for what is inside."""
    proofs = [as_object(proof) for proof in as_list(body.get("proof"))]
    results = data_integrity.check_object(body)
    stated = [_terms(body, proof) for proof in proofs] or [_terms(body, {})]
    contents = _contents(body)
    problems = [*_holder_problems(body, results), *_terms_problems(stated)]
    if len(contents) > MAX_ARCHIVE_MEMBERS:
        problems.append(
            failed(data_integrity.SUITE, f"It presents more than {MAX_ARCHIVE_MEMBERS} credentials.")
        )
        contents = ()
    return OpenedShare("presentation", stated[0], (*results, *problems), contents, body)


def credentials(body: JsonObject) -> list[JsonValue]:
    """What the presentation presents, as it stands in the JSON."""
    return as_list(body.get("verifiableCredential"))


def _check_is_object(item: ShareItem) -> None:
    try:
        parse_object(item.original)
    except KnownError as problem:
        raise NotForPresentationError(name=item.title) from problem


def _json(value: JsonObject) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _terms(body: JsonObject, proof: JsonObject) -> ShareTerms:
    method = as_text(proof.get("verificationMethod")) or ""
    return ShareTerms(
        holder=id_of(body.get("holder")) or method.partition("#")[0],
        audience=_audience(proof),
        purpose=as_text(body.get("description")),
        created=_instant(proof, "created"),
        expires=_instant(proof, "expires"),
        nonce=as_text(proof.get("challenge")),
    )


def _audience(proof: JsonObject) -> str | None:
    """Data Integrity 1.0 §2.1: ``domain`` is one text or several."""
    domains = [domain for domain in as_list(proof.get("domain")) if isinstance(domain, str)]
    return ", ".join(domains) or None


def _instant(proof: JsonObject, name: str) -> datetime | None:
    try:
        return parse_instant(as_text(proof.get(name)) or "")
    except ValueError:
        return None


def _holder_problems(body: JsonObject, results: tuple[ProofResult, ...]) -> list[ProofResult]:
    """VCDM 2.0 §4.13: whom the presentation names as its holder has to be who signed it."""
    named = body.get("holder")
    return [
        failed(result.suite, "The presentation names another holder than the key that signed it.")
        for result in results
        if named is not None and result.key is not None and result.key.controller != id_of(named)
    ]


def _terms_problems(stated: list[ShareTerms]) -> list[ProofResult]:
    first = stated[0]
    problems = []
    if any(terms != first for terms in stated):
        problems.append("The signatures of the presentation state different terms.")
    if first.created is not None and first.expires is not None and first.expires <= first.created:
        problems.append("The presentation ends before it begins.")
    return [failed(data_integrity.SUITE, problem) for problem in problems]


def _contents(body: JsonObject) -> tuple[ShareContent, ...]:
    return tuple(
        _content(f"verifiableCredential/{place}", value) for place, value in enumerate(credentials(body))
    )


def _content(name: str, value: JsonValue) -> ShareContent:
    """An object as it is; anything else, such as a JWT of older presentations, as a document."""
    if isinstance(value, dict):
        return ShareContent(name, value)
    text = value if isinstance(value, str) else json.dumps(value)
    return ShareContent(name, Document(text.encode(), "presentation", name))
