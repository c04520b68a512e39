"""``tallystick wallet``: create one, look at one."""

import argparse
import shlex
import sys

from app.commands import passphrase
from app.commands.opened import opened
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model.holding import WalletInfo
from wallet.model.json_value import JsonObject, JsonValue
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder
from wallet.verification.report_json import instant


@speaks_plainly
def create(options: argparse.Namespace) -> Exit:
    """Make a new, empty wallet. Never writes over anything."""
    library = WalletFolder().create(options.wallet, passphrase.chosen(options))
    try:
        say(f"Created {library.path}. Nobody can reset the passphrase; keep it safe.")
        say(f"For the day you forget it: tallystick wallet recovery {shlex.quote(str(library.path))}")
    finally:
        library.lock()
    return Exit.DONE


@speaks_plainly
def info(options: argparse.Namespace) -> Exit:
    """Facts about the wallet that are not secret."""
    with opened(options) as library:
        facts = _facts(library.info()) | _safety(library)
    if options.json:
        print_json(facts)
    else:
        for name, value in facts.items():
            say(f"{name.replace('_', ' ')}: {_in_words(name, value)}")
    if facts["backup_due"]:
        sys.stderr.write("It is time for a backup: tallystick backup WALLET --out FILE\n")
    return Exit.DONE


def _in_words(name: str, value: JsonValue) -> str:
    if isinstance(value, list):
        return ", ".join(str(one["kind"] if isinstance(one, dict) else one) for one in value) or "none"
    if value is None:
        return "never" if name.endswith("_at") else "none"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _safety(library: Library) -> JsonObject:
    """What opens the wallet, how well it is kept safe, and what was odd about it."""
    state, notice = library.safekeeping.state(), library.safekeeping.notice()
    opened_by: list[JsonValue] = [*sorted(way.value for way in library.ways.set_up())]
    remarks: list[JsonValue] = [
        {"kind": one.kind.value, "text": one.sentence.in_english()} for one in library.safekeeping.remarks()
    ]
    return {
        "opened_by": opened_by,
        "backed_up_at": None if state.backed_up_at is None else instant(state.backed_up_at),
        "backup_tested_at": None if state.tested_at is None else instant(state.tested_at),
        "changes_since_backup": state.changes_since,
        "backup_due": state.reminder_due,
        "notice": None if notice is None else notice.value,
        "read_only": library.safekeeping.read_only(),
        "remarks": remarks,
    }


def _facts(known: WalletInfo) -> JsonObject:
    return {
        "path": known.path,
        "format_version": known.format_version,
        "credentials": known.credentials,
        "created_at": instant(known.created_at),
        "ed25519_key": known.ed25519_key,
        "p256_key": known.p256_key,
    }
