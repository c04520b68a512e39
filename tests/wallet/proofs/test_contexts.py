"""The context bundle: pinned bytes, nothing else, and no second name for what decides."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from importlib import resources

import pytest

from wallet.model.json_value import JsonObject, JsonValue
from wallet.proofs.contexts import (
    CREDENTIALS_V1,
    CREDENTIALS_V2,
    Contexts,
    DamagedContextError,
    PinnedContext,
    UnknownContextError,
    bundled,
)


def test_every_bundled_context_is_the_pinned_one_and_says_where_it_is_from() -> None:
    folder = resources.files("resources") / "contexts"
    index = json.loads((folder / "index.json").read_bytes())
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for entry in index:
        assert set(entry) == {"url", "file", "sha256", "source", "version", "licence"}
        assert hashlib.sha256((folder / entry["file"]).read_bytes()).hexdigest() == entry["sha256"]
        assert "@context" in bundled().document(entry["url"])
        assert entry["file"] in readme
    assert len(index) == len(bundled().urls)


def test_the_context_for_credentials_has_the_digest_that_its_specification_publishes() -> None:
    # Verifiable Credentials Data Model 2.0, appendix B.1
    published = "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"
    assert bundled().digest(CREDENTIALS_V2) == published


def test_a_file_with_other_bytes_is_refused_when_it_is_loaded() -> None:
    contexts = Contexts({"https://example.org/v1": PinnedContext("0" * 64, lambda: b'{"@context": {}}')})
    with pytest.raises(DamagedContextError):
        contexts.document("https://example.org/v1")


def test_an_unknown_url_is_named_and_never_looked_up() -> None:
    with pytest.raises(UnknownContextError) as caught:
        bundled().document("https://example.org/v1")
    assert caught.value.url == "https://example.org/v1"
    assert "https://example.org/v1" in caught.value.in_english()


def test_a_context_is_parsed_once() -> None:
    reads: list[int] = []

    def read() -> bytes:
        reads.append(1)
        return b"{}"

    contexts = Contexts({"https://example.org/v1": PinnedContext(hashlib.sha256(b"{}").hexdigest(), read)})
    assert contexts.document("https://example.org/v1") is contexts.document("https://example.org/v1")
    assert len(reads) == 1


def test_no_bundled_context_points_to_another_one() -> None:
    def urls(value: JsonValue) -> Iterator[JsonValue]:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in ("@import", "@base") or (key == "@context" and isinstance(inner, str | list)):
                    yield inner
                yield from urls(inner)

    assert [list(urls(bundled().document(url))) for url in bundled().urls] == [[] for _ in bundled().urls]


def _definitions(value: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "@context" and isinstance(inner, dict):
                for term, definition in inner.items():
                    yield term, definition["@id"] if isinstance(definition, dict) else definition
            yield from _definitions(inner)


def test_what_decides_has_one_name_only_in_all_contexts_together() -> None:
    # A second word with the same meaning would let the same signature cover a document
    # in which a reader does not find, say, the end of validity.
    names: dict[JsonValue, set[str]] = defaultdict(set)
    for url in bundled().urls:
        definitions = list(_definitions(bundled().document(url)))
        prefixes = {term: meaning for term, meaning in definitions if str(meaning).endswith(("#", "/"))}
        for term, meaning in definitions:
            prefix, _, rest = str(meaning).partition(":")
            names[f"{prefixes[prefix]}{rest}" if prefix in prefixes else meaning].add(term)
    credentials = "https://www.w3.org/2018/credentials#"
    for term in (
        "issuer",
        "validFrom",
        "validUntil",
        "issuanceDate",
        "expirationDate",
        "credentialSubject",
        "credentialStatus",
        "verifiableCredential",
        "VerifiableCredential",
        "VerifiablePresentation",
        "holder",
    ):
        assert names[credentials + term] == {term}
    assert names["@id"] == {"id"}
    assert names["@type"] == {"type"}


@pytest.mark.parametrize("url", [CREDENTIALS_V1, CREDENTIALS_V2])
def test_both_versions_of_the_credentials_context_are_there(url: str) -> None:
    assert url in bundled()


def test_an_extra_context_is_pinned_to_its_bytes_and_leaves_the_bundle_alone() -> None:
    document: JsonObject = {"@context": {"a": "urn:a"}}
    extended = bundled().with_extra("https://example.org/v1", json.dumps(document).encode())
    assert extended.document("https://example.org/v1") == document
    assert "https://example.org/v1" not in bundled()
