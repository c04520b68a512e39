"""What stands where an issuer gave no name. Our words, so always in muted letters."""

from PySide6.QtCore import QCoreApplication


def untitled() -> str:
    """In the place of a title."""
    return QCoreApplication.translate("certificate", "Credential without a title")


def nameless() -> str:
    """In the place of an issuer's name."""
    return QCoreApplication.translate("certificate", "Issuer without a name")
