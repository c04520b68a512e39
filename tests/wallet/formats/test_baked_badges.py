"""Open Badges 2 in pictures, element by element against what is baked into the published files."""

from pathlib import Path

import pytest

from wallet import carriers, formats
from wallet.model.credential import MicroCredential
from wallet.model.document import Incoming
from wallet.model.elements import Element, NotStated, Stated, ValueKind


def read_baked(picture: Path) -> MicroCredential:
    (dug,) = carriers.dig([Incoming("any name at all", picture.read_bytes())])
    (document,) = dug.documents
    return formats.read(formats.open_content(document))


@pytest.mark.parametrize(
    ("name", "identity", "issued_on"),
    [
        (
            "1edtech-validator/inspector-vc/resources/ob20/simple-badge.png",
            "sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942",
            "2016-12-31T23:59:59Z",
        ),
        (
            "issued/obl-ob2-signed-baked.png",
            "sha256$cce41b10364c07f48302e50aa0795e38b7ecfa68fb36767a6a9058efae10a9ad",
            "2026-11-20T00:00:00Z",
        ),
    ],
)
def test_a_baked_badge_states_what_is_in_the_picture_and_nothing_of_what_is_only_an_address(
    vectors: Path, name: str, identity: str, issued_on: str
) -> None:
    credential = read_baked(vectors / name)
    assert credential.format == "open-badges-2"
    stated = {element: entry for element, entry in credential.elements.items() if isinstance(entry, Stated)}
    assert set(stated) == {Element.LEARNER, Element.DATE_OF_ISSUING}
    (learner,) = stated[Element.LEARNER].values
    assert (learner.text.best(())[1], learner.path, learner.raw) == (
        identity,
        "/recipient/identity",
        "hashed",
    )
    (date,) = stated[Element.DATE_OF_ISSUING].values
    assert (date.kind, date.raw, date.path) == (ValueKind.DATE, issued_on, "/issuedOn")
    # Badge and issuer are addresses in both files, and addresses are not followed.
    assert credential.title.versions == ()
    assert isinstance(credential.elements[Element.TITLE], NotStated)
    assert credential.issuer.name is None
