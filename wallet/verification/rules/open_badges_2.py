"""Open Badges 2.0 (1EdTech), section 4: assertion, badge class and profile.

Badge class and issuer may be given by their address alone; what stands there is never fetched.
"""

from collections.abc import Iterator
from typing import Final

from wallet.formats.nodes import below
from wallet.model.json_value import JsonObject
from wallet.verification.rules import frame
from wallet.verification.rules.kinds import ADDRESS, INSTANT, TEXT, TRUTH
from wallet.verification.rules.shapes import Member, Shape, Shapes
from wallet.verification.rules.violation import Violation, missing

NAME: Final = "Open Badges 2.0"
_ASSERTION: Final = "Assertion"

_ONE_TEXT: Final = Member(TEXT, single=True)
_PLACE: Final = Member(shape="Resource", single=True, address=ADDRESS)
_TABLES: Final = Shapes(
    f"{NAME}, section 4",
    {
        _ASSERTION: Shape(
            types=(_ASSERTION,),
            required=("id", "recipient", "badge", "verification", "issuedOn"),
            members={
                "id": Member(ADDRESS, single=True),
                "recipient": Member(shape="IdentityObject", single=True),
                "badge": Member(shape="BadgeClass", single=True, address=ADDRESS),
                "verification": Member(shape="VerificationObject", single=True),
                "issuedOn": Member(INSTANT, single=True),
                "expires": Member(INSTANT, single=True),
                "image": _PLACE,
                "evidence": Member(shape="Resource", address=ADDRESS),
                "narrative": _ONE_TEXT,
            },
        ),
        "IdentityObject": Shape(
            required=("type", "identity", "hashed"),
            members={"identity": _ONE_TEXT, "hashed": Member(TRUTH, single=True), "salt": _ONE_TEXT},
        ),
        "VerificationObject": Shape(required=("type",)),
        "Resource": Shape(),
        "BadgeClass": Shape(
            types=("BadgeClass",),
            required=("name", "description", "criteria", "issuer"),
            members={
                "name": _ONE_TEXT,
                "description": _ONE_TEXT,
                "image": _PLACE,
                "criteria": _PLACE,
                "issuer": Member(shape="Profile", single=True, address=ADDRESS),
                "tags": Member(TEXT),
            },
        ),
        "Profile": Shape(
            required=("type", "name", "url", "email"),
            members={"name": _ONE_TEXT, "url": Member(ADDRESS, single=True), "email": _ONE_TEXT},
        ),
    },
)


def violations(assertion: JsonObject) -> Iterator[Violation]:
    """In what an assertion, with what stands inside it, is not as the standard describes it."""
    if assertion.get("@context") is None:
        yield missing(f"{NAME}, section 4", "", "@context")
    yield from _TABLES.of(_ASSERTION, assertion)
    yield from (
        found
        for found in frame.dated(f"{NAME}, section 4", assertion, "issuedOn", "expires")
        # The table has said already which date cannot be read.
        if found.place == below("", "expires") and "before" in found.sentence
    )
