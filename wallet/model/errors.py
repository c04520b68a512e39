"""One root for everything that can go wrong, in words a person can act on.

Each error answers three questions: what is this about (``title``), what
happened (``happened``) and what can be done (``remedy``). All three are marked
English sentences under the context ``error`` with ``{placeholders}`` that the
keyword arguments fill; values never contain a secret or a credential's content.
"""

from typing import ClassVar

from wallet.model.words import QT_TRANSLATE_NOOP, Sentence


class TallystickError(Exception):
    """Root of all errors of Tallystick. Raise a child, never this."""

    title: ClassVar[str]
    happened: ClassVar[str]
    remedy: ClassVar[str]

    def __init__(self, **values: str) -> None:
        self.values = tuple(sorted(values.items()))
        super().__init__(self.in_english())

    def sentences(self) -> tuple[Sentence, Sentence, Sentence]:
        """Title, what happened, what to do; each ready to be translated and filled."""
        parts = (self.title, self.happened, self.remedy)
        title, happened, remedy = (Sentence("error", text, self.values) for text in parts)
        return title, happened, remedy

    def in_english(self) -> str:
        """What happened and what to do, in one English line."""
        _, happened, remedy = self.sentences()
        return f"{happened.in_english()} {remedy.in_english()}"


class KnownError(TallystickError):
    """Something outside the program: a file, a passphrase, the disk, the learner's input."""


class BugError(TallystickError):
    """Something that is the program's own fault. ``what`` names the place, never content."""

    title = QT_TRANSLATE_NOOP("error", "Tallystick made a mistake")
    happened = QT_TRANSLATE_NOOP("error", "Something went wrong inside the program ({what}).")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing was changed. Please report it with the text under Details.")


class LimitExceededError(KnownError):
    """The input is larger, deeper or more numerous than Tallystick is willing to read."""

    title = QT_TRANSLATE_NOOP("error", "Too large to read safely")
    happened = QT_TRANSLATE_NOOP("error", "{what} is {measured}; the limit is {limit}.")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing was read. Ask whoever gave you the file for a smaller one.")


class MalformedInputError(KnownError):
    """The input breaks a rule of its own format; ``rule`` and ``place`` say which and where."""

    title = QT_TRANSLATE_NOOP("error", "This file is damaged or not what it seems")
    happened = QT_TRANSLATE_NOOP("error", "{rule} ({place}).")
    remedy = QT_TRANSLATE_NOOP("error", "Nothing was read. Ask the issuer to send the file again.")


class NoCredentialFoundError(KnownError):
    """The input was read and holds no credential that Tallystick knows."""

    title = QT_TRANSLATE_NOOP("error", "No credential found")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” holds no credential that Tallystick can read.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Choose the file that the issuer sent you, with its original content."
    )
