"""The sources about JAdES."""

from pathlib import Path

from tests.vectors.counting import Line
from tests.wallet.proofs import dss


def dss_jades(vectors: Path) -> Line:
    """The odd files of the DSS library; what each has to come out as is written in ``dss.py``."""
    folder = vectors / dss.FOLDER
    line = Line("DSS JAdES", "as named")
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        line.count(name, is_right=name in dss.EXPECTED and dss.found(path) == dss.EXPECTED[name])
    beside = [words for entry in dss.EXPECTED.values() for words in entry.beside]
    line.note = f"{len(beside)} time stamps and counter-signatures beside them"
    return line


LINES = (dss_jades,)
