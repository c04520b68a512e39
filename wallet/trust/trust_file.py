"""One file of a trust folder or snapshot, before anybody knows what it is."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class TrustFile:
    """``name`` as a person would look for it; ``taken`` (UTC) when the copy was made, as far as is known.

    That is what a snapshot or a wrapper states, else when the file was last written.
    """

    name: str
    data: bytes
    taken: datetime
