"""Makers of wrapped credentials: PNG, SVG, PDF, letters and archives, written byte by byte here."""

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence

CREDENTIAL = '{"type": ["VerifiableCredential"], "name": "Мост – įgūdžiai"}\n'.encode()
OTHER = b'{"type": ["VerifiableCredential"], "name": "Other"}'
TOKEN = b"eyJhbGciOiJFZERTQSJ9.eyJ0eXBlIjoiVkMifQ.c2lnbmF0dXJl"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return written.getvalue()


# PNG


def chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def itxt(text: bytes, keyword: bytes = b"openbadgecredential", *, packed: bool = False) -> bytes:
    heading = keyword + (b"\0\1\0" if packed else b"\0\0\0") + b"\0\0"
    return chunk(b"iTXt", heading + (zlib.compress(text, 9) if packed else text))


def text_chunk(text: bytes, keyword: bytes = b"openbadges") -> bytes:
    return chunk(b"tEXt", keyword + b"\0" + text)


def packed_text_chunk(text: bytes, keyword: bytes = b"openbadges") -> bytes:
    return chunk(b"zTXt", keyword + b"\0\0" + zlib.compress(text, 9))


def png(*chunks: bytes, side: int = 8) -> bytes:
    """A white square with these chunks between its heading and its pixels."""
    heading = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress((b"\0" + b"\xff" * side) * side))
    return SIGNATURE + heading + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def into_png(picture: bytes, *chunks: bytes) -> bytes:
    """The picture with these chunks behind its heading."""
    return picture[:33] + b"".join(chunks) + picture[33:]


# SVG

OB2 = "http://openbadges.org"
OB3 = "https://purl.imsglobal.org/ob/v3p0"


def svg(inside: str, *, prolog: str = "") -> bytes:
    return (
        f'{prolog}<svg xmlns="http://www.w3.org/2000/svg" xmlns:two="{OB2}" xmlns:openbadges="{OB3}">'
        f'{inside}<circle r="9"/></svg>'
    ).encode()


def baked_element(text: bytes, *, element: str = "openbadges:credential", verify: str = "") -> str:
    attribute = f' verify="{verify}"' if verify else ""
    content = f"\n  <![CDATA[\n{text.decode()}\n]]>\n" if text else ""
    return f"<{element}{attribute}>{content}</{element}>"


# PDF


def stream(content: bytes, more: bytes = b"", *, packed: bool = True) -> bytes:
    data = zlib.compress(content) if packed else content
    filters = b"/Filter /FlateDecode" if packed else b""
    return b"<< /Length %d %b %b >>\nstream\n%b\nendstream" % (len(data), filters, more, data)


def pdf(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalog."""
    written = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(places) + 1,
        trailer,
        start,
    )
    return bytes(written)


def packed_pdf(objects: Sequence[bytes]) -> bytes:
    """The same with every object that is no stream in an object stream (ISO 32000-2, 7.5.7)."""
    plain = {number: content for number, content in enumerate(objects, start=1) if b"stream" not in content}
    container, table = len(objects) + 1, len(objects) + 2
    offset, index, body = 0, [], bytearray()
    for number, content in plain.items():
        index.append(b"%d %d" % (number, offset))
        body += content + b"\n"
        offset = len(body)
    first = b" ".join(index) + b"\n"
    written = bytearray(b"%PDF-1.7\n")
    rows = [struct.pack(">BIH", 0, 0, 0xFFFF)]
    placed = dict(enumerate(objects, start=1))
    placed[container] = stream(
        first + bytes(body), b"/Type /ObjStm /N %d /First %d" % (len(plain), len(first))
    )
    for number, content in placed.items():
        if number in plain:
            rows.append(struct.pack(">BIH", 2, container, list(plain).index(number)))
        else:
            rows.append(struct.pack(">BIH", 1, len(written), 0))
            written += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(written)
    rows.append(struct.pack(">BIH", 1, start, 0))
    more = b"/Type /XRef /Size %d /Root 1 0 R /W [1 4 2]" % (table + 1)
    written += b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        stream(b"".join(rows), more),
        start,
    )
    return bytes(written)


def specification(number: int, name: str) -> bytes:
    shown = ("\ufeff" + name).encode("utf-16-be").hex().encode()
    return b"<< /Type /Filespec /UF <%b> /EF << /F %d 0 R >> /AFRelationship /Data >>" % (shown, number)


def attached_pdf(files: Mapping[str, bytes], *, place: str = "names", packed: bool = False) -> bytes:
    """Files in the name tree (``names``, ``kids``), in ``/AF`` (``document``, ``page``) or a ``note``."""
    first = 4
    numbers = {name: first + 2 * position for position, name in enumerate(files)}
    references = b" ".join(b"%d 0 R" % number for number in numbers.values())
    pairs = b" ".join(b"(%d) %d 0 R" % (number, number) for number in numbers.values())
    catalog, page, extra = b"", b"", b"null"
    if place == "names":
        catalog = b"/Names << /EmbeddedFiles << /Names [%b] >> >>" % pairs
    elif place == "kids":
        tree, extra = first + 2 * len(files), b"<< /Names [%b] >>" % pairs
        catalog = b"/Names << /EmbeddedFiles << /Kids [%d 0 R] >> >>" % tree
    elif place == "document":
        catalog = b"/AF [%b]" % references
    elif place == "page":
        page = b"/AF [%b]" % references
    else:
        page = b"/Annots [%b]" % b" ".join(
            b"<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS %d 0 R >>" % number
            for number in numbers.values()
        )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %b >>" % catalog,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] %b >>" % page,
    ]
    for name, content in files.items():
        objects += [specification(numbers[name] + 1, name), stream(content, b"/Type /EmbeddedFile")]
    objects.append(extra)
    return packed_pdf(objects) if packed else pdf(objects)


# Letters


def letter(
    *parts: bytes, subject: str = "Your credential", boundary: str = "=_part", kind: str = "mixed"
) -> bytes:
    inside = b"".join(b"--%b\r\n%b\r\n" % (boundary.encode(), part) for part in parts)
    return (
        f"Return-Path: <office@example.edu>\r\nFrom: =?utf-8?B?{_b64('Деканат')}?= <office@example.edu>\r\n"
        f"To: learner@example.org\r\nSubject: {subject}\r\nDate: Fri, 20 Nov 2026 10:00:00 +0200\r\n"
        f'MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'
        "This is a letter in several parts.\r\n"
    ).encode() + b"%b--%b--\r\n" % (inside, boundary.encode())


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def words(text: str = "Dear learner, here it is.") -> bytes:
    return b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + text.encode()


def attachment(name: str, content: bytes, kind: str = "application/octet-stream") -> bytes:
    return (
        f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Disposition: attachment; filename*=utf-8''{name}\r\n\r\n"
    ).encode() + base64.encodebytes(content).replace(b"\n", b"\r\n")


def inline(content: bytes, kind: str = "image/png") -> bytes:
    heading = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <logo>\r\n\r\n"
    return heading.encode() + base64.encodebytes(content)


def inner_letter(content: bytes) -> bytes:
    return b"Content-Type: message/rfc822\r\n\r\n" + content
