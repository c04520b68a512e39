"""The sources about who signed: trusted lists, and sealed files by them."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from tests.vectors.counting import Line
from wallet import formats
from wallet.keys.documents import NO_DOCUMENTS
from wallet.model.document import Document
from wallet.model.findings import CertificateStanding, Outcome, Reason
from wallet.proofs import check_proofs
from wallet.trust.eu_lists.judge import EuLists
from wallet.trust.trust_file import TrustFile

# While the lists of 2023 were good and the seals of the Commission's samples in force; and long after.
THEN = datetime(2023, 10, 20, tzinfo=UTC)
LATER = datetime(2026, 11, 20, tzinfo=UTC)
QUALIFIED = "qualified certificate for electronic seals"


@cache
def eu_lists(vectors: Path) -> EuLists:
    """The EU's lists of 2023."""
    files = sorted((vectors / "eu-trusted-lists").glob("*.xml"))
    return EuLists([TrustFile(file.name, file.read_bytes(), LATER) for file in files])


def sealed_files(vectors: Path) -> list[Path]:
    """Every sealed European credential among the published files."""
    folders = (vectors / "elm", vectors / "mynextid")
    return sorted(file for folder in folders for file in folder.rglob("*-signed.jsonld"))


def standing(vectors: Path, file: Path, at: datetime) -> CertificateStanding | None:
    """What the lists say about the seal of a file, where that seal holds; None where it does not."""
    content = formats.open_content(Document(file.read_bytes(), "file", file.name))
    (proof,) = check_proofs(content, NO_DOCUMENTS)
    return eu_lists(vectors).standing(proof.chain, at) if proof.outcome is Outcome.PASSED else None


def trusted_lists(vectors: Path) -> Line:
    """National lists whose signature is established, from the Official Journal on."""
    lists = eu_lists(vectors)
    line = Line("EU trusted lists", "confirmed from the Official Journal on")
    for problem in lists.problems:
        line.count(problem, is_right=False)
    for stored in lists._national:
        line.count(stored.header.title, is_right=not isinstance(lists._open(stored), str))
    newest = lists._list_of_lists()
    line.note = ", ".join(newest.path) if newest else "no list of lists"
    return line


def sealed_european_files(vectors: Path) -> Line:
    """Seals that hold, of a qualified certificate by a list of 2023, which is out of date and says so."""
    line = Line("Sealed European files", f"hold, with a {QUALIFIED} by a list of 2023, out of date")
    passed = []
    for file in sealed_files(vectors):
        found = standing(vectors, file, LATER)
        facts = dict(found.evidence) if found else {}
        is_qualified = (facts.get("qualification"), facts.get("list_on", "")[:4]) == (QUALIFIED, "2023")
        is_said = found is not None and (found.outcome, found.reason) == (
            Outcome.UNKNOWN,
            Reason.LIST_OUT_OF_DATE,
        )
        line.count(file.name, is_right=is_qualified and is_said)
        then = standing(vectors, file, THEN)
        if then is not None and then.outcome is Outcome.PASSED:
            passed.append(file.name)
    line.note = f"confirmed as of {THEN:%Y-%m-%d}: {', '.join(passed)}"
    return line


LINES = (trusted_lists, sealed_european_files)
