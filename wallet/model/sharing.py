"""A share: what leaves the wallet, for whom, and in which form."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class ShareForm(StrEnum):
    """The forms of sharing; values are those of ``share --as``."""

    PRESENTATION = "presentation"
    BUNDLE = "bundle"
    QR = "qr"


DEFAULT_LIFETIME = timedelta(days=7)


@dataclass(frozen=True, repr=False)
class ShareRequest:
    """What the learner asked for. ``lifetime`` counts from the moment of signing."""

    credential_ids: tuple[str, ...]
    form: ShareForm
    audience: str | None = None
    purpose: str | None = None
    nonce: str | None = None
    lifetime: timedelta = DEFAULT_LIFETIME


@dataclass(frozen=True, repr=False)
class SharedFile:
    """Bytes to hand over and how to name them; ``media_type`` is IANA-style."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, repr=False)
class Share:
    """One share, made and signed. ``frames`` are the texts of the QR symbols, empty for other forms.

    ``file`` is the same share as a file; the frames carry exactly its bytes.
    """

    form: ShareForm
    file: SharedFile
    created: datetime
    expires: datetime
    audience: str | None
    purpose: str | None
    frames: tuple[str, ...] = ()
