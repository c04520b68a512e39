"""``tallystick trust refresh``: newer copies of keys and lists that credentials name, kept in a folder."""

import argparse

from app.commands.asking import Asking
from app.commands.inputs import read_files
from app.commands.output import say, speaks_plainly
from app.commands.trust import contents_of
from app.exit_codes import Exit
from wallet.services.checking import Checking
from wallet.services.errors import FileNotWrittenError, FileUnreadableError
from wallet.services.library import now_utc
from wallet.trust import folder
from wallet.trust.refresh import write_copies


@speaks_plainly
def run(options: argparse.Namespace) -> Exit:
    """Ask for what the credentials need and keep it; unknown (3) where something could not be had."""
    if not options.folder.is_dir():
        raise FileUnreadableError(name=str(options.folder), reason="it is not a folder; make it first")
    trust = folder.trust_of(contents_of(options.folder))
    asking = Asking()
    Checking(now_utc, trust).check(read_files(options.files), online=asking.online)
    try:
        written = write_copies(options.folder, asking.online.copies)
    except OSError as problem:
        raise FileNotWrittenError(name=str(options.folder), reason=problem.strerror or "") from problem
    asking.complain()
    for file in written:
        say(f"Kept {file}")
    if not written:
        say("Nothing new was kept.")
    return Exit.UNCONFIRMED if asking.online.problems else Exit.DONE
