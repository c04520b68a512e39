"""Letters: what is attached to them, and what they hold in their own text."""

import time
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wallet.carriers.wrappings import (
    CREDENTIAL,
    OTHER,
    TOKEN,
    attachment,
    inline,
    inner_letter,
    itxt,
    letter,
    png,
    words,
    zipped,
)
from wallet.carriers import dig, mail
from wallet.carriers.errors import NoCodeInPictureError, WrappedTooDeepError
from wallet.model.document import Incoming
from wallet.model.errors import KnownError, LimitExceededError, NoCredentialFoundError
from wallet.model.limits import MAX_ARCHIVE_MEMBERS

PLAIN = letter(words(), attachment("credential.json", CREDENTIAL))


def found(data: bytes) -> list[tuple[str, str, bytes]]:
    return [
        (dug.name, dug.carrier, dug.data) for dug in dig([Incoming("letter.eml", data)]) if not dug.problem
    ]


def problems(data: bytes) -> list[KnownError]:
    return [dug.problem for dug in dig([Incoming("letter.eml", data)]) if dug.problem]


def test_finds_what_is_attached():
    assert found(PLAIN) == [("letter.eml/credential.json", "eml", CREDENTIAL)]
    assert problems(PLAIN) == []


def test_reads_letters_of_another_program():
    made = EmailMessage()
    made["Subject"], made["From"] = "Vaš sertifikat „Мост“", "Деканат <a@example.org>"
    made.set_content("Here it is")
    made.add_alternative("<p>Here <img src='cid:logo'> it is</p>", subtype="html")
    made.add_attachment(CREDENTIAL, maintype="application", subtype="json", filename="įrodymas (1).json")
    for data in (made.as_bytes(), made.as_bytes().replace(b"\n", b"\r\n")):
        assert found(data) == [("letter.eml/įrodymas (1).json", "eml", CREDENTIAL)]


def test_reads_names_written_as_encoded_words():
    for name in ('"=?utf-8?B?xK9yb2R5bWFzLmpzb24=?="', '"=?utf-8?B?xK9yb2R5?= =?utf-8?q?mas=2Ejson?="'):
        field = b"Content-Disposition: attachment; filename=" + name.encode() + b"\r\n\r\n"
        assert [found_name for found_name, _, _ in found(letter(field + OTHER))] == [
            "letter.eml/įrodymas.json"
        ]


def test_an_mbox_line_before_the_letter_does_not_hide_it():
    assert len(found(b"From office@example.edu Fri Nov 20 10:00:00 2026\n" + PLAIN)) == 1


def test_attached_files_are_looked_into_by_their_content():
    data = letter(
        attachment("badge.pdf", png(itxt(CREDENTIAL))), attachment("all.bin", zipped({"a/b.json": OTHER}))
    )
    assert found(data) == [
        ("letter.eml/badge.pdf", "png", CREDENTIAL),
        ("letter.eml/all.bin/a/b.json", "zip", OTHER),
    ]


def test_says_nothing_about_texts_and_logos_that_hold_nothing():
    html = b"Content-Type: text/html\r\n\r\n<p>{not a credential}</p>"
    data = letter(words(), html, inline(png()), attachment("credential.json", CREDENTIAL))
    assert len(found(data)) == 1
    assert problems(data) == []


def test_every_attached_file_gets_an_answer():
    (problem,) = problems(letter(words(), attachment("photo.png", png()), attachment("a.json", CREDENTIAL)))
    assert isinstance(problem, NoCodeInPictureError)


@pytest.mark.parametrize("text", [TOKEN, OTHER, b"\r\n  " + TOKEN + b"\r\n", b'"' + TOKEN + b'"'])
def test_finds_a_credential_that_is_the_text_of_the_letter(text):
    ((_, carrier, data),) = found(letter(b"Content-Type: text/plain\r\n\r\n" + text))
    assert carrier == "eml"
    assert data.strip() in (TOKEN, OTHER)


def test_finds_a_badge_among_the_pictures_of_the_letter():
    assert found(letter(words(), inline(png(itxt(CREDENTIAL))))) == [
        ("letter.eml/image.png", "png", CREDENTIAL)
    ]


def test_says_that_a_letter_holds_nothing():
    for data in (letter(words()), letter(), letter(inline(png()))):
        assert [type(problem) for problem in problems(data)] == [NoCredentialFoundError]


def test_opens_a_letter_in_a_letter_and_none_in_that():
    once = letter(words(), inner_letter(PLAIN), boundary="=_two")
    assert [data for _, _, data in found(once)] == [CREDENTIAL]
    twice = letter(attachment("own.json", OTHER), inner_letter(once), boundary="=_three")
    assert [data for _, _, data in found(twice)] == [OTHER]
    assert [type(problem) for problem in problems(twice)] == [WrappedTooDeepError]


def test_names_lose_folders_and_are_told_apart():
    data = letter(*[attachment("..%2F..%2Fa.json", content) for content in (CREDENTIAL, OTHER)])
    assert [name for name, _, _ in found(data)] == ["letter.eml/a.json", "letter.eml/a.json (2)"]


@pytest.mark.parametrize(
    "text",
    [
        b"Subject: notes\nnot a letter\n\nFrom: nobody\n",
        b"name: value\nother: value\n\n",
        b'{"From": "a",\n"To": "b"}',
        b"From here to there\n",
        b"",
    ],
)
def test_other_texts_are_not_letters(text):
    assert not mail.recognises(text)


def nested(depth: int) -> bytes:
    inside = words()
    for level in range(depth):
        boundary = f"b{level}".encode()
        inside = b"Content-Type: multipart/mixed; boundary=%b\r\n\r\n--%b\r\n%b\r\n--%b--\r\n" % (
            boundary,
            boundary,
            inside,
            boundary,
        )
    return b"From: a@example.org\r\nSubject: x\r\n" + inside


@pytest.mark.parametrize(
    "data",
    [
        nested(40),
        nested(3_000),
        letter(*[b"\r\nx"] * 100_000),
        letter(*[attachment("a", b"{}")] * (MAX_ARCHIVE_MEMBERS + 1)),
        b"From: a\r\nTo: b\r\n" + b"X-Long: x\r\n" * 100_000 + b"\r\n",
        letter(b"Content-Type: text/plain;" + b' a*0*="x";' * 100_000 + b"\r\n\r\nx"),
        letter(inner_letter(b"From: a\r\n\r\nx")) * 100,
    ],
    ids=["deep", "very deep", "parts", "files", "heading", "field", "letters"],
)
def test_refuses_letters_beyond_the_limits_before_they_cost_time(data):
    start = time.perf_counter()
    assert [type(problem) for problem in problems(data)] == [LimitExceededError]
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    "content", [b' a*0*="x";' * 400, b"(" * 4_000, b'"' * 4_000, b"=?utf-8?q?=41?= " * 250, b"<a@" * 1_300]
)
@pytest.mark.parametrize(
    "field", [b"Content-Type: text/plain; x=", b"Content-Disposition: attachment; filename="]
)
def test_many_fields_just_below_the_limit_cost_little_time(field, content):
    start = time.perf_counter()
    dig([Incoming("x", letter(*[field + content + b"\r\n\r\n{}"] * 50))])
    assert time.perf_counter() - start < 2


HEADERS = st.sampled_from(["Content-Type", "Content-Disposition", "Content-Transfer-Encoding", "From", "To"])


@given(HEADERS, st.text(max_size=60), st.binary(max_size=100))
def test_gives_a_result_for_any_field(field, value, body):
    part = f"{field}: ".encode() + value.encode("utf-8", "surrogatepass") + b"\r\n\r\n" + body
    for data in (letter(part), b"Subject: x\r\n" + part, b"From: x\r\nTo: y\r\n" + part):
        for dug in dig([Incoming("x", data)]):
            assert (dug.problem is None) == bool(dug.documents)


@given(st.data())
def test_gives_a_result_for_any_damage(data):
    damaged = bytearray(letter(words(), inner_letter(PLAIN), boundary="=_two"))
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    for dug in dig([Incoming("x", bytes(damaged))]):
        assert (dug.problem is None) == bool(dug.documents)
