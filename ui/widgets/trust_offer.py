"""What offered files are, in plain words, for the question whether to rely on them."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui import words
from ui.models.trust_list import dated, kind_word, name_of
from ui.widgets.untrusted_text import clean_line
from wallet.model.trusted import Offered, Trusted, TrustedKind
from wallet.model.words import QT_TRANSLATE_NOOP

_MOST_LINES: Final = 12
_MORE: Final = QT_TRANSLATE_NOOP("trusted", "And more: {count}")
_MAKER: Final = QT_TRANSLATE_NOOP(
    "trusted",
    "The fingerprint of its maker’s key is {fingerprint}. Ask its maker whether it is the same, by a way "
    "that you know.",
)
_REFUSED: Final = QT_TRANSLATE_NOOP("trusted", "Not added, {name}: {why}")


def summary(offers: Sequence[Offered]) -> str:
    """One line for each thing that the files bring, what to compare first, and what is refused."""
    lines: list[str] = []
    makers: list[str] = []
    for offer in offers:
        snapshots = [thing for thing in offer.things if thing.kind is TrustedKind.SNAPSHOT]
        # A snapshot is one thing to agree to, whatever it holds.
        lines += [f"• {_line(thing)}" for thing in snapshots or offer.things]
        makers += [
            _say(_MAKER).format(fingerprint=dict(thing.facts).get("maker_fingerprint", ""))
            for thing in snapshots
        ]
    shown = [*makers, *_cut(lines)]
    return "\n".join(filter(None, (*shown, refused(offers))))


def refused(offers: Iterable[Offered]) -> str:
    """One line for each file that brings nothing, with the reason."""
    lines = [
        _say(_REFUSED).format(name=clean_line(offer.name), why=clean_line(words.tr_sentence(offer.problem)))
        for offer in offers
        if offer.problem is not None
    ]
    return "\n".join(_cut(lines))


def _line(thing: Trusted) -> str:
    return ", ".join(filter(None, (f"{kind_word(thing.kind)}: {name_of(thing)}", dated(thing))))


def _cut(lines: list[str]) -> list[str]:
    if len(lines) <= _MOST_LINES:
        return lines
    return [*lines[:_MOST_LINES], _say(_MORE).format(count=len(lines) - _MOST_LINES)]


def _say(text: str) -> str:
    return QCoreApplication.translate("trusted", text)
