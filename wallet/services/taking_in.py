"""Keeping what a person hands in: one line for each thing found, all or nothing for each.

Inputs are opened one after the other, and what they hold is written in batches: a durable
write for each of ten thousand files would take longer than reading and checking them.
"""

from collections.abc import Iterator, Sequence

from wallet import carriers
from wallet.carriers import Dug
from wallet.model.document import Document, Incoming
from wallet.model.errors import KnownError, NoCredentialFoundError
from wallet.model.holding import ImportLine, ImportState
from wallet.model.report import CheckResult
from wallet.services.checking import Progress
from wallet.services.errors import NotKeptError, ShareNotKeptError
from wallet.services.examining import Bench, examine
from wallet.services.summary import new_credential
from wallet.share import reading
from wallet.store.wallet_file import WalletFile

BATCH = 64
"""How many credentials are written together; also how many are lost to a power cut at most."""


MANY = 50
"""An import of more than this is preceded by a backup inside the wallet's folder."""


class TakingIn:
    """One import. A credential that fails its checks is kept as well and says so: it is the learner's."""

    def __init__(self, file: WalletFile, bench: Bench, progress: Progress) -> None:
        self._file = file
        self._bench = bench
        self._progress = progress
        self._lines: list[ImportLine] = []
        self._waiting: list[CheckResult | ImportLine] = []
        self._inputs = 0
        self._kept_safe = False

    def run(self, inputs: Sequence[Incoming]) -> tuple[ImportLine, ...]:
        """Keep everything found in the inputs, in their order. Stops cleanly when cancelled.

        Raises the wallet's own errors where the disk or the file fails; what lines before the
        failing batch say is kept.
        """
        self._inputs = len(inputs)
        for dug in carriers.dig_each(self._one_by_one(inputs)):
            self._take(dug)
            if len(self._waiting) >= BATCH:
                self._write()
        self._write()
        return tuple(self._lines)

    def _one_by_one(self, inputs: Sequence[Incoming]) -> Iterator[Incoming]:
        for number, incoming in enumerate(inputs):
            if self._progress.cancelled:
                return
            self._progress.report(number, len(inputs), incoming.name)
            yield incoming

    def _take(self, dug: Dug) -> None:
        if dug.problem is not None:
            self._refuse(dug.name, dug.problem)
            return
        opened = reading.recognise(dug.documents)
        if opened is None:
            found = dug.documents
        else:
            found = tuple(item.content for item in opened.items if isinstance(item.content, Document))
            if not found:
                self._refuse(dug.name, ShareNotKeptError(name=dug.name))
        for document in found:
            self._examine(document)

    def _examine(self, document: Document) -> None:
        result = examine(document, self._bench)
        if result.credential is None:
            self._refuse(document.name, result.problem or NoCredentialFoundError(name=document.name))
        else:
            self._waiting.append(result)

    def _refuse(self, name: str, problem: KnownError) -> None:
        self._waiting.append(ImportLine(name, ImportState.REFUSED, problem=problem))

    def _write(self) -> None:
        """Write what is waiting, in one transaction, and say what became of each, in order."""
        waiting, self._waiting = self._waiting, []
        self._keep_safe(len(waiting))
        read = [entry for entry in waiting if isinstance(entry, CheckResult)]
        outcomes = iter(self._file.add_many([new_credential(result) for result in read]) if read else ())
        for entry in waiting:
            line = entry if isinstance(entry, ImportLine) else _line(entry, *next(outcomes))
            self._lines.append(line)

    def _keep_safe(self, waiting: int) -> None:
        """Before the first of many is written, a backup; one file may hold many, so both are counted."""
        if not self._kept_safe and max(self._inputs, waiting) > MANY:
            self._file.back_up_automatically("import", self._bench.now)
        self._kept_safe = True


def _line(result: CheckResult, state: ImportState, credential_id: str | None) -> ImportLine:
    title = result.credential.title if result.credential else None
    problem = NotKeptError(name=result.input) if state is ImportState.REFUSED else None
    return ImportLine(result.input, state, credential_id, title, result.headline, problem)
