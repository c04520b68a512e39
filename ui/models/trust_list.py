"""What is relied on, as a list model, and the plain words for each kind of it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui import words
from ui.models.credential_list import Role
from ui.widgets.untrusted_text import clean_line
from wallet.model.trusted import Trusted, TrustedKind
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.vocabularies import country_label

_KINDS: Final = {
    TrustedKind.PROBLEM: QT_TRANSLATE_NOOP("trusted", "Could not be used"),
    TrustedKind.SNAPSHOT: QT_TRANSLATE_NOOP("trusted", "Snapshot"),
    TrustedKind.ISSUER: QT_TRANSLATE_NOOP("trusted", "Known issuer"),
    TrustedKind.ISSUER_LIST: QT_TRANSLATE_NOOP("trusted", "List of issuers"),
    TrustedKind.EU_LIST: QT_TRANSLATE_NOOP("trusted", "Trusted list of the EU"),
    TrustedKind.AUTHORITY: QT_TRANSLATE_NOOP("trusted", "Authority that certifies issuers"),
    TrustedKind.STATUS_LIST: QT_TRANSLATE_NOOP("trusted", "List of revoked credentials"),
    TrustedKind.KEYS: QT_TRANSLATE_NOOP("trusted", "Copy of an issuer’s keys"),
    TrustedKind.NOT_USED: QT_TRANSLATE_NOOP("trusted", "Not used"),
}
_DATES: Final = {
    TrustedKind.SNAPSHOT: QT_TRANSLATE_NOOP("trusted", "Made on {date}"),
    TrustedKind.ISSUER: QT_TRANSLATE_NOOP("trusted", "Known since {date}"),
    TrustedKind.ISSUER_LIST: QT_TRANSLATE_NOOP("trusted", "Dated {date}"),
    TrustedKind.EU_LIST: QT_TRANSLATE_NOOP("trusted", "Issued on {date}"),
    TrustedKind.AUTHORITY: QT_TRANSLATE_NOOP("trusted", "In force since {date}"),
    TrustedKind.STATUS_LIST: QT_TRANSLATE_NOOP("trusted", "Copied on {date}"),
    TrustedKind.KEYS: QT_TRANSLATE_NOOP("trusted", "Copied on {date}"),
}
_OUTDATED: Final = QT_TRANSLATE_NOOP("trusted", "Out of date since {date}")
_NUMBERED: Final = QT_TRANSLATE_NOOP("trusted", "{country}, number {number}")
_IN_WALLET: Final = QT_TRANSLATE_NOOP("trusted", "In your wallet")
_FROM_SNAPSHOT: Final = QT_TRANSLATE_NOOP("trusted", "From the snapshot “{name}”")
_OF_THE_UNION: Final = QT_TRANSLATE_NOOP("trusted", "All countries")
_UNION, _OTHER_CODES = "EU", {"EL": "GR", "UK": "GB"}


class TrustListModel(QAbstractListModel):
    """One row per thing; ``Role.ROW`` gives the Trusted. Read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._things: Sequence[Trusted] = ()

    def set_things(self, things: Sequence[Trusted]) -> None:
        """Replace everything with one reset."""
        self.beginResetModel()
        self._things = things
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._things)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._things):
            return None
        thing = self._things[index.row()]
        if role == Role.ROW:
            return thing
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(thing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                filter(None, (name_of(thing), kind_word(thing.kind), state_of(thing), place_of(thing)))
            )
        return None

    def row_of(self, thing: Trusted) -> int | None:
        """At which row that very thing stands, or None."""
        return next((number for number, one in enumerate(self._things) if one == thing), None)

    def refresh_words(self) -> None:
        """Say that every row reads differently now."""
        if self._things:
            self.dataChanged.emit(self.index(0), self.index(len(self._things) - 1))


def kind_word(kind: TrustedKind) -> str:
    """What it is, in a few words."""
    return _say(_KINDS[kind])


def name_of(thing: Trusted) -> str:
    """Its own name on one line; a list of the EU by its country and number."""
    facts = dict(thing.facts)
    if thing.kind is TrustedKind.EU_LIST and {"country", "number"} <= facts.keys():
        country, number = country_name(facts["country"]), facts["number"]
        return _say(_NUMBERED).format(country=country, number=number)
    return clean_line(thing.title)


def country_name(code: str) -> str:
    """The country of a trusted list, which has codes of its own for two and one for all of them."""
    if code == _UNION:
        return _say(_OF_THE_UNION)
    iso = _OTHER_CODES.get(code, code)
    languages = words.content_languages()
    return next((name for tag in languages if (name := country_label(iso, tag))), code)


def dated(thing: Trusted) -> str:
    """Of which date it is; empty where it has none that says anything."""
    text = _DATES.get(thing.kind)
    if text is None or thing.dated is None:
        return ""
    return _say(text).format(date=words.format_date(thing.dated))


def state_of(thing: Trusted) -> str:
    """That it is out of date, else of which date it is."""
    if thing.out_of_date and thing.ends is not None:
        return _say(_OUTDATED).format(date=words.format_date(thing.ends))
    return dated(thing)


def place_of(thing: Trusted) -> str:
    """Where it comes from, unless it is a file of its own."""
    if thing.issuer is not None:
        return _say(_IN_WALLET)
    return _say(_FROM_SNAPSHOT).format(name=clean_line(thing.snapshot)) if thing.snapshot else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("trusted", text)
