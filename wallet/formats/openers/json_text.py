"""A credential in JSON: plain, in a JWS in JSON serialisation, or enveloped in an object."""

from wallet.formats.nodes import Node
from wallet.formats.openers.embedded import open_embedded, open_object
from wallet.formats.strict_json import NOT_AN_OBJECT, parse
from wallet.model.document import Content, Document
from wallet.model.errors import KnownError, MalformedInputError, NoCredentialFoundError
from wallet.model.json_value import JsonArray, JsonValue
from wallet.model.limits import MAX_ARCHIVE_MEMBERS
from wallet.model.words import QT_TRANSLATE_NOOP

_CREDENTIAL_TYPES = frozenset({"VerifiableCredential", "EnvelopedVerifiableCredential", "Assertion"})
_FIRST_OF_BYTE_ORDER_MARKS = frozenset(b"\xef\xfe\xff")


class ListOfCredentialsError(KnownError):
    """A list where one credential was expected; ``parts`` are the credentials in it, opened."""

    title = QT_TRANSLATE_NOOP("error", "Several credentials in one file")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” is a list with {count} credentials, not one credential.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Nothing was kept. Ask the issuer for each credential in a file of its own."
    )

    def __init__(self, name: str, parts: tuple[Content, ...]) -> None:
        self.parts = parts
        super().__init__(name=name, count=str(len(parts)))


def fits(data: bytes) -> bool:
    """Always: whatever nothing else fits is read as JSON, whose parser says what is wrong with it."""
    del data
    return True


def open_document(document: Document) -> Content:
    """The credential in the JSON text; errors as ``open_content``.

    Raises NoCredentialFoundError for what does not even begin like JSON, such as a letter or a program.
    """
    if not _begins_like_json(document.data):
        raise NoCredentialFoundError(name=document.name)
    value = parse(document.data)
    if isinstance(value, dict):
        return open_object(document, value)
    if isinstance(value, list) and _are_credentials(value):
        names = (f"{document.name} · {number}" for number in range(1, len(value) + 1))
        raise ListOfCredentialsError(document.name, tuple(map(open_embedded, names, value)))
    raise MalformedInputError(rule=NOT_AN_OBJECT, place="line 1, column 1")


def _begins_like_json(data: bytes) -> bool:
    """Also true of other encodings of Unicode, about which the parser has a sentence of its own."""
    begin = data.lstrip(b" \t\r\n")[:2]
    return not begin or begin[:1] in b'{["' or b"\0" in begin or begin[0] in _FIRST_OF_BYTE_ORDER_MARKS


def _are_credentials(items: JsonArray) -> bool:
    return 0 < len(items) <= MAX_ARCHIVE_MEMBERS and all(map(_is_credential, items))


def _is_credential(item: JsonValue) -> bool:
    return not _CREDENTIAL_TYPES.isdisjoint(Node(item).types)
