"""Looking into parsed JSON while remembering where one stands."""

from dataclasses import dataclass

from wallet.model.json_value import JsonValue, as_text


def below(path: str, key: str | int) -> str:
    """The JSON Pointer (RFC 6901) of a member or item of what stands at ``path``."""
    return f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}"


@dataclass(frozen=True, repr=False)
class Node:
    """A value inside a document, with its JSON Pointer. Never raises for a value of another shape."""

    value: JsonValue
    path: str = ""

    @property
    def id(self) -> str | None:
        """The identifier: the value itself where it is a text, else the text under ``id``."""
        return as_text(self.value.get("id") if isinstance(self.value, dict) else self.value)

    @property
    def types(self) -> tuple[str, ...]:
        """The texts under ``type``, which may be one text or an array."""
        return tuple(item.value for item in self.each("type") if isinstance(item.value, str))

    def member(self, key: str) -> "Node":
        """What stands under ``key`` as it is; a null value where there is nothing."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return Node(value, below(self.path, key))

    def has(self, key: str) -> bool:
        """Whether anything but null stands under ``key``."""
        return isinstance(self.value, dict) and self.value.get(key) is not None

    def each(self, key: str) -> tuple["Node", ...]:
        """What stands under ``key``, one by one: an array's items or the single value, without nulls."""
        # Most questions find nothing; answering those at once halves the time of a large document.
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return () if value is None else Node(value, below(self.path, key)).items()

    def first(self, key: str) -> "Node":
        """The first of what stands under ``key``; a null value where there is nothing."""
        found = self.each(key)
        return found[0] if found else Node(None, below(self.path, key))

    def items(self) -> tuple["Node", ...]:
        """The items of an array, or this node alone; nothing for null."""
        if isinstance(self.value, list):
            found = (Node(item, below(self.path, index)) for index, item in enumerate(self.value))
            return tuple(item for item in found if item.value is not None)
        return () if self.value is None else (self,)

    def walk(self, *keys: str) -> tuple["Node", ...]:
        """All nodes that the chain of keys leads to, arrays unfolded at every step."""
        nodes: tuple[Node, ...] = (self,)
        for key in keys:
            nodes = tuple(child for node in nodes for child in node.each(key))
        return nodes
