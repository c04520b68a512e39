"""The rules of RFC 9901, 7.1, one by one, and the published tokens with what they have to disclose."""

import json

import pytest

from tests.wallet.formats.tokens import digest, disclosure, hiding, jws, opened, part, sd_jwt
from wallet.formats import sd_jwt_disclosures as rules
from wallet.formats.openers.sd_jwt import HIDDEN_FRAME
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.limits import MAX_DISCLOSURES
from wallet.proofs.base64url import NOT_BASE64URL

NAME = disclosure("salt", "family_name", "Möbius")
ITEM = disclosure("salt", "DE")


def refused(claims, *texts) -> tuple[str, str]:
    with pytest.raises(MalformedInputError) as caught:
        opened(sd_jwt(claims, *texts))
    values = dict(caught.value.values)
    return values["rule"], values["place"]


def test_the_example_of_the_standard_has_the_digest_of_the_standard() -> None:
    """RFC 9901, 4.2.1 and 4.2.3: figures of the text."""
    text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    assert digest(text) == "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"
    content = opened(sd_jwt({"_sd": ["X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"]}, text))
    assert content.body == {"family_name": "Möbius"}


def test_members_and_items_are_put_in_their_places() -> None:
    claims = {"a": {"_sd": [digest(NAME)]}, "b": ["FR", {"...": digest(ITEM)}], "_sd_alg": "sha-256"}
    assert opened(sd_jwt(claims, ITEM, NAME)).body == {"a": {"family_name": "Möbius"}, "b": ["FR", "DE"]}


def test_what_is_not_disclosed_leaves_nothing_behind() -> None:
    claims = {"_sd": [digest(NAME), "decoy"], "b": [{"...": digest(ITEM)}]}
    assert opened(sd_jwt(claims)).body == {"b": []}


def test_a_disclosure_may_hide_others() -> None:
    outer = disclosure("salt", "outer", {"_sd": [digest(NAME)], "list": [{"...": digest(ITEM)}]})
    assert opened(sd_jwt({"_sd": [digest(outer)]}, NAME, outer, ITEM)).body == {
        "outer": {"list": ["DE"], "family_name": "Möbius"}
    }


@pytest.mark.parametrize("algorithm", ["sha-512", "", None, 1])
def test_only_sha_256(algorithm) -> None:
    assert refused({"_sd_alg": algorithm}) == (rules.OTHER_DIGEST, "/_sd_alg")


@pytest.mark.parametrize(
    "value", [[], ["salt"], ["a", "b", "c", "d"], [1, "name", "x"], ["salt", 1, "x"], {}, "x"]
)
def test_a_disclosure_is_a_list_of_two_or_three(value) -> None:
    text = part(value)
    assert refused({"_sd": [digest(text)]}, text) == (rules.NOT_A_DISCLOSURE, "disclosure 1")


def test_a_disclosure_that_belongs_to_nothing_is_refused() -> None:
    assert refused({"_sd": [digest(NAME)]}, NAME, ITEM) == (rules.UNREFERENCED, "disclosure 2")


def test_a_disclosure_may_not_come_twice() -> None:
    assert refused({"_sd": [digest(NAME)]}, NAME, NAME) == (rules.DISCLOSED_TWICE, "disclosure 2")


@pytest.mark.parametrize(
    ("claims", "place"),
    [
        ({"_sd": [digest(NAME), digest(NAME)]}, "/_sd"),
        ({"a": {"_sd": ["decoy"]}, "b": {"_sd": ["decoy"]}}, "/b/_sd"),
        ({"a": [{"...": "decoy"}, {"...": "decoy"}]}, "/a/1"),
    ],
)
def test_no_digest_comes_twice(claims, place) -> None:
    assert refused(claims) == (rules.DIGEST_TWICE, place)


@pytest.mark.parametrize("value", ["x", [1], {}, None, [None]])
def test_digests_are_a_list_of_texts(value) -> None:
    assert refused({"a": {"_sd": value}}) == (rules.NOT_DIGESTS, "/a/_sd")


def test_each_kind_of_disclosure_has_its_place() -> None:
    assert refused({"_sd": [digest(ITEM)]}, ITEM) == (rules.WRONG_PLACE, "disclosure 1")
    assert refused({"a": [{"...": digest(NAME)}]}, NAME) == (rules.WRONG_PLACE, "disclosure 1")


@pytest.mark.parametrize("name", ["_sd", "..."])
def test_reserved_names_cannot_be_disclosed(name) -> None:
    text = disclosure("salt", name, ["x"])
    assert refused({"_sd": [digest(text)]}, text) == (rules.RESERVED_NAME, "disclosure 1")


def test_nothing_is_replaced_by_a_disclosure() -> None:
    assert refused({"family_name": "Euler", "_sd": [digest(NAME)]}, NAME) == (
        rules.NAME_TAKEN,
        "disclosure 1",
    )
    other = disclosure("other", "family_name", "Gauß")
    assert refused({"_sd": [digest(NAME), digest(other)]}, NAME, other)[0] == rules.NAME_TAKEN


@pytest.mark.parametrize(
    ("claims", "place"),
    [
        ({"...": "x"}, "/..."),
        ({"a": {"...": "x"}}, "/a/..."),
        ({"a": [{"...": "x", "b": 1}]}, "/a/0/..."),
        ({"a": [{"...": 1}]}, "/a/0/..."),
    ],
)
def test_the_sign_of_a_hidden_item_stands_only_in_lists(claims, place) -> None:
    assert refused(claims) == (rules.MISPLACED_KEY, place)


@pytest.mark.parametrize("name", ["iss", "nbf", "exp", "cnf", "vct", "status"])
def test_what_every_reader_has_to_see_cannot_be_hidden(name) -> None:
    claims = {"vct": "x", "iss": "https://i.example", "nbf": 1, "exp": 2, "cnf": {}, "status": {}}
    with pytest.raises(MalformedInputError) as caught:
        opened(hiding(claims, name))
    assert dict(caught.value.values) == {"rule": HIDDEN_FRAME, "place": f"/{name}"}


def test_a_text_that_is_not_base64url_is_no_disclosure() -> None:
    assert refused({}, "A") == (NOT_BASE64URL, "disclosure 1")


def test_disclosures_inside_disclosures_have_an_end() -> None:
    text, texts = disclosure("s", "a", 1), []
    for number in range(80):
        texts.append(text)
        text = disclosure(f"s{number}", "a", {"_sd": [digest(text)]})
    with pytest.raises(LimitExceededError):
        opened(sd_jwt({"_sd": [digest(text)]}, *texts, text))


def test_there_are_not_too_many_disclosures() -> None:
    texts = [disclosure(str(number), "x") for number in range(MAX_DISCLOSURES + 1)]
    with pytest.raises(LimitExceededError):
        opened(sd_jwt({}, *texts))


def test_a_key_binding_is_kept_and_not_read() -> None:
    token = sd_jwt({"_sd": [digest(NAME)]}, NAME) + jws({"nonce": "x"}, typ="kb+jwt")
    content = opened(token)
    assert (content.body, content.envelope.token) == ({"family_name": "Möbius"}, token)


def test_the_published_tokens_disclose_what_their_makers_say(vectors) -> None:
    """Rendered by the reference generator; lines are broken as in an RFC. The same claims, in any order."""
    compared = 0
    for expected in sorted(vectors.glob("ietf-sd-jwt/rendered/*/*/verified_contents.json")):
        token = expected.parent / "sd_jwt_presentation.txt"
        if token.is_file():
            assert opened(token.read_bytes()).body == json.loads(expected.read_bytes()), token
            compared += 1
    assert compared == 31


def test_what_an_issuer_hands_out_discloses_everything(vectors) -> None:
    for expected in sorted(vectors.glob("ietf-sd-jwt/rendered/rfc9901/*/user_claims.json")):
        token = expected.parent / "sd_jwt_issuance.txt"
        if not token.is_file():
            continue
        try:
            body = opened(token.read_bytes()).body
        except KnownError as error:
            pytest.fail(f"{token}: {error}")
        assert json.loads(expected.read_bytes()).items() <= body.items(), token
