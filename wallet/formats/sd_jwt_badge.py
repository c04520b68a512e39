"""An Open Badge whose members are the claims of a token, without the frame of a W3C credential."""

from functools import cached_property

from wallet.formats.gathering import gathered
from wallet.formats.nodes import Node
from wallet.formats.open_badges_elements import Badge, read_elements
from wallet.formats.open_badges_values import BadgeReader
from wallet.model.elements import Element, Elements, Stated


class CarriedBadge(Badge):
    """The achievement stands in the subject, as in a badge, or as a claim of its own."""

    @staticmethod
    def of(root: Node) -> "CarriedBadge":
        """The badge of a token's claims."""
        return CarriedBadge(root, BadgeReader())

    @cached_property
    def achievements(self) -> tuple[Node, ...]:
        """What was achieved; in practice one."""
        return tuple(node for node in _achievements(self.credential) if isinstance(node.value, dict))


def carries_badge(root: Node) -> bool:
    """Whether the claims hold an achievement of Open Badges that has a name."""
    return any(isinstance(node.member("name").value, str | dict) for node in _achievements(root))


def elements_of_badge(badge: CarriedBadge) -> Elements:
    """The elements as in an Open Badge 3; kinds of assessment also from an achievement in its own claim."""
    elements = dict(read_elements(badge))
    if not isinstance(elements[Element.ASSESSMENT_TYPE], Stated):
        descriptions = [node for each in badge.achievements for node in each.each("resultDescription")]
        elements[Element.ASSESSMENT_TYPE] = gathered(
            badge.reader.text(node, "name", "resultType") for node in descriptions
        )
    return elements


def _achievements(root: Node) -> tuple[Node, ...]:
    return (*root.walk("credentialSubject", "achievement"), *root.each("achievement"))
