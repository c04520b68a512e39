"""Ways to open a credential and to compare what was read with what stands in it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from wallet import formats
from wallet.model.credential import MicroCredential
from wallet.model.document import Content, Document
from wallet.model.elements import Element, Stated
from wallet.model.json_value import JsonObject, JsonValue

Row = tuple[str, str, str | None, str | None]
"""Text in its first language, path, uri, raw."""


class Reading:
    """A credential that was read, beside the JSON it was read from."""

    def __init__(self, content: Content) -> None:
        self.body = content.body
        self.credential: MicroCredential = formats.read(content)

    def rows(self, element: Element) -> list[Row]:
        """The values of an element; checks on the way that each is really what stands at its path."""
        entry = self.credential.elements[element]
        if not isinstance(entry, Stated):
            return []
        for value in entry.values:
            place = self.at(value.path)
            assert value.text.versions
            for _, text in value.text.versions:
                assert text in _texts_in(place), (value.path, text)
            if value.raw is not None and value.raw != "hashed" and not value.raw.startswith("PT"):
                assert value.raw in _texts_in(place) or value.path.endswith("addressCountry"), value.path
        return [(value.text.versions[0][1], value.path, value.uri, value.raw) for value in entry.values]

    def stated(self) -> set[Element]:
        """Which elements the issuer stated."""
        return {e for e, entry in self.credential.elements.items() if isinstance(entry, Stated)}

    def at(self, pointer: str) -> JsonValue:
        """What stands at a JSON Pointer."""
        value: JsonValue = self.body
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(value, list):
                value = value[int(key)]
            else:
                assert isinstance(value, dict)
                value = value[key]
        return value


def _texts_in(value: JsonValue) -> set[str]:
    if isinstance(value, dict):
        return {text for member in value.values() for text in _texts_in(member)}
    if isinstance(value, list):
        return {text for item in value for text in _texts_in(item)}
    return {json.dumps(value) if isinstance(value, bool | int | float) else str(value)}


@pytest.fixture
def read_file() -> Callable[[Path], Reading]:
    """Reads a published file, out of its wrapper where it has one."""

    def read(path: Path) -> Reading:
        return Reading(formats.open_content(Document(path.read_bytes(), "file", "some file")))

    return read


@pytest.fixture
def read_body() -> Callable[[JsonObject], Reading]:
    """Reads a credential written in a test."""

    def read(body: JsonObject) -> Reading:
        return Reading(Content(Document(json.dumps(body).encode(), "file", "some file"), body))

    return read
