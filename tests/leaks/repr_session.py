"""Goes the way of a credential through the program and tells which dataclasses quote it when printed.

Run with a marker word; for ``test_repr``. Exceptions, logs and debuggers print things that way.
"""

import dataclasses
import json
import sys
import tempfile
import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from app.demo.issuer import BadgeIssuer
from app.demo.samples import make
from wallet.model.document import Incoming
from wallet.model.sharing import ShareForm, ShareRequest
from wallet.services.checking import Checking
from wallet.services.wallets import WalletFolder
from wallet.store.kdf import KdfParameters

MARKER = sys.argv[1]
NOW = datetime.now(UTC)
made: set[str] = set()
quoting: set[str] = set()


class Unwatched:
    cancelled = False

    def report(self, done: int, total: int, name: str) -> None:
        """Say nothing."""


def look(frame: FrameType, event: str, argument: object) -> None:
    """At the end of every ``__init__`` of a dataclass of the program, print it."""
    del argument
    if event != "return" or frame.f_code.co_name != "__init__":
        return
    new = frame.f_locals.get("self")
    kind = type(new)
    if not dataclasses.is_dataclass(new) or not kind.__module__.startswith(("wallet.", "ui.", "app.")):
        return
    name = f"{kind.__module__}.{kind.__qualname__}"
    made.add(name)
    try:
        printed = repr(new)
    except AttributeError:
        return  # not complete yet: a child's own ``__init__`` goes on
    if MARKER in printed or PASSPHRASE in printed:
        quoting.add(name)


PASSPHRASE = "seven purple otters sing"


def badge() -> bytes:
    """A signed badge whose name is the marker word."""
    issuer = BadgeIssuer()
    template = json.loads(make(issuer.did, NOW).files[0].data)
    del template["proof"]
    template["name"] = template["credentialSubject"]["achievement"]["name"] = f"{MARKER} studies"
    return issuer.issue(template, NOW)


def check(inputs: Iterable[Incoming]) -> None:
    """As somebody without a wallet would."""
    Checking(lambda: NOW, with_more=True).check(tuple(inputs))


def main() -> None:
    """Check, keep, read, share in each form, check the shares, and throw away."""
    given = badge()
    sys.setprofile(look)
    threading.setprofile(look)
    check([Incoming(f"{MARKER}.json", given)])
    with tempfile.TemporaryDirectory() as place:
        quick = KdfParameters(memory_kib=8 * 1024, passes=1, lanes=1)
        wallet = WalletFolder(kdf=quick).create(Path(place) / "mine.tallystick", PASSPHRASE)
        wallet.import_all([Incoming(f"{MARKER}.json", given)], Unwatched())
        (row,) = wallet.rows()
        wallet.detail(row.id)
        for form in ShareForm:
            request = ShareRequest((row.id,), form, audience=f"{MARKER} Ltd", purpose=MARKER)
            check([Incoming(MARKER, wallet.share(request).file.data)])
        wallet.history.move_to_bin([row.id])
        wallet.history.in_bin()
        wallet.lock()
    sys.setprofile(None)
    sys.stdout.write(json.dumps({"made": sorted(made), "quoting": sorted(quoting)}))


if __name__ == "__main__":
    main()
