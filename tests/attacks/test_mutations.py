"""Nothing that is changed in a signed credential, its proof or its headers keeps its integrity.

Here a fixed part of all changes; all of them by ``python -m tests.attacks.mutations``.
"""

import json

import pytest

from tests.attacks import mutations, mutators
from tests.attacks.mutators import Mutation
from tests.attacks.specimens import checked, specimens
from wallet.model.findings import Check, Outcome, Reason
from wallet.model.verdict import Headline

NAMES = (
    "eddsa-rdfc-2022",
    "eddsa-jcs-2022",
    "ecdsa-rdfc-2019 P-256",
    "ecdsa-rdfc-2019 P-384",
    "ecdsa-jcs-2019 P-256",
    "ecdsa-jcs-2019 P-384",
    "Ed25519Signature2020",
    "ecdsa-sd-2023",
    "vc-jwt RS256",
    "vc-jwt PS256",
    "vc-jwt ES256",
    "vc-jwt ES384",
    "vc-jwt EdDSA",
    "vc-jwt ES256 vcdm-1",
    "sd-jwt",
    "sd-jwt with key binding",
    "jades",
    "vc-jwt x5c",
    "open-badges-2 jws",
    "proof set",
    "proof chain",
    "clr with a child",
    "eddsa-rdfc-2022 pinned",
    "MerkleProof2019",
)
PART = 5
"""Of so many changes one is tried in every run; the first one is another for each way of signing."""


def test_all_ways_of_signing_are_tried() -> None:
    assert tuple(specimens()) == NAMES
    assert tuple(specimens(other=True)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_specimen_is_green_before_it_is_changed(name: str) -> None:
    specimen = specimens()[name]
    result = checked(specimen.data, specimen.trust)
    if name == "MerkleProof2019":
        assert result.verdict.finding(Check.INTEGRITY).reason is Reason.ANCHOR_NOT_CHECKED
    else:
        assert result.headline is Headline.VALID
        other = specimens(other=True)[name]
        found = checked(other.data, other.trust).verdict.finding(Check.INTEGRITY)
        assert found.outcome is Outcome.PASSED


@pytest.mark.parametrize("name", NAMES)
def test_a_change_is_noticed_or_means_nothing_by_a_rule(name: str) -> None:
    chosen = mutations.every(name)[NAMES.index(name) % PART :: PART]
    found = mutations.count(name, chosen)
    assert found.kept == []
    assert found.refused.total() > len(chosen) // 2


def test_every_kind_of_change_is_made_of_every_text() -> None:
    kinds = {mutation.how for mutation in mutations.every("vc-jwt ES256")}
    assert {"change", "drop", "add", "swap", "swap whole", "rename", "wrap", "null"} <= kinds
    assert {"duplicate key with the same", "duplicate key with another", "reorder", "duplicate"} <= kinds
    for name in NAMES:
        changed = {mutation.where.partition("/")[0].partition("@")[0] for mutation in mutations.every(name)}
        assert set(specimens()[name].texts) <= changed


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda one: {**one, "name": "x"}, None),
        (lambda one: {**one, "more": "x"}, None),
        (lambda one: {**one, "@context": one["@context"][::-1]}, None),
        (lambda one: {**one, "proof": {**one["proof"], "created": "2026-01-03T00:00:00Z"}}, None),
        (lambda one: dict(reversed(one.items())), "the same statements"),
        (lambda one: {**one, "type": one["type"][::-1]}, "the same statements"),
    ],
)
def test_the_rules_themselves_tell_a_change_from_none(change, rule) -> None:
    specimen = specimens()["eddsa-rdfc-2022"]
    texts = {"document": json.dumps(change(json.loads(specimen.texts["document"])))}
    assert mutators.means_nothing(specimen, Mutation("", "", texts)) == rule


def test_a_change_that_is_not_noticed_is_told() -> None:
    """The count itself: with a signer that is trusted for anything, what was changed must show."""
    found = mutations.count(
        "eddsa-rdfc-2022", [Mutation("as it is", "", specimens()["eddsa-rdfc-2022"].texts)]
    )
    assert (found.tried, found.kept) == (0, [])
    other = Mutation("another", "", specimens(other=True)["eddsa-rdfc-2022"].texts)
    assert mutations.count("eddsa-rdfc-2022", [other]).kept == ["another "]
