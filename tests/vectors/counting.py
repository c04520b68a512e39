"""What a source of published cases is counted as."""

from dataclasses import dataclass, field


@dataclass
class Line:
    """The count of one source: how many cases came out as published, and which did not."""

    source: str
    what: str
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    note: str = ""

    def count(self, case: str, *, is_right: bool) -> None:
        """Count one case."""
        if is_right:
            self.right += 1
        else:
            self.wrong.append(case)

    @property
    def is_complete(self) -> bool:
        """Whether there were cases, and none was wrong."""
        return self.right > 0 and not self.wrong

    def text(self) -> str:
        """The line as it is printed."""
        counted = f"{self.source}: {self.right}/{self.right + len(self.wrong)} {self.what}"
        note = f" ({self.note})" if self.note else ""
        wrong = f"; not: {', '.join(self.wrong[:5])}" if self.wrong else ""
        return counted + note + wrong
