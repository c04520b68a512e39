"""Text of an issuer, made safe to show as plain text.

A credential may say anything. Characters that turn the direction of a line around could make
“not valid” look like something else, so they are taken out before anything is shown. The
original bytes are not touched.
"""

import re
from collections.abc import Sequence
from typing import Final

from wallet.model.text import UNDETERMINED, LocalizedText

# Unicode Standard Annex #9: explicit embeddings, overrides and isolates.
_DIRECTION_CONTROLS: Final = "\u202a-\u202e\u2066-\u2069"
# Control characters draw nothing or break a line; tab and line feed are kept.
_OTHER_CONTROLS: Final = "\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029"
_NEVER_SHOWN: Final = re.compile(f"[{_DIRECTION_CONTROLS}{_OTHER_CONTROLS}]")
_LINE_BREAKS: Final = re.compile(r"\s*\n\s*|\t+")


def clean(text: str) -> str:
    """The text without direction and control characters; line breaks stay."""
    return _NEVER_SHOWN.sub("", text.replace("\r\n", "\n"))


def clean_line(text: str) -> str:
    """The same on one line, for a list or a heading."""
    return _LINE_BREAKS.sub(" ", clean(text)).strip()


def in_language(text: LocalizedText, preferred: Sequence[str]) -> tuple[str, str]:
    """(language tag, clean text) in the first preferred language there is, else the issuer's first.

    ``en`` also finds ``en-GB``. Several versions in one language are all shown, one per line.
    """
    tag = _tag_for(text, preferred)
    same = [clean(words) for one, words in text.versions if one == tag]
    return tag, "\n".join(dict.fromkeys(same))


def line_in(text: LocalizedText | None, preferred: Sequence[str]) -> str:
    """The text on one line in the best language; empty where there is none."""
    return clean_line(in_language(text, preferred)[1]) if text else ""


def same_language(one: str, other: str) -> bool:
    """Whether two BCP 47 tags name the same language, whatever the region."""
    return _primary(one) == _primary(other)


def _tag_for(text: LocalizedText, preferred: Sequence[str]) -> str:
    tags = [tag for tag, _ in text.versions]
    for wanted in preferred:
        if wanted in tags:
            return wanted
        for tag in tags:
            if same_language(tag, wanted):
                return tag
    return tags[0] if tags else UNDETERMINED


def _primary(tag: str) -> str:
    return tag.split("-", 1)[0].casefold()
