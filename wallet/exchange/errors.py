"""Why something could not be had over the network, or was refused before or after asking.

Two kinds, told apart by their roots: what the surroundings did (``NotReachedError``), where asking
again later may help, and what was refused for safety (``RefusedForSafetyError``), where it will not.
"""

from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP


class NotReachedError(KnownError):
    """The server was not reached, did not answer in time or broke off. Says nothing about a credential."""

    title = QT_TRANSLATE_NOOP("error", "The server could not be asked")
    happened = QT_TRANSLATE_NOOP("error", "{host} could not be asked: {reason}.")
    remedy = QT_TRANSLATE_NOOP("error", "Check the connection to the network, or try again later.")


class NoSuchAnswerError(NotReachedError):
    """The server answered, and not with what it was asked for."""

    title = QT_TRANSLATE_NOOP("error", "The server did not have it")
    happened = QT_TRANSLATE_NOOP("error", "{host} answered with status {status} instead of what was asked.")
    remedy = QT_TRANSLATE_NOOP("error", "Try again later, or ask the issuer whether the address is right.")


class NotADocumentError(NotReachedError):
    """The server answered with something else than a document that can be read, such as a page for people."""

    title = QT_TRANSLATE_NOOP("error", "The server did not have it")
    happened = QT_TRANSLATE_NOOP("error", "What {host} has at {url} is not a document with keys. {problem}")
    remedy = QT_TRANSLATE_NOOP("error", "Ask the issuer whether the address is right.")


class RefusedForSafetyError(KnownError):
    """Root of what is never done over the network, whoever asks. Raise a child, never this."""


class UnsafeAddressError(RefusedForSafetyError):
    """An address that is not asked. ``host`` is where it points, as far as that can be told."""

    title = QT_TRANSLATE_NOOP("error", "This address is not asked")
    happened = QT_TRANSLATE_NOOP("error", "{host} was not asked. {rule}.")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing was sent. Ask the issuer for a public https address.")


class UntrustedServerError(RefusedForSafetyError):
    """Whoever answered could not show to be that server."""

    title = QT_TRANSLATE_NOOP("error", "The server could not show who it is")
    happened = QT_TRANSLATE_NOOP("error", "What answered for {host} could not show to be it ({reason}).")
    remedy = QT_TRANSLATE_NOOP(
        "error",
        "Nothing was asked. Check the date and time of this computer; in a public network, try another one.",
    )


class AnswerRefusedError(RefusedForSafetyError):
    """An answer that was not read to its end, or not accepted."""

    title = QT_TRANSLATE_NOOP("error", "The answer was not accepted")
    happened = QT_TRANSLATE_NOOP("error", "The answer of {host} was not accepted. {rule}.")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing of it was used. Tell the issuer, or try again later.")


class NotAgreedError(RefusedForSafetyError):
    """Whoever was shown the host did not agree to its being asked."""

    title = QT_TRANSLATE_NOOP("error", "The server was not asked")
    happened = QT_TRANSLATE_NOOP("error", "{host} was not asked, because you did not agree to it.")
    remedy = QT_TRANSLATE_NOOP("error", "Check again and agree, if you want it asked.")
