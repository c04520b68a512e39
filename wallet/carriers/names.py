"""Names of what is attached to letters and PDFs, fit to be shown."""

_MAX_NAME = 200


class Names:
    """Gives every attached file a name of its own: without folders and without hidden characters.

    Characters that turn a name around on a screen, or that cannot be seen, are left out.
    """

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def own(self, stated: str | None) -> str:
        """The stated name; ``attachment`` where none is; with a number where it was there before."""
        last = (stated or "").replace("\\", "/").rstrip("/").rpartition("/")[2]
        name = "".join(letter for letter in last if letter.isprintable()).strip()[:_MAX_NAME] or "attachment"
        self._taken[name] = self._taken.get(name, 0) + 1
        return name if self._taken[name] == 1 else f"{name} ({self._taken[name]})"
