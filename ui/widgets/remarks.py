"""What we say about a value in words of our own. Always shown as ours, beside what the issuer wrote.

They begin with a small letter, because they follow “In our words:”.
"""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.widgets.untrusted_text import clean_line

# European Learning Model: gradingScheme; tokens of DC4EU and WE BUILD: grading_scheme.
_SCHEME: Final = re.compile(r"/grading_?scheme(?:/|$)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d+")


def name_of(path: str) -> str:
    """The issuer's own name of what stands at a JSON Pointer; empty where it has none."""
    names = [part for part in path.split("/") if part and not _NUMBER.fullmatch(part)]
    return clean_line(names[-1].replace("~1", "/").replace("~0", "~")) if names else ""


def unit_remark() -> str:
    """For a number of credits that names no system of credits."""
    return QCoreApplication.translate("remark", "the issuer does not say what the number counts")


def scheme_remark(path: str) -> str | None:
    """For a value that says on which scale a grade was given; None for any other."""
    if not _SCHEME.search(path):
        return None
    return QCoreApplication.translate("remark", "the scale on which the grade was given")


def yes_or_no_remark(name: str, *, holds: bool) -> str:
    """What a yes or no says, by the name that the issuer's format has for it; else “yes” or “no”."""
    translate = QCoreApplication.translate
    known: dict[str, Callable[[], tuple[str, str]]] = {
        "ispartialqualification": lambda: (
            translate("remark", "it is a part of a larger qualification"),
            translate("remark", "it is a whole qualification, not a part of a larger one"),
        ),
        "partofqualification": lambda: (
            translate("remark", "it is part of a qualification"),
            translate("remark", "it is not part of a qualification"),
        ),
        "stackable": lambda: (
            translate("remark", "it can be combined with other credentials"),
            translate("remark", "it cannot be combined with other credentials"),
        ),
        "identitychecked": lambda: (
            translate("remark", "the learner’s identity was checked"),
            translate("remark", "the learner’s identity was not checked"),
        ),
    }
    said = known.get(name.replace("_", "").casefold())
    true, false = said() if said else (translate("remark", "yes"), translate("remark", "no"))
    return true if holds else false
