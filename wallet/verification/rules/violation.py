"""One point in which a document does not follow the rules of its format."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Violation:
    """Which rule, where, and in what way. ``place`` is a JSON Pointer into the opened document.

    ``rule`` names the standard and its section. ``sentence`` quotes names of the standard only, never a
    value of the document, so that it can be shown as it is. ``lack`` is true where something is not
    there, which proves nothing in a document of which only a part was shown.
    """

    rule: str
    place: str
    sentence: str
    lack: bool = False


def missing(rule: str, place: str, name: str) -> Violation:
    """Something that has to be there is not; ``place`` is that of the object that lacks it."""
    return Violation(rule, place, f"“{name}” is missing.", lack=True)


def wrong(rule: str, place: str, name: str, what: str) -> Violation:
    """Something is there and is not what the rule asks for."""
    return Violation(rule, place, f"“{name}” is not {what}.")
