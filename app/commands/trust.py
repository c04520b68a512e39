"""``tallystick trust``: what an office checks against, shown, packed into one file, added to."""

import argparse
import sys
from pathlib import Path

from app.commands.contents import write_new
from app.commands.inputs import read_files
from app.commands.opened import opened
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model.json_value import JsonObject
from wallet.services.checking import Checking
from wallet.services.errors import FileUnreadableError
from wallet.services.library import now_utc
from wallet.trust.at_hand import NOTHING, Trust
from wallet.trust.first_use import COMPARED_DIGITS, compare, in_groups, pin_of
from wallet.trust.folder import TrustContents, read_contents, trust_of
from wallet.trust.recognised import Kind, Recognised
from wallet.trust.snapshot import read as read_snapshot
from wallet.trust.trust_file import TrustFile
from wallet.verification.report_json import instant

_NAMES = {
    Kind.PINS: "issuers known by their keys",
    Kind.DOCUMENT: "a copy of what stands at",
    Kind.REGISTRY: "the list of issuers",
    Kind.STATUS: "a copy of the status list",
    Kind.TRUSTED_LIST: "a trusted list",
    Kind.CERTIFICATE: "a certificate of a known authority",
    Kind.NOT_USED: "not used",
}


@speaks_plainly
def show(options: argparse.Namespace) -> Exit:
    """What is in the folder, of which date, and what could not be used; unknown (3) with problems."""
    contents = contents_of(options.folder)
    if options.json:
        print_json(_report(contents))
    else:
        for file in contents.files:
            day = file.dated.date().isoformat()
            say(f"{day}  {file.file.name}: {_NAMES[file.kind]} {file.about}".rstrip())
        for note in contents.notes:
            say(note)
        _complain(contents)
    return Exit.UNCONFIRMED if contents.problems else Exit.DONE


@speaks_plainly
def pack(options: argparse.Namespace) -> Exit:
    """Put everything usable in the folder into one file, signed with the wallet's key."""
    contents = contents_of(options.folder)
    files = [each.file for each in contents.files if each.kind is not Kind.NOT_USED]
    name = options.name or options.folder.resolve().name
    with opened(options) as library:
        data = library.trust_snapshot(files, name)
    # Read back before anything is written: whoever gets it has the same limits.
    packed = read_snapshot(TrustFile(options.out.name, data, now_utc()))
    write_new(options.out, data)
    _complain(contents)
    say(f"Packed {len(packed.files)} files into {options.out}.")
    say(f"The fingerprint of your key, for whoever uses it: {packed.fingerprint}")
    return Exit.DONE


@speaks_plainly
def know(options: argparse.Namespace) -> Exit:
    """Put the issuer of a credential on the wallet's list, once its fingerprint was read back."""
    now = now_utc()
    results = Checking(lambda: now, trust_in(options)).check(read_files([options.file]))
    pin = pin_of(results[0], options.name, now.date())
    say(f"{pin.name} ({pin.issuer_id or 'without identifier'}), key: {in_groups(pin.key_fingerprint)}")
    if options.fingerprint is None:
        say(
            "Nothing was remembered yet. Ask the issuer, by a way that you know, for this fingerprint. "
            f"If it is the same, give its first and last {COMPARED_DIGITS} digits, or all of it, "
            "with --fingerprint."
        )
        return Exit.UNCONFIRMED
    compare(pin.key_fingerprint, options.fingerprint)
    with opened(options) as library:
        library.know_issuer(pin)
    say("From now on this key is known in this wallet.")
    return Exit.DONE


def trust_in(options: argparse.Namespace) -> Trust:
    """What the folder named in the options brings; what could not be used is said on standard error."""
    if options.trust is None:
        return NOTHING
    contents = contents_of(options.trust)
    for note in contents.notes:
        sys.stderr.write(f"{note}\n")
    _complain(contents)
    return trust_of(contents)


def contents_of(folder: Path) -> TrustContents:
    """What a trust folder, or one snapshot, holds. Raises FileUnreadableError where it is not there."""
    try:
        return read_contents(folder)
    except OSError as problem:
        raise FileUnreadableError(name=str(folder), reason=problem.strerror or "") from problem


def _complain(contents: TrustContents) -> None:
    for problem in contents.problems:
        sys.stderr.write(f"{problem}\n")


def _report(contents: TrustContents) -> JsonObject:
    return {
        "files": [_line(file) for file in contents.files],
        "snapshots": [
            {
                "name": each.name,
                "made": instant(each.made),
                "maker": each.maker,
                "maker_fingerprint": each.fingerprint,
                "files": len(each.files),
            }
            for each in contents.snapshots
        ],
        "problems": list(contents.problems),
    }


def _line(file: Recognised) -> JsonObject:
    return {
        "name": file.file.name,
        "kind": file.kind.value,
        "date": instant(file.dated),
        "about": file.about or None,
        "entries": len(file.pins) + len(file.registry),
    }
