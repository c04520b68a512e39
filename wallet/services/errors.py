"""What can stand in the way of what a person asked for, beyond the errors of the rooms."""

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP


class ShareNotKeptError(KnownError):
    """A presentation was handed in where a credential was expected."""

    title = QT_TRANSLATE_NOOP("error", "This is a share, not a credential")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” was made by its holder for a reader; a wallet keeps what issuers give."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Use “Check something” to check it, or import the credential itself.")


class FileUnreadableError(KnownError):
    """A file could not be read from the disk."""

    title = QT_TRANSLATE_NOOP("error", "The file could not be opened")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” could not be read ({reason}).")
    remedy = QT_TRANSLATE_NOOP("error", "Check that the file is still there and that you may read it.")


class FileNotWrittenError(KnownError):
    """A new file could not be written to the disk; there is none."""

    title = QT_TRANSLATE_NOOP("error", "The file could not be written")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” could not be written ({reason}).")
    remedy = QT_TRANSLATE_NOOP("error", "Choose another place, or check that you may write there.")


class NotKeptError(KnownError):
    """A credential was read and the wallet could not store it."""

    title = QT_TRANSLATE_NOOP("error", "It could not be kept")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” holds something that the wallet cannot store.")
    remedy = QT_TRANSLATE_NOOP("error", "Keep the file where it is, and report this.")
