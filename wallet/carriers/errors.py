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


class WrappedTooDeepError(KnownError):
    """An archive, letter or PDF inside another inside another."""

    title = QT_TRANSLATE_NOOP("error", "Packed too many times")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” is packed into something that is itself packed twice; that is not looked into."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Unpack it yourself and choose what is inside.")


class UnreadablePictureError(KnownError):
    """A picture file that is damaged."""

    title = QT_TRANSLATE_NOOP("error", "This picture is damaged")
    happened = QT_TRANSLATE_NOOP("error", "The picture cannot be read to its end.")
    remedy = QT_TRANSLATE_NOOP("error", "Download or copy it again, or take a new one.")


class OtherKindOfPictureError(KnownError):
    """A picture in a format that is not decoded here."""

    title = QT_TRANSLATE_NOOP("error", "This kind of picture cannot be read")
    happened = QT_TRANSLATE_NOOP("error", "The picture is a {kind} picture.")
    remedy = QT_TRANSLATE_NOOP("error", "Save it as PNG or JPEG, or take a screenshot of it.")


class NoCodeInPictureError(KnownError):
    """A picture without a credential in it and without any QR code that could be read."""

    title = QT_TRANSLATE_NOOP("error", "Nothing found in this picture")
    happened = QT_TRANSLATE_NOOP("error", "The picture holds no credential and no QR code that can be read.")
    remedy = QT_TRANSLATE_NOOP(
        "error",
        "If it is a badge, choose the file as you downloaded it: programs that send pictures remove what is "
        "in them. If it shows a QR code, take the picture again: straight, sharp, with white around it.",
    )


class NothingBakedError(KnownError):
    """An SVG drawing without a credential in it."""

    title = QT_TRANSLATE_NOOP("error", "Nothing found in this drawing")
    happened = QT_TRANSLATE_NOOP("error", "The drawing holds no credential.")
    remedy = QT_TRANSLATE_NOOP(
        "error",
        "Choose the badge as you downloaded it. If the drawing shows a QR code, take a screenshot of it.",
    )


class NothingAttachedError(KnownError):
    """A PDF without attached files."""

    title = QT_TRANSLATE_NOOP("error", "Nothing is attached to this PDF")
    happened = QT_TRANSLATE_NOOP("error", "The PDF shows pages and has no file attached to it.")
    remedy = QT_TRANSLATE_NOOP(
        "error",
        "What is printed on pages cannot be checked. Ask the issuer for the credential as a file; if a page "
        "shows a QR code, take a screenshot of it.",
    )


class EncryptedPdfError(KnownError):
    """A PDF that is encrypted, be it only against printing."""

    title = QT_TRANSLATE_NOOP("error", "This PDF is protected")
    happened = QT_TRANSLATE_NOOP(
        "error", "The PDF is encrypted, so that the files attached to it stay hidden."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Open it in a PDF program, save the attached file from there and choose that file."
    )


class LinkNotFollowedError(KnownError):
    """An address where a credential may be, instead of the credential."""

    title = QT_TRANSLATE_NOOP("error", "This is a link, not a credential")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” holds only a link to {where}. Tallystick does not follow it."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Open the link in your browser if you trust it, download the file and choose that file."
    )


class HealthCodeError(KnownError):
    """A QR code of a health certificate."""

    title = QT_TRANSLATE_NOOP("error", "This is a health certificate")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” is the code of a health certificate ({kind}), not a learning credential."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Use an app for health certificates.")


class SnapshotInsteadError(KnownError):
    """An archive of what to check against, handed in where a credential was expected."""

    title = QT_TRANSLATE_NOOP("error", "This is a snapshot, not a credential")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” holds lists and keys to check against, and no credential."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Open “Who I trust” and import it there.")


class BackupInsteadError(KnownError):
    """A backup of a wallet, handed in where a credential was expected."""

    title = QT_TRANSLATE_NOOP("error", "This is a backup, not a credential")
    happened = QT_TRANSLATE_NOOP(
        "error",
        "“{name}” is the backup of a wallet. It opens with the passphrase or the recovery code of that time.",
    )
    remedy = QT_TRANSLATE_NOOP("error", "Use “Restore a backup” to make a wallet of it.")
