"""What a learner should know about the wallet that is open, though nothing failed."""

from dataclasses import dataclass
from enum import StrEnum

from wallet.model.words import Sentence


class RemarkKind(StrEnum):
    """What it is about."""

    READ_ONLY = "read-only"
    OLDER_COPY = "older-copy"
    OTHER_COPY = "other-copy"
    CONFLICTED_COPY = "conflicted-copy"
    SYNC_FOLDER = "sync-folder"
    NETWORK_DISK = "network-disk"


@dataclass(frozen=True)
class Remark:
    """One remark, ready to be translated and shown."""

    kind: RemarkKind
    sentence: Sentence
