"""Which addresses would settle something, and that nothing else is ever among them."""

import json

import pytest

from tests.wallet.exchange.issuers import LIST, WebIssuer
from tests.wallet.exchange.servers import NOW
from wallet import formats
from wallet.exchange import wanted
from wallet.exchange.wanted import Kind, LookedFor, Wanted
from wallet.keys.documents import DatedDocument, KeyDocuments
from wallet.model.document import Document
from wallet.model.json_value import JsonObject
from wallet.proofs import check_proofs


def lists_of(credential: JsonObject) -> list[str]:
    content = formats.open_content(Document(json.dumps(credential).encode(), "file", "x.json"))
    found = wanted.status_lists(content, KeyDocuments())
    assert {item.kind for item in found} <= {Kind.STATUS_LIST}
    assert all(item.name == item.url for item in found)
    return [item.url for item in found]


def entry(**more) -> JsonObject:
    usual = {"type": "BitstringStatusListEntry", "id": "https://a.example/1#3", "statusListIndex": "3"}
    return {**usual, "statusPurpose": "revocation", **more}


A, B = "https://a.example/list", "https://b.example/list"
CASES: dict[str, tuple[JsonObject, list[str]]] = {
    "one": ({"credentialStatus": entry(statusListCredential=A)}, [A]),
    "several": (
        {
            "credentialStatus": [
                entry(statusListCredential=A),
                entry(statusListCredential=B, statusPurpose="suspension"),
                entry(statusListCredential=A),
            ]
        },
        [A, B],
    ),
    "token list": ({"status": {"status_list": {"idx": 1, "uri": A}}}, [A]),
    "open badges 2": (
        {"type": "Assertion", "id": "urn:uuid:1", "badge": {"issuer": {"revocationList": A}}},
        [A],
    ),
    "of messages": ({"credentialStatus": entry(statusListCredential=A, statusPurpose="message")}, []),
    "without a list": ({"credentialStatus": entry()}, []),
    "of a kind nobody here reads": ({"credentialStatus": {"type": "1EdTechRevocationList", "id": A}}, []),
    "odd": ({"credentialStatus": [None, 1, A, {"statusListCredential": 7}]}, []),
    "rules and evidence": ({"credentialSchema": {"id": A}, "evidence": {"id": B}}, []),
    "picture, context, terms": ({"image": A, "@context": A, "termsOfUse": A, "refreshService": A}, []),
}


@pytest.mark.parametrize("case", CASES)
def test_lists_of_revoked_credentials_are_wanted_and_nothing_else(case: str) -> None:
    credential, expected = CASES[case]
    assert lists_of({"type": ["VerifiableCredential"], **credential}) == expected


def test_of_very_many_entries_only_the_first_are_followed() -> None:
    entries = [entry(statusListCredential=f"https://a.example/{number}") for number in range(1000)]
    assert len(lists_of({"credentialStatus": entries})) == wanted.MAX_ENTRIES


def test_documents_are_wanted_where_their_names_say_each_once() -> None:
    names = (
        "did:web:a.example#key-1",
        "did:web:a.example",
        "did:web:a.example%3A8443:issuers:1",
        "https://a.example/keys/1#key",
        "http://a.example/old",
        "did:key:z6Mk",
        "did:ebsi:zabc",
        "did:web:",
        "did:web:a.example::b",
        "urn:uuid:1",
        "",
    )
    assert wanted.documents(names) == (
        Wanted(Kind.KEYS, "did:web:a.example", "https://a.example/.well-known/did.json"),
        Wanted(Kind.KEYS, "did:web:a.example%3A8443:issuers:1", "https://a.example:8443/issuers/1/did.json"),
        Wanted(Kind.KEYS, "https://a.example/keys/1", "https://a.example/keys/1"),
        Wanted(Kind.KEYS, "http://a.example/old", "http://a.example/old"),
    )


def test_the_checks_themselves_say_which_keys_they_need() -> None:
    issuer = WebIssuer()
    content = formats.open_content(Document(issuer.badge(), "file", "x.json"))
    looked_for = LookedFor(KeyDocuments())
    (before,) = check_proofs(content, looked_for)
    assert (before.reason.value, looked_for.names) == ("key-unresolvable", (issuer.did,))
    document = DatedDocument(issuer.did, json.loads(issuer.document()), NOW, "a file")
    known = LookedFor(KeyDocuments([document]))
    (after,) = check_proofs(content, known)
    assert after.reason.value == "signature-valid"
    assert (len(known), known.names) == (1, (issuer.did,))
    assert [item.url for item in wanted.status_lists(content, known)] == [LIST]
