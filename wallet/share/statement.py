"""A holder's statement on one file that is shared as it is, and the small archive of the two.

The statement is a compact JWS over the file's SHA-256 and the terms of the share. A
sealed credential keeps every byte, so that the issuer's seal can be checked by any program for it.
"""

from dataclasses import dataclass, replace

from wallet.keys.signer import Signer
from wallet.model.errors import KnownError
from wallet.model.findings import ProofResult
from wallet.model.json_value import JsonObject
from wallet.share import archive, readme, signed_claims
from wallet.share.archive import ORIGINALS, STATEMENTS, Members
from wallet.share.items import ShareItem
from wallet.share.opened import OpenedShare, failed
from wallet.share.signed_claims import SignedClaims
from wallet.share.terms import Terms, claims_of, optional_text, text

TYPE = "tallystick-statement+jwt"


@dataclass(frozen=True)
class Statement:
    """A statement as read: on which file, with which digest. Signed only where ``signed.proof`` passed."""

    signed: SignedClaims
    name: str
    sha256: str
    readme_sha256: str | None


def sign(name: str, item: ShareItem, terms: Terms, signer: Signer, readme_sha256: str | None = None) -> bytes:
    """The statement on ``item.original`` under the file name ``name``.

    ``readme_sha256`` is that of the text beside it, where no manifest covers it.
    """
    claims: JsonObject = {
        **claims_of(terms, signer.did),
        "name": name,
        "media_type": item.media_type,
        "sha256": archive.sha256(item.original),
    }
    if readme_sha256 is not None:
        claims["readme_sha256"] = readme_sha256
    return signed_claims.sign(claims, typ=TYPE, signer=signer)


def read(data: bytes) -> Statement:
    """Take a statement apart and check its signature; a problem is a failed result in it."""
    signed = signed_claims.read(data, typ=TYPE)
    claims = signed.claims
    try:
        name, digest = text(claims, "name"), text(claims, "sha256")
        text(claims, "media_type")
        beside = optional_text(claims, "readme_sha256")
    except KnownError as problem:
        broken = failed(TYPE, problem.sentences()[1].in_english())
        proof = broken if signed.passed else signed.proof
        return Statement(SignedClaims(claims, signed.payload, signed.terms, proof), "", "", None)
    return Statement(signed, name, digest, beside)


def write_archive(item: ShareItem, terms: Terms, signer: Signer) -> bytes:
    """One sealed file, the statement on it and a text for whoever opens it, as a zip archive."""
    explained = readme.write(terms, signer.did)
    signed = sign(item.file_name, item, terms, signer, archive.sha256(explained))
    files = {
        readme.NAME: explained,
        ORIGINALS + item.file_name: item.original,
        archive.statement_name(item.file_name): signed,
    }
    return archive.write(files, terms.created)


def is_archive(members: Members) -> bool:
    """Whether an archive without a manifest holds a statement."""
    return any(_is_statement(name) for name in members)


def read_archive(members: Members) -> OpenedShare:
    """Check the statement and that the archive holds what it was made on, and nothing else."""
    statements = in_members(members)
    first = next(iter(statements.values()))
    proofs = [statement.signed.proof for statement in statements.values()]
    proofs += archive.compared(_listed(statements), members, statements, TYPE)
    proofs += misplaced(statements)
    if any(statement.signed.terms != first.signed.terms for statement in statements.values()):
        proofs.append(failed(TYPE, "The statements state different terms."))
    return OpenedShare("presentation", first.signed.terms, tuple(proofs), archive.originals(members))


def misplaced(statements: dict[str, Statement]) -> list[ProofResult]:
    """A failed result for every statement that does not lie where the name in it says."""
    return [
        failed(TYPE, "The statement was made on another file.", member=place)
        for place, statement in statements.items()
        if statement.name and archive.statement_name(statement.name) != place
    ]


def in_members(members: Members) -> dict[str, Statement]:
    """All statements in an archive, read and checked, by where they lie."""
    return {name: _at(name, read(member.data)) for name, member in members.items() if _is_statement(name)}


def _at(place: str, statement: Statement) -> Statement:
    """The statement with the place where it was found among its evidence."""
    proof = statement.signed.proof
    named = replace(proof, evidence=(("member", place), *proof.evidence))
    return replace(statement, signed=replace(statement.signed, proof=named))


def _listed(statements: dict[str, Statement]) -> dict[str, str]:
    listed = {
        ORIGINALS + statement.name: statement.sha256 for statement in statements.values() if statement.name
    }
    for statement in statements.values():
        if statement.readme_sha256 is not None:
            listed[readme.NAME] = statement.readme_sha256
    return listed


def _is_statement(name: str) -> bool:
    return name.startswith(STATEMENTS) and name.endswith(archive.STATEMENT_SUFFIX)
