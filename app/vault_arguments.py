"""The calls that keep a wallet safe: what opens it, backups, the bin, the ledger, and leaving."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.argument_parts import (
    as_json,
    command,
    new_passphrase_file,
    number_between,
    on_wallet,
    passphrase_file,
)

if TYPE_CHECKING:
    from app.argument_parts import Calls


def wallet_actions(actions: "Calls") -> None:
    """``tallystick wallet …``: what opens a wallet, and changing that."""
    change = actions.add_parser("passphrase", help="change the passphrase")
    on_wallet(change)
    new_passphrase_file(change)
    as_json(change)
    change.set_defaults(run=command("ways", "change_passphrase"))
    recovery = actions.add_parser("recovery", help="make a recovery code, shown once")
    on_wallet(recovery)
    recovery.add_argument("--drop", action="store_true", help="the code opens the wallet no longer")
    as_json(recovery)
    recovery.set_defaults(run=command("ways", "recovery_code"))
    recover = actions.add_parser("recover", help="set a new passphrase with the recovery code")
    recover.add_argument("wallet", type=Path, metavar="WALLET", help="the wallet's folder")
    recover.add_argument("--code-file", type=Path, metavar="FILE", help="read the code from its first line")
    new_passphrase_file(recover)
    as_json(recover)
    recover.set_defaults(run=command("ways", "recover"))
    new_key = actions.add_parser("new-key", help="encrypt everything anew, after somebody saw the passphrase")
    on_wallet(new_key)
    as_json(new_key)
    new_key.set_defaults(run=command("ways", "new_file_key"))
    words = actions.add_parser("words", help="suggest a passphrase")
    words.add_argument("--words", type=_words, default=5, metavar="NUMBER", help="4 to 20; 5 where not given")
    as_json(words)
    words.set_defaults(run=command("ways", "suggest"))


def vault_calls(calls: "Calls") -> None:
    """The calls of their own."""
    _backup_calls(calls)
    _bin_calls(calls)
    ledger = calls.add_parser("ledger", help="what happened to the wallet")
    on_wallet(ledger)
    as_json(ledger)
    ledger.add_argument("--out", type=Path, metavar="FILE", help="write all of it into a new file")
    ledger.set_defaults(run=command("history", "ledger"))
    everything = calls.add_parser("export-all", help="everything in open formats, NOT encrypted")
    on_wallet(everything)
    everything.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="a new folder")
    as_json(everything)
    everything.set_defaults(run=command("leaving", "export_all"))
    keys = calls.add_parser("export-keys", help="your signing keys, under a passphrase of their own")
    on_wallet(keys)
    keys.add_argument("--to", type=Path, required=True, metavar="FILE", help="a new file")
    new_passphrase_file(keys)
    as_json(keys)
    keys.set_defaults(run=command("leaving", "export_keys"))


def _backup_calls(calls: "Calls") -> None:
    backup = calls.add_parser(
        "backup",
        help="make a backup, or test one",
        usage="tallystick backup WALLET --out FILE  |  tallystick backup test FILE [--wallet WALLET]",
    )
    backup.add_argument("words", nargs="+", metavar="WALLET | test FILE")
    backup.add_argument("--out", type=Path, metavar="FILE", help="a new file, of WALLET")
    backup.add_argument(
        "--wallet", type=Path, metavar="WALLET", help="note the test in the ledger of this wallet"
    )
    passphrase_file(backup)
    as_json(backup)

    def run(options: argparse.Namespace) -> int:
        words: list[str] = options.words
        if len(words) == 1 and options.out is not None and options.wallet is None:
            options.wallet = Path(words[0])
            return command("backups", "make")(options)
        if len(words) == 2 and words[0] == "test" and options.out is None:
            options.file = Path(words[1])
            return command("backups", "test")(options)
        return backup.error("give a wallet and --out FILE, or the word test and a backup")

    backup.set_defaults(run=run)
    restore = calls.add_parser("restore", help="a new wallet out of a backup; never over anything")
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument("--to", type=Path, required=True, metavar="WALLET", help="the new wallet's folder")
    restore.add_argument(
        "--code-file", type=Path, metavar="FILE", help="open it with the recovery code in its first line"
    )
    restore.add_argument(
        "--compare-with", type=Path, metavar="WALLET", help="say what differs from this wallet"
    )
    restore.add_argument(
        "--compare-passphrase-file", type=Path, metavar="FILE", help="its passphrase, where it is another"
    )
    passphrase_file(restore)
    as_json(restore)
    restore.set_defaults(run=command("backups", "restore"))


def _bin_calls(calls: "Calls") -> None:
    for name, function, text in (
        ("delete", "delete", "move credentials to the bin"),
        ("undelete", "undelete", "take credentials out of the bin"),
    ):
        call = calls.add_parser(name, help=text)
        on_wallet(call)
        call.add_argument("ids", nargs="+", metavar="ID")
        as_json(call)
        call.set_defaults(run=command("history", function))
    show = calls.add_parser("bin", help="what is in the bin")
    on_wallet(show)
    as_json(show)
    show.set_defaults(run=command("history", "show_bin"))
    empty = calls.add_parser("empty-bin", help="delete for good what is in the bin")
    on_wallet(empty)
    as_json(empty)
    empty.set_defaults(run=command("history", "empty_bin"))


def _words(text: str) -> int:
    return number_between(text, 4, 20, "give a number from 4 to 20")
