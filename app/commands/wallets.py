"""``tallystick wallet``: create one, look at one."""

import argparse

from app.commands import passphrase
from app.commands.opened import opened
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model.holding import WalletInfo
from wallet.model.json_value import JsonObject
from wallet.services.wallets import WalletFolder
from wallet.verification.report_json import instant


@speaks_plainly
def create(options: argparse.Namespace) -> Exit:
    """Make a new, empty wallet. Never writes over anything."""
    library = WalletFolder().create(options.wallet, passphrase.chosen(options))
    try:
        say(f"Created {library.path}. Nobody can reset the passphrase; keep it safe.")
    finally:
        library.lock()
    return Exit.DONE


@speaks_plainly
def info(options: argparse.Namespace) -> Exit:
    """Facts about the wallet that are not secret."""
    with opened(options) as library:
        facts = _facts(library.info())
    if options.json:
        print_json(facts)
    else:
        for name, value in facts.items():
            say(f"{name.replace('_', ' ')}: {value}")
    return Exit.DONE


def _facts(known: WalletInfo) -> JsonObject:
    return {
        "path": known.path,
        "format_version": known.format_version,
        "credentials": known.credentials,
        "created_at": instant(known.created_at),
        "ed25519_key": known.ed25519_key,
        "p256_key": known.p256_key,
    }
