"""A trust snapshot: keys, lists and status lists of one day in one signed file, for checks offline.

A zip archive: ``manifest.json`` (RFC 8785) names its maker, date and every file with digest, size and
date; ``manifest.jws`` is a compact JWS over exactly that, of the type ``tallystick-trust+jwt``, by the
did:key of the maker; the files lie in ``files/``. The signature shows that nothing was changed since the
maker put it together. Who the maker is, and what the files are worth, it does not show: their own
signatures are judged as if they lay in a folder.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from wallet.carriers import zip_archive
from wallet.formats.instants import parse_instant
from wallet.formats.strict_json import parse_object
from wallet.keys.signer import Signer
from wallet.model.document import Document
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue, as_object, as_text
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.proofs import jose
from wallet.share import archive, signed_claims
from wallet.trust.trust_file import TrustFile

SUFFIX = ".tallystick-trust"
TYPE = "tallystick-trust+jwt"
MANIFEST, SIGNATURE, FILES = "manifest.json", "manifest.jws", "files/"
VERSION = 1


class SnapshotRefusedError(KnownError):
    """Not one byte of the snapshot is used; ``why`` says what was wrong with it."""

    title = QT_TRANSLATE_NOOP("error", "This trust snapshot cannot be used")
    happened = QT_TRANSLATE_NOOP("error", "The trust snapshot “{name}” was refused as a whole. {why}")
    remedy = QT_TRANSLATE_NOOP("error", "Ask whoever made it for a new copy.")


class NothingToPackError(KnownError):
    """The folder holds nothing that credentials can be checked against."""

    title = QT_TRANSLATE_NOOP("error", "There is nothing to pack")
    happened = QT_TRANSLATE_NOOP("error", "Nothing was found that credentials can be checked against.")
    remedy = QT_TRANSLATE_NOOP("error", "Put keys, lists or copies into the folder first.")


@dataclass(frozen=True)
class Snapshot:
    """A snapshot whose signature and digests held. ``fingerprint`` is that of its maker's key.

    ``file`` is what the snapshot itself is called where it lies.
    """

    name: str
    made: datetime
    maker: str
    fingerprint: str
    files: tuple[TrustFile, ...]
    file: str = ""


def write(files: Sequence[TrustFile], *, name: str, made: datetime, signer: Signer) -> bytes:
    """The snapshot's bytes; the same for the same files, name, time (to the second) and Ed25519 key.

    Raises NothingToPackError without files.
    """
    if not files:
        raise NothingToPackError
    ordered = sorted(files, key=lambda file: file.name)
    listed: list[JsonValue] = [
        {
            "name": FILES + file.name,
            "sha256": archive.sha256(file.data),
            "size": len(file.data),
            "taken": _instant(min(file.taken, made)),
        }
        for file in ordered
    ]
    claims: JsonObject = {
        "version": VERSION,
        "name": name,
        "date": _instant(made),
        "iss": signer.did,
        "files": listed,
    }
    contents = {
        MANIFEST: signed_claims.canonical(claims),
        SIGNATURE: signed_claims.sign(claims, typ=TYPE, signer=signer),
    }
    return archive.write(contents | {FILES + file.name: file.data for file in ordered}, made)


def is_snapshot(file: TrustFile) -> bool:
    """Whether the file is, or was meant as, a snapshot, whatever it is called."""
    named = file.name.lower().endswith(SUFFIX)
    return named or (file.data.startswith(b"PK") and SIGNATURE.encode() in file.data)


def read(file: TrustFile) -> Snapshot:
    """What the snapshot holds, every file named with the snapshot's name before it.

    Raises SnapshotRefusedError for anything that is not exactly what its maker signed: a wrong signature, a
    changed, missing or additional file, a date after the snapshot's own, another version.
    """
    try:
        members = {member.name: member for member in zip_archive.members(file.data)}
        return _read(file.name, members)
    except SnapshotRefusedError:
        raise
    except KnownError as error:
        raise _refused(file.name, error.sentences()[1].in_english()) from error


def _read(name: str, members: Mapping[str, Document]) -> Snapshot:
    if not {MANIFEST, SIGNATURE} <= members.keys():
        raise _refused(name, "It has no signed list of its files.")
    jws = jose.parse_compact(members[SIGNATURE].data.decode("ascii", "replace"))
    key = jose.check_compact(jws, typ=TYPE)
    if jws.payload != members[MANIFEST].data:
        raise _refused(name, "Its list of files is not the one that was signed.")
    claims = parse_object(jws.payload)
    if claims.get("version") != VERSION or isinstance(claims["version"], bool):
        raise _refused(name, "It was made in a form that this version of Tallystick does not know.")
    if key.controller is None or claims.get("iss") != key.controller:
        raise _refused(name, "It names another maker than the key that signed it.")
    made = _moment(claims, "date")
    entries = _entries(claims)
    digests = {entry: _text(about, "sha256") for entry, about in entries.items()}
    problems = archive.compared(digests, members, (MANIFEST, SIGNATURE), TYPE)
    if problems:
        facts = dict(problems[0].evidence)
        raise _refused(name, f"{facts.get('problem', '')} ({facts.get('member', '')})")
    files = tuple(
        TrustFile(f"{name}/{entry.removeprefix(FILES)}", members[entry].data, _taken(about, made, name))
        for entry, about in entries.items()
    )
    return Snapshot(_text(claims, "name"), made, key.controller, key.fingerprint, files, name)


def _entries(claims: JsonObject) -> dict[str, JsonObject]:
    files = claims.get("files")
    entries = [as_object(entry) for entry in files] if isinstance(files, list) else []
    found = {_text(entry, "name"): entry for entry in entries}
    if not found or len(found) != len(entries) or not all(name.startswith(FILES) for name in found):
        raise MalformedInputError(rule="The list of files cannot be read", place="files")
    return found


def _taken(entry: JsonObject, made: datetime, name: str) -> datetime:
    taken = _moment(entry, "taken")
    if taken > made:
        raise _refused(name, "A file in it is dated later than the snapshot itself.")
    return taken


def _text(fields: JsonObject, name: str) -> str:
    text = as_text(fields.get(name))
    if text is None:
        raise MalformedInputError(rule="The signed list of files lacks a text", place=name)
    return text


def _moment(fields: JsonObject, name: str) -> datetime:
    try:
        return parse_instant(_text(fields, name))
    except ValueError as error:
        raise MalformedInputError(rule="A time in the signed list cannot be read", place=name) from error


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _refused(name: str, why: str) -> SnapshotRefusedError:
    return SnapshotRefusedError(name=name, why=why)
