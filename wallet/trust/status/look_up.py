"""What the status lists at hand say about one credential, each bound to whoever issued it.

The rules and their reasons: docs/decisions/0013. In short: a list that its issuer did not provably make says
nothing, neither good nor bad; a revocation is final and is believed of a list that has expired, a suspension
is not; a clear entry counts only within the list's own time, and only for a credential that is unchanged.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from wallet.model.document import Content
from wallet.model.errors import KnownError
from wallet.model.findings import Evidence, KeySource, Outcome, ProofResult, Reason
from wallet.trust.at_hand import StatusCopy, Trust
from wallet.trust.status import bitstring, token_list
from wallet.trust.status.claims import SUSPENSION, ClaimKind, StatusClaim, claims_of
from wallet.trust.status.opened import OpenedList, open_list

MAX_AGE = timedelta(days=30)
"""How long a list that states no end of its own may be relied on after it was made or, if later, copied."""

CLOCK_TOLERANCE = timedelta(minutes=5)
MAX_CLAIMS = 16
MAX_COPIES = 4
_BOUND = frozenset({KeySource.DID_KEY, KeySource.DID_JWK, KeySource.COPY})
_WORST_FIRST = (Outcome.FAILED, Outcome.UNKNOWN, Outcome.PASSED, Outcome.NOT_APPLICABLE)
_NO_COPY = (("problem", "no copy of it is at hand"),)
_NO_PROFILE = (("problem", "the issuer's profile may name a list, and no copy of it is at hand"),)


@dataclass(frozen=True, repr=False)
class Credential:
    """What is asked about: who it says issued it, and the proofs of it that hold.

    ``unchanged``: whether its integrity was established, so that the entry that it names is really its own.
    """

    content: Content
    issuer_id: str | None
    signed_by: tuple[ProofResult, ...]
    unchanged: bool


@dataclass(frozen=True)
class Answer:
    """What came out for one claim, or for all of them; the reasons are those of the status check."""

    outcome: Outcome
    reason: Reason
    evidence: Evidence = ()


def look_up(credential: Credential, trust: Trust, now: datetime) -> Answer:
    """The worst that any status claim of the credential gives, every claim named in the evidence.

    ``not-applicable`` where it makes no claim about revocation. Never raises for what any of the files say.
    """
    claims = claims_of(credential.content, trust.documents)
    counting = [claim for claim in claims if claim.kind is not ClaimKind.OTHER_PURPOSE]
    others = [claim.purpose for claim in claims if claim.kind is ClaimKind.OTHER_PURPOSE]
    unasked = (("lists_of_other_purpose", ", ".join(others)),) if others else ()
    if not counting:
        return Answer(Outcome.NOT_APPLICABLE, Reason.NO_STATUS_CLAIMED, unasked)
    answers = [_answer(claim, credential, trust, now) for claim in counting[:MAX_CLAIMS]]
    if len(counting) > MAX_CLAIMS:
        answers.append(Answer(Outcome.UNKNOWN, Reason.STATUS_NOT_UNDERSTOOD, (("type", "too many claims"),)))
    worst = min(answers, key=lambda answer: _WORST_FIRST.index(answer.outcome))
    each = _named_each(counting, answers) if len(answers) > 1 else ()
    return Answer(worst.outcome, worst.reason, (*worst.evidence, *each, *unasked))


def _named_each(claims: list[StatusClaim], answers: list[Answer]) -> Evidence:
    pairs = zip(claims, answers, strict=False)
    return tuple(
        (f"claim_{number}", f"{claim.type} {claim.purpose} {claim.url or ''}: {answer.reason.value}")
        for number, (claim, answer) in enumerate(pairs, start=1)
    )


def _answer(claim: StatusClaim, credential: Credential, trust: Trust, now: datetime) -> Answer:
    if claim.kind is ClaimKind.NOT_AT_HAND:
        where = ", ".join(sorted(claim.names))
        return Answer(
            Outcome.UNKNOWN, Reason.LIST_UNAVAILABLE, (("type", claim.type), ("lists", where), *_NO_PROFILE)
        )
    if claim.kind is ClaimKind.NOT_UNDERSTOOD or claim.url is None:
        if claim.kind is ClaimKind.SAID_BY_ITSELF:
            return Answer(Outcome.FAILED, Reason.REVOKED, (("said_by", "the credential itself"),))
        return Answer(Outcome.UNKNOWN, Reason.STATUS_NOT_UNDERSTOOD, (("type", claim.type),))
    facts: Evidence = (("type", claim.type), ("lists", claim.url))
    copies = sorted((copy for copy in trust.status_copies if copy.url == claim.url), key=_taken, reverse=True)
    if not copies:
        return Answer(Outcome.UNKNOWN, Reason.LIST_UNAVAILABLE, (*facts, *_NO_COPY))
    problems: list[Answer] = []
    usable: list[tuple[OpenedList, StatusCopy]] = []
    for copy in copies[:MAX_COPIES]:
        found = open_list(copy, claim.kind, trust.documents)
        problem = _problem(found, claim, credential, trust, now)
        if isinstance(found, KnownError) or problem is not None:
            problems.append(problem or _unreadable(""))
        else:
            usable.append((found, copy))
    if not usable:
        return Answer(problems[0].outcome, problems[0].reason, (*facts, *problems[0].evidence))
    newest, copy = max(usable, key=lambda one: (one[0].dated or one[1].taken, one[1].taken))
    answer = _read(claim, newest, copy, credential, now)
    return Answer(answer.outcome, answer.reason, (*facts, *answer.evidence))


def _taken(copy: StatusCopy) -> datetime:
    return copy.taken


def _unreadable(problem: str) -> Answer:
    return Answer(Outcome.UNKNOWN, Reason.LIST_UNREADABLE, (("problem", problem),))


def _problem(
    found: OpenedList | KnownError, claim: StatusClaim, credential: Credential, trust: Trust, now: datetime
) -> Answer | None:
    """Why this list says nothing about this credential; None where it does."""
    if isinstance(found, KnownError):
        return _unreadable(found.sentences()[1].in_english())
    if found.start is not None and found.start > now + CLOCK_TOLERANCE:
        return _unreadable(f"It becomes valid only on {found.start.date().isoformat()}.")
    if claim.purpose not in found.purposes:
        return _unreadable(f"It is for another purpose than {claim.purpose}.")
    return _elsewhere(found, claim) or _not_bound(found, claim, credential, trust, now)


def _elsewhere(found: OpenedList, claim: StatusClaim) -> Answer | None:
    """Whether it is the list at that address.

    Token Status List, section 8.3, demands that it says so. Bitstring Status List 1.0, section 2.2, only
    allows it, so there a copy taken at that very address over https counts as well.
    """
    if found.address == claim.url:
        return None
    over_https = claim.url is not None and claim.url.startswith("https://")
    if claim.kind is ClaimKind.BITSTRING and over_https:
        return None
    if claim.kind is ClaimKind.REVOCATION_LIST and found.address is None:
        return None
    return _unreadable("It does not say that it stands at the address that the credential names.")


def _not_bound(
    found: OpenedList, claim: StatusClaim, credential: Credential, trust: Trust, now: datetime
) -> Answer | None:
    if claim.kind is ClaimKind.REVOCATION_LIST:
        # Unsigned: all that binds it is a connection that shows who answered.
        over_https = claim.url is not None and claim.url.startswith("https://")
        return None if over_https else Answer(Outcome.UNKNOWN, Reason.LIST_NOT_SIGNED_BY_ISSUER)
    passed = [proof for proof in found.proofs if proof.outcome is Outcome.PASSED and proof.key is not None]
    foreign = Answer(
        Outcome.UNKNOWN, Reason.LIST_NOT_SIGNED_BY_ISSUER, (("list_issuer", found.issuer or ""),)
    )
    if not passed and any(proof.outcome is Outcome.UNKNOWN for proof in found.proofs):
        return _unreadable("Its own signature could not be checked.")
    if not passed or any(proof.outcome is Outcome.FAILED for proof in found.proofs):
        return foreign
    named = claim.kind is ClaimKind.TOKEN_LIST or (
        found.issuer is not None and found.issuer == credential.issuer_id
    )
    if not named or not any(_is_by_issuer(proof, credential, trust, now) for proof in passed):
        return foreign
    return None


def _is_by_issuer(proof: ProofResult, credential: Credential, trust: Trust, now: datetime) -> bool:
    """Signed with the key of the credential, with one of its issuer, or with a certificate for the same name.

    The last needs the same authority behind both certificates, and that this authority is known here.
    """
    key = proof.key
    if key is None:
        return False
    own = [
        other for other in credential.signed_by if other.outcome is Outcome.PASSED and other.key is not None
    ]
    if any(other.key is not None and other.key.fingerprint == key.fingerprint for other in own):
        return True
    if key.source in _BOUND:
        return key.controller is not None and key.controller == credential.issuer_id
    return any(
        _is_same_name(proof, other) and _known(proof, trust, now) and _known(other, trust, now)
        for other in own
    )


def _is_same_name(one: ProofResult, other: ProofResult) -> bool:
    mine = one.key.certificate if one.key else None
    theirs = other.key.certificate if other.key else None
    if mine is None or theirs is None:
        return False
    return (mine.subject_name, mine.subject_organisation, mine.issuer_name) == (
        theirs.subject_name,
        theirs.subject_organisation,
        theirs.issuer_name,
    )


def _known(proof: ProofResult, trust: Trust, now: datetime) -> bool:
    standing = trust.certificates.standing(proof.chain, now) if proof.chain else None
    return standing is not None and standing.outcome is Outcome.PASSED


@dataclass(frozen=True)
class _Dates:
    """When a list was made or, lacking that, copied; when it was last known to be current; its end."""

    made: datetime
    fresh: datetime
    until: datetime


def _dates(found: OpenedList, copy: StatusCopy, now: datetime) -> _Dates:
    made = found.dated or copy.taken
    # A copy taken after the time asked is no fresher than that time.
    fresh = max(made, min(copy.taken, now))
    return _Dates(made, fresh, found.end or fresh + (found.ttl or MAX_AGE))


def _read(
    claim: StatusClaim, found: OpenedList, copy: StatusCopy, credential: Credential, now: datetime
) -> Answer:
    dates = _dates(found, copy, now)
    evidence = (
        ("list_on", dates.made.date().isoformat()),
        ("list_until_on", dates.until.date().isoformat()),
        ("list_age_days", str(max((now - (dates.made if copy.dated_by_file else dates.fresh)).days, 0))),
        ("source", copy.source),
        ("taken_on", copy.taken.date().isoformat()),
        *((("list_id", found.address),) if found.address not in (None, claim.url) else ()),
        *((("list_signed", "no"),) if claim.kind is ClaimKind.REVOCATION_LIST else ()),
    )
    try:
        reason = _reason(claim, found)
        evidence = (*evidence, *_shortness(claim, found))
    except KnownError as error:
        return _unreadable(error.sentences()[1].in_english())
    current = now <= dates.until
    if reason is Reason.REVOKED:
        return Answer(Outcome.FAILED, reason, evidence)
    if reason is Reason.SUSPENDED and current:
        return Answer(Outcome.FAILED, reason, evidence)
    if reason is not Reason.NOT_REVOKED_AS_OF:
        return Answer(Outcome.UNKNOWN, reason, evidence)
    if found.dated is None and found.end is None and copy.dated_by_file:
        # Whoever copies such a file makes it new; there is nothing else that says how old the list is.
        return _unreadable("Neither the list nor its copy says of when it is.")
    return _clear(evidence, current=current, unchanged=credential.unchanged)


def _clear(evidence: Evidence, *, current: bool, unchanged: bool) -> Answer:
    if not current:
        return Answer(Outcome.UNKNOWN, Reason.STATUS_LIST_EXPIRED, evidence)
    if not unchanged:
        return Answer(Outcome.UNKNOWN, Reason.NOT_SIGNED, evidence)
    return Answer(Outcome.PASSED, Reason.NOT_REVOKED_AS_OF, evidence)


def _shortness(claim: StatusClaim, found: OpenedList) -> Evidence:
    """A list with fewer entries than the standard asks for says nothing less, but a report names it."""
    if claim.kind is not ClaimKind.BITSTRING or found.entries is None:
        return ()
    count = found.entries(claim.size).count
    return (("list_entries_too_few", str(count)),) if count < bitstring.MIN_ENTRIES else ()


def _reason(claim: StatusClaim, found: OpenedList) -> Reason:
    if found.entries is None:
        return Reason.NOT_REVOKED_AS_OF if claim.names.isdisjoint(found.names) else Reason.REVOKED
    value = found.entries(claim.size).at(claim.index)
    if value == token_list.VALID:
        return Reason.NOT_REVOKED_AS_OF
    if claim.kind is ClaimKind.BITSTRING:
        return Reason.SUSPENDED if claim.purpose == SUSPENSION else Reason.REVOKED
    meanings = {token_list.INVALID: Reason.REVOKED, token_list.SUSPENDED: Reason.SUSPENDED}
    return meanings.get(value, Reason.STATUS_NOT_UNDERSTOOD)
