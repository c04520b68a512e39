"""What the tests of proofs share: the bundle with the contexts that only the W3C examples use."""

import json
from pathlib import Path

import pytest

from tests.wallet.proofs.suites import w3c_files
from wallet.model.json_value import JsonObject
from wallet.proofs.contexts import Contexts


@pytest.fixture(scope="session")
def w3c_contexts(vectors: Path) -> Contexts:
    """The bundle and two contexts of examples, which Tallystick itself never accepts."""
    return w3c_files.contexts(vectors)


@pytest.fixture
def badge(vectors: Path) -> JsonObject:
    """A published Open Badge with a good proof, fresh for every test."""
    folder = vectors / "1edtech-validator/inspector-vc/resources/ob30"
    document: JsonObject = json.loads((folder / "simple.json").read_bytes())
    return document
