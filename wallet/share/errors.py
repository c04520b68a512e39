"""What can stand in the way of making or joining a share."""

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP


class TooBigForQrError(KnownError):
    """The share is larger than a set of QR codes may carry."""

    title = QT_TRANSLATE_NOOP("error", "Too big for QR codes")
    happened = QT_TRANSLATE_NOOP(
        "error", "This share takes {size} bytes; a set of QR codes can carry {limit}."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Share it as a file instead.")


class OnlyAsFileError(KnownError):
    """A credential that is shared as the issuer's sealed file cannot travel as QR codes."""

    title = QT_TRANSLATE_NOOP("error", "This credential travels as a file")
    happened = QT_TRANSLATE_NOOP(
        "error",
        "“{name}” is a sealed file that has to stay exactly as it is, so it is not put into QR codes.",
    )
    remedy = QT_TRANSLATE_NOOP("error", "Share it as a file instead.")


class NothingToShareError(KnownError):
    """A share of no credential was asked for."""

    title = QT_TRANSLATE_NOOP("error", "Nothing chosen to share")
    happened = QT_TRANSLATE_NOOP("error", "No credential was chosen.")
    remedy = QT_TRANSLATE_NOOP("error", "Choose at least one credential.")


class NoTimeToUseError(KnownError):
    """The share would have expired the moment it was signed."""

    title = QT_TRANSLATE_NOOP("error", "This share would never be valid")
    happened = QT_TRANSLATE_NOOP("error", "The time until which the share holds is not in the future.")
    remedy = QT_TRANSLATE_NOOP("error", "Choose a later time.")


class UnwritableTextError(KnownError):
    """The audience, the purpose or the number used once holds half a character."""

    title = QT_TRANSLATE_NOOP("error", "A text cannot be written")
    happened = QT_TRANSLATE_NOOP(
        "error", "For whom or for what you share holds a character that cannot be written into a file."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Type the text again.")


class NotForPresentationError(KnownError):
    """The credential's own text cannot stand inside a presentation unchanged."""

    title = QT_TRANSLATE_NOOP("error", "This credential cannot be put into a presentation")
    happened = QT_TRANSLATE_NOOP("error", "The text of “{name}” is not one plain JSON object.")
    remedy = QT_TRANSLATE_NOOP("error", "Export the original file and hand that over.")


class ForeignCodeError(KnownError):
    """A QR code that holds something else than a part of a share."""

    title = QT_TRANSLATE_NOOP("error", "Not a code of a share")
    happened = QT_TRANSLATE_NOOP("error", "A QR code was read that is no part of a Tallystick share.")
    remedy = QT_TRANSLATE_NOOP("error", "Show only the codes of the share, then read them again.")


class DamagedCodeError(KnownError):
    """One code of a share does not agree with itself or with its double."""

    title = QT_TRANSLATE_NOOP("error", "A code is damaged")
    happened = QT_TRANSLATE_NOOP("error", "A QR code of the share was changed or read wrongly ({place}).")
    remedy = QT_TRANSLATE_NOOP("error", "Read the codes again, or ask for the share as a file.")


class MixedSharesError(KnownError):
    """Codes of more than one share were put together."""

    title = QT_TRANSLATE_NOOP("error", "Codes of different shares")
    happened = QT_TRANSLATE_NOOP("error", "The QR codes belong to different shares: {shares}.")
    remedy = QT_TRANSLATE_NOOP("error", "Read the codes of one share at a time.")


class MissingCodesError(KnownError):
    """Some codes of the set were not read."""

    title = QT_TRANSLATE_NOOP("error", "Some codes are missing")
    happened = QT_TRANSLATE_NOOP("error", "{found} of {total} QR codes were read; missing: {missing}.")
    remedy = QT_TRANSLATE_NOOP("error", "Add the missing codes and try again.")


class DamagedShareError(KnownError):
    """All codes are there and what they carry together is not what was shared."""

    title = QT_TRANSLATE_NOOP("error", "The codes do not fit together")
    happened = QT_TRANSLATE_NOOP("error", "Together the QR codes do not give what was shared ({rule}).")
    remedy = QT_TRANSLATE_NOOP("error", "Ask for the share again, best as a file.")
