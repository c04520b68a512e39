"""Base45 (RFC 9285): bytes in the 45 characters of a QR symbol's alphanumeric mode.

Strict in reading: every text has exactly one meaning and every run of bytes
exactly one text, so that a changed character can never go unnoticed.
"""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUE = {character: value for value, character in enumerate(ALPHABET)}


class NotBase45Error(ValueError):
    """The text is not what encoding any bytes would have given."""


def encode(data: bytes) -> str:
    """Three characters for two bytes, two for a single last byte (RFC 9285 §4)."""
    pieces = []
    for start in range(0, len(data) - 1, 2):
        number = data[start] << 8 | data[start + 1]
        pieces.append(_character(number) + _character(number // 45) + ALPHABET[number // 2025])
    if len(data) % 2:
        pieces.append(_character(data[-1]) + ALPHABET[data[-1] // 45])
    return "".join(pieces)


def decode(text: str) -> bytes:
    """The bytes of ``text``; raises NotBase45Error for a text that ``encode`` never writes."""
    if len(text) % 3 == 1:
        raise NotBase45Error("one character too many")
    decoded = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        size = len(group) - 1
        number = sum(_value(character) * 45**place for place, character in enumerate(group))
        if number >= 1 << 8 * size:
            raise NotBase45Error("a group stands for more than its bytes can hold")
        decoded += number.to_bytes(size, "big")
    return bytes(decoded)


def length(size: int) -> int:
    """How many characters ``size`` bytes become."""
    return size // 2 * 3 + size % 2 * 2


def _character(number: int) -> str:
    return ALPHABET[number % 45]


def _value(character: str) -> int:
    try:
        return _VALUE[character]
    except KeyError as unknown:
        raise NotBase45Error("a character outside the alphabet") from unknown
