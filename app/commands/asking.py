"""``--online``: every host is named on standard error before it is asked."""

import sys

from wallet.model.json_value import JsonObject
from wallet.services.library import now_utc
from wallet.services.online import Online, online


class Asking:
    """One call that may ask servers, and what came of it."""

    def __init__(self) -> None:
        self._asked: list[str] = []
        self.online: Online = online(now_utc, self._announce)

    def _announce(self, host: str, url: str) -> None:
        self._asked.append(url)
        # Whoever typed --online has agreed; the address holds no character that could fool a terminal.
        sys.stderr.write(f"Asking {host} for {url}\n")
        sys.stderr.flush()

    def complain(self) -> None:
        """Say on standard error what could not be had."""
        for sentence in self.online.problems:
            sys.stderr.write(f"{sentence}\n")

    def report(self) -> JsonObject:
        """Which addresses were asked, and what could not be had, for the JSON document of the call."""
        return {"asked": list(self._asked), "problems": list(self.online.problems)}
