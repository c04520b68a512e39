"""The record of what was shared in the database."""

import uuid
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, insert, select

from wallet.model.sharing import ShareForm
from wallet.store.errors import NotHeldError
from wallet.store.records import ShareRecord
from wallet.store.schema import credential, share, shared_credential
from wallet.store.stored_text import stamp, storable


def add(connection: Connection, made: ShareRecord, random_bytes: Callable[[int], bytes]) -> None:
    """Keep the record of one share. Raises NotHeldError where it names a credential not held."""
    held = select(credential.c.id).where(credential.c.id.in_(made.credential_ids))
    if set(connection.execute(held).scalars()) != set(made.credential_ids):
        raise NotHeldError
    number = connection.execute(
        insert(share)
        .values(
            id=str(uuid.UUID(bytes=random_bytes(16), version=4)),
            form=made.form.value,
            audience=None if made.audience is None else storable(made.audience),
            purpose=None if made.purpose is None else storable(made.purpose),
            created=stamp(made.created),
            expires=stamp(made.expires),
            sha256=made.sha256,
        )
        .returning(share.c.number)
    ).scalar_one()
    for position, credential_id in enumerate(made.credential_ids):
        line = {"share": number, "position": position, "credential": credential_id}
        connection.execute(insert(shared_credential).values(line))


def all_shares(connection: Connection) -> tuple[ShareRecord, ...]:
    """All shares, the newest first."""
    contents: dict[int, list[str]] = defaultdict(list)
    in_order = select(shared_credential).order_by(shared_credential.c.share, shared_credential.c.position)
    for line in connection.execute(in_order):
        contents[line.share].append(line.credential)
    return tuple(
        ShareRecord(
            form=ShareForm(row.form),
            audience=row.audience,
            purpose=row.purpose,
            created=datetime.fromisoformat(row.created),
            expires=datetime.fromisoformat(row.expires),
            sha256=row.sha256,
            credential_ids=tuple(contents[row.number]),
        )
        for row in connection.execute(select(share).order_by(share.c.number.desc()))
    )
