"""Checking anything that a person was handed, without a wallet and without keeping it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from wallet import carriers, formats
from wallet.carriers import Dug
from wallet.keys import thumbprints
from wallet.model.document import Document, Incoming
from wallet.model.errors import KnownError
from wallet.model.findings import KeySource, SigningKey
from wallet.model.report import CheckResult
from wallet.proofs.rdf.canonical import one_input
from wallet.services.examining import Bench, Watch, examine, examine_content, unread
from wallet.share import reading
from wallet.share.reading import OpenedShare, ShareContent
from wallet.trust.at_hand import NOTHING, Trust
from wallet.verification.case import Expected, KeysAtHand
from wallet.verification.share_verdict import judge_share


class Progress(Protocol):
    """Told how far the work is; asked whether to stop."""

    def report(self, done: int, total: int, name: str) -> None: ...

    @property
    def cancelled(self) -> bool: ...


class Settles(Protocol):
    """Judges, asks servers for what would settle more, and judges again; see ``wallet.services.online``."""

    def settle(
        self, judge: Callable[[Trust, Watch | None], tuple[CheckResult, ...]], trust: Trust
    ) -> tuple[CheckResult, ...]: ...


class Checking:
    """Gives the verdict on files, texts and pictures. Opens no network by itself, keeps nothing.

    ``clock`` gives the time asked (UTC); ``trust`` what whoever checks
    relies on; ``with_more`` fills ``CheckResult.more``.
    """

    def __init__(
        self, clock: Callable[[], datetime], trust: Trust = NOTHING, *, with_more: bool = False
    ) -> None:
        self._clock = clock
        self._trust = trust
        self._with_more = with_more

    def check(
        self,
        inputs: Sequence[Incoming],
        *,
        audience: str | None = None,
        nonce: str | None = None,
        identity: str | None = None,
        progress: Progress | None = None,
        online: Settles | None = None,
    ) -> tuple[CheckResult, ...]:
        """One result per thing found; several pictures of one QR set are one thing.

        ``audience`` and ``nonce`` are what the reader says about themselves and are
        compared with every share, and with every token that its holder signed. Stops early,
        with what it has, when cancelled. Only ``online`` makes it ask anybody; it judges several times.
        """
        expected = Expected(audience, nonce, identity)

        def judge(trust: Trust, watch: Watch | None) -> tuple[CheckResult, ...]:
            bench = Bench(self._clock(), trust, with_more=self._with_more, expected=expected, watch=watch)
            found = carriers.dig_each(_watched(inputs, progress))
            return tuple(result for dug in found for result in check_dug(dug, bench))

        return judge(self._trust, None) if online is None else online.settle(judge, self._trust)


def _watched(inputs: Sequence[Incoming], progress: Progress | None) -> Iterator[Incoming]:
    """The inputs one after the other, until cancelled."""
    for number, incoming in enumerate(inputs):
        if progress is not None:
            if progress.cancelled:
                return
            progress.report(number, len(inputs), incoming.name)
        yield incoming


def check_dug(dug: Dug, bench: Bench) -> tuple[CheckResult, ...]:
    """The results for what one input held: one for a share, else one for each document in it."""
    with one_input():
        return _check_dug(dug, bench)


def _check_dug(dug: Dug, bench: Bench) -> tuple[CheckResult, ...]:
    if dug.problem is not None:
        return (unread(Document(dug.data, dug.carrier, dug.name), bench, dug.problem),)
    opened = reading.recognise(dug.documents)
    if opened is None:
        return tuple(examine(document, bench) for document in dug.documents)
    return (_check_share(dug, opened, bench),)


def _check_share(dug: Dug, opened: OpenedShare, bench: Bench) -> CheckResult:
    # Inside a share, the share says for whom it was made.
    presented = replace(
        bench,
        keys_at_hand=keys_at_hand(opened.holder_keys),
        expected=Expected(identity=bench.expected.identity),
    )
    parts = tuple(_examine_item(item, presented) for item in opened.items)
    case = bench.case(None, None, opened.proofs)
    verdicts = tuple(part.verdict for part in parts)
    verdict = judge_share(
        case, opened.terms, bench.expected, verdicts, opened.format, presentation=opened.presentation
    )
    outer = Document(dug.data, dug.carrier, dug.name)
    return CheckResult(
        input=dug.name,
        sha256=outer.sha256,
        carrier=dug.carrier,
        format=opened.format,
        secured_by=tuple(dict.fromkeys(proof.suite for proof in opened.proofs)),
        verdict=verdict,
        terms=opened.terms,
        parts=parts,
        data=dug.data,
    )


def _examine_item(item: ShareContent, bench: Bench) -> CheckResult:
    if isinstance(item.content, Document):
        return examine(item.content, bench)
    try:
        content = formats.open_embedded(item.name, item.content)
    except KnownError as problem:
        return unread(Document(b"", "presentation", item.name), bench, problem)
    return examine_content(content, bench)


def keys_at_hand(keys: Sequence[SigningKey]) -> KeysAtHand:
    """The keys that signed a share, in the forms in which credentials name their holder's key."""
    dids = frozenset(
        key.controller for key in keys if key.source is KeySource.DID_KEY and key.controller is not None
    )
    return KeysAtHand(dids, frozenset(map(thumbprints.of_did, dids)), presented=True)
