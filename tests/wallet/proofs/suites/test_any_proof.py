"""Whatever stands in a proof: there is a result for it, and it never passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs import cited
from wallet.keys import multibase
from wallet.model.findings import Outcome
from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs.data_integrity import check_object

CONTEXTS = cited.contexts()
SUITES = ["eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019", "ecdsa-sd-2023"]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
MEMBERS = st.sampled_from(
    [
        "id",
        "type",
        "created",
        "expires",
        "verificationMethod",
        "proofPurpose",
        "previousProof",
        "@context",
        "domain",
        "challenge",
        "nonce",
        "proofValue",
        "cryptosuite",
    ]
)
HEADERS = st.sampled_from([b"", b"\xd9\x5d\x00", b"\xd9\x5d\x01", b"\xd9\x5d\x01\x85\x58\x40"])


@pytest.mark.parametrize("suite", [*SUITES, "Ed25519Signature2020"])
@given(changes=st.dictionaries(MEMBERS, VALUES, min_size=1, max_size=3))
def test_any_members_have_a_result(suite: str, changes: dict[str, JsonValue]) -> None:
    document = cited.EDDSA_RDFC.document()
    proof: JsonObject = {**document["proof"], "cryptosuite": suite}
    if suite == "Ed25519Signature2020":
        proof["type"] = suite
        del proof["cryptosuite"]
    changed: JsonObject = {**document, "proof": {**proof, **changes}}
    # The proof is of the first suite; where it was not changed after all, it still verifies there.
    unchanged = suite == "eddsa-rdfc-2022" and all(
        _states_nothing(value) or proof.get(name) == value for name, value in changes.items()
    )
    for result in check_object(changed, contexts=CONTEXTS):
        assert result.outcome is not Outcome.PASSED or unchanged


def _states_nothing(value: JsonValue) -> bool:
    """JSON-LD makes no statement of null and of empty lists, so nothing is changed by them."""
    return value is None or (isinstance(value, list) and all(map(_states_nothing, value)))


@pytest.mark.parametrize("suite", SUITES)
@given(header=HEADERS, data=st.binary(max_size=120), in_base58=st.booleans())
def test_any_proof_value_has_a_result(suite: str, header: bytes, data: bytes, in_base58: bool) -> None:
    encode = multibase.encode_base58btc if in_base58 else multibase.encode_base64url
    document = cited.ECDSA_RDFC_P256.document()
    proof: JsonObject = {**document["proof"], "cryptosuite": suite, "proofValue": encode(header + data)}
    (result,) = check_object({**document, "proof": proof}, contexts=CONTEXTS)
    assert result.outcome is not Outcome.PASSED


NAMES = st.sampled_from("abcd")
LINKS = st.tuples(NAMES, st.none() | NAMES | st.lists(NAMES) | SCALARS)


@given(links=st.lists(LINKS, max_size=5))
def test_any_chain_has_a_result_for_each_proof(links: list[tuple[str, JsonValue]]) -> None:
    document = cited.EDDSA_JCS.document()
    proofs = [
        {**document["proof"], "id": f"urn:{name}", "previousProof": previous} for name, previous in links
    ]
    results = check_object({**document, "proof": proofs}, contexts=CONTEXTS)
    assert [result.outcome for result in results] == [Outcome.FAILED] * len(links)
