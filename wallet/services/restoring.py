"""Getting a wallet back out of a backup, always into a new folder."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from wallet.model.vault import BackupFacts, Compared
from wallet.store import backups, key_file, recovery_code
from wallet.store.data_key import DataKey
from wallet.store.faults import in_words
from wallet.store.key_file import KeyFile
from wallet.store.key_slots import SlotKind
from wallet.store.records import IndexEntry

Unlock = Callable[[KeyFile], DataKey]


def by_passphrase(passphrase: str, name: str) -> Unlock:
    """Opens what a backup holds with the passphrase that the wallet had then."""
    return lambda keys: key_file.unlock(keys, passphrase, name)


def by_recovery_code(code: str, name: str) -> Unlock:
    """The same with the recovery code of that time. Raises RecoveryCodeMistypedError at once."""
    secret = recovery_code.read(code)
    return lambda keys: key_file.unlock_with_secret(keys, SlotKind.RECOVERY, secret, name)


def rehearse(backup: Path, scratch: Path, unlock: Unlock, at: datetime) -> BackupFacts:
    """Really open the backup and read all of it, without any wallet; nothing is written down.

    A copy of it, encrypted as it is, lies in ``scratch`` meanwhile. Raises as ``restore``.
    """
    with in_words(backup.name):
        return backups.rehearse(backup.absolute(), scratch, unlock, at)


def restore(backup: Path, to: Path, unlock: Unlock) -> BackupFacts:
    """A new wallet at ``to`` with what the backup holds; it opens as the wallet did then.

    Raises FolderExistsError where there is anything at that name, WrongPassphraseError and its like,
    BackupDamagedError; then nothing is left at ``to``.
    """
    with in_words(backup.name):
        return backups.restore(backup.absolute(), to.absolute(), unlock)


def compare(there: Sequence[IndexEntry], here: Sequence[IndexEntry]) -> Compared:
    """What the restored wallet holds beside the one in use; see ``Compared``."""
    digests = {entry.sha256 for entry in here}
    newest = _newest_versions(here)
    same, only_there, earlier, later = [], [], [], []
    for entry in there:
        held = newest.get(entry.credential_id) if entry.credential_id else None
        if entry.sha256 in digests:
            same.append(entry.id)
        elif held is None:
            only_there.append(entry.id)
        elif (entry.version, entry.added_at) > (held.version, held.added_at):
            later.append(entry.id)
        else:
            earlier.append(entry.id)
    there_digests = {entry.sha256 for entry in there}
    only_here = (entry.id for entry in here if entry.sha256 not in there_digests)
    return Compared(tuple(same), tuple(only_there), tuple(earlier), tuple(later), tuple(only_here))


def _newest_versions(entries: Sequence[IndexEntry]) -> dict[str, IndexEntry]:
    newest: dict[str, IndexEntry] = {}
    for entry in entries:
        if entry.credential_id is not None:
            newest[entry.credential_id] = entry
    return newest
