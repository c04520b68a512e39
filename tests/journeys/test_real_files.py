"""The main job on files that nobody here wrote: check, keep, lock, export, share, check by a stranger."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wallet.model.document import Incoming
from wallet.model.elements import MANDATORY, Element, NotStated, Stated
from wallet.model.findings import Check, Outcome
from wallet.model.report import CheckResult
from wallet.model.sharing import ShareForm, ShareRequest
from wallet.services.checking import Checking
from wallet.services.library import Library
from wallet.services.wallets import WalletFolder
from wallet.share.qr_symbol import png
from wallet.store.kdf import KdfParameters
from wallet.verification.sentences import answer

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PASSPHRASE = "four quiet rivers meet"
ELM = "elm/Credentials/JSON-LD Examples (ELM v3)"
OB = "1edtech-validator/inspector-vc/resources/ob30"
SEALED = (
    f"{ELM}/Sample-MC-Annex1-signed.jsonld",
    f"{ELM}/Sample-CertOfPart-signed.jsonld",
    "mynextid/microcredential/v1/edc/examples/edc-mc-signed.jsonld",
)
BADGES = (
    f"{OB}/simple.json",
    f"{OB}/complete.json",
    f"{OB}/simple-eddsa-2022.json",
    "issued/dcc-ob3-vcdm2-eddsa-rdfc-2022.json",
    "issued/obl-ob3-ldp.json",
)
GENUINE = SEALED + BADGES


class Quiet:
    """Progress that nobody watches."""

    cancelled = False

    def report(self, done: int, total: int, name: str) -> None:
        """Say nothing."""


def check(data: bytes, name: str = "file", audience: str | None = None) -> CheckResult:
    (result,) = Checking(lambda: NOW).check([Incoming(name, data)], audience=audience)
    return result


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    folder = WalletFolder(lambda: NOW, kdf=KdfParameters(memory_kib=64 * 1024, passes=3, lanes=1))
    opened = folder.create(tmp_path / "mine.tallystick", PASSPHRASE)
    yield opened
    opened.lock()


@pytest.mark.parametrize("name", GENUINE)
def test_a_genuine_file_is_unchanged(vectors: Path, name: str) -> None:
    result = check((vectors / name).read_bytes())
    assert result.verdict.finding(Check.INTEGRITY).outcome is Outcome.PASSED, result.verdict.findings
    assert result.headline.value in {"valid-unconfirmed", "not-valid"}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (SEALED[0], b"University of Zed", b"University of Zid"),
        (SEALED[1], b"urn:credential:4", b"urn:credential:5"),
        (SEALED[2], b"Written Exam", b"Written Exbm"),
        (BADGES[0], b"Teamwork Badge", b"Teamwork Bodge"),
        (BADGES[1], b"Major Domo", b"Major Dome"),
        (BADGES[2], b"some narrative", b"some narrativf"),
        (BADGES[3], b"oral examination", b"oral exbmination"),
        (BADGES[4], b"oral exam", b"oral exbm"),
    ],
)
def test_one_changed_byte_in_the_signed_part_is_found(
    vectors: Path, name: str, old: bytes, new: bytes
) -> None:
    data = (vectors / name).read_bytes()
    assert old in data
    result = check(data.replace(old, new, 1))
    assert result.verdict.finding(Check.INTEGRITY).outcome is Outcome.FAILED
    assert result.headline.value == "not-valid"


@pytest.mark.parametrize("where", ["**/safeModeBreaker.json", f"{OB}/simple-err-proof-value.json"])
def test_what_no_signature_covers_never_passes(vectors: Path, where: str) -> None:
    (path,) = vectors.glob(where)
    assert check(path.read_bytes()).verdict.finding(Check.INTEGRITY).outcome is not Outcome.PASSED


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ("**/safeModeBreaker.json", "endorsementJwt"),
        ("blockcerts/fixtures/v2/mainnet-valid-2.0.json", "definitions inside the document itself"),
    ],
)
def test_the_answer_names_the_words_or_definitions_that_are_missing(
    vectors: Path, where: str, named: str
) -> None:
    (path,) = vectors.glob(where)
    finding = check(path.read_bytes()).verdict.finding(Check.INTEGRITY)
    assert named in answer(finding).in_english()


def test_a_badge_signed_by_somebody_else_is_not_valid(vectors: Path) -> None:
    result = check((vectors / OB / "simple-err-issuer.json").read_bytes())
    assert result.headline.value == "not-valid"


def test_the_annex_sample_states_ten_of_eleven(vectors: Path) -> None:
    credential = check((vectors / SEALED[0]).read_bytes()).credential
    assert credential is not None
    stated = [element for element in MANDATORY if isinstance(credential.elements[element], Stated)]
    assert len(stated) == 10
    assert isinstance(credential.elements[Element.QUALITY_ASSURANCE], NotStated)


def test_every_file_comes_back_byte_for_byte_after_locking(
    vectors: Path, library: Library, tmp_path: Path
) -> None:
    inputs = [Incoming(f"{number}", (vectors / name).read_bytes()) for number, name in enumerate(GENUINE)]
    lines = library.import_all(inputs, Quiet())
    library.lock()
    again = WalletFolder(lambda: NOW).unlock(tmp_path / "mine.tallystick", PASSPHRASE)
    try:
        for line, given in zip(lines, inputs, strict=True):
            assert line.id is not None, line
            detail = again.detail(line.id)
            assert hashlib.sha256(detail.original).digest() == hashlib.sha256(given.data).digest()
    finally:
        again.lock()


def keep(library: Library, vectors: Path, *names: str) -> tuple[str, ...]:
    inputs = [Incoming(name.rsplit("/", 1)[-1], (vectors / name).read_bytes()) for name in names]
    return tuple(str(line.id) for line in library.import_all(inputs, Quiet()))


def request(ids: tuple[str, ...], form: ShareForm) -> ShareRequest:
    return ShareRequest(ids, form, audience="Municipality of Vilnius", purpose="Application 12")


@pytest.mark.parametrize("name", [*SEALED[:2], *BADGES])
def test_a_stranger_reads_the_same_headline_from_the_shared_file(
    vectors: Path, library: Library, name: str
) -> None:
    (credential_id,) = keep(library, vectors, name)
    kept = library.detail(credential_id).verdict.headline
    share = library.share(request((credential_id,), ShareForm.PRESENTATION))
    result = check(share.file.data, audience="Municipality of Vilnius")
    assert result.parts[0].headline is kept
    assert result.headline is kept
    assert result.terms is not None
    assert result.terms.purpose == "Application 12"
    assert check(share.file.data, audience="Somebody else").headline.value == "not-valid"


def test_a_file_bound_to_another_key_is_not_presented_as_ones_own(vectors: Path, library: Library) -> None:
    (credential_id,) = keep(library, vectors, SEALED[2])
    share = library.share(request((credential_id,), ShareForm.PRESENTATION))
    result = check(share.file.data)
    assert result.verdict.finding(Check.HOLDER).reason.value == "bound-to-other-key"
    assert result.headline.value == "not-valid"
    assert result.parts[0].headline is library.detail(credential_id).verdict.headline


def test_a_bundle_of_several_holds_the_originals_untouched(vectors: Path, library: Library) -> None:
    names = (SEALED[0], BADGES[0], BADGES[3])
    share = library.share(request(keep(library, vectors, *names), ShareForm.BUNDLE))
    result = check(share.file.data, audience="Municipality of Vilnius")
    assert result.format == "bundle"
    digests = {hashlib.sha256((vectors / name).read_bytes()).hexdigest() for name in names}
    assert {part.sha256 for part in result.parts} == digests
    assert result.headline.value == "valid-unconfirmed"


def test_qr_pictures_carry_the_very_bytes_and_a_fresh_process_reads_them(
    vectors: Path, library: Library, tmp_path: Path
) -> None:
    (credential_id,) = keep(library, vectors, BADGES[3])
    kept = library.detail(credential_id).verdict.headline
    share = library.share(request((credential_id,), ShareForm.QR))
    pictures = []
    for number, frame in enumerate(share.frames, start=1):
        pictures.append(tmp_path / f"share-{number}.png")
        pictures[-1].write_bytes(png(frame))
    command = [sys.executable, "-m", "app", "check", "--json", "--audience", "Municipality of Vilnius"]
    moment = (NOW + timedelta(hours=1)).isoformat()
    shuffled = [str(picture) for picture in reversed(pictures)]
    run = subprocess.run(
        [*command, "--at", moment, *shuffled], cwd=ROOT, capture_output=True, text=True, check=False
    )
    (result,) = json.loads(run.stdout)["results"]
    assert result["sha256"] == hashlib.sha256(share.file.data).hexdigest()
    assert result["format"] == "presentation"
    assert result["headline"] == kept.value
    assert run.returncode == 3


def test_what_is_too_big_for_qr_says_so_and_leaves_the_file(vectors: Path, library: Library) -> None:
    from wallet.share.errors import OnlyAsFileError

    (credential_id,) = keep(library, vectors, SEALED[0])
    with pytest.raises(OnlyAsFileError, match="Share it as a file"):
        library.share(request((credential_id,), ShareForm.QR))
    assert library.share(request((credential_id,), ShareForm.PRESENTATION)).file.data


@pytest.mark.parametrize("shape", ['["{}"]', '[["{}"]]', '["{}", "2999-01-01T00:00:00Z"]'])
def test_an_expired_badge_does_not_come_alive_in_another_shape(vectors: Path, shape: str) -> None:
    """JSON-LD signs a value and a list of it alike; the reader must not lose the date by that."""
    data = (vectors / BADGES[3]).read_text()
    date = "2029-11-20T00:00:00Z"
    changed = data.replace(f'"{date}"', shape.format(date), 1)
    assert changed != data
    moment = datetime(2040, 1, 1, tzinfo=UTC)
    (result,) = Checking(lambda: moment).check([Incoming("badge", changed.encode())])
    assert result.verdict.finding(Check.VALIDITY).outcome is Outcome.FAILED
    assert result.headline.value == "not-valid"
