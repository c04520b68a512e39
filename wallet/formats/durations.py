"""Durations as credentials write them (ISO 8601, such as PT60H or P2M)."""

import re
from dataclasses import dataclass
from fractions import Fraction

_NUMBER = r"(\d{1,9}(?:[.,]\d{1,9})?)"
_DURATION = re.compile(
    rf"P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?",
    re.ASCII,
)


@dataclass(frozen=True)
class Duration:
    """A length of time in months, days and hours, which are never turned into each other.

    How many hours a month of study has is the issuer's to say: ``P60M`` is sixty months,
    ``PT60H`` sixty hours. Years count as twelve months, weeks as seven days.
    """

    months: Fraction
    days: Fraction
    hours: Fraction


def parse_duration(text: str) -> Duration | None:
    """The duration, or None where ``text`` is none: negative, empty, or a fraction before the last part."""
    found = _DURATION.fullmatch(text)
    if found is None:
        return None
    parts = [found[index] for index in (1, 2, 3, 4, 6, 7, 8)]
    stated = [part for part in parts if part is not None]
    if not stated or any("." in part or "," in part for part in stated[:-1]):
        return None
    years, months, weeks, days, hours, minutes, seconds = (_fraction(part) for part in parts)
    return Duration(
        months=12 * years + months,
        days=7 * weeks + days,
        hours=hours + minutes / 60 + seconds / 3600,
    )


def _fraction(part: str | None) -> Fraction:
    return Fraction(part.replace(",", ".")) if part else Fraction(0)
