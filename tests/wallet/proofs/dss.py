"""The odd JAdES files of the DSS library, and what each has to come out as.

What is inside a file decides, by RFC 7515 and TS 119 182-1, beside what the tests of DSS itself expect of
it; not what came out once. Each line: outcomes of the signatures, then every time stamp and
counter-signature beside them in its order.
"""

from dataclasses import dataclass
from pathlib import Path

from wallet.formats import PayloadUnreadableError, open_content
from wallet.model.document import Content, Document
from wallet.model.errors import MalformedInputError
from wallet.model.findings import Outcome, Reason
from wallet.proofs import jades, jades_report

FOLDER = "dss-jades"


@dataclass(frozen=True)
class Found:
    """What a file comes out as. ``seals`` is empty where it was refused before any check."""

    seals: tuple[tuple[Outcome, Reason], ...] = ()
    beside: tuple[str, ...] = ()


PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
FAILED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)
UNSAFE = (Outcome.UNKNOWN, Reason.UNSAFE_HEADER)
ELSEWHERE = (Outcome.UNKNOWN, Reason.CONTENT_NOT_AT_HAND)
REFUSED = Found()
VALID, WRONG = Found((PASSED,)), Found((FAILED,))


def passed(*beside: str) -> Found:
    """One right signature, and what stands beside it."""
    return Found((PASSED,), beside)


EXPECTED: dict[str, Found] = {
    # Right signatures.
    "jades-level-b-full-type.json": VALID,  # typ "application/jose": describes, decides nothing
    "jades-with-multiple-sign-cert-refs.json": VALID,  # sigX5ts is critical, its first digest is right
    "jades-b-with-xvals.json": VALID,  # no x5c: the certificate in xVals is the one that x5t#o names
    "jades-with-line-break.json": VALID,  # a line break after the signature, a byte order mark inside
    "jades-with-asn1policy-digPSp.json": VALID,  # sigPId is critical: a policy is named, and passed on
    "jades-with-spdspec.json": VALID,  # the same, with a specification of the policy's form
    # Members that JWS does not define have to be ignored (RFC 7515 section 7.2.1).
    "flattened-extra-element.json": VALID,
    # iat is in milliseconds and contradicts sigT: the signature holds, the time is not believed.
    "jades-b-iat-and-sigt.json": VALID,
    # exp is not critical and no number of seconds: named as not checked.
    "dss2620/jades-with-expiration-time-header.json": VALID,
    # crit lists commitments and place, which are passed on, and leaves out sigT: no baseline, but right.
    "dss2620/jades-without-non-critical-header-in-crit.json": VALID,
    # etsiU is critical and there; every entry of it is looked at.
    "dss2620/jades-t-level-with-etsiu-in-crit.json": passed("signature holds"),
    # Time stamps: what is wrong with one takes nothing from the signature, and is said.
    "double-lta-in-container.json": passed("signature holds", "archive holds", "archive holds"),
    "jades-lta-with-etsiU-whitespaces.json": passed("signature holds", "archive holds"),
    "jades-lta-broken-arcTst.json": passed("signature holds", "archive broken"),
    "jades-t-duplicated-sigtst.json": passed("signature holds", "signature holds = 1"),
    "jades-two-sigs-copied-tst.json": Found((PASSED, PASSED), ("signature holds", "signature broken")),
    # Made by a draft of the standard: about the bytes of the signature, not their base64url (clause 5.3.4).
    "jades-t-clear-etsiu.json": passed("signature broken"),
    # Clause A.1.5.1: the full stop after the signature is missing in what was stamped.
    "jades-with-sigAndRefsTst-without-dot.json": passed(
        "signature holds",
        "signature-and-references broken",
        "references holds",
        "signature-and-references broken",
    ),
    # Counter-signatures: checked, and each its own line.
    "jades-with-counter-signature.json": passed("counter-signature holds"),
    "jades-with-attached-counter-signature-replace-attack.json": passed("counter-signature broken"),
    "jades-with-broken-detached-counter-signature.json": passed("counter-signature broken"),
    # Critical and not carried out here: nothing may pass that says when it begins to be good.
    "dss2620/jades-with-notBefore-header-in-crit.json": Found((UNSAFE,)),
    # crit breaks RFC 7515 section 4.1.11.
    "dss2620/jades-with-crit-string-type.json": WRONG,
    "dss2620/jades-with-crit-with-wrong-entry-type.json": WRONG,
    "dss2620/jades-with-empty-crit.json": WRONG,
    "jades-wrong-x5c-header.json": WRONG,  # x5c is a text where RFC 7515 section 4.1.6 wants a list
    # What was signed is not in the file (sigD): compact twice, and flattened without a payload.
    "jades-detached-by-uri-hash-encoded-pars.json": Found((ELSEWHERE,)),
    "simple-detached.json": Found((ELSEWHERE,)),
    "jades-flattened-BpB-detached-objectByURIHash.json": Found((ELSEWHERE,)),
    # No envelope at all: the payload is a list; the text is no JSON.
    "serialization-wrong-payload-type.json": REFUSED,
    "malformed-jades-serialization.json": REFUSED,
}


def found(path: Path) -> Found:
    """What the file comes out as, through the way that every received file takes."""
    try:
        content = _opened(path)
    except MalformedInputError:
        return REFUSED
    results = jades_report.with_reports(content, jades.check(content))
    beside = tuple(line for result in results for line in _beside(dict(result.evidence)))
    return Found(tuple((result.outcome, result.reason) for result in results), beside)


def _opened(path: Path) -> Content:
    try:
        return open_content(Document(path.read_bytes(), "file", path.name))
    except PayloadUnreadableError as error:
        return error.content  # the signature is checked all the same


def _beside(facts: dict[str, str]) -> list[str]:
    lines = []
    for name, outcome in facts.items():
        number = name.removesuffix("_outcome")
        if number.startswith("timestamp_") and name.endswith("_outcome"):
            copied = facts.get(f"{number}_same_as")
            lines.append(f"{facts[f'{number}_kind']} {outcome}" + (f" = {copied}" if copied else ""))
        elif number.startswith("counter_signature_") and name.endswith("_outcome"):
            lines.append(f"counter-signature {outcome}")
    return lines
