"""Making a share: from what the learner asked for to signed bytes ready to hand over."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from wallet.keys.signer import Signer
from wallet.model.errors import LimitExceededError
from wallet.model.sharing import Share, SharedFile, ShareForm, ShareRequest
from wallet.proofs import base64url
from wallet.share import bundle, presentation, qr_frames, statement
from wallet.share.errors import NothingToShareError, NoTimeToUseError, OnlyAsFileError, UnwritableTextError
from wallet.share.items import Kind, ShareItem, safe_name
from wallet.share.terms import Terms

MAX_ITEMS = 90
"""Each takes up to two members of an archive, of which a reader accepts MAX_ARCHIVE_MEMBERS."""

_NONCE_BYTES = 16
_ZIP = "application/zip"


class HolderKeys(Protocol):
    """The two keys with which a learner signs."""

    @property
    def ed25519(self) -> Signer: ...

    @property
    def p256(self) -> Signer: ...


def make_share(
    request: ShareRequest,
    items: Sequence[ShareItem],
    keys: HolderKeys,
    now: datetime,
    random_bytes: Callable[[int], bytes],
) -> Share:
    """Sign one share of ``items`` as asked for; nothing is written and nothing remembered.

    As a presentation: one or several credentials with proofs of their own become a W3C
    presentation, one sealed file an archive with a statement, everything else a bundle. Raises
    NothingToShareError, NoTimeToUseError, OnlyAsFileError, UnwritableTextError, TooBigForQrError,
    LimitExceededError, and what signing raises where a credential cannot be presented. ``now`` has an offset.
    """
    terms = _terms(request, now, random_bytes)
    _check_count(items)
    presentable = all(item.kind is Kind.W3C for item in items)
    frames: tuple[str, ...] = ()
    if request.form is ShareForm.QR:
        if not presentable:
            raise OnlyAsFileError(name=_sealed_title(items))
        file = _presentation(items, terms, keys)
        frames = qr_frames.split(file.data)
    elif request.form is ShareForm.PRESENTATION and presentable:
        file = _presentation(items, terms, keys)
    elif request.form is ShareForm.PRESENTATION and len(items) == 1:
        data = statement.write_archive(items[0], terms, keys.p256)
        file = SharedFile(f"{_name(items)}.zip", _ZIP, data)
    else:
        data = bundle.write(items, terms, keys.ed25519, keys.p256)
        file = SharedFile(f"{_name(items)}.zip", _ZIP, data)
    return Share(request.form, file, terms.created, terms.expires, terms.audience, terms.purpose, frames)


def _terms(request: ShareRequest, now: datetime, random_bytes: Callable[[int], bytes]) -> Terms:
    created = now.astimezone(UTC).replace(microsecond=0)
    if request.lifetime < timedelta(seconds=1):
        raise NoTimeToUseError
    try:
        expires = (created + request.lifetime).replace(microsecond=0)
    except OverflowError as error:
        raise LimitExceededError(
            what="The time until which the share holds", measured=str(request.lifetime), limit="9999-12-31"
        ) from error
    for said in (request.audience, request.purpose, request.nonce):
        _check_can_be_written(said or "")
    nonce = request.nonce or base64url.encode(random_bytes(_NONCE_BYTES))
    return Terms(created, expires, nonce, request.audience or None, request.purpose or None)


def _check_can_be_written(said: str) -> None:
    try:
        said.encode()
    except UnicodeEncodeError as error:
        raise UnwritableTextError from error


def _check_count(items: Sequence[ShareItem]) -> None:
    if not items:
        raise NothingToShareError
    if len(items) > MAX_ITEMS:
        raise LimitExceededError(
            what="The number of credentials in a share", measured=str(len(items)), limit=str(MAX_ITEMS)
        )


def _presentation(items: Sequence[ShareItem], terms: Terms, keys: HolderKeys) -> SharedFile:
    data = presentation.write(items, terms, keys.ed25519)
    return SharedFile(f"{_name(items)}.json", presentation.MEDIA_TYPE, data)


def _name(items: Sequence[ShareItem]) -> str:
    return safe_name(items[0].title) if len(items) == 1 else "credentials"


def _sealed_title(items: Sequence[ShareItem]) -> str:
    return next(item.title for item in items if item.kind is Kind.SEALED)
