"""Distances and type sizes. Lengths are device-independent pixels, type sizes are points.

One grid of four: ``XS`` inside a control, ``S`` between a label and its control, ``M`` between
rows, ``L`` around a panel, ``XL`` between groups, ``XXL`` around a page.
"""

from typing import Final

XS: Final = 4
S: Final = 8
M: Final = 12
L: Final = 16
XL: Final = 24
XXL: Final = 32

RADIUS: Final = 6
TARGET: Final = 32
"""Smallest height and width of anything that can be pressed."""

ICON: Final = 20
"""Side of an icon in a button or a list."""

FOCUS: Final = 2
"""Width of the focus ring."""

SIDEBAR_WIDTH: Final = 220
LIST_WIDTH: Final = 380
ROW_HEIGHT: Final = 72
READING_WIDTH: Final = 560
"""Widest column of running text: about 70 characters of the body size."""

BODY_POINTS: Final = 10.5
SMALL_POINTS: Final = 9.5
HEADING_POINTS: Final = {1: 16.5, 2: 13.0, 3: 11.0}
