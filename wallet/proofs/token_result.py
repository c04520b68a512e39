"""What checking a token gave, as a result with its evidence."""

from collections.abc import Callable
from datetime import UTC, datetime

from wallet.keys.certificates import CertificateUnreadableError
from wallet.keys.jwk import UnsupportedKeyError
from wallet.keys.resolve import KeyUnresolvableError
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.findings import Evidence, Outcome, ProofResult, Reason, SigningKey
from wallet.model.json_value import JsonObject
from wallet.proofs.jades_header import CertificateMissingError
from wallet.proofs.jose import CompactJws, SignatureInvalidError, UnsafeHeaderError, UnsupportedAlgorithmError
from wallet.proofs.token_claims import ContradictionError
from wallet.proofs.token_key import READ_HEADERS

REFUSALS = (
    MalformedInputError,
    LimitExceededError,
    SignatureInvalidError,
    UnsafeHeaderError,
    UnsupportedAlgorithmError,
    UnsupportedKeyError,
    KeyUnresolvableError,
    CertificateMissingError,
    CertificateUnreadableError,
    ContradictionError,
)
"""Everything that the check of a token can end in, besides a key."""

_SHOWN_CHARACTERS = 240
_SHOWN_NAMES = 20


def claims_of(jws: CompactJws) -> JsonObject:
    """The payload as JSON; empty where it is none: the signature over it can still be checked."""
    try:
        return jws.stated
    except (MalformedInputError, LimitExceededError):
        return {}


def result_of(
    suite: str, checked: Callable[[], tuple[SigningKey, Evidence]], stated: Evidence
) -> ProofResult:
    """Passed with the key and evidence that ``checked`` returns, else what its refusal means."""
    try:
        key, evidence = checked()
    except REFUSALS as error:
        return refused(suite, error, stated)
    return ProofResult(suite, Outcome.PASSED, Reason.SIGNATURE_VALID, key=key, evidence=stated + evidence)


def refused(suite: str, error: KnownError, stated: Evidence) -> ProofResult:
    """What is broken fails; what is merely not understood or not at hand is unknown."""
    outcome, reason = _meaning(error)
    values = ((name, value[:_SHOWN_CHARACTERS]) for name, value in error.values)
    problem = ("problem", error.sentences()[1].in_english()[:_SHOWN_CHARACTERS])
    evidence = dict((*stated, *values, problem))
    return ProofResult(suite, outcome, reason, evidence=tuple(evidence.items()))


def _meaning(error: KnownError) -> tuple[Outcome, Reason]:
    match error:
        case UnsafeHeaderError():
            return Outcome.UNKNOWN, Reason.UNSAFE_HEADER
        case UnsupportedAlgorithmError() | UnsupportedKeyError():
            return Outcome.UNKNOWN, Reason.UNSUPPORTED_SUITE
        case LimitExceededError():
            return Outcome.UNKNOWN, Reason.TOO_COMPLEX
        case KeyUnresolvableError() | CertificateMissingError() | CertificateUnreadableError():
            return Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE
        case ContradictionError():
            return Outcome.FAILED, Reason.CONTRADICTION
        case _:
            return Outcome.FAILED, Reason.SIGNATURE_INVALID


def stated_in(header: JsonObject) -> Evidence:
    """What the header says that a report should show; signed only where the result is passed."""
    facts = [(name, header.get(key)) for name, key in (("algorithm", "alg"), ("kid", "kid"), ("typ", "typ"))]
    shown = [(name, value[:_SHOWN_CHARACTERS]) for name, value in facts if isinstance(value, str)]
    read = READ_HEADERS if isinstance(header.get("kid", ""), str) else READ_HEADERS - {"kid"}
    ignored = sorted(header.keys() - read)
    if ignored:
        names = ", ".join(name[:_SHOWN_CHARACTERS] for name in ignored[:_SHOWN_NAMES])
        shown.append(("headers_not_checked", names))
    return tuple(shown)


def instant(seconds: object) -> datetime | None:
    """A NumericDate (RFC 7519) in UTC; None where there is none that can be read."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
