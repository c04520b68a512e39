"""Facts about a wallet that are not secret."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from wallet.keys.learner import LearnerKeys
from wallet.model.holding import WalletInfo
from wallet.store import listing
from wallet.store.migrations import newest
from wallet.store.opening import fact


def info(connection: Connection, folder: Path, learner: LearnerKeys) -> WalletInfo:
    """Where it lies, of which version it is, what it holds, and the public halves of its keys."""
    return WalletInfo(
        path=str(folder),
        format_version=newest(),
        credentials=listing.count(connection),
        created_at=datetime.fromisoformat(fact(connection, "created_at", folder.name)),
        ed25519_key=learner.ed25519.did,
        p256_key=learner.p256.did,
    )
