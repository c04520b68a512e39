"""What one file of a trust folder or snapshot is, told by its content and not by its place or name."""

import base64
import binascii
import json
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from wallet.formats.instants import parse_instant
from wallet.formats.strict_json import parse
from wallet.keys import did_web, hosted_key, issuer_metadata
from wallet.keys.documents import DatedDocument
from wallet.model.errors import MalformedInputError
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object, as_text
from wallet.proofs import jose
from wallet.trust import pins, registries
from wallet.trust.at_hand import RegisteredIssuer, StatusCopy
from wallet.trust.pins import Pin
from wallet.trust.trust_file import TrustFile


class Kind(StrEnum):
    """What a file can serve for."""

    PINS = "known-issuers"
    DOCUMENT = "published-keys"
    REGISTRY = "issuer-list"
    STATUS = "status-list"
    TRUSTED_LIST = "trusted-list"
    CERTIFICATE = "certificate"
    NOT_USED = "not-used"


@dataclass(frozen=True)
class Recognised:
    """One file and what it brings. ``dated`` is when that was so (UTC), ``about`` its address or name."""

    file: TrustFile
    kind: Kind
    dated: datetime
    about: str = ""
    pins: tuple[Pin, ...] = ()
    documents: tuple[DatedDocument, ...] = ()
    registry: tuple[RegisteredIssuer, ...] = ()
    status_copies: tuple[StatusCopy, ...] = ()


@dataclass(frozen=True)
class _Copy:
    """What is known about a copy besides its content; ``stated`` where it says itself when it was taken."""

    file: TrustFile
    taken: datetime
    url: str | None = None
    stated: bool = False

    @property
    def source(self) -> str:
        return self.file.name if self.stated else f"{self.file.name} (dated by its file)"


_STATUS_LISTS = frozenset(
    {"BitstringStatusListCredential", "StatusList2021Credential", "StatusListCredential", "RevocationList"}
)
_STATUS_TOKENS = frozenset({"statuslist+jwt", "application/statuslist+jwt"})
_PUBLISHED_TYPES = frozenset({"Profile", "Issuer", "BadgeClass", hosted_key.KEY_TYPE})
_PEM = b"-----BEGIN "
_WRAPPER = frozenset({"url", "taken", "content", "content_base64"})
# A status list in CBOR is tagged COSE_Sign1 or an array of four (RFC 9052, 4.2).
_COSE_STARTS = (b"\xd2\x84", b"\x84")
_SUFFIXES_OF_JSON = (".json", ".jsonld", ".jwt", ".jws")

UNKNOWN_CONTENT = "This is nothing that credentials can be checked against"


def recognise(file: TrustFile) -> Recognised:
    """What the file is. ``not-used`` where it is plainly something else, such as a picture or a text.

    Snapshots are opened before, by ``folder``. Raises KnownError where the file seems to be meant for
    checking but breaks a rule.
    """
    data = file.data.strip()
    if data.startswith((b"{", b"[")):
        return _json(parse(file.data), _Copy(file, file.taken))
    kind = _certifies(file, data)
    if kind is not None:
        return Recognised(file, kind, file.taken)
    token = _token(data)
    if token is not None:
        return _token_copy(token, _Copy(file, file.taken))
    if file.name.lower().endswith(_SUFFIXES_OF_JSON):
        raise MalformedInputError(rule=UNKNOWN_CONTENT, place="byte 1")
    return Recognised(file, Kind.NOT_USED, file.taken)


def _certifies(file: TrustFile, data: bytes) -> Kind | None:
    """Whether this is a trusted list or a certificate."""
    if not data.startswith((b"<", b"0", b"\xef\xbb\xbf<")) and _PEM not in data:
        return None
    # Brings XML and X.509 with it, which few folders need.
    from wallet.trust import certificates_at_hand

    if certificates_at_hand.is_trusted_list(file.data):
        return Kind.TRUSTED_LIST
    if certificates_at_hand.is_certificate(file.data):
        return Kind.CERTIFICATE
    if _PEM in data:
        raise MalformedInputError(rule="It holds no certificate that can be read", place="-----BEGIN")
    return None


def _json(content: JsonValue, copy: _Copy) -> Recognised:
    if isinstance(content, dict) and {"url", "taken"} <= content.keys() <= _WRAPPER and not copy.stated:
        return _unwrapped(content, copy)
    name = copy.file.name.rpartition("/")[2]
    if pins.are_pins(content) or name == pins.FILE_NAME:
        return _of(copy, Kind.PINS, pins=pins.read_pins(content))
    if registries.is_registry(content):
        read = registries.read_registry(content, name, copy.taken)
        found = _of(copy, Kind.REGISTRY, read.name, registry=read.issuers)
        return replace(found, dated=read.listed)
    if not isinstance(content, dict):
        raise MalformedInputError(rule=UNKNOWN_CONTENT, place="top level")
    types = {kind for kind in as_list(content.get("type")) if isinstance(kind, str)}
    # A list that does not say what it is, is for the check of the list to refuse.
    if not _STATUS_LISTS.isdisjoint(types) or "encodedList" in as_object(content.get("credentialSubject")):
        data = _written(content) if copy.stated else copy.file.data
        return _status(copy, as_text(content.get("id")), data)
    if issuer_metadata.is_metadata(content):
        address = issuer_metadata.address_of(as_text(content["issuer"]) or "")
        return _document(content, replace(copy, url=copy.url or address))
    if _is_published(content, types):
        return _document(content, copy)
    raise MalformedInputError(rule=UNKNOWN_CONTENT, place="top level")


def _is_published(content: JsonObject, types: set[str]) -> bool:
    if "credentialSubject" in content:
        return False
    return (
        did_web.is_controlled_document(content)
        or not _PUBLISHED_TYPES.isdisjoint(types)
        or isinstance(content.get(hosted_key.PEM), str)
        or (isinstance(content.get("keys"), list) and "id" not in content)
    )


def _unwrapped(wrapper: JsonObject, copy: _Copy) -> Recognised:
    """A copy that says where it stood and when: ``{"url": …, "taken": …, "content": …}``."""
    url = as_text(wrapper.get("url")) or ""
    try:
        taken = parse_instant(as_text(wrapper.get("taken")) or "")
    except ValueError as error:
        rule = "“taken” must be a time such as 2026-11-20T12:00:00Z"
        raise MalformedInputError(rule=rule, place="taken") from error
    if ":" not in url or ("content" in wrapper) == ("content_base64" in wrapper):
        rule = "A dated copy needs an address and either content or content_base64"
        raise MalformedInputError(rule=rule, place="top level")
    inner = _Copy(copy.file, taken, url, stated=True)
    content = wrapper.get("content")
    if "content_base64" in wrapper:
        return _bytes_copy(as_text(wrapper.get("content_base64")) or "", inner)
    if not isinstance(content, str):
        return _json(content, inner)
    if content.lstrip().startswith("-----BEGIN PUBLIC KEY-----"):  # how Open Badges 1 publishes a key
        return _document({"id": url, "type": hosted_key.KEY_TYPE, hosted_key.PEM: content}, inner)
    token = _token(content.strip().encode())
    if token is None:
        raise MalformedInputError(rule=UNKNOWN_CONTENT, place="content")
    return _token_copy(token, inner)


def _bytes_copy(text: str, copy: _Copy) -> Recognised:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedInputError(rule="This is not base64", place="content_base64") from error
    if not data.startswith(_COSE_STARTS):
        raise MalformedInputError(rule=UNKNOWN_CONTENT, place="content_base64")
    return _status(copy, copy.url, data)


def _token(data: bytes) -> str | None:
    text = data.decode("ascii", "replace")
    return text if data.startswith(b"ey") and text.count(".") == 2 and "�" not in text else None


def _token_copy(token: str, copy: _Copy) -> Recognised:
    """A signed status list. Its signature is judged where it is used."""
    jws = jose.take_apart(token)
    claims = as_object(parse(jws.payload))
    if (as_text(jws.header.get("typ")) or "").lower() in _STATUS_TOKENS:
        return _status(copy, as_text(claims.get("sub")), token.encode())
    credential = as_object(claims.get("vc")) or claims
    if _STATUS_LISTS.isdisjoint(kind for kind in as_list(credential.get("type")) if isinstance(kind, str)):
        raise MalformedInputError(rule=UNKNOWN_CONTENT, place="token")
    return _status(copy, as_text(credential.get("id")) or as_text(claims.get("jti")), token.encode())


def _status(copy: _Copy, identifier: str | None, data: bytes) -> Recognised:
    url = (copy.url or identifier or "").partition("#")[0]
    if not url:
        raise MalformedInputError(rule="A status list has to say its address", place="id")
    found = StatusCopy(url, data, copy.taken, copy.source, dated_by_file=not copy.stated)
    return _of(copy, Kind.STATUS, url, status_copies=(found,))


def _document(content: JsonObject, copy: _Copy) -> Recognised:
    identifier = as_text(content.get("id"))
    url = copy.url or identifier or ""
    if not _is_key(content):  # Open Badges 2 may name a key by a fragment of the issuer's profile
        url = url.partition("#")[0]
    if identifier is not None and identifier.startswith(did_web.PREFIX) and url != identifier:
        if did_web.address_of(identifier) != url:
            rule = "The copy was taken somewhere else than where its identifier says it stands"
            raise MalformedInputError(rule=rule, place="url")
        url = identifier
    if not url:
        raise MalformedInputError(rule="A copy of a published key has to say its address", place="id")
    found = DatedDocument(url, content, copy.taken, copy.source)
    return _of(copy, Kind.DOCUMENT, url, documents=(found,))


def _is_key(content: JsonObject) -> bool:
    return isinstance(content.get(hosted_key.PEM), str)


def _written(content: JsonObject) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


def _of(
    copy: _Copy,
    kind: Kind,
    about: str = "",
    *,
    pins: tuple[Pin, ...] = (),
    documents: tuple[DatedDocument, ...] = (),
    registry: tuple[RegisteredIssuer, ...] = (),
    status_copies: tuple[StatusCopy, ...] = (),
) -> Recognised:
    return Recognised(copy.file, kind, copy.taken, about, pins, documents, registry, status_copies)
