"""The names of the standard elements and of the entries of controlled lists, in en, bg and lt."""

from wallet.vocabularies.elements import GROUPS, Group, element_label, element_name, group_heading
from wallet.vocabularies.lists import concept_label, country_label, credit_unit

__all__ = [
    "GROUPS",
    "Group",
    "concept_label",
    "country_label",
    "credit_unit",
    "element_label",
    "element_name",
    "group_heading",
]
