"""What an issuer stated and no standard element covers."""

from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class MoreEntry:
    """Something that the issuer stated and no standard element covers, as a tree of names and values.

    ``name`` is the issuer's own word, ``path`` its place (RFC 6901 JSON Pointer), ``text`` the value
    of a leaf as text, ``children`` what is below it; exactly one of the two is empty.
    """

    name: str
    path: str
    text: str = ""
    children: tuple["MoreEntry", ...] = ()
