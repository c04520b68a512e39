"""``tallystick export-all`` and ``export-keys``: taking everything out of a wallet."""

import argparse
import sys

from app.commands import passphrase
from app.commands.contents import Quiet
from app.commands.opened import kept_open, opened
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.services.wallets import WalletFolder


@speaks_plainly
def export_all(options: argparse.Namespace) -> Exit:
    """Everything but the keys, as files in a new folder."""
    with opened(options) as library:
        count = library.leaving.export_all(options.to, Quiet())
    if options.json:
        print_json({"folder": str(options.to), "documents": count})
    else:
        say(f"{options.to}: {count} documents. README.txt in it says what each file is.")
    sys.stderr.write("Nothing in this folder is encrypted: whoever has it can read all of it.\n")
    return Exit.DONE


@speaks_plainly
def export_keys(options: argparse.Namespace) -> Exit:
    """Both signing keys, encrypted under a passphrase of their own."""
    known = passphrase.existing(options)
    with kept_open(WalletFolder().unlock(options.wallet, known)) as library:
        dids = library.leaving.export_keys(options.to, known, passphrase.new(options))
    if options.json:
        print_json({"file": str(options.to), "keys": list(dids)})
    else:
        for did in dids:
            say(did)
    sys.stderr.write("Whoever has this file and its passphrase can sign in your name.\n")
    return Exit.DONE
