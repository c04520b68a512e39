"""The look, in one place.

Interfaces that screens use:

- ``current() -> Colours``: the colours now (``page``, ``surface``, ``selection``, ``ink``, ``muted``,
  ``accent``, ``on_accent``, ``line``, ``valid``, ``unconfirmed``, ``unknown``, ``invalid``), as ``#RRGGBB``;
- ``apply_theme(app, name)``, ``system_theme()``, ``ThemeName`` = ``light`` | ``dark`` | ``contrast``;
- ``metrics``: ``XS`` … ``XXL`` (4, 8, 12, 16, 24, 32), ``RADIUS``, ``TARGET``, ``ICON``, type sizes;
- ``heading``, ``body``, ``muted``, ``small``, ``problem``, ``button``, ``primary_button``,
  ``link_button``, ``icon_button``, ``line``, ``set_role``;
- ``verdict_colour(headline)``: the verdict's colour in the current theme.

Roles that the style sheet knows and that may be set on any widget of the kind: ``surface`` (QFrame),
``plain`` (scroll area without a frame) around a ``page`` (QWidget), ``nav`` and ``link`` (QPushButton),
``quiet`` (QToolButton), ``line`` (QFrame).
"""

from typing import Final

from ui.theme import metrics
from ui.theme.apply import apply_theme, current, system_theme
from ui.theme.colours import THEMES, Colours, ThemeName
from ui.theme.labels import (
    body,
    button,
    heading,
    icon_button,
    line,
    link_button,
    muted,
    primary_button,
    problem,
    set_role,
    small,
)
from wallet.model.verdict import Headline

_ROLE_OF: Final = {
    Headline.VALID: "valid",
    Headline.VALID_UNCONFIRMED: "unconfirmed",
    Headline.CANNOT_CONFIRM: "unknown",
    Headline.NOT_VALID: "invalid",
    Headline.UNREADABLE: "unknown",
}


def verdict_colour(headline: Headline, colours: Colours | None = None) -> str:
    """The verdict's colour as ``#RRGGBB``, in the current theme unless another is given."""
    found: str = getattr(colours or current(), _ROLE_OF[headline])
    return found


__all__ = [
    "THEMES",
    "Colours",
    "ThemeName",
    "apply_theme",
    "body",
    "button",
    "current",
    "heading",
    "icon_button",
    "line",
    "link_button",
    "metrics",
    "muted",
    "primary_button",
    "problem",
    "set_role",
    "small",
    "system_theme",
    "verdict_colour",
]
