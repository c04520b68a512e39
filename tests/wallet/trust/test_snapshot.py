"""A snapshot is used as its maker signed it, byte for byte, or not at all."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.share.makers import Ed25519Signer
from wallet.model.errors import KnownError
from wallet.share import archive, signed_claims
from wallet.trust import snapshot
from wallet.trust.folder import read_contents, read_trust
from wallet.trust.recognised import Kind
from wallet.trust.snapshot import NothingToPackError, SnapshotRefusedError
from wallet.trust.trust_file import TrustFile

MADE = datetime(2026, 11, 20, 12, tzinfo=UTC)
TAKEN = MADE - timedelta(days=7)
MAKER = Ed25519Signer(1)
DID = "did:web:school.example"
DOCUMENT = json.dumps({"id": DID, "assertionMethod": []}).encode()
REGISTRY = json.dumps({"issuers": {DID: "School"}}).encode()
FILES = (TrustFile("keys/did.json", DOCUMENT, TAKEN), TrustFile("list.json", REGISTRY, TAKEN))
WHOLE = snapshot.write(FILES, name="Week 47", made=MADE, signer=MAKER)


def opened(data: bytes) -> snapshot.Snapshot:
    return snapshot.read(TrustFile("w.tallystick-trust", data, MADE))


def members(data: bytes = WHOLE) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def signed(claims: dict, typ: str = snapshot.TYPE, signer: Ed25519Signer = MAKER) -> dict[str, bytes]:
    """Every member, with another manifest that is properly signed."""
    manifest = {
        snapshot.MANIFEST: signed_claims.canonical(claims),
        snapshot.SIGNATURE: signed_claims.sign(claims, typ=typ, signer=signer),
    }
    return members() | manifest


def claims() -> dict:
    return json.loads(members()[snapshot.MANIFEST])


def test_what_was_packed_comes_out_with_its_dates_and_its_maker() -> None:
    found = opened(WHOLE)
    assert (found.name, found.made, found.maker) == ("Week 47", MADE, MAKER.did)
    assert [(file.name, file.data, file.taken) for file in found.files] == [
        ("w.tallystick-trust/keys/did.json", DOCUMENT, TAKEN),
        ("w.tallystick-trust/list.json", REGISTRY, TAKEN),
    ]


def test_the_same_files_time_and_key_give_the_same_bytes() -> None:
    assert snapshot.write(FILES[::-1], name="Week 47", made=MADE, signer=MAKER) == WHOLE
    assert snapshot.write(FILES, name="Week 47", made=MADE, signer=Ed25519Signer(2)) != WHOLE


def test_a_file_from_the_future_is_as_old_as_the_snapshot() -> None:
    late = TrustFile("x", DOCUMENT, MADE + timedelta(days=1))
    (file,) = opened(snapshot.write([late], name="", made=MADE, signer=MAKER)).files
    assert file.taken == MADE


def test_nothing_is_packed_of_nothing() -> None:
    with pytest.raises(NothingToPackError):
        snapshot.write([], name="x", made=MADE, signer=MAKER)


def without(*names: str) -> dict[str, bytes]:
    return {name: data for name, data in members().items() if name not in names}


def relisted(**changes: object) -> dict[str, bytes]:
    files = claims()["files"]
    return signed(claims() | {"files": [{**files[0], **changes}, files[1]]})


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (lambda: members() | {"files/list.json": REGISTRY + b" "}, "not the file that was signed for"),
        (lambda: members() | {"files/more.json": REGISTRY}, "Nobody signed for it"),
        (lambda: without("files/list.json"), "not in the archive"),
        (lambda: without(snapshot.SIGNATURE), "no signed list"),
        (lambda: without(snapshot.MANIFEST), "no signed list"),
        (lambda: members() | {snapshot.MANIFEST: b"{}"}, "not the one that was signed"),
        (lambda: members() | {snapshot.SIGNATURE: b"a.b.c"}, "refused"),
        (lambda: signed(claims(), typ="tallystick-manifest+jwt"), "another kind of document"),
        (lambda: signed(claims(), signer=Ed25519Signer(2)), "another maker"),
        (lambda: signed(claims() | {"version": 2}), "does not know"),
        (lambda: signed(claims() | {"version": True}), "does not know"),
        (lambda: signed(claims() | {"date": "2026-11-01T00:00:00Z"}), "dated later"),
        (lambda: signed(claims() | {"date": "today"}), "cannot be read"),
        (lambda: signed(claims() | {"name": 1}), "lacks a text"),
        (lambda: signed(claims() | {"files": []}), "cannot be read"),
        (lambda: signed(claims() | {"files": claims()["files"] * 2}), "cannot be read"),
        (lambda: relisted(sha256="0" * 64), "not the file that was signed for"),
        (lambda: relisted(sha256=None), "lacks a text"),
        (lambda: relisted(name="manifest.json"), "cannot be read"),
        (lambda: relisted(taken="2026-11-21T00:00:00Z"), "dated later"),
    ],
)
def test_a_snapshot_that_is_not_as_signed_is_refused_as_a_whole(
    tmp_path: Path, broken: Callable[[], dict[str, bytes]], words: str
) -> None:
    data = archive.write(broken(), MADE)
    with pytest.raises(SnapshotRefusedError, match=words):
        opened(data)
    (tmp_path / "w.tallystick-trust").write_bytes(data)
    trust = read_trust(tmp_path)
    assert (len(trust.documents), trust.registry, len(trust.problems)) == (0, (), 1)
    assert words in trust.problems[0]


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_one_changed_byte_never_changes_what_is_used(position: int, change: int) -> None:
    changed = bytearray(WHOLE)
    changed[position] ^= change
    # Some bytes of a zip archive mean nothing; then what comes out is what was signed.
    try:
        found = opened(bytes(changed))
    except KnownError:
        return
    assert found == opened(WHOLE)


def test_a_snapshot_in_a_folder_serves_like_its_files_and_names_its_maker(tmp_path: Path) -> None:
    (tmp_path / "renamed.zip").write_bytes(WHOLE)
    contents = read_contents(tmp_path)
    assert [file.kind for file in contents.files] == [Kind.DOCUMENT, Kind.REGISTRY]
    (note,) = contents.notes
    assert "“Week 47” of 2026-11-20" in note
    assert opened(WHOLE).fingerprint in note
    document = read_trust(tmp_path).documents.find(DID)
    assert document is not None
    assert document.taken == TAKEN
    assert document.source.startswith("renamed.zip/keys/did.json")


def test_a_snapshot_can_be_named_without_a_folder_and_is_not_opened_inside_another(tmp_path: Path) -> None:
    file = tmp_path / "w.tallystick-trust"
    file.write_bytes(WHOLE)
    assert len(read_trust(file).documents) == 1
    outer = snapshot.write([TrustFile("inner.zip", WHOLE, TAKEN)], name="", made=MADE, signer=MAKER)
    file.write_bytes(outer)
    assert [each.kind for each in read_contents(file).files] == [Kind.NOT_USED]
