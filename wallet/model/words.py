"""Marks sentences for translation without importing a screen toolkit.

The sentences stay English in the core. Whoever shows one translates it by the
same context and text, then fills the ``{placeholders}``.
"""

from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text`` unchanged; the extractor files it under ``context``."""
    del context
    return text


@dataclass(frozen=True)
class Sentence:
    """One sentence to show: the marked English text and what fills its placeholders."""

    context: str
    text: str
    values: tuple[tuple[str, str], ...] = field(default=())

    def in_english(self) -> str:
        """The sentence with its placeholders filled, for the command line and logs."""
        return self.text.format(**dict(self.values))
