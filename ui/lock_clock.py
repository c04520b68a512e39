"""A clock that goes on while the computer sleeps and that nobody can set, for locking after a while.

Linux: CLOCK_BOOTTIME. Windows: GetTickCount64. macOS: mach_continuous_time. Elsewhere Python's monotonic
clock, which may stand still during sleep; what the desktop says about sleep is then all there is.
"""

import ctypes
import sys
import time
from collections.abc import Callable

Clock = Callable[[], float]


class _Timebase(ctypes.Structure):
    """``mach_timebase_info``: nanoseconds per tick as a fraction."""

    _fields_ = (("numerator", ctypes.c_uint32), ("denominator", ctypes.c_uint32))


def clock_of_this_computer(platform: str = sys.platform) -> Clock:
    """A function that gives seconds since some moment in the past, sleep included."""
    if platform == "win32":
        return _windows()
    if platform == "darwin":
        return _macos()
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic if boot_time is None else lambda: time.clock_gettime(boot_time)


def _windows() -> Clock:
    ticks = getattr(ctypes, "windll").kernel32.GetTickCount64  # noqa: B009 - not there on other systems
    ticks.restype = ctypes.c_uint64
    return lambda: float(ticks()) / 1000


def _macos() -> Clock:
    system = ctypes.CDLL("/usr/lib/libSystem.dylib")
    base = _Timebase()
    system.mach_timebase_info(ctypes.byref(base))
    ticks = system.mach_continuous_time
    ticks.restype = ctypes.c_uint64
    seconds = base.numerator / base.denominator / 1e9
    return lambda: float(ticks()) * seconds
