"""Sharing credentials that nobody here wrote: their bytes leave unchanged and their own proofs still hold."""

import pytest

from tests.wallet.share.makers import holds, item, make, opened, originals
from wallet.model.findings import Outcome
from wallet.model.sharing import ShareForm
from wallet.proofs import data_integrity
from wallet.share import qr_frames
from wallet.share.items import Kind

DCC = "issued/dcc-ob3-vcdm2-eddsa-rdfc-2022.json"
SIMPLE = "1edtech-validator/inspector-vc/resources/ob30/simple.json"
COMPLETE = "1edtech-validator/inspector-vc/resources/ob30/complete.json"
EUROPEAN = "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-MC-Annex1-signed.jsonld"


@pytest.mark.parametrize("path", [DCC, SIMPLE, COMPLETE])
def test_a_published_badge_is_presented_and_still_holds(vectors, path):
    original = (vectors / path).read_bytes()
    share = make(item(original, "Badge"))
    assert original in share.file.data
    read = opened(share.file.data)
    assert holds(read)
    (content,) = read.items
    assert isinstance(content.content, dict)
    assert [proof.outcome for proof in data_integrity.check_object(content.content)] == [Outcome.PASSED]


def test_a_published_badge_travels_as_a_few_codes(vectors):
    share = make(item((vectors / DCC).read_bytes(), "Data literacy"), form=ShareForm.QR)
    assert 1 < len(share.frames) <= 3
    assert qr_frames.join(reversed(share.frames)) == share.file.data


def test_the_european_sample_leaves_as_it_came(vectors):
    original = (vectors / EUROPEAN).read_bytes()
    sealed = item(original, "Sample micro-credential")
    assert sealed.kind is Kind.SEALED
    read = opened(make(sealed).file.data)
    assert holds(read)
    assert originals(read) == [original]


def test_all_of_them_in_one_bundle(vectors):
    files = [(vectors / path).read_bytes() for path in (EUROPEAN, DCC, SIMPLE, COMPLETE)]
    read = opened(make(*(item(data, "One of several") for data in files), form=ShareForm.BUNDLE).file.data)
    assert holds(read)
    assert originals(read) == files
