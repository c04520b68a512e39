"""``tallystick delete``, ``undelete``, ``bin``, ``empty-bin``, ``ledger``: what happened, and undoing it."""

import argparse
import sys

from app.commands.contents import write_new
from app.commands.opened import opened
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model.json_value import JsonValue
from wallet.verification.report_json import instant


@speaks_plainly
def delete(options: argparse.Namespace) -> Exit:
    """Move credentials to the bin, all of them or none."""
    with opened(options) as library:
        library.history.move_to_bin(options.ids)
    return _done(options, "Moved to the bin; undelete brings them back.")


@speaks_plainly
def undelete(options: argparse.Namespace) -> Exit:
    """Put credentials back on the list."""
    with opened(options) as library:
        library.history.take_from_bin(options.ids)
    return _done(options, "Taken out of the bin.")


@speaks_plainly
def show_bin(options: argparse.Namespace) -> Exit:
    """What is in the bin, the latest first."""
    with opened(options) as library:
        rows = library.history.in_bin()
    if options.json:
        bin_rows: list[JsonValue] = [
            {
                "id": each.row.id,
                "title": each.row.title.best(("en",))[1],
                "issuer": each.row.issuer.best(("en",))[1],
                "since": instant(each.since),
            }
            for each in rows
        ]
        print_json({"bin": bin_rows})
        return Exit.DONE
    for each in rows:
        say(f"{each.row.id}  {instant(each.since)}  {each.row.title.best(('en',))[1]}")
    return Exit.DONE


@speaks_plainly
def empty_bin(options: argparse.Namespace) -> Exit:
    """Delete for good what is in the bin; a backup inside the wallet's folder is made before."""
    with opened(options) as library:
        gone = library.history.empty_bin()
    if options.json:
        print_json({"deleted": gone})
    else:
        say(f"Documents deleted, earlier versions included: {gone}")
    if gone:
        sys.stderr.write("The automatic backups of the wallet still hold them for a while.\n")
    return Exit.DONE


@speaks_plainly
def ledger(options: argparse.Namespace) -> Exit:
    """What happened, the newest first; as JSON the oldest first, with the chain to check it by."""
    with opened(options) as library:
        entries = library.history.ledger()
        document = library.history.ledger_as_json()
        if options.out is not None:
            write_new(options.out, document)
    if options.json:
        sys.stdout.write(document.decode())
    elif options.out is not None:
        say(f"{options.out}: {len(entries)} lines")
    else:
        for entry in entries:
            facts = "  ".join(f"{name}={value}" for name, value in entry.facts)
            say(f"{entry.number}  {instant(entry.at)}  {entry.event.value}  {facts}".rstrip())
    return Exit.DONE


def _done(options: argparse.Namespace, words: str) -> Exit:
    if options.json:
        print_json({"ids": list(options.ids)})
    else:
        say(words)
    return Exit.DONE
