"""How commands speak: one JSON document or words, and errors in a person's words."""

import json
import sys
from collections.abc import Callable
from functools import wraps

from app.exit_codes import Exit
from wallet.model.errors import LimitExceededError, TallystickError
from wallet.model.json_value import JsonValue
from wallet.services.errors import FileNotWrittenError, FileUnreadableError


def print_json(document: JsonValue) -> None:
    """The one JSON document of a call, on standard output."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def say(text: str) -> None:
    """One line of words on standard output."""
    sys.stdout.write(text + "\n")


def complain(error: TallystickError, name: str = "") -> None:
    """What went wrong, with which of several files, and what to do, on standard error."""
    title, happened, remedy = (sentence.in_english() for sentence in error.sentences())
    sys.stderr.write(f"{f'{name}: ' if name else ''}{title}. {happened}\n{remedy}\n")


def exit_code_of(error: TallystickError) -> Exit:
    """The code for an error that ended a call, or that one input of a call met with."""
    from app.commands.passphrase import NobodyToAskError, PassphrasesDifferError
    from wallet.exchange.errors import NotReachedError, RefusedForSafetyError
    from wallet.share.errors import OnlyAsFileError, TooBigForQrError
    from wallet.store import errors as store
    from wallet.store.recovery_code import RecoveryCodeMistypedError
    from wallet.trust.first_use import FingerprintDiffersError

    if isinstance(error, RecoveryCodeMistypedError):
        return Exit.WALLET
    unusable = FileUnreadableError | FileNotWrittenError | NobodyToAskError | PassphrasesDifferError
    if isinstance(error, unusable | store.FolderExistsError):
        return Exit.WRONG_USE
    if isinstance(error, store.PassphraseTooShortError | store.NotHeldError):
        return Exit.WRONG_USE
    if isinstance(error, store.DiskFullError | LimitExceededError | TooBigForQrError | OnlyAsFileError):
        return Exit.REFUSED
    if isinstance(error, NotReachedError | RefusedForSafetyError | FingerprintDiffersError):
        return Exit.REFUSED
    return Exit.WALLET if type(error).__module__ == store.__name__ else Exit.UNREADABLE


def speaks_plainly(command: Callable[..., Exit]) -> Callable[..., Exit]:
    """Turn every known error of a command into words and an exit code."""

    @wraps(command)
    def run(*arguments: object) -> Exit:
        try:
            return command(*arguments)
        except TallystickError as error:
            complain(error)
            return exit_code_of(error)

    return run
