"""Why nothing could be dug out of an input."""

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP


class UnsafeArchiveError(KnownError):
    """A zip archive that no honest program writes for sharing credentials."""

    title = QT_TRANSLATE_NOOP("error", "This archive is not safe to read")
    happened = QT_TRANSLATE_NOOP("error", "The archive breaks a rule of safety: {rule} ({member}).")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Nothing was read. Ask for the files one by one, or for a new archive."
    )


class BrokenArchiveError(KnownError):
    """A zip archive that is incomplete or damaged."""

    title = QT_TRANSLATE_NOOP("error", "This archive is damaged")
    happened = QT_TRANSLATE_NOOP("error", "The archive cannot be read to its end.")
    remedy = QT_TRANSLATE_NOOP("error", "Download or copy it again, or ask for it again.")


class UnreadablePictureError(KnownError):
    """A picture file that is damaged."""

    title = QT_TRANSLATE_NOOP("error", "This picture is damaged")
    happened = QT_TRANSLATE_NOOP("error", "The picture cannot be read to its end.")
    remedy = QT_TRANSLATE_NOOP("error", "Download or copy it again, or take a new one.")


class NoCodeInPictureError(KnownError):
    """A picture without any QR code that could be read."""

    title = QT_TRANSLATE_NOOP("error", "No QR code found")
    happened = QT_TRANSLATE_NOOP("error", "No QR code could be read in this picture.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Take the picture again: straight, sharp, with the whole code and some white around it."
    )
