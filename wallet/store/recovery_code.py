"""The recovery code: 128 random bits in letters and digits that a person can copy by hand.

Crockford's base 32 (crockford.com/base32.html): no I, L, O or U, so nothing is taken for something else;
small letters, I, L and O are read as what they look like. 26 symbols hold the bits, two more
a check, in seven groups of four.
"""

import hashlib
from typing import Final

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP

SECRET_BYTES: Final = 16
GROUPS: Final = 7
_GROUP: Final = 4
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKS_LIKE: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})
_CHECK_SYMBOLS: Final = 2
_SYMBOLS: Final = GROUPS * _GROUP - _CHECK_SYMBOLS
_MOST_CHARACTERS: Final = 200


class RecoveryCodeMistypedError(KnownError):
    """The text is no recovery code: too short, too long, or its check symbols do not fit."""

    title = QT_TRANSLATE_NOOP("error", "This is not a complete recovery code")
    happened = QT_TRANSLATE_NOOP("error", "A code has {groups} groups of four letters and digits: {problem}.")
    remedy = QT_TRANSLATE_NOOP("error", "Compare every group with the sheet. Nothing was changed.")


def spell(secret: bytes) -> str:
    """The code for 16 random bytes, such as ``7ZK3-…``. Raises ValueError for another length."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(f"a recovery code stands for {SECRET_BYTES} bytes")
    bits = int.from_bytes(secret) << (5 * _SYMBOLS - 8 * SECRET_BYTES)
    symbols = _symbols(bits, _SYMBOLS) + _check(secret)
    return "-".join(symbols[at : at + _GROUP] for at in range(0, len(symbols), _GROUP))


def read(code: str) -> bytes:
    """The 16 bytes that a code stands for, however it was typed. Raises RecoveryCodeMistypedError."""
    typed = "".join(code[:_MOST_CHARACTERS].upper().translate(_LOOKS_LIKE).replace("-", " ").split())
    strange = next((symbol for symbol in typed if symbol not in _ALPHABET), None)
    if strange is not None:
        raise _mistyped(f"“{strange}” is in no code")
    if len(typed) != _SYMBOLS + _CHECK_SYMBOLS:
        raise _mistyped(f"this has {len(typed)} of {_SYMBOLS + _CHECK_SYMBOLS}")
    bits = 0
    for symbol in typed[:_SYMBOLS]:
        bits = bits << 5 | _ALPHABET.index(symbol)
    spare = 5 * _SYMBOLS - 8 * SECRET_BYTES
    secret = (bits >> spare).to_bytes(SECRET_BYTES)
    if bits & ((1 << spare) - 1) or _check(secret) != typed[_SYMBOLS:]:
        raise _mistyped("at least one is mistyped")
    return secret


def _mistyped(problem: str) -> RecoveryCodeMistypedError:
    return RecoveryCodeMistypedError(groups=str(GROUPS), problem=problem)


def _check(secret: bytes) -> str:
    digest = hashlib.sha256(b"tallystick recovery code" + secret).digest()
    return _symbols(int.from_bytes(digest[:2]) >> 6, _CHECK_SYMBOLS)


def _symbols(bits: int, count: int) -> str:
    return "".join(_ALPHABET[bits >> 5 * (count - 1 - at) & 31] for at in range(count))
