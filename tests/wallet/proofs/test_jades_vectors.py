"""JAdES on files that nobody here made: real seals, and the odd ones of the DSS library."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from wallet.formats import PayloadUnreadableError, open_content
from wallet.model.document import Content, Document, JwsEnvelope, JwsSignature
from wallet.model.errors import KnownError, MalformedInputError
from wallet.model.findings import Outcome, Reason
from wallet.proofs import base64url, jades

SEALED = {
    "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-MC-Annex1-signed.jsonld": "ORGANIZACION TEST",
    "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-CertOfPart-signed.jsonld": "ORGANIZACION TEST",
    "mynextid/microcredential/v1/edc/examples/edc-mc-signed.jsonld": "VELOCERT OU",
}
PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
FAILED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)
UNSAFE = (Outcome.UNKNOWN, Reason.UNSAFE_HEADER)
NO_KEY = (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)


def opened(path: Path) -> Content:
    return open_content(Document(path.read_bytes(), "file", path.name))


def sampled(text: str, count: int) -> Iterator[str]:
    """The text with one character changed: the first, the last, and ``count`` others, always the same."""
    chance = random.Random(len(text))  # noqa: S311 - repeatable, not secret
    for position in {0, len(text) - 1, *(chance.randrange(len(text)) for _ in range(count))}:
        letter = "A" if text[position] != "A" else "B"
        yield text[:position] + letter + text[position + 1 :]


@pytest.mark.parametrize(("name", "organisation"), SEALED.items(), ids=[Path(name).stem for name in SEALED])
def test_accepts_the_seals_of_real_credentials(vectors: Path, name: str, organisation: str) -> None:
    (result,) = jades.check(opened(vectors / name))
    assert (result.outcome, result.reason) == PASSED
    assert result.claimed_time is not None
    assert result.key is not None
    assert result.key.certificate is not None
    assert result.key.certificate.subject_organisation == organisation
    assert result.key.certificate.not_before < result.claimed_time < result.key.certificate.not_after
    assert ("signature_timestamp", "present, not checked") in result.evidence


@pytest.mark.parametrize("name", SEALED, ids=[Path(name).stem for name in SEALED])
def test_no_changed_character_passes(vectors: Path, name: str) -> None:
    content = opened(vectors / name)
    assert content.envelope is not None
    envelope, (signature,) = content.envelope, content.envelope.signatures
    for text in sampled(envelope.payload_text, 60):
        changed = replace(envelope, payload=text.encode(), payload_text=text)
        (result,) = jades.check(replace(content, envelope=changed))
        assert (result.outcome, result.reason) == FAILED
    for text in sampled(signature.signature, 60):
        changed = replace(envelope, signatures=(replace(signature, signature=text),))
        (result,) = jades.check(replace(content, envelope=changed))
        assert (result.outcome, result.reason) == FAILED
    for text in sampled(signature.protected, 300):
        changed = replace(envelope, signatures=(replace(signature, protected=text),))
        (result,) = jades.check(replace(content, envelope=changed))
        assert result.outcome is not Outcome.PASSED


def test_no_changed_byte_in_the_signed_part_of_the_file_passes(vectors: Path) -> None:
    path = vectors / next(iter(SEALED))
    data = path.read_bytes()
    start, end = data.index(b'"payload"'), data.index(b'"signatures"')
    chance = random.Random(1)  # noqa: S311 - repeatable, not secret
    for position in (chance.randrange(start, end) for _ in range(60)):
        changed = bytearray(data)
        changed[position] ^= 1 << chance.randrange(8)
        try:
            content = open_content(Document(bytes(changed), "file", path.name))
        except PayloadUnreadableError as error:
            content = error.content
        except KnownError:
            continue
        assert all(result.outcome is not Outcome.PASSED for result in jades.check(content))


# What is inside each file decides, by RFC 7515 and TS 119 182-1, not what came out once.
DSS = {
    # Correct signatures over the payload.
    "double-lta-in-container.json": [PASSED],
    "jades-level-b-full-type.json": [PASSED],  # typ "application/jose": describes, decides nothing
    "jades-with-multiple-sign-cert-refs.json": [PASSED],  # sigX5ts is critical, its first digest is right
    # Members that JWS does not define have to be ignored (RFC 7515 section 7.2.1).
    "flattened-extra-element.json": [PASSED],
    # Unsigned properties are odd or broken: time stamps and counter-signatures prove nothing here,
    # and cannot take anything away from the signature itself.
    "jades-lta-broken-arcTst.json": [PASSED],
    "jades-lta-with-etsiU-whitespaces.json": [PASSED],
    "jades-t-clear-etsiu.json": [PASSED],
    "jades-t-duplicated-sigtst.json": [PASSED],
    "jades-two-sigs-copied-tst.json": [PASSED, PASSED],
    "jades-with-attached-counter-signature-replace-attack.json": [PASSED],
    "jades-with-broken-detached-counter-signature.json": [PASSED],
    "jades-with-counter-signature.json": [PASSED],
    "jades-with-sigAndRefsTst-without-dot.json": [PASSED],
    # iat is in milliseconds and contradicts sigT: the signature holds, the time is not believed.
    "jades-b-iat-and-sigt.json": [PASSED],
    # exp is not critical, so it may be passed over; it is named as not checked.
    "dss2620/jades-with-expiration-time-header.json": [PASSED],
    # Critical headers that are not processed here.
    "dss2620/jades-t-level-with-etsiu-in-crit.json": [UNSAFE],
    "dss2620/jades-with-notBefore-header-in-crit.json": [UNSAFE],
    "dss2620/jades-without-non-critical-header-in-crit.json": [UNSAFE],  # srCms, sigPl
    "jades-with-asn1policy-digPSp.json": [UNSAFE],  # sigPId
    "jades-with-spdspec.json": [UNSAFE],  # sigPId
    "jades-wrong-x5c-header.json": [UNSAFE],  # srCms; the certificates are single letters besides
    # What was signed is not in the file (sigD).
    "jades-detached-by-uri-hash-encoded-pars.json": [UNSAFE],
    "simple-detached.json": [UNSAFE],
    # The certificate stands only in the unsigned part.
    "jades-b-with-xvals.json": [NO_KEY],
    # crit breaks RFC 7515 section 4.1.11.
    "dss2620/jades-with-crit-string-type.json": [FAILED],
    "dss2620/jades-with-crit-with-wrong-entry-type.json": [FAILED],
    "dss2620/jades-with-empty-crit.json": [FAILED],
    # A line break after the signature: not base64url.
    "jades-with-line-break.json": [FAILED],
    # No envelope: a payload that is a list, and one that is missing (detached, in JSON).
    "serialization-wrong-payload-type.json": [],
    "jades-flattened-BpB-detached-objectByURIHash.json": [],
}
NOT_JSON = "malformed-jades-serialization.json"


def from_compact(text: str) -> Content:
    """A compact JAdES as the envelope that its JSON serialisation would give."""
    protected, payload, signature = text.split(".")
    envelope = JwsEnvelope(
        base64url.decode(payload, place="payload"), payload, (JwsSignature(protected, signature, {}),)
    )
    return Content(Document(text.encode(), "text", "compact"), {}, envelope)


@pytest.mark.parametrize(("name", "expected"), DSS.items(), ids=DSS)
def test_judges_the_odd_files_by_what_is_inside(
    vectors: Path, name: str, expected: list[tuple[Outcome, Reason]]
) -> None:
    data = (vectors / "dss-jades" / name).read_bytes()
    if data.startswith(b"{"):
        content = open_content(Document(data, "file", name))
    else:
        content = from_compact(data.decode())
    assert [(result.outcome, result.reason) for result in jades.check(content)] == expected


def test_every_published_file_is_judged(vectors: Path) -> None:
    folder = vectors / "dss-jades"
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")}
    assert names == {*DSS, NOT_JSON}
    with pytest.raises(MalformedInputError):
        open_content(Document((folder / NOT_JSON).read_bytes(), "file", NOT_JSON))


def test_a_time_in_doubt_is_not_claimed(vectors: Path) -> None:
    text = (vectors / "dss-jades" / "jades-b-iat-and-sigt.json").read_text()
    (result,) = jades.check(from_compact(text))
    assert result.claimed_time is None
    assert ("claimed_time_problem", "iat cannot be read") in result.evidence
