"""SD-JWT: the issuer's signature, disclosures that belong to it, and the key of its holder."""

import base64
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.proofs.sealers import SEALER
from tests.wallet.proofs.token_makers import (
    CONTRADICTION,
    ES256,
    FAILED,
    HOLDER,
    MAKERS,
    NO_KEY,
    PASSED,
    STRANGER,
    UNSAFE,
    Maker,
    b64,
    badge_2,
    digest,
    disclosure,
    key_binding,
    part,
    result_of,
)
from wallet.keys import jwk
from wallet.keys.resolve import Resolved
from wallet.model.document import Content, Document, SdJwtEnvelope
from wallet.model.errors import KnownError
from wallet.model.findings import KeySource, Outcome, ProofResult
from wallet.proofs import sd_jwt
from wallet.proofs.token_key import header_jwk

CLAIMS = {
    "iss": "https://school.example",
    "vct": "urn:x:micro",
    "cnf": {"jwk": HOLDER.jwk},
    "iat": 1_700_000_000,
}
TITLE, GRADE, SECRET = (
    disclosure(f"salt-{name}", name, value)
    for name, value in (("title", "Data"), ("grade", "5"), ("secret", "x"))
)
ITEM = disclosure("salt-item", "Analyses data")


def issued(maker: Maker = ES256, header=None, **claims) -> str:
    """The issuer's part: three hidden claims and one hidden item of a list."""
    hidden = {"_sd": sorted(map(digest, (TITLE, GRADE, SECRET))), "_sd_alg": "sha-256"}
    outcomes = {"outcomes": [{"...": digest(ITEM)}, {"...": digest("decoy")}, "Writes"]}
    return maker.token({**CLAIMS, **hidden, **outcomes, **claims}, {"typ": "dc+sd-jwt", **(header or {})})


ISSUED = issued()


def sd(*disclosures: str, jws: str = ISSUED) -> str:
    return "~".join((jws, *disclosures, ""))


def strictly(token: str) -> ProofResult:
    """What the module itself says, whatever the opener would have made of the text."""
    (result,) = sd_jwt.check(Content(Document(b"", "file", "x"), {}, SdJwtEnvelope(token)))
    return result


def outcome(token: str) -> tuple[object, object]:
    result = strictly(token)
    return result.outcome, result.reason


GOOD = sd(TITLE, GRADE, ITEM)
BOUND = GOOD + key_binding(GOOD)


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
def test_every_kind_of_issuers_key(maker: Maker) -> None:
    result = result_of(sd(TITLE, jws=issued(maker)))
    assert (result.suite, result.outcome, result.reason) == ("sd-jwt", *PASSED)
    assert result.key.source is KeySource.HEADER
    assert result.claimed_time.isoformat() == "2023-11-14T22:13:20+00:00"


def test_the_claims_are_those_that_were_disclosed() -> None:
    found = sd_jwt.verified(sd(TITLE, ITEM))
    assert found.claims == {**CLAIMS, "title": "Data", "outcomes": ["Analyses data", "Writes"]}
    assert found.binding is None


def test_an_issuer_that_is_a_key_itself() -> None:
    token = sd(TITLE, jws=issued(header={"jwk": None, "kid": f"{ES256.did_jwk}#0"}, iss=ES256.did_jwk))
    result = result_of(token)
    assert (result.outcome, result.key.source) == (Outcome.PASSED, KeySource.DID_JWK)
    assert result.key.controller == ES256.did_jwk


def test_a_certificate_in_the_header() -> None:
    maker = Maker("ES256", SEALER.sign, {})
    x5c = [base64.b64encode(SEALER.certificate).decode()]
    result = result_of(sd(jws=issued(maker, {"jwk": None, "x5c": x5c})))
    assert (result.outcome, result.key.source) == (Outcome.PASSED, KeySource.CERTIFICATE)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ({"alg": "none"}, FAILED),
        ({"alg": "HS256"}, FAILED),
        ({"jwk": STRANGER.jwk}, FAILED),
        ({"jwk": None}, NO_KEY),
        ({"jku": "https://school.example"}, UNSAFE),
        ({"crit": ["x"], "x": 1}, UNSAFE),
        ({"typ": "kb+jwt"}, UNSAFE),
        ({"typ": "vc+sd-jwt"}, PASSED),
        ({"typ": None}, PASSED),
    ],
)
def test_the_issuers_header_is_judged_as_that_of_every_token(header, expected) -> None:
    assert outcome(sd(TITLE, jws=issued(header=header))) == expected


def test_a_credential_in_it_may_not_contradict_the_token() -> None:
    assert outcome(sd(jws=ES256.token(badge_2()))) == PASSED
    assert outcome(sd(jws=ES256.token(badge_2(iss="https://other.example")))) == CONTRADICTION
    hidden = disclosure("salt", "issuer", "https://other.example")
    claims = {name: value for name, value in badge_2().items() if name != "issuer"}
    assert outcome(sd(hidden, jws=ES256.token({**claims, "_sd": [digest(hidden)]}))) == CONTRADICTION


# --- disclosures (RFC 9901, 7.1) -----------------------------------------------------------------------


@pytest.mark.parametrize("kept", [(), (TITLE,), (GRADE, TITLE), (ITEM, GRADE, TITLE)], ids=len)
def test_disclosures_may_be_left_out_and_stand_in_any_order(kept: tuple[str, ...]) -> None:
    assert outcome(sd(*kept)) == PASSED


OTHER = disclosure("salt", "title", "Medicine")
CHANGED = {
    "twice": (TITLE, TITLE),
    "of another token": (TITLE, OTHER),
    "another value": (OTHER,),
    "another name": (disclosure("salt-title", "level", "Data"),),
    "another salt": (disclosure("salt", "title", "Data"),),
    "respelled": (part(b'["salt-title","title","Data"]'),),
    "padded": (TITLE + "=",),
    "empty": ("",),
    "no base64url": ("!",),
    "no JSON": (part(b"no"),),
    "an object": (part({"title": "Data"}),),
    "four parts": (disclosure("salt-title", "title", "Data", 1),),
    "one part": (disclosure("salt-title"),),
    "a list item as a claim": (disclosure("salt-title", "Data"),),
    "two joined": (TITLE + GRADE,),
}


@pytest.mark.parametrize("disclosures", CHANGED.values(), ids=CHANGED)
def test_no_disclosure_can_be_changed_added_or_doubled(disclosures: tuple[str, ...]) -> None:
    assert outcome(sd(*disclosures)) == FAILED


def test_no_disclosure_can_be_swapped_with_that_of_another_token() -> None:
    other = issued(_sd=[digest(OTHER)])
    assert outcome(sd(OTHER, jws=other)) == PASSED
    assert outcome(sd(TITLE, jws=other)) == FAILED
    assert outcome(sd(OTHER)) == FAILED


SIGNED_BUT_WRONG = {
    "a digest twice": ({"_sd": [digest(TITLE), digest(TITLE)]}, (TITLE,)),
    "a digest in two places": ({"_sd": [digest(TITLE)], "a": {"_sd": [digest(TITLE)]}}, (TITLE,)),
    "digests that are no list": ({"_sd": digest(TITLE)}, ()),
    "digests that are no text": ({"_sd": [1]}, ()),
    "a claim that is there already": ({"title": "Law"}, (TITLE,)),
    "another hash": ({"_sd_alg": "md5"}, (TITLE,)),
    "a hash of another type": ({"_sd_alg": 1}, (TITLE,)),
    "an item among the claims": ({"_sd": [digest(ITEM)], "outcomes": []}, (ITEM,)),
    "a claim among the items": ({"_sd": [], "outcomes": [{"...": digest(TITLE)}]}, (TITLE,)),
    "a reserved name": ({"_sd": [digest(disclosure("s", "_sd", []))]}, (disclosure("s", "_sd", []),)),
    "the other reserved name": ({"_sd": [digest(disclosure("s", "...", ""))]}, (disclosure("s", "...", ""),)),
    "a name that is no text": ({"_sd": [digest(disclosure("s", 1, ""))]}, (disclosure("s", 1, ""),)),
}


@pytest.mark.parametrize(("claims", "disclosures"), SIGNED_BUT_WRONG.values(), ids=SIGNED_BUT_WRONG)
def test_what_rfc_9901_forbids_is_refused_although_it_is_signed(claims, disclosures) -> None:
    assert outcome(sd(*disclosures, jws=issued(**claims))) == FAILED


def test_a_payload_that_two_readers_could_read_differently_is_refused() -> None:
    assert outcome(sd(jws=ES256.token(b'{"vct":"a","vct":"b"}'))) == FAILED
    assert outcome(sd(jws=ES256.token(b"[]"))) == FAILED


# --- key binding (RFC 9901, 7.3) -----------------------------------------------------------------------


def test_the_holders_signature_is_evidence() -> None:
    result = result_of(BOUND)
    assert (result.outcome, result.reason) == PASSED
    evidence = dict(result.evidence)
    assert evidence["key_binding_audience"] == "https://office.example"
    assert evidence["key_binding_nonce"] == "n-1"
    assert evidence["key_binding_time"] == "2023-11-14T22:13:20+00:00"
    assert evidence["key_binding_key"].endswith(jwk.read(HOLDER.jwk).thumbprint)
    binding = sd_jwt.verified(BOUND).binding
    assert (binding.audience, binding.nonce, binding.issued_at) == (
        "https://office.example",
        "n-1",
        1_700_000_000,
    )
    # The key of the holder is never among the keys that could be the issuer's.
    assert result.key.fingerprint != binding.key.fingerprint


WRONG_BINDINGS = {
    "by another key": key_binding(GOOD, STRANGER),
    "by the issuer": key_binding(GOOD, ES256),
    "over fewer disclosures": key_binding(sd(TITLE)),
    "over another order": key_binding(sd(GRADE, TITLE, ITEM)),
    "without the last tilde": key_binding(GOOD[:-1]),
    "without sd_hash": key_binding(GOOD, sd_hash=None),
    "sd_hash of another type": key_binding(GOOD, sd_hash=[digest(GOOD)]),
    "sd_hash in hexadecimal": key_binding(GOOD, sd_hash=digest(GOOD).lower()),
    "without aud": key_binding(GOOD, aud=None),
    "several aud": key_binding(GOOD, aud=["a", "b"]),
    "without nonce": key_binding(GOOD, nonce=None),
    "nonce of another type": key_binding(GOOD, nonce=1),
    "without iat": key_binding(GOOD, iat=None),
    "iat of another type": key_binding(GOOD, iat="1700000000"),
    "iat true": key_binding(GOOD, iat=True),
    "another typ": key_binding(GOOD, header={"typ": "JWT"}),
    "no typ": key_binding(GOOD, header={"typ": None}),
    "alg none": key_binding(GOOD, header={"alg": "none"}),
    "no alg": key_binding(GOOD, header={"alg": None}),
    "alg of another key": key_binding(GOOD, header={"alg": "ES384"}),
    "no token": "e30",
    "a disclosure in its place": TITLE,
}


@pytest.mark.parametrize("binding", WRONG_BINDINGS.values(), ids=WRONG_BINDINGS)
def test_a_key_binding_that_breaks_a_rule_fails(binding: str) -> None:
    result = strictly(GOOD + binding)
    assert result.outcome is Outcome.FAILED
    assert "key_binding" not in dict(result.evidence)


def test_a_header_that_brings_its_own_key_is_not_the_holders() -> None:
    assert strictly(GOOD + key_binding(GOOD, STRANGER, {"jwk": STRANGER.jwk})).outcome is not Outcome.PASSED


@pytest.mark.parametrize("cnf", [None, {}, {"jwk": STRANGER.jwk}, {"kid": "x"}, "x", {"jwk": {"kty": "oct"}}])
def test_only_the_key_to_which_it_was_issued_binds(cnf) -> None:
    token = sd(TITLE, jws=issued(cnf=cnf))
    assert outcome(token) == PASSED
    assert strictly(token + key_binding(token)).outcome is Outcome.FAILED


def test_a_key_for_another_algorithm_does_not_bind() -> None:
    token = sd(TITLE, jws=issued(cnf={"jwk": {**HOLDER.jwk, "alg": "ES384"}}))
    assert outcome(token + key_binding(token)) == FAILED


def test_a_key_binding_cannot_be_moved_to_another_token() -> None:
    other = sd(TITLE, jws=issued(jti="other"))
    assert outcome(other + key_binding(GOOD)) == FAILED
    assert outcome(GOOD + key_binding(other)) == FAILED


def test_without_the_key_binding_the_token_is_as_it_was_issued() -> None:
    assert outcome(BOUND.rpartition("~")[0] + "~") == PASSED


# --- mutations -----------------------------------------------------------------------------------------


@given(st.data())
def test_no_changed_character_passes(data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(BOUND) - 1))
    letter = data.draw(st.sampled_from("ABab01-_=. ~\n").filter(lambda found: found != BOUND[position]))
    changed = BOUND[:position] + letter + BOUND[position + 1 :]
    assert strictly(changed).outcome is not Outcome.PASSED


@given(st.data())
def test_no_cut_or_doubled_text_passes(data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*(st.integers(0, len(BOUND)) for _ in range(2)))))
    for changed in (BOUND[:start] + BOUND[end:], BOUND[:end] + BOUND[start:]):
        if changed not in {BOUND, GOOD, sd()}:
            result = strictly(changed)
            assert result.outcome is not Outcome.PASSED or _is_a_selection(changed)


def _is_a_selection(token: str) -> bool:
    """Whether only disclosures were left out, and with them the holder's signature."""
    jws, *disclosures, binding = token.split("~")
    return jws == ISSUED and not binding and set(disclosures) <= {TITLE, GRADE, ITEM}


@given(st.text(alphabet="e30.~AbA_-", max_size=60) | st.text(max_size=30))
def test_any_text_gives_one_result_and_raises_nothing(text: str) -> None:
    assert strictly(text).outcome is not Outcome.PASSED


def test_plain_json_is_no_sd_jwt() -> None:
    content = Content(Document(b"", "file", "x"), {})
    assert not sd_jwt.applies(content)
    assert sd_jwt.check(content) == ()


# --- published -----------------------------------------------------------------------------------------

# The key with which the examples of RFC 9901 are signed (its appendix A.5).
RFC_KEY = {
    "kty": "EC",
    "crv": "P-256",
    "x": "b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ",
    "y": "Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8",
}


def _rfc_key(_header: object, _claims: object) -> Resolved:
    return header_jwk(dict(RFC_KEY))


def test_every_published_example_gives_its_expected_claims(vectors: Path) -> None:
    folders = sorted(
        path.parent for path in (vectors / "ietf-sd-jwt/rendered").rglob("sd_jwt_presentation.txt")
    )
    bound = 0
    for folder in folders:
        token = re.sub(r"\s", "", (folder / "sd_jwt_presentation.txt").read_text())
        found = sd_jwt.verified(token, find_key=_rfc_key)
        assert found.claims == json.loads((folder / "verified_contents.json").read_text()), folder
        assert (found.binding is not None) == (folder / "kb_jwt_payload.json").exists(), folder
        if found.binding is not None:
            stated = json.loads((folder / "kb_jwt_payload.json").read_text())
            bound += 1
            assert found.binding.audience == stated["aud"]
            assert found.binding.nonce == stated["nonce"]
            assert found.binding.issued_at == stated["iat"]
        # Its header leads to no key, so without one nothing is known.
        assert outcome(token) == NO_KEY
    assert (len(folders), bound) == (31, 8)


def test_no_published_example_passes_with_a_changed_signature_or_disclosure(vectors: Path) -> None:
    for path in sorted((vectors / "ietf-sd-jwt/rendered").rglob("sd_jwt_presentation.txt")):
        jws, *disclosures, binding = re.sub(r"\s", "", path.read_text()).split("~")
        signed, _, signature = jws.rpartition(".")
        changed = [f"{signed}.{signature[::-1]}", f"{signed}.{b64(b'1' * 64)}"]
        broken = ["~".join((text, *disclosures, binding)) for text in changed]
        broken.append("~".join((jws, *disclosures, OTHER, "")))
        broken += ["~".join((jws, *disclosures, *disclosures[:1], ""))] if disclosures else []
        broken += ["~".join((jws, *disclosures[1:], binding))] if disclosures and binding else []
        for token in broken:
            with pytest.raises(KnownError):
                sd_jwt.verified(token, find_key=_rfc_key)


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        ("eudiplo-microcred-0.sdjwt", KeySource.CERTIFICATE, PASSED),
        # Its kid ends with #key-1, and a did:jwk has no key but #0.
        ("obl-ob3-badkid.sdjwt", None, NO_KEY),
    ],
)
def test_tokens_of_other_issuers(vectors: Path, name: str, source: KeySource | None, expected) -> None:
    token = (vectors / "issued" / name).read_text()
    result = result_of(token)
    assert (result.suite, result.outcome, result.reason) == ("sd-jwt", *expected)
    assert (result.key.source if result.key else None) is source


def test_the_token_with_the_wrong_key_identifier_was_signed_by_the_key_that_it_means(vectors: Path) -> None:
    token = (vectors / "issued/obl-ob3-badkid.sdjwt").read_text().strip()
    issuer = json.loads((vectors / "issued/keys-obl.json").read_text())["issuer_did_p256"]
    members = json.loads(base64.urlsafe_b64decode(issuer.removeprefix("did:jwk:") + "=="))
    found = sd_jwt.verified(token, find_key=lambda _header, _claims: header_jwk(members))
    assert found.claims["iss"] == issuer
