"""Text as the issuer wrote it, in every language in which it was written."""

from collections.abc import Sequence
from dataclasses import dataclass

UNDETERMINED = "und"
"""BCP 47 tag for text whose language the issuer did not state."""


@dataclass(frozen=True, repr=False)
class LocalizedText:
    """The same statement in one or more languages, in the issuer's order.

    ``versions`` holds (BCP 47 language tag, text); ``und`` where no language was
    stated. Never mixes the issuer's words with words of Tallystick.
    """

    versions: tuple[tuple[str, str], ...]

    @staticmethod
    def plain(text: str) -> "LocalizedText":
        """Text without a stated language."""
        return LocalizedText(((UNDETERMINED, text),))

    @property
    def languages(self) -> tuple[str, ...]:
        """The stated languages, without ``und``."""
        return tuple(tag for tag, _ in self.versions if tag != UNDETERMINED)

    def best(self, preferred: Sequence[str]) -> tuple[str, str]:
        """(language, text) for the first preferred language there is, else the first version.

        An empty text object gives (``und``, ""). The caller compares the language
        returned with the one asked for, and marks a fallback.
        """
        by_tag = dict(self.versions)
        for tag in preferred:
            if tag in by_tag:
                return tag, by_tag[tag]
        return self.versions[0] if self.versions else (UNDETERMINED, "")
