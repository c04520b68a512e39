"""Files attached to PDFs: found wherever they may hang, each once, within limits."""

import io
import itertools
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from tests.wallet.carriers.wrappings import (
    CREDENTIAL,
    OTHER,
    attached_pdf,
    packed_pdf,
    pdf,
    png,
    specification,
    stream,
    zipped,
)
from wallet.carriers import dig
from wallet.carriers import pdf as carrier
from wallet.carriers.allowance import Allowance
from wallet.carriers.errors import EncryptedPdfError, NoCodeInPictureError, NothingAttachedError
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError, MalformedInputError
from wallet.model.limits import MAX_ARCHIVE_MEMBERS, MAX_PDF_SECONDS

FILES = {"credential.json": CREDENTIAL, "пример įrodymas.json": OTHER}


def found(data: bytes) -> list[tuple[str, bytes]]:
    return [(dug.documents[0].name, dug.data) for dug in dig([Incoming("diploma.pdf", data)])]


def problem_of(data: bytes) -> KnownError:
    (dug,) = dig([Incoming("diploma.pdf", data)])
    assert dug.problem is not None
    assert not dug.documents
    return dug.problem


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("place", ["names", "kids", "document", "page", "note"])
def test_finds_attached_files_wherever_they_hang(place, packed):
    data = attached_pdf(FILES, place=place, packed=packed)
    assert found(data) == list(FILES.items())
    (first, _) = dig([Incoming("diploma.pdf", data)])
    assert (first.name, first.carrier) == ("diploma.pdf/credential.json", "pdf")


def test_the_samples_are_pdfs_to_another_reader():
    for packed in (False, True):
        reader = PdfReader(io.BytesIO(attached_pdf(FILES, packed=packed)), strict=True)
        assert reader.attachments.items() >= {name: [content] for name, content in FILES.items()}.items()


def test_reads_what_another_program_wrote():
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    for name, content in FILES.items():
        writer.add_attachment(name, content)
    written = io.BytesIO()
    writer.write(written)
    assert found(written.getvalue()) == list(FILES.items())


def test_a_file_that_hangs_in_three_places_is_found_once():
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /AF [4 0 R] /Annots [<< /Subtype /FileAttachment /FS 4 0 R >>] >>",
        specification(5, "a.json"),
        stream(CREDENTIAL),
    ]
    assert found(pdf(objects)) == found(packed_pdf(objects)) == [("a.json", CREDENTIAL)]


def test_attached_files_are_looked_into_by_their_content():
    picture, archive = dig(
        [Incoming("x", attached_pdf({"a.txt": png(), "b.json": zipped({"c": CREDENTIAL})}))]
    )
    assert isinstance(picture.problem, NoCodeInPictureError)
    assert (archive.name, archive.documents[0].name) == ("x/b.json/c", "b.json/c")


def test_names_lose_folders_and_hidden_characters():
    evil = {"../../etc/passwd": CREDENTIAL, "C:\\a\\gnp\u202e.json": OTHER, "": b"{}"}
    names = [name for name, _ in found(attached_pdf(evil))]
    assert names == ["passwd", "gnp.json", "attachment"]


def test_blanks_before_the_start_do_not_hide_it():
    assert found(b"\r\n \n" + attached_pdf(FILES)) == list(FILES.items())


def test_says_that_nothing_is_attached():
    assert isinstance(problem_of(attached_pdf({})), NothingAttachedError)


def test_a_file_that_is_only_named_is_not_fetched():
    link = b"<< /Type /Filespec /FS /URL /UF (https://example.org/credential.json) >>"
    objects = [b"<< /Type /Catalog /AF [2 0 R] >>", link]
    assert isinstance(problem_of(pdf(objects)), NothingAttachedError)


def test_refuses_encrypted_files_before_anything_is_decrypted():
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_attachment("a.json", CREDENTIAL)
    writer.encrypt("", algorithm="AES-256")
    written = io.BytesIO()
    writer.write(written)
    assert isinstance(problem_of(written.getvalue()), EncryptedPdfError)
    forged = attached_pdf(FILES).replace(b"/Root", b"/Encrypt << /V 5 /R 6 >> /Root")
    assert isinstance(problem_of(forged), EncryptedPdfError)


def attached(*streams: bytes) -> bytes:
    numbers = range(2, 2 + len(streams))
    entries = b" ".join(b"<< /UF (a) /EF << /F %d 0 R >> >>" % number for number in numbers)
    return pdf([b"<< /Type /Catalog /AF [%b] >>" % entries, *streams])


def bomb(layers: int) -> bytes:
    data = bytes(21_000_000)
    for _ in range(layers):
        data = zlib.compress(data, 9)
    filters = b" ".join([b"/FlateDecode"] * layers)
    return b"<< /Length %d /Filter [%b] >>\nstream\n%b\nendstream" % (len(data), filters, data)


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_refuses_attachments_that_grow_when_unpacked(layers):
    error = LimitExceededError if layers == 1 else MalformedInputError
    assert isinstance(problem_of(attached(bomb(layers))), error)


@pytest.mark.parametrize(
    "data",
    [
        packed_pdf([b"<< /Type /Catalog >>", *[b"[" + b"1 " * 90_000 + b"]"] * 100]),
        b"%PDF-1.7\n" + b"1 0 obj<<>>endobj\n" * 200_000 + b"trailer <</Root 1 0 R>>\nstartxref\n5\n%%EOF",
        b"%PDF-1.7\n" + b"trailer <</A 1>>\n" * 100_000,
    ],
    ids=["objects in a stream", "objects", "trailers"],
)
def test_refuses_very_many_objects_before_they_cost_time(data):
    start = time.perf_counter()
    assert isinstance(problem_of(data), LimitExceededError | MalformedInputError)
    assert time.perf_counter() - start < 2


def test_refuses_many_attachments_that_grow_together():
    large = stream(bytes(18_000_000))
    assert isinstance(problem_of(attached(large, large, large)), LimitExceededError)


def test_refuses_too_many_attachments():
    files = {str(number): b"{}" for number in range(MAX_ARCHIVE_MEMBERS + 1)}
    assert isinstance(problem_of(attached_pdf(files)), LimitExceededError)


def test_refuses_filters_for_pictures_and_long_chains():
    for filters in (b"/JBIG2Decode", b"/DCTDecode", b"/Crypt", b"[" + b"/ASCIIHexDecode " * 9 + b"]"):
        content = b"<< /Length 4 /Filter %b >>\nstream\nabcd\nendstream" % filters
        assert isinstance(problem_of(attached(content)), MalformedInputError | LimitExceededError)


def test_refuses_a_damaged_attachment_instead_of_taking_half_of_it():
    whole = zlib.compress(CREDENTIAL * 50, 9)
    for broken in (whole[: len(whole) // 2], whole[:20] + b"\xff" + whole[21:]):
        content = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(broken), broken)
        assert isinstance(problem_of(attached(content)), MalformedInputError | LimitExceededError)


def test_trees_that_contain_themselves_end():
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>",
        b"<< /Type /Pages /Kids [2 0 R 2 0 R] >>",
        b"<< /Kids [3 0 R 4 0 R] >>",
        b"<< /Kids [3 0 R 4 0 R] /Names [(a) 5 0 R] >>",
        specification(6, "a.json"),
        stream(CREDENTIAL),
    ]
    assert found(pdf(objects)) == [("a.json", CREDENTIAL)]


def test_refuses_a_tree_of_very_many_objects():
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 5_000))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%b] >>" % kids]
    assert isinstance(problem_of(pdf(objects)), LimitExceededError)


def test_stops_when_reading_takes_too_long():
    ticks = itertools.count(0, MAX_PDF_SECONDS / 10)
    with pytest.raises(LimitExceededError, match="time"):
        list(carrier.unwrap(attached_pdf(FILES), "x", Allowance(), monotonic=lambda: next(ticks)))


def test_a_truncated_file_is_refused_or_repaired_but_never_half_read():
    data = attached_pdf({"a.json": CREDENTIAL})
    for length in range(5, len(data), 7):
        for dug in dig([Incoming("x", data[:length])]):
            assert dug.problem is not None or dug.data == CREDENTIAL


@given(st.data())
def test_gives_a_result_for_any_damage(data):
    damaged = bytearray(attached_pdf(FILES, place=data.draw(st.sampled_from(["names", "note"]))))
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(5, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    for dug in dig([Incoming("x", bytes(damaged))]):
        assert (dug.problem is None) == bool(dug.documents)
