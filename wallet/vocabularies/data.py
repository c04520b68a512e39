"""Reading the data files under ``resources/vocabularies``."""

import json
from importlib.resources import files

from wallet.model.json_value import JsonObject, as_object, as_text

FALLBACK_LANGUAGE = "en"


def load(name: str) -> JsonObject:
    """The content of one file, named without its ending."""
    text = (files("resources") / "vocabularies" / f"{name}.json").read_text(encoding="utf-8")
    return as_object(json.loads(text))


def primary(language: str) -> str:
    """The language alone, without region or script: ``bg`` of ``bg-BG`` and ``bg_BG``."""
    return language.replace("_", "-").partition("-")[0].lower()


def in_language(texts: JsonObject, language: str) -> str | None:
    """The text in that language, or None where there is none."""
    return as_text(texts.get(primary(language)))
