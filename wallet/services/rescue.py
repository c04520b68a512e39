"""What can still help when a wallet does not open: the newest automatic backup that is whole."""

import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

from wallet.model.errors import KnownError
from wallet.model.vault import BackupFacts
from wallet.services.restoring import by_passphrase
from wallet.store import automatic_backups, backup_file, backups
from wallet.store.errors import BackupDamagedError, KeyFileRefusedError, WrongPassphraseError
from wallet.store.faults import in_words


def newest_good_backup(wallet: Path, passphrase: str | None = None) -> BackupFacts | None:
    """The newest backup inside the folder of a wallet that is whole; None where there is none.

    With the passphrase each is really opened and read, in a temporary folder (encrypted as it is); that
    takes as long as it is large. Without it only the sums in the file are compared, which tells damage
    and not forgery. A backup that the passphrase does not open, such as one from before it was
    changed, is judged
    by its sums as well. Changes nothing, and raises nothing for what cannot be read.
    """
    for one in automatic_backups.found(wallet.absolute()):
        try:
            with in_words(one.path.name):
                return _looked_at(one.path, passphrase)
        except KnownError:
            continue
    return None


def _looked_at(backup: Path, passphrase: str | None) -> BackupFacts:
    facts = backup_file.glance(backup)
    with zipfile.ZipFile(backup) as archive:
        if archive.testzip() is not None:
            raise BackupDamagedError(name=backup.name)
    digest = backup_file.sha256_of(backup)
    known = BackupFacts(backup, facts.made_at, facts.documents, backup.stat().st_size, digest)
    if passphrase is None:
        return known
    unlock = by_passphrase(passphrase, backup.name)
    with (
        suppress(WrongPassphraseError, KeyFileRefusedError),
        tempfile.TemporaryDirectory(prefix="tallystick-") as scratch,
    ):
        backups.rehearse(backup, Path(scratch), unlock, known.made_at)
    return known
