"""The colours of the three themes, by role. Nothing else in ``ui`` writes a colour down.

Every text colour has a contrast of at least 5.3 : 1 against ``page``, ``surface`` and
``selection`` of its theme (WCAG 2.2 asks for 4.5 : 1). ``line`` only separates; the border of
a control uses ``muted``, which reaches the 3 : 1 that WCAG 1.4.11 asks for.
"""

from dataclasses import dataclass
from typing import Final, Literal

ThemeName = Literal["light", "dark", "contrast"]


@dataclass(frozen=True)
class Colours:
    """One theme: sRGB colours as ``#RRGGBB``, ready for ``QColor`` and for style sheets.

    ``on_accent`` is the text on an ``accent`` ground. The last four are the verdict's;
    they always stand beside a shape and a word, never alone.
    """

    page: str
    surface: str
    selection: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    line: str
    valid: str
    unconfirmed: str
    unknown: str
    invalid: str


LIGHT: Final = Colours(
    page="#FAF8F3",
    surface="#FFFFFF",
    selection="#E3ECF5",
    ink="#1D2430",
    muted="#566072",
    accent="#1F4E79",
    on_accent="#FFFFFF",
    line="#C9C4B8",
    valid="#1B6D3C",
    unconfirmed="#7A5200",
    unknown="#525866",
    invalid="#A3232B",
)

DARK: Final = Colours(
    page="#14181F",
    surface="#1C222B",
    selection="#263445",
    ink="#E8EAEE",
    muted="#A6AFBD",
    accent="#8CB8E6",
    on_accent="#14181F",
    line="#4A5463",
    valid="#6FCF97",
    unconfirmed="#F2B84B",
    unknown="#B8BFCA",
    invalid="#FF8A8A",
)

# The verdict is white in all its states here: shape and word alone must carry it.
CONTRAST: Final = Colours(
    page="#000000",
    surface="#000000",
    selection="#333333",
    ink="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFFF00",
    on_accent="#000000",
    line="#FFFFFF",
    valid="#FFFFFF",
    unconfirmed="#FFFFFF",
    unknown="#FFFFFF",
    invalid="#FFFFFF",
)

THEMES: Final[dict[ThemeName, Colours]] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def contrast_ratio(one: str, other: str) -> float:
    """Contrast of two ``#RRGGBB`` colours, 1.0 to 21.0 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
