"""What the tests of proofs share: the bundle with the contexts that only the W3C examples use."""

import json
from pathlib import Path

import pytest

from wallet.model.json_value import JsonObject
from wallet.proofs.contexts import Contexts, bundled


@pytest.fixture(scope="session")
def w3c_contexts(vectors: Path) -> Contexts:
    """The bundle and two contexts of examples, which Tallystick itself never accepts."""
    examples = (vectors / "w3c-vc-data-model/contexts/credentials/examples/v2").read_bytes()
    citizenship = (vectors / "citizenship/v4rc1.jsonld").read_bytes()
    return (
        bundled()
        .with_extra("https://www.w3.org/ns/credentials/examples/v2", examples)
        .with_extra("https://w3id.org/citizenship/v4rc1", citizenship)
    )


@pytest.fixture
def badge(vectors: Path) -> JsonObject:
    """A published Open Badge with a good proof, fresh for every test."""
    folder = vectors / "1edtech-validator/inspector-vc/resources/ob30"
    document: JsonObject = json.loads((folder / "simple.json").read_bytes())
    return document
