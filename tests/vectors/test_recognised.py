"""What every published file with a credential in it is taken for, against the table."""

import importlib.util
import json
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TABLE = json.loads((HERE / "recognised.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def script():
    """The script that writes the table."""
    spec = importlib.util.spec_from_file_location("recognise", HERE / "recognise.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_line_has_its_reason() -> None:
    assert [line["file"] for line in TABLE if len(line["why"]) < 4] == []
    assert len({line["file"] for line in TABLE}) == len(TABLE)


def test_every_format_is_in_the_table() -> None:
    found = {line["format"] for line in TABLE if "format" in line}
    assert found == {"elm", "open-badges-3", "clr-2", "blockcerts", "open-badges-2", "sd-jwt-vc", "vc"}


@pytest.mark.timeout(120)
def test_every_published_file_is_taken_for_what_it_is(vectors, script) -> None:
    found = {line["file"]: line for line in (script.line(vectors, path) for path in script.files(vectors))}
    expected = {line["file"]: line for line in TABLE}
    assert sorted(found) == sorted(expected)
    assert [found[name] for name in found if found[name] != expected[name]] == []
