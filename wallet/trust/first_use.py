"""Trust on first use: an issuer is put on the list after a person compared the fingerprint of its key."""

import re
from datetime import date

from wallet.model.errors import KnownError
from wallet.model.findings import Check, Outcome
from wallet.model.report import CheckResult
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.trust.pins import Pin

COMPARED_DIGITS = 8
"""How many digits at either end have to be read back: 64 bits, out of reach for whoever tries keys."""

_GROUP = 4
_NOT_HEXADECIMAL = re.compile(r"[^0-9a-f]")


class NoKeyToKnowError(KnownError):
    """The file shows no key that signed it, so there is nothing to put on the list."""

    title = QT_TRANSLATE_NOOP("error", "There is no key to remember")
    happened = QT_TRANSLATE_NOOP("error", "No signature in “{name}” holds, so it shows no key of an issuer.")
    remedy = QT_TRANSLATE_NOOP("error", "Choose a credential whose signature can be checked.")


class FingerprintDiffersError(KnownError):
    """What was read back is not the fingerprint of the key in hand."""

    title = QT_TRANSLATE_NOOP("error", "The fingerprints differ")
    happened = QT_TRANSLATE_NOOP(
        "error", "The key that signed the file has another fingerprint than the one given."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Do not rely on the file. Ask the issuer, by a way that you know, for the right fingerprint."
    )


def pin_of(result: CheckResult, name: str | None, since: date) -> Pin:
    """The pin that would make the issuer of this checked credential known; ``name`` in place of its own.

    Raises NoKeyToKnowError where no signature holds, or where its key is not the issuer's.
    """
    finding = result.verdict.finding(Check.ISSUER)
    fingerprint = finding.fact("key_fingerprint")
    if finding.outcome is Outcome.FAILED or fingerprint is None or result.credential is None:
        raise NoKeyToKnowError(name=result.input)
    issuer = result.credential.issuer
    own = issuer.name.best(("en",))[1] if issuer.name else issuer.id
    return Pin(name or own or fingerprint, fingerprint, issuer.id, since)


def in_groups(fingerprint: str) -> str:
    """The fingerprint in groups of four digits, fit to be read aloud."""
    return " ".join(fingerprint[start : start + _GROUP] for start in range(0, len(fingerprint), _GROUP))


def compare(fingerprint: str, read_back: str) -> None:
    """Return only if ``read_back`` is the fingerprint, or at least its COMPARED_DIGITS first and last digits.

    Blanks, dots and capitals do not matter. Raises FingerprintDiffersError.
    """
    told = _NOT_HEXADECIMAL.sub("", read_back.lower())
    ends = fingerprint[:COMPARED_DIGITS] + fingerprint[-COMPARED_DIGITS:]
    if told not in (fingerprint, ends):
        raise FingerprintDiffersError
