"""A zip archive of several credentials with a manifest that their holder signed.

``manifest.json`` lists every file with its SHA-256, in the spelling of RFC 8785;
``manifest.jws`` is a compact JWS whose payload is exactly that file. Credentials with
proofs of their own lie in ``presentation.json`` as well, all others have a statement.
Where there is a presentation, its key signs the manifest too (``manifest.ed25519.jws``):
so nobody can put a presentation of one person into a bundle of another.
"""

from collections.abc import Mapping, Sequence

from wallet.formats.strict_json import parse_object
from wallet.keys.signer import Signer
from wallet.model.document import Document
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import Outcome, ProofResult
from wallet.model.json_value import JsonObject, JsonValue, as_object
from wallet.model.report import ShareTerms
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.share import archive, presentation, readme, signed_claims, statement
from wallet.share.archive import ORIGINALS, Members
from wallet.share.items import Kind, ShareItem
from wallet.share.opened import OpenedShare, failed
from wallet.share.signed_claims import SignedClaims
from wallet.share.terms import Terms, claims_of, text

TYPE = "tallystick-manifest+jwt"
MANIFEST = "manifest.json"
SIGNATURE = "manifest.jws"
PRESENTER_SIGNATURE = "manifest.ed25519.jws"
PRESENTATION = "presentation.json"
_PRESENTER = "presentation_holder"
_UNLISTED = (MANIFEST, SIGNATURE, PRESENTER_SIGNATURE)
NO_LIST = QT_TRANSLATE_NOOP("error", "The manifest has no list of files that can be read")


def write(items: Sequence[ShareItem], terms: Terms, ed25519: Signer, p256: Signer) -> bytes:
    """The archive. ``p256`` signs the manifest and statements, ``ed25519`` the presentation.

    Raises what ``presentation.write`` raises for a credential that cannot be presented.
    """
    named = {f"{number:02}-{item.file_name}": item for number, item in enumerate(items, start=1)}
    presented = [item for item in items if item.kind is Kind.W3C]
    files: dict[str, tuple[str, bytes]] = {readme.NAME: ("text/plain", readme.write(terms, p256.did))}
    if presented:
        vp = presentation.write(presented, terms, ed25519)
        files[PRESENTATION] = (presentation.MEDIA_TYPE, vp)
    for name, item in named.items():
        files[ORIGINALS + name] = (item.media_type, item.original)
        if item.kind is Kind.SEALED:
            signed = statement.sign(name, item, terms, p256)
            files[archive.statement_name(name)] = ("application/jose", signed)
    claims = claims_of(terms, p256.did) | {"files": _list_of(files)}
    if presented:
        claims[_PRESENTER] = ed25519.did
    manifest = {
        MANIFEST: signed_claims.canonical(claims),
        SIGNATURE: signed_claims.sign(claims, typ=TYPE, signer=p256),
    }
    if presented:
        manifest[PRESENTER_SIGNATURE] = signed_claims.sign(claims, typ=TYPE, signer=ed25519)
    contents = {name: content for name, (_, content) in files.items()}
    return archive.write(manifest | contents, terms.created)


def is_bundle(members: Members) -> bool:
    """Whether an archive is, or was, such a bundle; also where one part of its manifest was taken out."""
    if SIGNATURE in members:
        return True
    if MANIFEST not in members:
        return False
    try:
        claims = parse_object(members[MANIFEST].data)
    except KnownError:
        return False
    return {"version", "iss", "files"} <= claims.keys()


def read(members: Members) -> OpenedShare:
    """Check the manifest, every file against it, and the holder's other signatures. Never raises."""
    manifest = signed_claims.read(_bytes_of(members, SIGNATURE), typ=TYPE)
    contents = archive.originals(members)
    if manifest.proof.outcome is Outcome.UNKNOWN:
        return OpenedShare("bundle", manifest.terms, (manifest.proof,), contents)
    proofs = [manifest.proof]
    if _bytes_of(members, MANIFEST) != manifest.payload:
        proofs.append(failed(TYPE, "It is not what the manifest's signature covers.", member=MANIFEST))
    try:
        listed = _listed(manifest.claims)
    except KnownError as problem:
        proofs.append(failed(TYPE, problem.sentences()[1].in_english()))
    else:
        proofs += archive.compared(listed, members, _UNLISTED, TYPE)
    proofs += _statement_proofs(members, manifest.terms)
    if not {PRESENTATION, PRESENTER_SIGNATURE}.isdisjoint(members) or _PRESENTER in manifest.claims:
        proofs += _presentation_proofs(members, manifest)
    return OpenedShare("bundle", manifest.terms, tuple(proofs), contents)


def _bytes_of(members: Members, name: str) -> bytes:
    return members[name].data if name in members else b""


def _list_of(files: Mapping[str, tuple[str, bytes]]) -> list[JsonValue]:
    return [
        {"name": name, "media_type": media_type, "sha256": archive.sha256(content)}
        for name, (media_type, content) in files.items()
    ]


def _listed(claims: JsonObject) -> dict[str, str]:
    files = claims.get("files")
    if not isinstance(files, list):
        raise MalformedInputError(rule=NO_LIST, place="files")
    entries = [as_object(entry) for entry in files]
    listed = {text(entry, "name"): text(entry, "sha256") for entry in entries}
    if len(listed) != len(entries):
        raise MalformedInputError(rule=NO_LIST, place="files")
    return listed


def _statement_proofs(members: Members, terms: ShareTerms) -> list[ProofResult]:
    statements = statement.in_members(members)
    proofs = [read.signed.proof for read in statements.values()]
    proofs += statement.misplaced(statements)
    for place, read in statements.items():
        original = members.get(ORIGINALS + read.name)
        if original is None or original.sha256 != read.sha256:
            proofs.append(failed(statement.TYPE, "The statement was made on another file.", member=place))
        if read.signed.terms != terms:
            proofs.append(failed(statement.TYPE, "It states other terms than the manifest.", member=place))
    return proofs


def _presentation_proofs(members: Members, manifest: SignedClaims) -> list[ProofResult]:
    """The presentation's own proofs, its key's signature over the manifest, and that all of it agrees."""
    second = signed_claims.read(_bytes_of(members, PRESENTER_SIGNATURE), typ=TYPE, signer_claim=_PRESENTER)
    try:
        body = parse_object(_bytes_of(members, PRESENTATION))
    except KnownError as problem:
        return [second.proof, failed(TYPE, problem.sentences()[1].in_english(), member=PRESENTATION)]
    opened = presentation.read(body)
    agreed = {
        "It is not a presentation.": presentation.is_presentation(body),
        "It is not signed.": bool(opened.proofs),
        "Its holder did not sign this manifest.": second.payload == manifest.payload,
        "It is by another holder than the manifest says.": opened.terms.holder
        == manifest.claims.get(_PRESENTER),
        "It states other terms than the manifest.": _same_terms(opened.terms, manifest.terms),
        "It holds a credential that is not among the originals.": _all_among(body, members),
    }
    problems = [failed(TYPE, problem, member=PRESENTATION) for problem, holds in agreed.items() if not holds]
    return [second.proof, *opened.proofs, *problems]


def _same_terms(presented: ShareTerms, terms: ShareTerms) -> bool:
    """All but the holder: the two are signed with different keys of the same person."""
    stated = [
        (each.audience, each.purpose, each.created, each.expires, each.nonce) for each in (presented, terms)
    ]
    return stated[0] == stated[1]


def _all_among(body: JsonObject, members: Members) -> bool:
    documents = [item.content for item in archive.originals(members)]
    originals = [_parsed(document) for document in documents if isinstance(document, Document)]
    return all(
        any(_same_json(credential, original) for original in originals)
        for credential in presentation.credentials(body)
    )


def _parsed(document: Document) -> JsonObject | None:
    try:
        return parse_object(document.data)
    except KnownError:
        return None


def _same_json(one: JsonValue, other: JsonValue) -> bool:
    """Equal in every value and its type: Python would take true for 1, and 1 for 1.0."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same_json(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same_json, one, other))
    return type(one) is type(other) and one == other
