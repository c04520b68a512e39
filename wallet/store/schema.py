"""The tables of a wallet, as of the newest schema version."""

from typing import Final

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata: Final = MetaData()

meta: Final = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""``wallet`` (its uuid), ``created_at``, and ``ledger_head`` (the digest of the ledger's last line)."""

credential: Final = Table(
    "credential",
    metadata,
    # Counts up and is never used again: the order of adding, whatever the clock said.
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("credential_id", Text),
    Column("identity", Text),
    Column("version", Integer, nullable=False),
    Column("replaced_by", Text, ForeignKey("credential.id")),
    Column("name", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("issuer", Text, nullable=False),
    Column("awarded", Text),
    Column("level", Text),
    Column("credits", Text),
    Column("headline", Text, nullable=False),
    Column("checked_at", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("deleted_at", Text),
    sqlite_autoincrement=True,
)
"""One line per document received. ``replaced_by`` is set on what a later version replaced, and on
copies that state the same as a listed one (``identity``): they stand behind its one card.

``deleted_at`` is set on what is in the bin. Times are ISO 8601 in UTC; ``title`` and ``issuer`` are
JSON lists of [language, text].
"""

Index(
    "credential_in_list_order",
    credential.c.awarded.desc(),
    credential.c.number.desc(),
    sqlite_where=credential.c.replaced_by.is_(None) & credential.c.deleted_at.is_(None),
)
Index("credential_by_issuers_id", credential.c.credential_id)
Index("credential_by_identity", credential.c.identity)

original: Final = Table(
    "original",
    metadata,
    Column("number", Integer, ForeignKey("credential.number"), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""The bytes exactly as they were received, apart from the list so that the list stays small."""

verdict: Final = Table(
    "verdict",
    metadata,
    Column("number", Integer, ForeignKey("credential.number"), primary_key=True),
    Column("json", Text, nullable=False),
)
"""The newest verdict in full; its headline and time are in the list."""

pin: Final = Table(
    "pin",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key_fingerprint", Text, nullable=False),
    # "" stands for any identifier, so that the same pin cannot be there twice.
    Column("issuer_id", Text, nullable=False),
    Column("since", Text, nullable=False),
    UniqueConstraint("key_fingerprint", "issuer_id"),
)

learner_key: Final = Table(
    "learner_key",
    metadata,
    Column("algorithm", Text, primary_key=True),
    Column("did", Text, nullable=False),
    Column("nonce", LargeBinary, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)
"""The learner's own keys; the private part is wrapped a second time."""

share: Final = Table(
    "share",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("form", Text, nullable=False),
    Column("audience", Text),
    Column("purpose", Text),
    Column("created", Text, nullable=False),
    Column("expires", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    sqlite_autoincrement=True,
)

shared_credential: Final = Table(
    "shared_credential",
    metadata,
    Column("share", Integer, ForeignKey("share.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("credential", Text, nullable=False, index=True),
)
"""No foreign key to the credential: that something was shared stays true after it is deleted."""

ledger: Final = Table(
    "ledger",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("digest", Text, nullable=False),
)
"""What happened, a line each, chained (``store.ledger``). ``facts`` is a JSON list of [name, value]."""

revision: Final = Table(
    "revision",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("state", Text, nullable=False),
)
"""The last states of the wallet: one number and one random value for each change (``store.freshness``)."""

# Contentless: only the index is kept, the words themselves are nowhere stored twice.
_SEARCH: Final = (
    "CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, "
    "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
)


def create_tables(connection: Connection) -> None:
    """Make all tables of the newest version in an empty database, within the open transaction."""
    metadata.create_all(connection, checkfirst=False)
    connection.execute(text(_SEARCH))
