"""Texts with a number in them, outside of any screen.

The extractor of Qt sees the plural forms of a text only in ``tr`` of an object, not in
``QCoreApplication.translate``; so they are all said by this one object.
"""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Says a number together with what is counted, in the plural form of the language."""

    def duration(self, unit: str, count: int) -> str:
        """A whole number of that unit: ``years``, ``months``, ``weeks``, ``days``, ``hours`` …"""
        in_words = {
            "years": lambda: self.tr("%n year(s)", "", count),
            "months": lambda: self.tr("%n month(s)", "", count),
            "weeks": lambda: self.tr("%n week(s)", "", count),
            "days": lambda: self.tr("%n day(s)", "", count),
            "hours": lambda: self.tr("%n hour(s)", "", count),
            "minutes": lambda: self.tr("%n minute(s)", "", count),
            "seconds": lambda: self.tr("%n second(s)", "", count),
        }
        return in_words[unit]()

    def holds(self, count: int) -> str:
        """How many credentials are inside a credential."""
        return self.tr("Holds %n credential(s), listed under “Inside”", "", count)

    def share_of(self, count: int) -> str:
        """A share, by the number of credentials in it."""
        return self.tr("Share of %n credential(s)", "", count)
