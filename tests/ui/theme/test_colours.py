"""Every pair of colours that is used as text on ground reads well, in every theme."""

from itertools import product

import pytest

from ui.theme.colours import THEMES, ThemeName, contrast_ratio

GROUNDS = ("page", "surface", "selection")
TEXTS = ("ink", "muted", "accent", "valid", "unconfirmed", "unknown", "invalid")


@pytest.mark.parametrize(("theme", "ground", "text"), list(product(THEMES, GROUNDS, TEXTS)))
def test_every_text_reads_on_every_ground(theme: ThemeName, ground: str, text: str) -> None:
    colours = THEMES[theme]
    assert contrast_ratio(getattr(colours, text), getattr(colours, ground)) >= 5.3


@pytest.mark.parametrize("theme", list(THEMES))
def test_the_primary_button_reads(theme: ThemeName) -> None:
    colours = THEMES[theme]
    assert contrast_ratio(colours.on_accent, colours.accent) >= 5.3


def test_black_on_white_is_the_largest_contrast() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#777777") == pytest.approx(1.0)


def test_contrast_is_the_same_both_ways() -> None:
    assert contrast_ratio("#1F4E79", "#FAF8F3") == contrast_ratio("#FAF8F3", "#1F4E79")
