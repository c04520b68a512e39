"""That the short way from documents to quads says what the general way says, on every published file."""

from pathlib import Path

from tests.vectors.counting import Line
from tests.wallet.proofs.compiled.same_quads import DifferentError, Way, compare, published
from tests.wallet.proofs.suites import w3c_files
from wallet.proofs.compiled.documents import Compiled


def compiled_contexts(vectors: Path) -> Line:
    """Published files with contexts: each gives the same bytes by both ways, or takes the general one."""
    contexts = w3c_files.contexts(vectors)
    compiled = Compiled(contexts)
    line = Line("Compiled contexts", "documents byte-equal or left to the general way")
    ways = dict.fromkeys(Way, 0)
    for name, document in published(vectors):
        try:
            ways[compare(document, compiled, contexts)] += 1
        except DifferentError:
            line.count(name, is_right=False)
        else:
            line.count(name, is_right=True)
    line.note = (
        f"{ways[Way.EQUAL]} byte-equal, {ways[Way.GENERAL]} left to the general way, "
        f"{ways[Way.REFUSED]} refused by it"
    )
    return line


LINES = (compiled_contexts,)
