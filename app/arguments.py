"""The command line: which calls there are. What each does is in ``app.commands``.

Nothing heavy is imported here: each command brings what it needs when it runs.
"""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import VERSION, vault_arguments
from app.argument_parts import command as _command
from app.argument_parts import number_between
from app.argument_parts import on_wallet as _on_wallet

if TYPE_CHECKING:
    from app.argument_parts import Calls

FORMS = ("bundle", "presentation", "qr")


def parse(arguments: list[str]) -> argparse.Namespace:
    """The options with ``run``, a function from options to exit code. Wrong use ends the process with 2."""
    parser = argparse.ArgumentParser(
        prog="tallystick", description="A wallet for micro-credentials that belongs to the learner."
    )
    parser.set_defaults(run=_command("window", "run"))
    parser.add_argument("--version", action="version", version=f"tallystick {VERSION}")
    calls = parser.add_subparsers(title="calls", metavar="CALL")
    _window_calls(calls)
    _check_call(calls)
    _wallet_calls(calls)
    _content_calls(calls)
    _share_call(calls)
    vault_arguments.vault_calls(calls)
    _trust_calls(calls)
    return parser.parse_args(arguments)


def _window_calls(calls: "Calls") -> None:
    demo = calls.add_parser("demo", help="open a throw-away wallet with sample credentials, offline")
    demo.add_argument(
        "--pictures", type=Path, metavar="DIR", help="draw off-screen and save a picture of each screen"
    )
    demo.set_defaults(run=_command("demo", "run"))
    doctor = calls.add_parser("doctor", help="say whether this computer has everything that is needed")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(run=_command("doctor", "run"))


def _check_call(calls: "Calls") -> None:
    check = calls.add_parser("check", help="the verdict on files, without a wallet")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a file or a folder of files")
    check.add_argument("--json", action="store_true", help="one JSON document on standard output")
    check.add_argument(
        "--at", type=_instant, metavar="INSTANT", help="judge as of this time, such as 2026-11-20T12:00:00Z"
    )
    check.add_argument(
        "--trust",
        type=Path,
        metavar="DIR",
        help="a folder (or one snapshot) with what you check against: keys, issuers, lists",
    )
    check.add_argument(
        "--online",
        action="store_true",
        help="ask the servers that a credential names for its keys and status lists; else nobody is asked",
    )
    check.add_argument(
        "--audience", metavar="TEXT", help="who you are: a share for somebody else is not valid"
    )
    check.add_argument("--nonce", metavar="TEXT", help="the code that you gave to the learner")
    check.add_argument("--identity", metavar="TEXT", help="the learner's e-mail address or other identity")
    check.set_defaults(run=_command("check", "run"))


def _wallet_calls(calls: "Calls") -> None:
    wallet = calls.add_parser("wallet", help="create a wallet, look at one, change what opens it")
    actions = wallet.add_subparsers(title="actions", metavar="ACTION", required=True)
    create = actions.add_parser("create", help="make a new, empty wallet")
    _on_wallet(create)
    create.set_defaults(run=_command("wallets", "create"))
    info = actions.add_parser("info", help="what is known about a wallet")
    _on_wallet(info)
    info.add_argument("--json", action="store_true")
    info.set_defaults(run=_command("wallets", "info"))
    vault_arguments.wallet_actions(actions)


def _content_calls(calls: "Calls") -> None:
    bring_in = calls.add_parser("import", help="keep credentials in the wallet")
    _on_wallet(bring_in)
    bring_in.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring_in.add_argument("--json", action="store_true")
    bring_in.set_defaults(run=_command("contents", "bring_in"))
    listing = calls.add_parser("list", help="what is in the wallet")
    _on_wallet(listing)
    listing.add_argument("--search", default="", metavar="TEXT")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=_command("contents", "list_all"))
    show = calls.add_parser("show", help="one credential in full")
    _on_wallet(show)
    show.add_argument("id", metavar="ID")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=_command("contents", "show"))
    export = calls.add_parser("export", help="the original bytes, unchanged")
    _on_wallet(export)
    export.add_argument("id", metavar="ID")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    export.set_defaults(run=_command("contents", "export"))


def _share_call(calls: "Calls") -> None:
    share = calls.add_parser("share", help="make a signed share for somebody")
    _on_wallet(share)
    share.add_argument("ids", nargs="+", metavar="ID")
    share.add_argument("--out", type=Path, required=True, metavar="FILE")
    share.add_argument("--as", dest="form", choices=FORMS, required=True)
    share.add_argument("--audience", metavar="TEXT", help="who it is for")
    share.add_argument("--purpose", metavar="TEXT", help="what it is for")
    share.add_argument("--expires-in", type=_days, default=7, metavar="DAYS")
    share.add_argument("--nonce", metavar="TEXT", help="the code that the reader gave you")
    share.add_argument("--json", action="store_true")
    share.set_defaults(run=_command("share", "run"))


def _trust_calls(calls: "Calls") -> None:
    trust = calls.add_parser("trust", help="what you check against: look at it, pack it into one signed file")
    actions = trust.add_subparsers(title="actions", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="what is in a trust folder or snapshot, and of which date")
    show.add_argument("folder", type=Path, metavar="DIR", help="a folder, or one snapshot")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=_command("trust", "show"))
    pack = actions.add_parser("pack", help="make one signed, dated snapshot of a trust folder")
    pack.add_argument("folder", type=Path, metavar="DIR", help="a folder, or one snapshot")
    pack.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="such as week-47.tallystick-trust"
    )
    pack.add_argument("--wallet", type=Path, required=True, metavar="WALLET", help="whose key signs it")
    pack.add_argument("--passphrase-file", type=Path, metavar="FILE")
    pack.add_argument("--name", metavar="TEXT", help="what it is called; else as the folder")
    pack.set_defaults(run=_command("trust", "pack"))
    know = actions.add_parser(
        "know", help="put the issuer of a credential on the wallet's list of known issuers"
    )
    _on_wallet(know)
    know.add_argument("file", type=Path, metavar="FILE", help="a credential of that issuer")
    know.add_argument("--name", metavar="TEXT", help="what you call it; else as it calls itself")
    know.add_argument(
        "--fingerprint", metavar="DIGITS", help="as the issuer read it to you: first and last 8"
    )
    know.add_argument("--trust", type=Path, metavar="DIR", help="a trust folder with the issuer's key")
    know.set_defaults(run=_command("trust", "know"))
    refresh = actions.add_parser(
        "refresh", help="ask for the keys and lists that credentials name, and keep them"
    )
    refresh.add_argument("folder", type=Path, metavar="DIR", help="the folder that keeps the copies")
    refresh.add_argument("files", nargs="+", type=Path, metavar="FILE", help="credentials, as for check")
    refresh.add_argument(
        "--online", action="store_true", required=True, help="needed, since nothing is asked without it"
    )
    refresh.set_defaults(run=_command("refresh", "run"))


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("give a date and a time, such as 2026-11-20T12:00:00Z") from None
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError("give the time zone as well, such as 2026-11-20T12:00:00Z")
    return moment


def _days(text: str) -> int:
    return number_between(text, 1, 366, "give a number of days from 1 to 366")
