"""JAdES on files that nobody here made: real seals, and the odd ones of the DSS library (``dss.py``)."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.wallet.proofs import dss
from wallet.formats import PayloadUnreadableError, open_content
from wallet.model.document import Content, Document, JwsEnvelope
from wallet.model.errors import KnownError
from wallet.model.findings import Outcome, Reason
from wallet.proofs import jades, jades_report

SEALED = {
    "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-MC-Annex1-signed.jsonld": "ORGANIZACION TEST",
    "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-CertOfPart-signed.jsonld": "ORGANIZACION TEST",
    "mynextid/microcredential/v1/edc/examples/edc-mc-signed.jsonld": "VELOCERT OU",
}
PASSED = (Outcome.PASSED, Reason.SIGNATURE_VALID)
FAILED = (Outcome.FAILED, Reason.SIGNATURE_INVALID)


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
    (told,) = jades_report.with_reports(opened(vectors / name), (result,))
    stamps = {key: value for key, value in told.evidence if key.endswith("_outcome")}
    assert len(stamps) >= 2
    assert set(stamps.values()) == {"holds"}
    assert len(result.chain) >= 2


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


@pytest.mark.parametrize("name", dss.EXPECTED)
def test_every_odd_file_comes_out_as_its_name_says(vectors: Path, name: str) -> None:
    assert dss.found(vectors / dss.FOLDER / name) == dss.EXPECTED[name]


def test_every_published_file_is_in_the_table(vectors: Path) -> None:
    folder = vectors / dss.FOLDER
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")} == dss.EXPECTED.keys()


def test_a_time_in_doubt_is_not_claimed(vectors: Path) -> None:
    (result,) = jades.check(opened(vectors / dss.FOLDER / "jades-b-iat-and-sigt.json"))
    assert result.claimed_time is None
    assert ("claimed_time_problem", "iat cannot be read") in result.evidence


def test_a_certificate_that_only_the_unsigned_part_carries_is_that_of_the_signed_digest(
    vectors: Path,
) -> None:
    content = opened(vectors / dss.FOLDER / "jades-b-with-xvals.json")
    assert isinstance(content.envelope, JwsEnvelope)
    (signature,) = content.envelope.signatures
    (result,) = jades.check(content)
    assert result.key is not None
    bare = replace(content.envelope, signatures=(replace(signature, unprotected={}),))
    (result,) = jades.check(replace(content, envelope=bare))
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, Reason.KEY_UNRESOLVABLE)
