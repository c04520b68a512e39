"""Schema 2: the bin, the ledger, and the states by which an older copy is noticed."""

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Connection, ForeignKey, Integer, Text


def run(connection: Connection) -> None:
    """From schema version 1, within the open transaction."""
    operations = Operations(MigrationContext.configure(connection))
    operations.add_column("credential", Column("deleted_at", Text))
    operations.drop_index("credential_in_list_order", table_name="credential")
    operations.execute(
        "CREATE INDEX credential_in_list_order ON credential (awarded DESC, number DESC) "
        "WHERE replaced_by IS NULL AND deleted_at IS NULL"
    )
    # Without its foreign key to the credential, which SQLite cannot drop: the table is made anew.
    operations.create_table(
        "shared_credential_2",
        Column("share", Integer, ForeignKey("share.number"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("credential", Text, nullable=False),
    )
    operations.execute(
        "INSERT INTO shared_credential_2 (share, position, credential) "
        "SELECT share, position, credential FROM shared_credential"
    )
    operations.drop_table("shared_credential")
    operations.rename_table("shared_credential_2", "shared_credential")
    operations.create_index("ix_shared_credential_credential", "shared_credential", ["credential"])
    operations.create_table(
        "ledger",
        Column("number", Integer, primary_key=True),
        Column("at", Text, nullable=False),
        Column("event", Text, nullable=False),
        Column("facts", Text, nullable=False),
        Column("digest", Text, nullable=False),
    )
    operations.create_table(
        "revision", Column("number", Integer, primary_key=True), Column("state", Text, nullable=False)
    )
