"""Every text is translated, well formed and compiled."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

BUILD = Path(__file__).resolve().parents[2] / "resources" / "translations" / "build.py"


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_build", BUILD)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_is_left_to_translate(build: ModuleType) -> None:
    assert build.check() == []


def test_placeholders_of_both_kinds_are_seen(build: ModuleType) -> None:
    assert build.placeholders("{name} of %n and %1") == {"name", "%n", "%1"}
    assert build.placeholders("100 {{braces}}") == set()


def test_a_translation_with_another_placeholder_is_refused(
    build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.ts").write_text(
        """<TS><context><name>c</name>
        <message><source>Read {name}.</source><translation>Чете {име}.</translation></message>
        <message><source>Left</source><translation type="unfinished"/></message>
        <message numerus="yes"><source>%n files</source>
          <translation><numerusform>%n failas</numerusform></translation></message>
        </context></TS>""",
        encoding="utf-8",
    )
    monkeypatch.setattr(build, "HERE", tmp_path)
    first, second, third = build._complaints("x.ts", "lt")
    assert "other placeholders" in first
    assert "not translated" in second
    assert "1 plural forms instead of 3" in third
