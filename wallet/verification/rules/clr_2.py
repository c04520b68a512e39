"""Comprehensive Learner Record 2.0 (1EdTech), annex B. The credentials in a record have their own check."""

from collections.abc import Iterator
from typing import Final

from wallet.model.json_value import JsonObject
from wallet.verification.rules import open_badges_3
from wallet.verification.rules.kinds import ADDRESS, TEXT, TRUTH, Kind, one_of
from wallet.verification.rules.shapes import Member, Shape, Shapes
from wallet.verification.rules.violation import Violation

NAME: Final = "Comprehensive Learner Record 2.0"

# A credential that was issued as a token stands in the record as its text.
_INSIDE: Final = Kind("a credential", lambda value: isinstance(value, dict | str))
_ASSOCIATIONS: Final = one_of(
    "a kind of association that the standard names",
    "exactMatchOf isChildOf isParentOf isPartOf isPeerOf isRelatedTo precedes replacedBy",
)
_TABLES: Final = Shapes(
    f"{NAME}, annex B",
    {
        **open_badges_3.SHAPES,
        "ClrCredential": Shape(
            types=("ClrCredential",),
            required=("id", "name", "issuer", "credentialSubject"),
            members={
                "name": Member(TEXT, single=True),
                "description": Member(TEXT, single=True),
                "partial": Member(TRUTH, single=True),
                "image": Member(shape="Image", single=True, address=ADDRESS),
                "issuer": Member(shape="Profile", single=True, address=ADDRESS),
                "credentialSubject": Member(shape="ClrSubject", single=True),
                "awardedDate": open_badges_3.SHAPES["AchievementCredential"].members["awardedDate"],
            },
        ),
        "ClrSubject": Shape(
            types=("ClrSubject",),
            required=("verifiableCredential",),
            members={
                "id": Member(ADDRESS, single=True),
                "identifier": Member(shape="IdentityObject"),
                "achievement": Member(shape="Achievement"),
                "verifiableCredential": Member(_INSIDE),
                "association": Member(shape="Association"),
            },
        ),
        "Association": Shape(
            types=("Association",),
            required=("associationType", "sourceId", "targetId"),
            members={
                "associationType": Member(_ASSOCIATIONS, single=True),
                "sourceId": Member(ADDRESS, single=True),
                "targetId": Member(ADDRESS, single=True),
            },
        ),
    },
)


def violations(record: JsonObject) -> Iterator[Violation]:
    """In what a record is not as the standard describes it."""
    yield from _TABLES.of("ClrCredential", record)
