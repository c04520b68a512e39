"""Making shares: which form becomes what, and what never leaves."""

import io
import json
import random
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from tests.wallet.share.makers import (
    BADGE,
    LEARNER,
    NOW,
    SEALED,
    SECOND_BADGE,
    badge,
    holds,
    item,
    make,
    members,
    open_bytes,
    opened,
    originals,
)
from wallet.carriers import dig
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError
from wallet.model.json_value import JsonObject
from wallet.model.sharing import ShareForm, ShareRequest
from wallet.proofs import data_integrity
from wallet.share import making, qr_frames, qr_symbol
from wallet.share.errors import (
    NotForPresentationError,
    NothingToShareError,
    NoTimeToUseError,
    OnlyAsFileError,
    TooBigForQrError,
    UnwritableTextError,
)
from wallet.share.items import Kind

ONE, TWO, FILE = item(BADGE), item(SECOND_BADGE, "Working with sources"), item(SEALED, "Diploma")


def test_one_badge_becomes_a_presentation_with_its_text_untouched():
    share = make(ONE)
    assert share.file.name == "data-literacy.json"
    assert share.file.media_type == "application/vp"
    assert BADGE in share.file.data
    read = opened(share.file.data)
    assert read.format == "presentation"
    assert holds(read)
    assert [content.content for content in read.items] == [json.loads(BADGE)]
    assert [key.controller for key in read.holder_keys] == [LEARNER.ed25519.did]


def test_several_badges_become_one_presentation():
    share = make(ONE, TWO)
    assert share.file.name == "credentials.json"
    assert BADGE in share.file.data
    assert SECOND_BADGE in share.file.data
    read = opened(share.file.data)
    assert holds(read)
    assert len(read.items) == 2


def test_one_sealed_file_becomes_an_archive_with_a_statement():
    share = make(FILE)
    assert share.file.name == "diploma.zip"
    assert list(members(share.file.data)) == [
        "README.txt",
        "originals/diploma.json",
        "statements/diploma.json.jws",
    ]
    read = opened(share.file.data)
    assert read.format == "presentation"
    assert holds(read)
    assert originals(read) == [SEALED]
    assert [key.controller for key in read.holder_keys] == [LEARNER.p256.did]


@pytest.mark.parametrize("form", [ShareForm.PRESENTATION, ShareForm.BUNDLE])
def test_a_mixture_becomes_a_bundle(form):
    share = make(ONE, FILE, TWO, form=form)
    assert share.file.name == "credentials.zip"
    inside = members(share.file.data)
    assert list(inside) == [
        "manifest.json",
        "manifest.jws",
        "manifest.ed25519.jws",
        "README.txt",
        "presentation.json",
        "originals/01-data-literacy.jsonld",
        "originals/02-diploma.json",
        "statements/02-diploma.json.jws",
        "originals/03-working-with-sources.jsonld",
    ]
    read = opened(share.file.data)
    assert read.format == "bundle"
    assert holds(read)
    assert originals(read) == [BADGE, SEALED, SECOND_BADGE]
    assert {key.controller for key in read.holder_keys} == {LEARNER.ed25519.did, LEARNER.p256.did}


def test_a_bundle_of_sealed_files_needs_one_key_only():
    read = opened(make(FILE, form=ShareForm.BUNDLE).file.data)
    assert read.format == "bundle"
    assert holds(read)
    assert [key.controller for key in read.holder_keys] == [LEARNER.p256.did]


@pytest.mark.parametrize(
    ("items", "form"),
    [([ONE], ShareForm.PRESENTATION), ([FILE], ShareForm.PRESENTATION), ([ONE, FILE], ShareForm.BUNDLE)],
)
def test_every_form_says_for_whom_for_what_and_until_when(items, form):
    share = make(*items, form=form, nonce="from the employer")
    terms = opened(share.file.data).terms
    assert terms.audience == "Acme Ltd."
    assert terms.purpose == "Кандидатура за „анализатор“"
    assert terms.nonce == "from the employer"
    assert terms.created == share.created == datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert terms.expires == share.expires == datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize("items", [[ONE], [FILE], [ONE, FILE]])
def test_a_share_for_nobody_in_particular_has_a_nonce_of_its_own(items):
    read = opened(make(*items, audience="", purpose="").file.data)
    assert holds(read)
    assert (read.terms.audience, read.terms.purpose) == (None, None)
    assert read.terms.nonce == "AAECAwQFBgcICQoLDA0ODw"


def test_frames_carry_the_bytes_of_the_file():
    share = make(ONE, form=ShareForm.QR)
    assert qr_frames.join(share.frames) == share.file.data
    assert holds(opened(share.file.data))


def test_pictures_of_the_frames_give_back_the_shared_bytes():
    share = make(ONE, TWO, form=ShareForm.QR)
    pictures = [qr_symbol.png(frame, pixels_per_module=5) for frame in share.frames]
    assert len(pictures) > 1
    inputs = [Incoming(f"{number}.png", data) for number, data in enumerate(pictures)]
    random.Random(1).shuffle(inputs)  # noqa: S311 - the same order on every run
    (dug,) = dig(inputs)
    assert dug.data == share.file.data
    opened_pictures = [Image.open(io.BytesIO(data)) for data in pictures]
    page = Image.new("1", (sum(picture.width for picture in opened_pictures), opened_pictures[0].height), 1)
    for number, picture in enumerate(opened_pictures):
        page.paste(picture, (number * picture.width, 0))
    written = io.BytesIO()
    page.save(written, "PNG")
    assert holds(opened(written.getvalue()))
    assert open_bytes(pictures[0]) is None


def test_a_sealed_file_does_not_travel_as_codes():
    with pytest.raises(OnlyAsFileError, match="“Diploma”"):
        make(ONE, FILE, form=ShareForm.QR)


def test_what_is_too_big_for_codes_says_so():
    picture = random.Random(1).randbytes(12_000).hex()  # noqa: S311 - the same noise on every run
    big = badge(image={"id": f"data:image/png;base64,{picture}", "type": "Image"})
    with pytest.raises(TooBigForQrError, match="as a file instead"):
        make(item(big), form=ShareForm.QR)
    assert holds(opened(make(item(big)).file.data))


def test_an_older_credential_keeps_its_own_words_inside():
    older: JsonObject = {
        "@context": [
            "https://www.w3.org/2018/credentials/v1",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
            "https://w3id.org/security/data-integrity/v2",
        ],
        "id": "urn:example:older",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Older",
        "issuer": {"id": LEARNER.ed25519.did, "type": ["Profile"], "name": "Old school"},
        "issuanceDate": "2020-01-01T00:00:00Z",
        "credentialSubject": {"type": ["AchievementSubject"], "id": "did:example:learner"},
    }
    proof = data_integrity.sign(older, signer=LEARNER.ed25519, purpose="assertionMethod", created=NOW)
    original = json.dumps(older | {"proof": proof}).encode()
    assert item(original).kind is Kind.W3C
    share = make(item(original))
    assert original in share.file.data
    assert holds(opened(share.file.data))


@pytest.mark.parametrize("original", [b"\xef\xbb\xbf" + BADGE, b"[" + BADGE + b"]", BADGE + b"{}", b"{}}"])
def test_refuses_to_present_what_is_not_one_plain_object(original):
    with pytest.raises(NotForPresentationError):
        make(replace(ONE, original=original))


def test_what_cannot_be_signed_over_in_full_is_shared_as_a_file():
    odd = json.loads(BADGE) | {
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://example.org/own"]
    }
    shared = item(json.dumps(odd).encode())
    assert shared.kind is Kind.SEALED
    assert holds(opened(make(shared).file.data))
    with pytest.raises(KnownError):
        make(replace(shared, kind=Kind.W3C))


def test_names_of_files_are_made_of_the_title_alone():
    share = make(item(SEALED, "../Zoé’s Größe\n\u202e№ 1/2"))
    assert share.file.name == "zoes-groe-no-1-2.zip"
    assert make(item(SEALED, "Грамотност")).file.name == "credential.zip"
    assert make(item(BADGE, "x" * 300)).file.name == "x" * 60 + ".json"


def test_the_archive_tells_nothing_about_the_computer():
    data = make(ONE, FILE).file.data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 20, 12, 0, 0)}
        assert {entry.create_system for entry in archive.infolist()} == {3}
        assert not archive.comment


def test_a_computer_that_has_lost_the_time_can_still_share():
    request = ShareRequest(("1",), ShareForm.PRESENTATION)
    share = making.make_share(request, [FILE], LEARNER, datetime(1970, 1, 2, tzinfo=UTC), bytes)
    assert holds(opened(share.file.data))


def test_the_text_beside_the_files_says_the_terms_in_three_languages():
    text = members(make(FILE, purpose="one\nline\u202eonly").file.data)["README.txt"].decode()
    assert text.count("Acme Ltd.") == 3
    assert text.count("one line only") == 3
    assert text.count("2026-11-27 12:00 UTC") == 3
    for sentence in ("proves nothing by itself", "не доказва нищо", "nieko neįrodo"):
        assert sentence in text


def test_refuses_what_cannot_be_shared():
    with pytest.raises(NothingToShareError):
        make()
    with pytest.raises(LimitExceededError):
        make(*[FILE] * 91)
    half = "\udcff"
    for refused in ({"audience": half}, {"purpose": half}, {"nonce": half}):
        with pytest.raises(UnwritableTextError):
            make(ONE, **refused)  # type: ignore[arg-type]  # only ever these three texts


@pytest.mark.parametrize(
    ("lifetime", "problem"),
    [
        (timedelta(0), NoTimeToUseError),
        (timedelta(days=-1), NoTimeToUseError),
        (timedelta.max, LimitExceededError),
    ],
)
def test_refuses_a_share_that_would_end_never_or_at_once(lifetime, problem):
    request = ShareRequest(("1",), ShareForm.BUNDLE, lifetime=lifetime)
    with pytest.raises(problem):
        making.make_share(request, [ONE], LEARNER, NOW, bytes)


def test_as_many_as_allowed_can_be_read():
    assert holds(opened(make(*[FILE] * 90).file.data))
