"""One received document, from bytes to verdict: open, read, check the proofs, judge."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from wallet import formats, proofs
from wallet.formats.identity import content_identity
from wallet.formats.more import more_from_issuer
from wallet.model.credential import MicroCredential
from wallet.model.document import Content, Document
from wallet.model.errors import KnownError, LimitExceededError
from wallet.model.findings import ProofResult
from wallet.model.limits import MAX_CREDENTIAL_DEPTH
from wallet.model.report import CheckResult
from wallet.model.verdict import Verdict
from wallet.proofs.rdf.canonical import one_input
from wallet.trust.at_hand import NOTHING, Trust
from wallet.verification.case import EXPECTS_NOTHING, Case, Expected, KeysAtHand
from wallet.verification.recipe import judge

UNKNOWN_FORMAT = "unknown"

Watch = Callable[[Case, Verdict], None]
"""Told about every credential that is judged, also those inside others."""


@dataclass(frozen=True)
class Bench:
    """Everything a judgement depends on besides the document itself.

    ``with_more`` asks for what no standard element shows as well, and for the time stamps beside a seal.
    Only a reader needs it, and it takes as long again as reading, so an import goes without. ``watch``
    changes no judgement. ``depth`` counts the credentials around the one that is judged.
    """

    now: datetime
    trust: Trust = NOTHING
    keys_at_hand: KeysAtHand | None = None
    with_more: bool = False
    expected: Expected = EXPECTS_NOTHING
    watch: Watch | None = None
    depth: int = 0

    def case(
        self,
        credential: MicroCredential | None,
        problem: KnownError | None,
        results: tuple[ProofResult, ...],
        content: Content | None = None,
    ) -> Case:
        """The case to judge on this bench."""
        return Case(
            self.now, credential, problem, results, self.trust, self.keys_at_hand, content, self.expected
        )

    def proofs_of(self, content: Content) -> tuple[ProofResult, ...]:
        """What checking every proof in it gave, with the keys at hand."""
        results = proofs.check_proofs(content, self.trust.documents)
        return proofs.with_reports(content, results) if self.with_more else results


def examine(document: Document, bench: Bench) -> CheckResult:
    """Read and judge one document. Never raises for what is inside it: the problem is in the result."""
    with one_input():
        return _examine(document, bench)


def _examine(document: Document, bench: Bench) -> CheckResult:
    try:
        content = formats.open_content(document)
    except formats.ListOfCredentialsError as several:
        parts = tuple(examine_content(part, bench) for part in several.parts)
        return replace(unread(document, bench, several), parts=parts)
    except formats.PayloadUnreadableError as unreadable:
        return _result(document, bench, None, unreadable, bench.proofs_of(unreadable.content))
    except KnownError as problem:
        return unread(document, bench, problem)
    return examine_content(content, bench)


def examine_content(content: Content, bench: Bench) -> CheckResult:
    """Read and judge what was already opened, such as a credential inside a presentation."""
    try:
        credential = formats.read(content)
    except KnownError as problem:
        return _result(content.document, bench, None, problem, bench.proofs_of(content), content=content)
    result = _result(content.document, bench, credential, None, bench.proofs_of(content), content=content)
    parts = examine_parts(content, bench)
    more = more_from_issuer(content.body, credential) if bench.with_more else ()
    return replace(result, parts=parts, identity=content_identity(content, credential), more=more)


def examine_parts(content: Content, bench: Bench) -> tuple[CheckResult, ...]:
    """Every credential inside, and every endorsement, each judged by its own issuer.

    Whoever signs a record signs what is in it as well, so each level is worked through once more for every
    level around it: what lies too deep is not read, and says so.
    """
    inside = replace(bench, depth=bench.depth + 1)
    own = (_examine_part(part, inside) for part in formats.parts(content))
    others = (_examine_part(part, inside) for part in formats.endorsements(content))
    return (*own, *(replace(result, endorses=True) for result in others))


def _examine_part(content: Content, bench: Bench) -> CheckResult:
    if bench.depth <= MAX_CREDENTIAL_DEPTH:
        return examine_content(content, bench)
    limit = LimitExceededError(
        what="Credentials inside each other", measured=str(bench.depth), limit=str(MAX_CREDENTIAL_DEPTH)
    )
    return unread(content.document, bench, limit)


def unread(document: Document, bench: Bench, problem: KnownError) -> CheckResult:
    """The result for something that could not even be opened."""
    return _result(document, bench, None, problem, ())


def _result(
    document: Document,
    bench: Bench,
    credential: MicroCredential | None,
    problem: KnownError | None,
    results: tuple[ProofResult, ...],
    *,
    content: Content | None = None,
) -> CheckResult:
    case = bench.case(credential, problem, results, content)
    verdict = judge(case)
    if bench.watch is not None:
        bench.watch(case, verdict)
    embedded = document.carrier == "presentation"
    return CheckResult(
        input=document.name,
        sha256=None if embedded else document.sha256,
        carrier=document.carrier,
        format=credential.format if credential else UNKNOWN_FORMAT,
        secured_by=credential.secured_by if credential else tuple(result.suite for result in results),
        verdict=verdict,
        credential=credential,
        problem=problem,
        data=None if embedded else document.data,
    )
