"""What a finding rests on: facts in plain words first, identifiers for specialists under “Details”."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui import words
from ui.widgets.untrusted_text import clean
from wallet.model.findings import Finding
from wallet.model.words import Sentence
from wallet.verification.sentences import NAMELESS, answer


@dataclass(frozen=True)
class Facts:
    """The evidence of one finding, sorted for a reader: (name, value), clean and ready to show."""

    plain: tuple[tuple[str, str], ...]
    technical: tuple[tuple[str, str], ...]


def facts_of(finding: Finding) -> Facts:
    """Every piece of evidence, in plain words where there are words for it, else under its own name."""
    names = _plain_names()
    plain = [(names[name](), _readable(name, value)) for name, value in finding.evidence if name in names]
    technical = [(name, clean(value)) for name, value in finding.evidence if name not in names]
    return Facts(tuple(plain), tuple(technical))


def answer_text(finding: Finding) -> str:
    """The plain answer of a finding in the window's language, with dates in the reader's way of writing."""
    sentence = answer(finding)
    values = tuple((name, _readable(name, value)) for name, value in sentence.values)
    # Dates in Bulgarian and Lithuanian end with a full stop of their own.
    return words.tr_sentence(Sentence(sentence.context, sentence.text, values)).replace("..", ".")


def _readable(name: str, value: str) -> str:
    if value == NAMELESS:
        return QCoreApplication.translate("finding", NAMELESS)
    if name.endswith("_on"):
        return _day(value)
    if name == "claimed_time":
        return _moment(value)
    if name in {"format", "suite", "share_format"}:
        return _PROPER_NAMES.get(value, clean(value))
    return clean(value)


def _day(value: str) -> str:
    try:
        return words.format_date(date.fromisoformat(value))
    except ValueError:
        return clean(value)


def _moment(value: str) -> str:
    try:
        return words.format_moment(datetime.fromisoformat(value))
    except ValueError:
        return clean(value)


# Names of standards; the same in every language.
_PROPER_NAMES: Final = {
    "elm": "European Learning Model",
    "open-badges-2": "Open Badges 2",
    "open-badges-3": "Open Badges 3",
    "clr-2": "Comprehensive Learner Record 2",
    "sd-jwt-vc": "SD-JWT VC",
    "blockcerts": "Blockcerts",
    "vc": "W3C Verifiable Credential",
    "jades": "JAdES",
    "sd-jwt": "SD-JWT",
}


def _plain_names() -> dict[str, Callable[[], str]]:
    translate = QCoreApplication.translate
    return {
        "issuer": lambda: translate("evidence", "Issuer it names"),
        "learner": lambda: translate("evidence", "Learner it names"),
        "known_as": lambda: translate("evidence", "Known here as"),
        "since_on": lambda: translate("evidence", "Known here since"),
        "key_owner": lambda: translate("evidence", "Owner of the key"),
        "certificate": lambda: translate("evidence", "Sealed by"),
        "certificate_issuer": lambda: translate("evidence", "Certificate given by"),
        "certificate_from_on": lambda: translate("evidence", "Certificate valid from"),
        "expired_on": lambda: translate("evidence", "Valid until"),
        "starts_on": lambda: translate("evidence", "Valid from"),
        "ends_on": lambda: translate("evidence", "Valid until"),
        "date": lambda: translate("evidence", "Date as it is written"),
        "audience": lambda: translate("evidence", "Made for"),
        "expected": lambda: translate("evidence", "You are"),
        "claimed_time": lambda: translate("evidence", "Signed on, by the signer’s own word"),
        "format": lambda: translate("evidence", "Format"),
        "suite": lambda: translate("evidence", "Way of signing"),
        "terms": lambda: translate("evidence", "Parts without protection"),
        "problem": lambda: translate("evidence", "What was found"),
        "hidden_parts": lambda: translate("evidence", "Parts that are hidden, at most"),
        "chosen_statements": lambda: translate("evidence", "Statements that the learner chose to show"),
        "mandatory_statements": lambda: translate("evidence", "Statements that the issuer always shows"),
        "chain": lambda: translate("evidence", "Public ledger that it names"),
        "presented_on": lambda: translate("evidence", "Passed on, by the holder’s own word"),
    }
