"""The false-green test: with less evidence no finding is greener.

Every published credential is judged with everything at hand, and again with one source of evidence taken
away or blinded. What may happen then is in ``greener``. All of it: ``python -m tests.vectors.false_green``.
"""

import base64
import importlib.util
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from unittest import mock

from tests.vectors.conformance_status import dcc_trust
from tests.vectors.conformance_trust import THEN, eu_lists
from tests.vectors.counting import Line
from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import Incoming
from wallet.model.errors import KnownError
from wallet.model.findings import Check, Finding, Outcome
from wallet.model.report import CheckResult
from wallet.model.verdict import Headline, worst
from wallet.proofs import contexts, json_ld, merkle, variants
from wallet.services.checking import Checking
from wallet.trust.at_hand import NoCertificates, RegisteredIssuer, Trust
from wallet.trust.pins import Pin
from wallet.trust.recognised import recognise
from wallet.trust.status.opened import open_list
from wallet.trust.trust_file import TrustFile

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 3, 1, tzinfo=UTC)
TAKEN = datetime(2026, 2, 25, tzinfo=UTC)
LARGEST_BYTES = 600_000

# From where a line may not rise. Not applicable counts as good for the headline wherever it counts at all.
_GOOD = frozenset({Outcome.PASSED, Outcome.NOT_APPLICABLE})
_FROM_BEST = (Headline.VALID, Headline.VALID_UNCONFIRMED, Headline.CANNOT_CONFIRM)


@dataclass(frozen=True)
class Fixture:
    """One file, and everything that vouches for it."""

    name: str
    data: bytes
    trust: Trust
    now: datetime = NOW


@dataclass(frozen=True)
class Blinding:
    """One source of evidence less. ``removed`` says which checks may lose the evidence that failed them."""

    name: str
    of_trust: Callable[[Trust], Trust] = lambda trust: trust
    at: datetime | None = None
    around: Callable[[], AbstractContextManager[object]] = nullcontext
    may_lose: frozenset[Check] = frozenset()


def judged(fixture: Fixture, blinding: Blinding | None = None) -> tuple[CheckResult, ...]:
    """What the service says about the fixture, with everything or with less."""
    trust = blinding.of_trust(fixture.trust) if blinding else fixture.trust
    now = blinding.at if blinding and blinding.at else fixture.now
    with blinding.around() if blinding else nullcontext():
        return Checking(lambda: now, trust).check([Incoming(fixture.name, fixture.data)])


def greener(before: CheckResult, after: CheckResult, blinding: Blinding) -> Iterator[str]:
    """Every line that says more with less evidence, parts included.

    - Nothing may become ``passed`` or ``not-applicable`` that was neither before: the first is green, and the
      second counts for the headline as if it were.
    - ``failed`` may only become ``unknown`` where the very thing that failed it was taken away, such as the
      list that names it as revoked: nobody can know what is not there.
    - The headline may not rise, save by that; and never to ``valid``.
    - The clock is not evidence but a question. A credential may be within its dates at another time: exactly
      if its own dates say so.
    """
    lost = _failed_by_parts(before, after)
    for check in Check:
        old, new = before.verdict.finding(check), after.verdict.finding(check)
        if check is Check.VALIDITY and blinding.at is not None:
            lost = lost or old.outcome is Outcome.FAILED
            if new.outcome in _GOOD and old.outcome is not new.outcome and not _within(new, blinding.at):
                yield f"{check}: {old.reason} → {new.reason}"
        elif (new.outcome in _GOOD and old.outcome not in _GOOD) or (
            new.outcome is Outcome.PASSED and old.outcome is not Outcome.PASSED
        ):
            yield f"{check}: {old.reason} → {new.reason}"
        elif old.outcome is Outcome.FAILED and new.outcome is not Outcome.FAILED:
            if check not in blinding.may_lose:
                yield f"{check}: {old.reason} → {new.reason}"
            lost = True
    yield from _headline(before.headline, after.headline, lost=lost, by_clock=blinding.at is not None)
    yield from _of_parts(before, after, blinding)


def _failed_by_parts(before: CheckResult, after: CheckResult) -> bool:
    """Whether a part lost what failed it; the lines of the part itself say whether it may."""
    return any(
        old.headline is Headline.NOT_VALID is not new.headline
        for old, new in zip(before.parts, after.parts, strict=False)
    )


def _within(finding: Finding, at: datetime) -> bool:
    day = at.date().isoformat()
    start, end = finding.fact("starts_on"), finding.fact("ends_on")
    return (start is None or start <= day) and (end is None or day <= end)


def _headline(old: Headline, new: Headline, *, lost: bool, by_clock: bool) -> Iterator[str]:
    if new not in _FROM_BEST or old is new:
        return
    if old in _FROM_BEST:
        if _FROM_BEST.index(new) < _FROM_BEST.index(old):
            yield f"headline: {old} → {new}"
    elif not lost or (new is Headline.VALID and not by_clock):
        yield f"headline: {old} → {new}"


def _of_parts(before: CheckResult, after: CheckResult, blinding: Blinding) -> Iterator[str]:
    if len(before.parts) != len(after.parts):
        yield f"parts: {len(before.parts)} → {len(after.parts)}"
        return
    for number, (old, new) in enumerate(zip(before.parts, after.parts, strict=True), start=1):
        yield from (f"part {number} {line}" for line in greener(old, new, blinding))


# What is taken away


def _no_contexts() -> AbstractContextManager[object]:
    empty = contexts.Contexts({})
    blinded = ExitStack()
    # Lists that were opened with contexts are remembered, and so would be those opened without.
    open_list.cache_clear()
    blinded.callback(open_list.cache_clear)
    for module in (json_ld, merkle, variants):
        blinded.enter_context(mock.patch.object(module, "bundled", return_value=empty))
    blinded.enter_context(mock.patch.object(variants, "known_variants", tuple))
    return blinded


def _garbage(trust: Trust) -> Trust:
    copies = (replace(copy, data=b"{" + copy.data[: len(copy.data) // 2]) for copy in trust.status_copies)
    return replace(trust, status_copies=tuple(copies))


def _flipped(trust: Trust) -> Trust:
    """One letter of each list is another: its signature does not hold any more."""
    return replace(
        trust, status_copies=tuple(replace(copy, data=_one_letter(copy.data)) for copy in trust.status_copies)
    )


def _one_letter(data: bytes) -> bytes:
    place = data.find(b"encodedList")
    place = place + 40 if place >= 0 else len(data) * 2 // 3
    return data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :]


def _older(trust: Trust) -> Trust:
    copies = tuple(replace(copy, taken=copy.taken - timedelta(days=3650)) for copy in trust.status_copies)
    return replace(trust, status_copies=copies)


def _only(trust: Trust) -> Trust:
    return Trust(problems=trust.problems)


# A list or a copy may be what failed a credential; without it nobody knows.
_STATUS = frozenset({Check.STATUS})
_KEYS = frozenset({Check.INTEGRITY, Check.ISSUER, Check.STATUS})

BLINDINGS = (
    Blinding("no keys", lambda trust: replace(trust, documents=NO_DOCUMENTS), may_lose=_KEYS),
    Blinding("no pins", lambda trust: replace(trust, pins=())),
    Blinding("no registries", lambda trust: replace(trust, registry=())),
    Blinding(
        "no certificates",
        lambda trust: replace(trust, certificates=NoCertificates()),
        may_lose=frozenset({Check.ISSUER, Check.STATUS}),
    ),
    Blinding("no status lists", lambda trust: replace(trust, status_copies=()), may_lose=_STATUS),
    Blinding("broken status lists", _garbage, may_lose=_STATUS),
    Blinding("changed status lists", _flipped, may_lose=_STATUS),
    Blinding("old status lists", _older, may_lose=_STATUS),
    Blinding("no trust at all", _only, may_lose=_KEYS),
    Blinding("no contexts", around=_no_contexts, may_lose=_KEYS),
    Blinding(
        "clock at 1970", at=datetime(1970, 1, 2, tzinfo=UTC), may_lose=frozenset({Check.STATUS, Check.ISSUER})
    ),
    Blinding(
        "clock at 2106", at=datetime(2106, 2, 7, tzinfo=UTC), may_lose=frozenset({Check.STATUS, Check.ISSUER})
    ),
)


def without_each(trust: Trust) -> Iterator[Blinding]:
    """Each single thing at hand, taken away by itself."""
    kept = tuple(trust.documents._newest.values())
    for number, document in enumerate(kept):
        rest = KeyDocuments(kept[:number] + kept[number + 1 :])
        yield Blinding(f"without the copy of {document.url}", _with(documents=rest), may_lose=_KEYS)
    for number, copy in enumerate(trust.status_copies):
        rest = trust.status_copies[:number] + trust.status_copies[number + 1 :]
        yield Blinding(f"without one list of {copy.url}", _with(status_copies=rest), may_lose=_STATUS)


def _with(**changes: object) -> Callable[[Trust], Trust]:
    return lambda trust: replace(trust, **changes)


# The published files

_WITH_KEYS = (
    "blockcerts/fixtures/**/*.json",
    "dcc-vc-test-fixtures/dids/**/*.json",
    "dcc-vc-test-fixtures/statusLists/**/*",
    "dcc-verifier-core/**/*",
    "1edtech-validator/inspector-vc/resources/ob20/**/*.json",
    "1edtech-validator/inspector-vc/resources/ob30/bit-string-list/*",
    "issued/*",
)
_SEALED = ("elm/", "mynextid/")
_OUTSIDE = re.compile(r"[A-Za-z0-9_\-+/]{40,}")


def fixtures(vectors: Path) -> tuple[Fixture, ...]:
    """Every published file of the table of files, with all that can be found to vouch for what is in it."""
    spec = importlib.util.spec_from_file_location("recognise", Path(__file__).with_name("recognise.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = ((path.relative_to(vectors).as_posix(), path.read_bytes()) for path in module.files(vectors))
    return tuple(
        Fixture(name, data, Trust(), THEN if name.startswith(_SEALED) else NOW)
        for name, data in found
        if 0 < len(data) <= LARGEST_BYTES
    )


def vouched_for(fixture: Fixture, vectors: Path) -> Fixture:
    """The fixture with everything on its side: its keys pinned and registered, and the copies it names."""
    trust = _mentioned(fixture, published(vectors))
    named = _named_by(judged(replace(fixture, trust=trust)))
    pins = tuple(Pin("Pinned", key, None, TAKEN.date()) for key in sorted(named["key_fingerprint"]))
    registry = tuple(
        RegisteredIssuer(each, "Registered", "Registry", TAKEN) for each in sorted(named["issuer"])
    )
    judge = eu_lists(vectors) if fixture.name.startswith(_SEALED) else NoCertificates()
    return replace(fixture, trust=replace(trust, pins=pins, registry=registry, certificates=judge))


@cache
def published(vectors: Path) -> Trust:
    """Every published copy of keys and every status list, at the address that it says it stands at."""
    documents, lists = [], []
    for path in sorted({path for place in _WITH_KEYS for path in vectors.glob(place) if path.is_file()}):
        try:
            found = recognise(TrustFile(path.name, path.read_bytes(), TAKEN))
        except KnownError:
            continue
        documents += found.documents
        lists += found.status_copies
    lists += dcc_trust(vectors).status_copies
    return Trust(documents=KeyDocuments(documents), status_copies=tuple(lists))


def _mentioned(fixture: Fixture, trust: Trust) -> Trust:
    """Only what the fixture, or a copy that it mentions, mentions by its address."""
    text, kept = _readable(fixture.data), {}
    for _ in range(3):
        for document in trust.documents._newest.values():
            if document.url not in kept and document.url in text:
                kept[document.url] = document
                text += json.dumps(document.content)
    lists = tuple(copy for copy in trust.status_copies if copy.url in text)
    return Trust(documents=KeyDocuments(kept.values()), status_copies=lists)


def _readable(data: bytes) -> str:
    """The text, and what stands in it in base64url."""
    text = data.decode("utf-8", "replace")
    found = [text.replace("\\/", "/")]
    for part in _OUTSIDE.findall(text)[:200]:
        with suppress(ValueError):
            found.append(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode("utf-8", "replace"))
    return "\n".join(found)


def _named_by(results: tuple[CheckResult, ...]) -> dict[str, set[str]]:
    named: dict[str, set[str]] = {"key_fingerprint": set(), "issuer": set()}
    for result in results:
        facts = result.verdict.finding(Check.INTEGRITY).evidence
        named["key_fingerprint"] |= {value for name, value in facts if name.endswith("key_fingerprint")}
        if result.credential is not None and result.credential.issuer.id is not None:
            named["issuer"].add(result.credential.issuer.id)
        inner = _named_by(result.parts)
        named = {name: values | inner[name] for name, values in named.items()}
    return named


# Counting


def wrong_of(fixture: Fixture) -> tuple[int, Headline, list[str]]:
    """How often less evidence was tried, the headline with all of it, and each line that became greener."""
    before = judged(fixture)
    wrong, tried = [], 0
    for blinding in (*BLINDINGS, *without_each(fixture.trust)):
        after = judged(fixture, blinding)
        tried += 1
        if len(before) != len(after):
            wrong.append(f"{fixture.name}, {blinding.name}: {len(before)} results → {len(after)}")
            continue
        for old, new in zip(before, after, strict=True):
            wrong += [f"{fixture.name}, {blinding.name}: {line}" for line in greener(old, new, blinding)]
    return tried, worst(result.headline for result in before), wrong


def less_evidence(vectors: Path) -> Line:
    """Every published credential with less evidence; no line may be greener than with all of it."""
    line, headlines, tried = Line("Less evidence", "published files are never greener"), Counter(), 0
    for fixture in fixtures(vectors):
        times, headline, wrong = wrong_of(vouched_for(fixture, vectors))
        tried += times
        headlines[headline.value] += 1
        line.count("; ".join(wrong) or fixture.name, is_right=not wrong)
    said = ", ".join(f"{number} {headline}" for headline, number in sorted(headlines.items()))
    line.note = f"{tried} times less; with everything at hand {said}"
    return line


def main() -> int:
    """Prints the line and everything that became greener."""
    vectors = Path(os.environ.get("TALLYSTICK_VECTORS") or ROOT.parent / "shared" / "vectors")
    started = time.perf_counter()
    line = less_evidence(vectors)
    print(f"{line.text()}  [{time.perf_counter() - started:.1f} s]", *line.wrong, sep="\n")
    return 0 if line.is_complete else 1


if __name__ == "__main__":
    sys.exit(main())
