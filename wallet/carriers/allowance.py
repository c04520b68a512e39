"""How much may be dug out of one input, counted over everything that is wrapped in it."""

from dataclasses import dataclass

from wallet.model.errors import LimitExceededError
from wallet.model.limits import MAX_ARCHIVE_BYTES, MAX_ARCHIVE_MEMBERS, MAX_PICTURE_PIXELS


@dataclass
class Allowance:
    """What is left. Spending more than that raises LimitExceededError, before the work is done."""

    files: int = MAX_ARCHIVE_MEMBERS
    size: int = MAX_ARCHIVE_BYTES
    pixels: int = MAX_PICTURE_PIXELS

    def spend_files(self, count: int) -> None:
        """``count`` more files inside."""
        self.files -= count
        if self.files < 0:
            used = MAX_ARCHIVE_MEMBERS - self.files
            raise _exceeded("The number of files in it", f"{used} or more", str(MAX_ARCHIVE_MEMBERS))

    def spend_bytes(self, count: int) -> None:
        """``count`` more bytes inside, after unpacking."""
        self.size -= count
        if self.size < 0:
            used = MAX_ARCHIVE_BYTES - self.size
            raise _exceeded(
                "The size of what is in it", f"{used} bytes or more", f"{MAX_ARCHIVE_BYTES} bytes"
            )

    def spend_pixels(self, count: int) -> None:
        """``count`` more pixels to decode and to search for codes."""
        self.pixels -= count
        if self.pixels < 0:
            used = MAX_PICTURE_PIXELS - self.pixels
            raise _exceeded("The size of the picture", f"{used} pixels", f"{MAX_PICTURE_PIXELS} pixels")


def _exceeded(what: str, measured: str, limit: str) -> LimitExceededError:
    return LimitExceededError(what=what, measured=measured, limit=limit)
