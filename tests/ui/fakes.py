"""Stand-ins for the services behind the screens, built from the real dataclasses.

``credential`` and ``verdict`` make one of each; ``FakeWallet`` and ``FakeChecker`` answer from
memory and remember what they were asked.
"""

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from tests.ui.trust_fakes import FakeIssuers
from tests.ui.vault_fakes import FakeHistory, FakeLeaving, FakeSafekeeping, FakeWays
from ui.ports import Agree, OpenWallet, Progress
from wallet.model.credential import KeyBinding, MicroCredential, Party, Period, Picture
from wallet.model.document import Incoming
from wallet.model.elements import Element, Elements, ElementValue, NotStated, Stated, ValueKind
from wallet.model.errors import NoCredentialFoundError
from wallet.model.findings import Check, Evidence, Finding, Outcome, Reason
from wallet.model.holding import CredentialDetail, CredentialRow, ImportLine, ImportState, WalletInfo
from wallet.model.listing import ListOrder
from wallet.model.report import CheckResult, OnlineAnswer, ShareTerms
from wallet.model.sharing import Share, SharedFile, ShareForm, ShareRequest
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline, Verdict

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
EQF_6 = "http://data.europa.eu/snb/eqf/6"
ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
HOLDER = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
# One red pixel, 70 bytes.
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
)


def text(**versions: str) -> LocalizedText:
    """Localised text from keyword arguments: ``text(en="Bridge", bg="Мост")``."""
    return LocalizedText(tuple(versions.items()))


def value(kind: ValueKind = ValueKind.TEXT, *, raw: str | None = None, uri: str | None = None, **words: str):
    """One value of an element, at a made-up place."""
    return ElementValue(text(**words), "/credentialSubject/hasClaim/0", kind, uri, raw)


RICH: Elements = {
    Element.LEARNER: Stated(
        (
            value(und="Élise Müller-Ångström"),
            replace(value(ValueKind.DATE, raw="1999-04-30"), path="/credentialSubject/dateOfBirth"),
        )
    ),
    Element.TITLE: Stated(
        (
            value(
                en="Data analysis for water engineers",
                bg="Анализ на данни за инженери по водите",
                lt="Duomenų analizė vandens inžinieriams",
            ),
        )
    ),
    Element.ISSUER_COUNTRY: Stated((value(ValueKind.COUNTRY, raw="BG", en="Bulgaria", bg="България"),)),
    Element.AWARDING_BODY: Stated(
        (value(en="Technical University of Sofia", bg="Технически университет – София"),)
    ),
    Element.DATE_OF_ISSUING: Stated((value(ValueKind.DATE, raw="2026-06-16T00:00:00+03:00"),)),
    Element.LEARNING_OUTCOMES: Stated(
        (
            value(
                en="Cleans and joins measurement series from several sources and documents every step.",
                bg="Почиства и обединява измервателни редове от много източници и описва всяка стъпка.",
                lt="Išvalo ir sujungia kelių šaltinių matavimų eilutes ir dokumentuoja kiekvieną žingsnį.",
            ),
            value(en="Explains the uncertainty of a forecast to people who decide."),
        )
    ),
    Element.WORKLOAD: Stated(
        (
            value(ValueKind.CREDITS, raw="2.5", uri=ECTS, en="ECTS"),
            value(ValueKind.DURATION, raw="PT60H"),
            value(ValueKind.DURATION, raw="P60M"),
        )
    ),
    Element.LEVEL: Stated((value(ValueKind.CONCEPT, uri=EQF_6, en="Level 6"),)),
    Element.ASSESSMENT_TYPE: Stated(
        (value(en="Project work", bg="Работа по проект", lt="Projektinis darbas"),)
    ),
    Element.PARTICIPATION: Stated((value(en="Blended", bg="Смесена форма", lt="Mišrus"),)),
    Element.QUALITY_ASSURANCE: Stated((value(en="Institutional accreditation by NEAA"),)),
    Element.PREREQUISITES: Stated((value(en="Statistics at the level of a first-year course"),)),
    Element.SUPERVISION: Stated((value(en="Supervised with identity verification"),)),
    Element.GRADE: Stated((value(und="5.50 (very good)"),)),
    Element.STACKABILITY: Stated((value(en="Counts towards the certificate “Digital water”"),)),
    Element.FURTHER_INFORMATION: Stated(
        (value(ValueKind.LINK, raw="https://example.org/courses/data-analysis-for-water-engineers/2026"),)
    ),
    Element.PLACE_OF_ISSUE: Stated((value(en="Sofia", bg="София", lt="Sofija"),)),
}

SPARSE: Elements = {
    **{element: NotStated() for element in Element},
    Element.TITLE: Stated((value(en="First aid at work"),)),
    Element.AWARDING_BODY: Stated((value(en="Red Cross, Kaunas branch"),)),
}

LONG_TITLE = (
    "Advanced professional development programme in the responsible and reproducible analysis of very "
    "large environmental measurement series for regional and cross-border water management authorities"
)
UNBROKEN = "Unbroken" * 40
# Written so that a naive view would show “not valid” as “valid” and move text to the other side.
HOSTILE = "Course \u202ednuora denruT\u202c \u2066<b>bold</b>\u2069 & <img src='file:///etc/passwd'>"


def credential(
    elements: Elements = RICH,
    *,
    title: LocalizedText | None = None,
    issuer: LocalizedText | None = None,
    learner: str | None = "Élise Müller-Ångström",
    pictures: tuple[Picture, ...] = (),
) -> MicroCredential:
    """A credential that reads as if it came from a European file."""
    stated = elements.get(Element.TITLE)
    own_title = stated.values[0].text if isinstance(stated, Stated) else text(en="First aid at work")
    return MicroCredential(
        format="elm",
        id="urn:credential:1",
        title=title or own_title,
        issuer=Party(
            issuer or text(en="Technical University of Sofia", bg="Технически университет – София"), None
        ),
        learner=Party(text(und=learner) if learner else None, None),
        awarding_body=None,
        period=Period(datetime(2026, 6, 16, tzinfo=UTC), None),
        issued=datetime(2026, 6, 16, tzinfo=UTC),
        elements=elements,
        languages=("en", "bg", "lt"),
        pictures=pictures,
        secured_by=("jades",),
        status_claims=(),
        binding=KeyBinding(),
        claims_accreditation=False,
    )


_REASONS: Mapping[Check, tuple[Outcome, Reason, Evidence]] = {
    Check.FORMAT: (Outcome.PASSED, Reason.RECOGNISED, (("format", "elm"),)),
    Check.INTEGRITY: (
        Outcome.PASSED,
        Reason.SIGNATURE_VALID,
        (("suite", "jades"), ("key_id", "b3f1" * 16), ("key_source", "certificate")),
    ),
    Check.ISSUER: (
        Outcome.UNKNOWN,
        Reason.NOT_KNOWN_HERE,
        (("issuer", "Technical University of Sofia"), ("key_fingerprint", "9a" * 32)),
    ),
    Check.VALIDITY: (Outcome.PASSED, Reason.IN_PERIOD, (("starts_on", "2026-06-16"),)),
    Check.STATUS: (Outcome.NOT_APPLICABLE, Reason.NO_STATUS_CLAIMED, ()),
    Check.HOLDER: (Outcome.UNKNOWN, Reason.NAMED_NOT_BOUND, (("learner", "Élise Müller-Ångström"),)),
    Check.SCHEMA: (Outcome.UNKNOWN, Reason.NOT_CHECKED, ()),
    Check.ACCREDITATION: (Outcome.NOT_APPLICABLE, Reason.NONE_CLAIMED, ()),
}


def verdict(*changes: Finding, share: bool = False, at: datetime = NOW) -> Verdict:
    """The verdict on an unchanged credential of an unknown issuer, with these findings put in instead."""
    changed = {finding.check: finding for finding in changes}
    usual = (
        Finding(check, outcome, reason, at, facts) for check, (outcome, reason, facts) in _REASONS.items()
    )
    return Verdict(at, tuple(changed.get(finding.check, finding) for finding in usual), share)


def finding(check: Check, outcome: Outcome, reason: Reason, **facts: str) -> Finding:
    """One finding at the frozen time."""
    return Finding(check, outcome, reason, NOW, tuple(facts.items()))


TAMPERED = verdict(finding(Check.INTEGRITY, Outcome.FAILED, Reason.SIGNATURE_INVALID, suite="jades"))
KNOWN = verdict(
    finding(
        Check.ISSUER,
        Outcome.PASSED,
        Reason.PINNED,
        known_as="Technical University of Sofia",
        since_on="2026-01-02",
    )
)
UNSIGNED = verdict(
    finding(Check.INTEGRITY, Outcome.UNKNOWN, Reason.NO_PROOF),
    finding(Check.ISSUER, Outcome.UNKNOWN, Reason.NOT_SIGNED),
)


def detail(
    number: int = 1,
    made: MicroCredential | None = None,
    found: Verdict | None = None,
    original: bytes = b"{}",
) -> CredentialDetail:
    """A kept credential with the id ``c<number>``."""
    return CredentialDetail(
        id=f"c{number}",
        credential=made or credential(),
        verdict=found or verdict(),
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
        name=f"credential-{number}.jsonld",
        added_at=NOW,
    )


def row_of(kept: CredentialDetail) -> CredentialRow:
    """The line of the library for a kept credential."""
    return CredentialRow(
        id=kept.id,
        title=kept.credential.title,
        issuer=kept.credential.issuer.name or text(),
        awarded=date(2026, 6, 16),
        level="EQF 6",
        credits="2.5 ECTS",
        headline=kept.verdict.headline,
        checked_at=kept.verdict.checked_at,
        format="elm",
    )


def library() -> tuple[CredentialDetail, ...]:
    """Seven kept credentials that cover what a view must survive."""
    arrived = "Программа: основи на кибернетичната сигурност за всички"
    return (
        detail(1, credential(pictures=(Picture("image/png", PNG, "issuer-picture"),)), KNOWN),
        detail(2, credential(SPARSE, issuer=text(en="Red Cross, Kaunas branch"))),
        detail(3, credential(title=text(en=LONG_TITLE))),
        detail(
            4,
            credential(title=text(bg=arrived), issuer=text(bg="Пловдивски университет „Паисий Хилендарски“")),
            TAMPERED,
        ),
        detail(5, credential(title=text(und=HOSTILE), issuer=text(und="\u202eEvil\u202c")), UNSIGNED),
        detail(6, credential(title=text(en=UNBROKEN), issuer=text(en=UNBROKEN))),
        detail(
            7,
            credential(
                title=text(lt="Žaliosios infrastruktūros pagrindai"), issuer=text(lt="Vilniaus universitetas")
            ),
        ),
    )


@dataclass
class FakeWallet:
    """An open wallet in memory. ``asked`` lists the calls, ``refuse`` is raised by the next call."""

    kept: dict[str, CredentialDetail] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    shared: list[ShareRequest] = field(default_factory=list)
    frames: tuple[str, ...] = ()
    refuse: Exception | None = None
    history: FakeHistory = field(default_factory=FakeHistory)
    ways: FakeWays = field(default_factory=FakeWays)
    safekeeping: FakeSafekeeping = field(default_factory=FakeSafekeeping)
    leaving: FakeLeaving = field(default_factory=FakeLeaving)
    issuers: FakeIssuers = field(default_factory=FakeIssuers)

    @classmethod
    def holding(cls, details: Iterable[CredentialDetail]) -> "FakeWallet":
        return cls({one.id: one for one in details})

    @property
    def path(self) -> Path:
        return Path("My credentials.tallystick")

    def _called(self, what: str) -> None:
        self.asked.append(what)
        if self.refuse is not None:
            problem, self.refuse = self.refuse, None
            raise problem

    def info(self) -> WalletInfo:
        return WalletInfo(str(self.path), 1, len(self.kept), NOW, HOLDER, HOLDER)

    def rows(self, search: str = "") -> tuple[CredentialRow, ...]:
        self._called(f"rows {search}".rstrip())
        words = search.casefold().split()
        found = (row_of(one) for one in self.kept.values())
        return tuple(
            row for row in found if all(word in str(row.title.versions).casefold() for word in words)
        )

    def first_rows(self, search: str, limit: int) -> tuple[CredentialRow, ...]:
        return self.rows(search)[:limit]

    def order(self, search: str = "", place_of: str | None = None) -> ListOrder:
        self._called(f"order {search}".rstrip())
        held = list(self.kept)
        found = [row.id for row in self.rows(search)]
        return ListOrder(
            [held.index(one) for one in found], found.index(place_of) if place_of in found else None
        )

    def rows_at(self, numbers: Sequence[int]) -> tuple[CredentialRow | None, ...]:
        self._called(f"rows_at {len(numbers)}")
        held = list(self.kept.values())
        return tuple(row_of(held[number]) for number in numbers)

    def ids_at(self, numbers: Sequence[int]) -> tuple[str | None, ...]:
        self._called(f"ids_at {len(numbers)}")
        held = list(self.kept)
        return tuple(held[number] for number in numbers)

    def detail(self, credential_id: str) -> CredentialDetail:
        self._called(f"detail {credential_id}")
        return self.kept[credential_id]

    def check_again(self, credential_id: str) -> CredentialDetail:
        self._called(f"check_again {credential_id}")
        before = self.kept[credential_id]
        later = NOW.replace(day=21)
        self.kept[credential_id] = replace(before, verdict=replace(before.verdict, checked_at=later))
        return self.kept[credential_id]

    def import_all(self, inputs: Sequence[Incoming], progress: Progress) -> tuple[ImportLine, ...]:
        self._called(f"import {len(inputs)}")
        lines = []
        for number, one in enumerate(inputs):
            if progress.cancelled:
                break
            progress.report(number, len(inputs), one.name)
            lines.append(self._import(one))
        return tuple(lines)

    def _import(self, one: Incoming) -> ImportLine:
        if not one.data.startswith(b"{"):
            return ImportLine(one.name, ImportState.REFUSED, problem=NoCredentialFoundError(name=one.name))
        digest = hashlib.sha256(one.data).hexdigest()
        known = next((kept for kept in self.kept.values() if kept.sha256 == digest), None)
        if known is not None:
            title, headline = known.credential.title, known.verdict.headline
            return ImportLine(one.name, ImportState.DUPLICATE, known.id, title, headline)
        made = detail(len(self.kept) + 1, original=one.data)
        self.kept[made.id] = made
        return ImportLine(one.name, ImportState.NEW, made.id, made.credential.title, made.verdict.headline)

    def share(self, request: ShareRequest) -> Share:
        self._called("share")
        self.shared.append(request)
        return Share(
            form=request.form,
            file=SharedFile("share.zip", "application/zip", b"PK-share"),
            created=NOW,
            expires=NOW + request.lifetime,
            audience=request.audience,
            purpose=request.purpose,
            frames=self.frames if request.form is ShareForm.QR else (),
        )

    def lock(self) -> None:
        self._called("lock")


def result_of(kept: CredentialDetail) -> CheckResult:
    """What checking that file without a wallet gives."""
    made = kept.credential
    return CheckResult(kept.name, kept.sha256, "file", made.format, made.secured_by, kept.verdict, made)


def share_result(*parts: CheckResult, audience: str | None = "Firma Voda EOOD") -> CheckResult:
    """A checked share that holds these credentials."""
    terms = ShareTerms(HOLDER, audience, "Job application", NOW, NOW.replace(day=27), "n-0S6")
    about = finding(Check.HOLDER, Outcome.PASSED, Reason.PRESENTED_BY_SIGNER, audience=audience or "")
    return CheckResult(
        "share.zip",
        "ab" * 32,
        "zip",
        "bundle",
        ("jws",),
        verdict(about, share=True),
        terms=terms,
        parts=parts,
    )


def unreadable_result(name: str = "holiday.jpg") -> CheckResult:
    """Something in which nothing was found."""
    nothing = verdict(
        *(
            finding(check, Outcome.UNKNOWN, Reason.NOT_CHECKED)
            for check in Check
            if check is not Check.FORMAT
        ),
        finding(Check.FORMAT, Outcome.FAILED, Reason.MALFORMED, problem="no credential"),
    )
    problem = NoCredentialFoundError(name=name)
    return CheckResult(name, "cd" * 32, "file", "unknown", (), nothing, problem=problem)


@dataclass
class FakeChecker:
    """Gives the results it was made with, and remembers for whom it was asked."""

    results: tuple[CheckResult, ...] = ()
    audiences: list[str | None] = field(default_factory=list)
    received: list[Incoming] = field(default_factory=list)
    wallets: list[OpenWallet | None] = field(default_factory=list)
    hosts: tuple[str, ...] = ("school.example", "lists.example")

    def check(
        self,
        inputs: Sequence[Incoming],
        *,
        audience: str | None = None,
        nonce: str | None = None,
        progress: Progress | None = None,
        wallet: OpenWallet | None = None,
    ) -> tuple[CheckResult, ...]:
        del nonce, progress
        self.wallets.append(wallet)
        self.received.extend(inputs)
        self.audiences.append(audience)
        return self.results

    def check_online(
        self,
        inputs: Sequence[Incoming],
        agree: Agree,
        *,
        audience: str | None = None,
        progress: Progress | None = None,
        wallet: OpenWallet | None = None,
    ) -> OnlineAnswer:
        results = self.check(inputs, audience=audience, progress=progress, wallet=wallet)
        asked = tuple(host for host in self.hosts if agree(host, f"https://{host}/list"))
        refused = tuple(f"{host} was not asked." for host in self.hosts if host not in asked)
        return OnlineAnswer(results, asked, refused)


HEADLINES_IN_LIBRARY = {
    "c1": Headline.VALID,
    "c2": Headline.VALID_UNCONFIRMED,
    "c4": Headline.NOT_VALID,
    "c5": Headline.CANNOT_CONFIRM,
}
