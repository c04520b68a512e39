"""Multibase texts as Data Integrity uses them: base58btc (``z``) and base64url without padding (``u``).

Source: W3C Controlled Identifiers 1.0, section 2.4 "Multibase". Strict: one byte string has
exactly one text in each base, and anything else is refused.
"""

import base64
import binascii

from wallet.model.errors import LimitExceededError, MalformedInputError

MAX_CHARACTERS = 2_048
"""Longest text that is decoded; base58 takes quadratic time. A P-521 key needs 95 characters."""

_BASE58_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE58_VALUES = {character: value for value, character in enumerate(_BASE58_ALPHABET)}


def encode_base58btc(data: bytes) -> str:
    """The bytes as base58btc, with the multibase prefix ``z``."""
    number = int.from_bytes(data, "big")
    digits: list[str] = []
    while number:
        number, digit = divmod(number, 58)
        digits.append(_BASE58_ALPHABET[digit])
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "z" + "1" * zeros + "".join(reversed(digits))


def encode_base64url(data: bytes) -> str:
    """The bytes as base64url without padding, with the multibase prefix ``u``."""
    return "u" + base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def decode(text: str, *, limit: int = MAX_CHARACTERS) -> bytes:
    """The bytes of a multibase text in base58btc or base64url, of ``limit`` characters at most.

    Raises MalformedInputError for another base, a character outside the alphabet or a
    base64url text that is not the canonical one; LimitExceededError for a text that is too long.
    """
    if len(text) > limit:
        raise LimitExceededError(
            what="A multibase text", measured=f"{len(text)} characters", limit=str(limit)
        )
    if text.startswith("z"):
        return _decode_base58btc(text[1:])
    if text.startswith("u"):
        return _decode_base64url(text[1:])
    raise MalformedInputError(rule="A key or signature text must begin with z or u", place=f"“{text[:1]}”")


def _decode_base58btc(digits: str) -> bytes:
    number = 0
    for position, digit in enumerate(digits):
        value = _BASE58_VALUES.get(digit)
        if value is None:
            raise MalformedInputError(
                rule="A base58btc text holds a character outside its alphabet",
                place=f"character {position + 1}",
            )
        number = number * 58 + value
    zeros = len(digits) - len(digits.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def _decode_base64url(text: str) -> bytes:
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedInputError(rule="A base64url text is malformed", place="multibase u") from error
    # Unused bits must be zero and padding absent, so that a signature has only one spelling.
    if encode_base64url(data) != "u" + text:
        raise MalformedInputError(rule="A base64url text is not canonical", place="multibase u")
    return data
