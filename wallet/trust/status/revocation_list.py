"""Lists of revoked badges: Open Badges 2.0, "RevocationList", which Blockcerts uses as well.

They are not signed. What they are worth is judged in ``look_up``.
"""

from wallet.formats.nodes import Node
from wallet.model.errors import MalformedInputError
from wallet.model.json_value import JsonObject

TYPE = "RevocationList"
_NAMES = ("id", "uid")
_ENTRIES = "revokedAssertions"


def revoked_names(body: JsonObject) -> frozenset[str]:
    """The ``id`` and ``uid`` of every badge in the list.

    Raises MalformedInputError where it is none, or holds an entry that names no badge: that could be any.
    """
    root = Node(body)
    if TYPE not in root.types:
        raise MalformedInputError(rule="It does not say that it is a list of revoked badges", place="type")
    if not isinstance(root.member(_ENTRIES).value, list):
        raise MalformedInputError(rule="A list of revoked badges has no list in it", place=_ENTRIES)
    names: set[str] = set()
    for entry in root.each(_ENTRIES):
        found = {entry.id, *(entry.member(name).id for name in _NAMES)} - {None}
        if not found:
            raise MalformedInputError(rule="An entry names no badge", place=entry.path)
        names.update(name for name in found if name is not None)
    return frozenset(names)
