"""The full-text index: every word of a query must begin some word of the credential."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, text

MAX_WORDS: Final = 32
MAX_QUERY_CHARACTERS: Final = 1_000
_INSERT: Final = text("INSERT INTO search(rowid, words) VALUES (:number, :words)")
_DELETE: Final = text("DELETE FROM search WHERE rowid = :number")


def match_expression(query: str) -> str | None:
    """The FTS5 expression for what a person typed; None where it holds no letter and no digit.

    All words must be found, each as the beginning of a word, in any order. Nothing a person
    types has a special meaning. Words beyond the 32nd are ignored.
    """
    words = query[:MAX_QUERY_CHARACTERS].split()
    telling = [word for word in words if any(character.isalnum() for character in word)]
    if not telling:
        return None
    return " ".join('"{}"*'.format(_plain(word).replace('"', '""')) for word in telling[:MAX_WORDS])


def _plain(word: str) -> str:
    # NUL would end the expression early; a lone surrogate has no UTF-8 form.
    return word.replace("\x00", " ").encode("utf-8", "replace").decode()


def put_words(connection: Connection, number: int, texts: Iterable[str]) -> None:
    """Index the words of the credential with that number. Only the index keeps them."""
    connection.execute(_INSERT, {"number": number, "words": words_of(texts)})


def words_of(texts: Iterable[str]) -> str:
    """The texts as the index takes them: no NUL, which would end them, and no lone surrogate."""
    return "\n".join(texts).encode("utf-8", "replace").decode().replace("\x00", " ")


def drop_words(connection: Connection, number: int) -> None:
    """Take the credential with that number out of the index."""
    connection.execute(_DELETE, {"number": number})
