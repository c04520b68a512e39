"""Round by round: a key, then what its owner says, then the list; nothing twice and nothing without end."""

import json

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.wallet.exchange.issuers import SITE
from tests.wallet.exchange.servers import HOST, NOW, Server, reply, world
from tests.wallet.proofs.token_makers import ES256
from wallet.keys import jwk
from wallet.model.document import Incoming
from wallet.model.findings import Check
from wallet.model.json_value import JsonObject
from wallet.model.report import CheckResult
from wallet.services.checking import Checking
from wallet.services.online import MAX_ROUNDS, Online
from wallet.trust.refresh import Refresher

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def check(server: Server, token: str) -> tuple[CheckResult, Online]:
    asked = Online(Refresher(world(server).door))
    (result,) = Checking(lambda: NOW).check([Incoming("token", token.encode())], online=asked)
    return result, asked


def found(result: CheckResult, check: Check) -> tuple[str, str]:
    finding = result.verdict.finding(check)
    return finding.outcome.value, finding.reason.value


def publish(server: Server, pages: dict[str, JsonObject]) -> None:
    server.pages |= {target: reply(json.dumps(page).encode()) for target, page in pages.items()}


def test_a_token_of_an_issuer_that_publishes_its_keys_in_a_set_of_their_own(server: Server) -> None:
    claims = {"iss": f"{SITE}/school", "vct": "https://example.org/micro", "iat": 1_790_000_000, "name": "A"}
    token = ES256.token(claims, {"typ": "dc+sd-jwt", "kid": "k1", "jwk": None}) + "~"
    publish(
        server,
        {
            "/.well-known/jwt-vc-issuer/school": {"issuer": f"{SITE}/school", "jwks_uri": f"{SITE}/keys"},
            "/keys": {"keys": [{**ES256.jwk, "kid": "k1"}]},
        },
    )
    result, asked = check(server, token)
    assert found(result, Check.INTEGRITY) == ("passed", "signature-valid")
    assert server.targets == ["/school", "/.well-known/jwt-vc-issuer/school", "/keys"]
    assert len(asked.copies) == 2
    (problem,) = asked.problems
    assert problem.startswith(f"{HOST} answered with status 404")


KEY, PROFILE, REVOKED = "/key", "/profile", "/revoked"


def open_badge() -> str:
    claims = {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": "urn:uuid:1",
        "recipient": {"type": "email", "hashed": False, "identity": "mia@example.org"},
        "badge": {"type": "BadgeClass", "id": f"{SITE}/badge", "name": "A", "issuer": f"{SITE}{PROFILE}"},
        "verification": {"type": "SignedBadge", "creator": f"{SITE}{KEY}"},
        "issuedOn": "2026-01-01T00:00:00Z",
    }
    return ES256.token(claims, {"typ": None, "jwk": None})


def website(*revoked: str) -> dict[str, JsonObject]:
    pem = jwk.read(ES256.jwk).key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    key: JsonObject = {"type": "CryptographicKey", "id": f"{SITE}{KEY}", "owner": f"{SITE}{PROFILE}"}
    profile: JsonObject = {"type": "Profile", "id": f"{SITE}{PROFILE}", "name": "School"}
    listed: JsonObject = {"type": "RevocationList", "id": f"{SITE}{REVOKED}", "issuer": f"{SITE}{PROFILE}"}
    return {
        KEY: {**key, "publicKeyPem": pem},
        PROFILE: {**profile, "publicKey": f"{SITE}{KEY}", "revocationList": f"{SITE}{REVOKED}"},
        REVOKED: {**listed, "revokedAssertions": list(revoked)},
    }


@pytest.mark.parametrize(
    ("revoked", "expected"),
    [((), ("passed", "not-revoked-as-of")), (("urn:uuid:1",), ("failed", "revoked"))],
    ids=["clear", "revoked"],
)
def test_an_open_badge_2_leads_from_its_key_to_the_profile_to_the_list(
    server: Server, revoked: tuple[str, ...], expected: tuple[str, str]
) -> None:
    publish(server, website(*revoked))
    result, asked = check(server, open_badge())
    assert found(result, Check.INTEGRITY) == ("passed", "signature-valid")
    assert found(result, Check.STATUS) == expected
    assert sorted(server.targets) == sorted([KEY, PROFILE, REVOKED])
    assert asked.problems == ()


def test_documents_that_point_on_and_on_are_not_followed_for_ever(server: Server) -> None:
    asked = Online(Refresher(world(server).door))
    judged: list[int] = []

    def judge(trust, watch) -> tuple[CheckResult, ...]:
        judged.append(len(judged))
        server.pages[f"/{len(judged)}"] = reply(b"{}")
        if watch is not None:
            trust.documents.find(f"{SITE}/{len(judged)}")
        return ()

    asked.settle(judge, asked.trust)
    assert server.targets == ["/1", "/2", "/3"]
    assert len(judged) == MAX_ROUNDS + 1
