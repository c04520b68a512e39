"""The learner's wrapped keys in the database."""

from collections.abc import Callable

from sqlalchemy import Connection, insert, select, update

from wallet.keys.learner import ALGORITHMS, LearnerKeys, LearnerSigner, WrappedKey, make_wrapped, rewrapped
from wallet.store.data_key import DataKey
from wallet.store.errors import DatabaseDamagedError
from wallet.store.schema import learner_key

_PURPOSE = "learner keys"


def make(connection: Connection, data_key: DataKey, random_bytes: Callable[[int], bytes]) -> None:
    """Make and keep one key of each kind, within the open transaction."""
    for algorithm in ALGORITHMS:
        key = make_wrapped(algorithm, data_key.subkey(_PURPOSE), random_bytes)
        values = {"algorithm": key.algorithm, "did": key.did, "nonce": key.nonce, "wrapped": key.wrapped}
        connection.execute(insert(learner_key).values(values))


def load(connection: Connection, data_key: DataKey, name: str) -> LearnerKeys:
    """Signers over the stored keys; they stop working when ``data_key`` is wiped.

    Raises DatabaseDamagedError where a key is not there.
    """
    signers: list[LearnerSigner] = []
    for algorithm in ALGORITHMS:
        row = connection.execute(
            select(learner_key).where(learner_key.c.algorithm == algorithm)
        ).one_or_none()
        if row is None:
            raise DatabaseDamagedError(name=name)
        key = WrappedKey(algorithm, row.did, bytes(row.nonce), bytes(row.wrapped))
        signers.append(LearnerSigner(key, lambda: data_key.subkey(_PURPOSE)))
    return LearnerKeys(*signers)


def wrap_anew(
    connection: Connection, before: DataKey, after: DataKey, random_bytes: Callable[[int], bytes]
) -> None:
    """Wrap the learner's keys under another data key, within the open transaction."""
    for row in connection.execute(select(learner_key)).all():
        key = WrappedKey(row.algorithm, row.did, bytes(row.nonce), bytes(row.wrapped))
        fresh = rewrapped(key, before.subkey(_PURPOSE), after.subkey(_PURPOSE), random_bytes)
        connection.execute(
            update(learner_key)
            .where(learner_key.c.algorithm == row.algorithm)
            .values(nonce=fresh.nonce, wrapped=fresh.wrapped)
        )
