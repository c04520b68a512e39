"""The trust folder as a person looks after it."""

import json
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.wallet.share.makers import Ed25519Signer
from wallet.model.trusted import KnownIssuer, TrustedKind
from wallet.services.trust_folder import TrustFolder
from wallet.trust import snapshot
from wallet.trust.trust_file import TrustFile

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SCHOOL = KnownIssuer("Example School", "ab" * 32, "did:web:school.example", date(2026, 11, 1))
PARTNERS = {
    "name": "Our partners",
    "date": "2026-11-01",
    "expires": "2026-11-10",
    "issuers": [{"id": "did:web:a.example", "name": "A"}, {"id": "did:web:b.example", "name": "B"}],
}


@pytest.fixture
def kept(tmp_path: Path) -> TrustFolder:
    return TrustFolder(tmp_path / "trust", lambda: NOW)


def written(folder: Path, name: str, content: object) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(json.dumps(content), encoding="utf-8")
    os.utime(path, (1_790_000_000, 1_790_000_000))
    return path


def test_a_folder_that_is_not_there_is_empty_and_not_made(kept: TrustFolder) -> None:
    assert kept.shown() == ()
    assert kept.trust().registry == ()
    assert not kept.path.exists()


def test_a_kept_file_counts_from_the_next_check_on(kept: TrustFolder, tmp_path: Path) -> None:
    file = written(tmp_path / "given", "partners.json", PARTNERS)
    assert kept.trust().registry == ()
    assert kept.keep(kept.look_at([file])) == ("partners.json",)
    assert [one.issuer_id for one in kept.trust().registry] == ["did:web:a.example", "did:web:b.example"]
    (thing,) = kept.shown()
    assert (thing.kind, thing.title, thing.out_of_date) == (TrustedKind.ISSUER_LIST, "Our partners", True)
    assert thing.dated == datetime(2026, 11, 1, tzinfo=UTC)


def test_a_copy_is_not_younger_than_its_file(kept: TrustFolder, tmp_path: Path) -> None:
    file = written(tmp_path / "given", "did.json", {"id": "did:web:a.example", "assertionMethod": []})
    kept.keep(kept.look_at([file]))
    (thing,) = kept.shown()
    assert (thing.kind, thing.dated) == (TrustedKind.KEYS, datetime.fromtimestamp(1_790_000_000, UTC))


@pytest.mark.parametrize("content", ["just a text", '{"name": "nothing to check against"}', "{", ""])
def test_what_is_no_use_is_refused_with_a_sentence(kept: TrustFolder, tmp_path: Path, content: str) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(content, encoding="utf-8")
    (offer,) = kept.look_at([file])
    assert offer.things == ()
    assert offer.problem is not None
    assert offer.problem.in_english().endswith(".")
    assert kept.keep([offer]) == ()
    assert not kept.path.exists()


def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(kept: TrustFolder, tmp_path: Path) -> None:
    (offer,) = kept.look_at([tmp_path / "gone.json"])
    assert offer.problem is not None
    assert offer.problem.in_english() == "It could not be read (No such file or directory)."


def test_another_file_of_the_same_name_gets_a_number_and_the_same_one_does_not(
    kept: TrustFolder, tmp_path: Path
) -> None:
    first = written(tmp_path / "one", "list.json", PARTNERS)
    second = written(tmp_path / "two", "list.json", PARTNERS | {"name": "Others"})
    assert kept.keep(kept.look_at([first, second, first])) == ("list.json", "list-2.json", "list.json")
    assert len(kept.shown()) == 2


def test_what_is_removed_counts_no_more_until_it_is_put_back(kept: TrustFolder, tmp_path: Path) -> None:
    kept.keep(kept.look_at([written(tmp_path / "given", "partners.json", PARTNERS)]))
    removed = kept.remove("partners.json")
    assert kept.trust().registry == ()
    assert kept.shown() == ()
    kept.put_back(removed, "partners.json")
    assert len(kept.trust().registry) == 2


def test_only_files_of_the_folder_can_be_removed(kept: TrustFolder, tmp_path: Path) -> None:
    outside = written(tmp_path, "mine.json", PARTNERS)
    kept.path.mkdir()
    with pytest.raises(FileNotFoundError):
        kept.remove("../mine.json")
    assert outside.exists()


def test_a_changed_file_is_read_anew(kept: TrustFolder) -> None:
    file = written(kept.path, "partners.json", PARTNERS)
    before = kept.trust()
    assert kept.trust() is before
    file.write_text(json.dumps(PARTNERS | {"issuers": []}), encoding="utf-8")
    assert kept.trust().registry == ()


def test_a_file_that_cannot_be_used_is_shown_as_a_problem(kept: TrustFolder) -> None:
    written(kept.path, "partners.json", PARTNERS)
    (kept.path / "broken.json").write_text("{", encoding="utf-8")
    problem, listed = kept.shown()
    assert problem.kind is TrustedKind.PROBLEM
    assert "“broken.json” is not used" in problem.title
    assert listed.kind is TrustedKind.ISSUER_LIST


def test_a_snapshot_holds_the_files_and_the_issuers_of_the_wallet(kept: TrustFolder, tmp_path: Path) -> None:
    written(kept.path, "partners.json", PARTNERS)
    signer = Ed25519Signer(1)
    data = snapshot.write(kept.files([SCHOOL]), name="Week 47", made=NOW, signer=signer)
    other = TrustFolder(tmp_path / "other", lambda: NOW)
    packed = tmp_path / "week 47.tallystick-trust"
    packed.write_bytes(data)
    (offer,) = other.look_at([packed])
    assert offer.problem is None
    other.keep([offer])
    kinds = {thing.kind: thing for thing in other.shown()}
    assert set(kinds) == {TrustedKind.SNAPSHOT, TrustedKind.ISSUER, TrustedKind.ISSUER_LIST}
    assert {thing.file for thing in kinds.values()} == {"week 47.tallystick-trust"}
    assert kinds[TrustedKind.ISSUER].snapshot == "Week 47"
    assert [pin.key_fingerprint for pin in other.trust().pins] == [SCHOOL.key_fingerprint]
    # A snapshot of that folder vouches for its own files only, and not for another maker's.
    assert other.files() == ()


def test_a_changed_snapshot_is_refused(kept: TrustFolder, tmp_path: Path) -> None:
    data = snapshot.write(
        [TrustFile("a.json", json.dumps(PARTNERS).encode(), NOW)],
        name="Week 47",
        made=NOW,
        signer=Ed25519Signer(1),
    )
    changed = tmp_path / "week.tallystick-trust"
    changed.write_bytes(data.replace(b"files/a.json", b"files/b.json"))
    (offer,) = kept.look_at([changed])
    assert offer.things == ()
    assert offer.problem is not None
    assert "refused as a whole" in offer.problem.in_english()


def test_trusted_lists_and_authorities_are_told_with_their_dates(kept: TrustFolder, vectors: Path) -> None:
    lists = sorted(vectors.rglob("*lotl_eu_lotl*.xml"))
    if not lists:
        pytest.skip("no trusted list among the published vectors")
    kept.keep(kept.look_at(lists[:1]))
    (thing,) = (thing for thing in kept.shown() if thing.kind is TrustedKind.EU_LIST)
    assert dict(thing.facts)["country"] == "EU"
    assert thing.dated is not None
    assert thing.ends is not None
