"""``tallystick backup``, ``backup test`` and ``restore``."""

import argparse
import tempfile
from pathlib import Path

from app.commands import passphrase
from app.commands.opened import kept_open, opened
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model.json_value import JsonObject
from wallet.model.vault import BackupFacts, Compared
from wallet.services import restoring
from wallet.services.library import Library, now_utc
from wallet.services.wallets import WalletFolder
from wallet.verification.report_json import instant

_COMPARED = {
    "same": "the same in both",
    "only_there": "only in the backup",
    "earlier": "in the backup in an earlier version",
    "later": "in the backup in a later version",
    "only_here": "only in the other wallet",
}


@speaks_plainly
def make(options: argparse.Namespace) -> Exit:
    """One encrypted file with everything in it, read back before it counts."""
    with opened(options) as library:
        facts = library.safekeeping.back_up(options.out)
    if options.json:
        print_json(_facts(facts))
    else:
        say(f"{facts.path}: {facts.documents} documents, {facts.size} bytes, SHA-256 {facts.sha256}")
        say("It opens with the passphrase that the wallet has now. Test it: tallystick backup test FILE")
    return Exit.DONE


@speaks_plainly
def test(options: argparse.Namespace) -> Exit:
    """Really open the backup and read all of it; a copy, encrypted as it is, lies in a private folder."""
    known = passphrase.existing(options)
    with tempfile.TemporaryDirectory(prefix="tallystick-") as scratch:
        if options.wallet is None:
            unlock = restoring.by_passphrase(known, options.file.name)
            facts = restoring.rehearse(options.file, Path(scratch), unlock, now_utc())
        else:
            with kept_open(WalletFolder().unlock(options.wallet, known)) as library:
                facts = library.safekeeping.test(options.file, known, Path(scratch))
    if options.json:
        print_json(_facts(facts))
    else:
        say(f"{facts.path}: opens, complete; {facts.documents} documents, made {instant(facts.made_at)}")
    return Exit.DONE


@speaks_plainly
def restore(options: argparse.Namespace) -> Exit:
    """A new wallet out of a backup, and what it holds beside another wallet where one is named."""
    if options.compare_with is None:
        with kept_open(_restored(options)) as library:
            info, compared = library.info(), None
    else:
        # Opened first: where that fails nothing has been made yet.
        other = WalletFolder().unlock(options.compare_with, passphrase.of_compared(options))
        with kept_open(other), kept_open(_restored(options)) as library:
            info, compared = library.info(), other.safekeeping.compared(library.safekeeping)
    if options.json:
        report: JsonObject = {"wallet": info.path, "credentials": info.credentials}
        if compared is not None:
            report["compared"] = {name: list(getattr(compared, name)) for name in _COMPARED}
        print_json(report)
        return Exit.DONE
    say(f"Restored {info.path} with {info.credentials} credentials.")
    for line in _lines(compared):
        say(line)
    return Exit.DONE


def _restored(options: argparse.Namespace) -> Library:
    folder = WalletFolder()
    if options.code_file is not None:
        code = passphrase.recovery_code(options)
        return folder.restore_with_recovery_code(options.file, options.to, code)
    return folder.restore(options.file, options.to, passphrase.existing(options))


def _lines(compared: Compared | None) -> list[str]:
    if compared is None:
        return []
    lines = []
    for name, words in _COMPARED.items():
        identifiers: tuple[str, ...] = getattr(compared, name)
        lines.append(f"{words}: {len(identifiers)}")
        # What is the same in both needs no list.
        lines += [f"  {identifier}" for identifier in identifiers if name != "same"]
    return lines


def _facts(facts: BackupFacts) -> JsonObject:
    return {
        "file": str(facts.path),
        "made_at": instant(facts.made_at),
        "documents": facts.documents,
        "size": facts.size,
        "sha256": facts.sha256,
        "tested_at": None if facts.tested_at is None else instant(facts.tested_at),
    }
