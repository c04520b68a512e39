"""One version, wherever it is said."""

import tomllib
from pathlib import Path

from app import VERSION


def test_the_program_names_the_version_it_is_packaged_as() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION
