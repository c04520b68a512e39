"""A wallet lives through anything in any order, beside a plain model of what it must hold.

``python3 dev.py faults stateful`` plays 200 lives of up to 30 steps; the normal tests play a few that are
always the same. Killing is a copy of the folder while the wallet is open: what lies on the disk
at that moment is all that a dead process leaves.
"""

import copy
import hashlib
import os
import shutil
import tempfile
import traceback
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.faults.suites import Count
from wallet.model.holding import ImportState
from wallet.model.text import LocalizedText
from wallet.model.verdict import Headline
from wallet.services.history import History
from wallet.services.restoring import by_passphrase, restore
from wallet.store.freshness import Notice
from wallet.store.kdf import KdfParameters
from wallet.store.key_slots import SlotKind
from wallet.store.records import NewCredential
from wallet.store.wallet_file import WalletFile

RUNS = 200
STEPS = 30
QUICK_KDF = KdfParameters(memory_kib=64, passes=1, lanes=1)
START = datetime(2026, 11, 20, 12, tzinfo=UTC)
WORDS = ("juniper", "kestrel", "larch", "merlin")


@dataclass
class Model:
    """What the wallet must hold, in plain Python."""

    listed: dict[str, bytes] = field(default_factory=dict)
    binned: dict[str, bytes] = field(default_factory=dict)
    behind: dict[str, list[tuple[str, bytes]]] = field(default_factory=dict)
    word: dict[str, str] = field(default_factory=dict)
    urn: dict[str, str] = field(default_factory=dict)
    ledger: list[str] = field(default_factory=list)
    passphrase: str = "nine green kettles"
    code: bytes | None = None
    file_keys: int = 0
    changes: int = 0


@dataclass
class Kept:
    """A backup or an older copy, and what the model was then."""

    path: Path
    model: Model


def document(number: int, urn: str, word: str) -> NewCredential:
    """One small credential."""
    original = f'{{"id": "{urn}", "number": {number}, "word": "{word}"}}'.encode() + os.urandom(40)
    return NewCredential(
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
        name=f"{number}.json",
        format="elm",
        credential_id=urn,
        title=LocalizedText.plain(f"{word} {number}"),
        issuer=LocalizedText.plain("School"),
        awarded=date(2026, 1, 1 + number % 28) if number % 3 else None,
        level=None,
        credits=None,
        search_text=word,
        headline=Headline.VALID,
        checked_at=START,
        verdict_json="{}",
    )


class Life(RuleBasedStateMachine):
    """One wallet, from its making on."""

    played: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        # In memory where there is such a place: nothing is asked of the disk here but its content.
        memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
        self.room = Path(tempfile.mkdtemp(prefix="tallystick-life-", dir=memory if memory.is_dir() else None))
        self.made = 0
        self.model = Model()
        self.at = START
        self.folder = self.room / "0.tallystick"
        self.wallet: WalletFile | None = WalletFile.create(
            self.folder, self.model.passphrase, now=START, kdf=QUICK_KDF
        )
        self.keys = self._identities(self._open)
        self.behind_mark = False
        self.backup: Kept | None = None
        self.older: Kept | None = None

    def teardown(self) -> None:
        if self.wallet is not None:
            self.wallet.lock()
        shutil.rmtree(self.room, ignore_errors=True)

    @property
    def _open(self) -> WalletFile:
        assert self.wallet is not None
        return self.wallet

    @staticmethod
    def _identities(wallet: WalletFile) -> tuple[str, str]:
        keys = wallet.learner_keys()
        return keys.ed25519.did, keys.p256.did

    def _number(self) -> int:
        self.made += 1
        return self.made

    def _now(self) -> datetime:
        self.at += timedelta(minutes=1)
        return self.at

    def _changed(self) -> None:
        self.model.changes += 1
        self.behind_mark = False

    def _remember(self, identifier: str, new: NewCredential, word: str) -> None:
        self.model.listed[identifier] = new.original
        self.model.word[identifier] = word
        self.model.urn[identifier] = str(new.credential_id)

    # what a person does

    @precondition(lambda self: self.wallet is not None)
    @rule(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), single=st.booleans())
    def add(self, words: list[str], single: bool) -> None:
        several = [document(number, f"urn:{number}", word) for word in words for number in [self._number()]]
        results = [self._open.add(new) for new in several] if single else list(self._open.add_many(several))
        for new, word, (state, identifier) in zip(several, words, results, strict=True):
            assert state is ImportState.NEW
            self._remember(str(identifier), new, word)
        self._changed()

    @precondition(lambda self: self.wallet is not None and self.model.listed)
    @rule(data=st.data(), word=st.sampled_from(WORDS))
    def add_a_new_version(self, data: st.DataObject, word: str) -> None:
        before = data.draw(st.sampled_from(sorted(self.model.listed, key=list(self.model.listed).index)))
        new = document(self._number(), self.model.urn[before], word)
        state, identifier = self._open.add(new)
        assert state is ImportState.UPDATED
        earlier = [*self.model.behind.pop(before, []), (before, self.model.listed.pop(before))]
        self.model.behind[identifier] = earlier
        self._remember(identifier, new, word)
        self._changed()

    @precondition(lambda self: self.wallet is not None and self.model.listed)
    @rule(data=st.data())
    def move_to_bin(self, data: st.DataObject) -> None:
        chosen = data.draw(
            st.lists(st.sampled_from(list(self.model.listed)), min_size=1, unique=True, max_size=3)
        )
        History(self._open, self._now).move_to_bin(chosen)
        for one in chosen:
            self.model.binned[one] = self.model.listed.pop(one)
        self._changed()

    @precondition(lambda self: self.wallet is not None and self.model.binned)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(list(self.model.binned)))
        History(self._open, self._now).take_from_bin([one])
        self.model.listed[one] = self.model.binned.pop(one)
        self._changed()

    @precondition(lambda self: self.wallet is not None and self.model.binned)
    @rule()
    def empty_bin(self) -> None:
        gone = sum(1 + len(self.model.behind.get(one, [])) for one in self.model.binned)
        assert History(self._open, self._now).empty_bin() == gone
        for one in self.model.binned:
            self.model.behind.pop(one, None)
        self.model.binned.clear()
        self._changed()

    @precondition(lambda self: self.wallet is not None)
    @rule()
    def change_passphrase(self) -> None:
        self.model.passphrase = f"another passphrase {self._number()}"
        self._open.ways.set_passphrase(self.model.passphrase, self._now(), QUICK_KDF)
        self._changed()

    @precondition(lambda self: self.wallet is not None)
    @rule()
    def make_recovery_code(self) -> None:
        self.model.code = self._open.ways.new_secret(SlotKind.RECOVERY, self._now())
        self._changed()

    @precondition(lambda self: self.wallet is not None)
    @rule()
    def new_file_key(self) -> None:
        self._open.ways.new_file_key(self.model.passphrase, self._now(), QUICK_KDF)
        self.model.code = None
        self.model.file_keys += 1
        self._changed()

    # what happens to it

    @precondition(lambda self: self.wallet is not None)
    @rule(keep=st.booleans())
    def lock(self, keep: bool) -> None:
        self._open.lock()
        self.wallet = None
        if keep and self.older is None and not self.behind_mark:
            self.keep_a_copy()

    @precondition(lambda self: self.wallet is None)
    @rule(by_code=st.booleans())
    def unlock(self, by_code: bool) -> None:
        if by_code and self.model.code is not None:
            self.wallet = WalletFile.open_with_secret(self.folder, SlotKind.RECOVERY, self.model.code)
        else:
            self.wallet = WalletFile.open(self.folder, self.model.passphrase)
        expected = Notice.OLDER_COPY if self.behind_mark else None
        assert self._open.notice is expected, (self._open.notice, expected)

    @precondition(lambda self: self.wallet is not None)
    @rule(by_code=st.booleans())
    def kill(self, by_code: bool) -> None:
        left = self.room / f"{self._number()}.tallystick"
        shutil.copytree(self.folder, left)
        self._open.lock()
        shutil.rmtree(self.folder)
        self.folder, self.wallet = left, None
        self.played["kills"] += 1
        self.unlock(by_code)

    @precondition(lambda self: self.wallet is not None)
    @rule()
    def back_up(self) -> None:
        target = self.room / f"{self._number()}.tallystick-backup"
        then = copy.deepcopy(self.model)
        then.ledger = [entry.digest for entry in reversed(self._open.ledger())]
        self._open.back_up(target, self._now())
        self.backup = Kept(target, then)
        self._changed()

    @precondition(lambda self: self.backup is not None)
    @rule()
    def restore(self) -> None:
        assert self.backup is not None
        to, then = self.room / f"{self._number()}.tallystick", self.backup.model
        restore(self.backup.path, to, by_passphrase(then.passphrase, "backup"))
        with WalletFile.open(to, then.passphrase) as restored:
            self._compare(restored, then)
            assert [entry.digest for entry in reversed(restored.ledger())] == then.ledger
        shutil.rmtree(to)
        self.played["backups restored"] += 1

    def keep_a_copy(self) -> None:
        kept = self.room / f"{self._number()}.copy"
        shutil.copytree(self.folder, kept)
        self.older = Kept(kept, copy.deepcopy(self.model))

    @precondition(
        lambda self: (
            self.wallet is None
            and self.older is not None
            and self.older.model.file_keys == self.model.file_keys
            and self.older.model.changes < self.model.changes
        )
    )
    @rule()
    def put_the_older_database_back(self) -> None:
        assert self.older is not None
        for database in self.older.path.glob("wallet*.db"):
            shutil.copy(database, self.folder / database.name)
        then = copy.deepcopy(self.older.model)
        # The key file is the newest still: only what is in the database went back.
        then.passphrase, then.code = self.model.passphrase, self.model.code
        self.model, self.older, self.behind_mark = then, None, True
        self.played["older copies put back"] += 1

    # what always holds

    @invariant()
    def everything_is_as_the_model_says(self) -> None:
        if self.wallet is None:
            return
        self._compare(self.wallet, self.model)
        self.played["steps"] += 1
        chain = [entry.digest for entry in reversed(self.wallet.ledger())]
        assert chain[: len(self.model.ledger)] == self.model.ledger, "a line of the ledger changed"
        self.model.ledger = chain

    def _compare(self, wallet: WalletFile, model: Model) -> None:
        rows = wallet.rows()
        assert {row.id for row in rows} == set(model.listed)
        assert {line.row.id for line in wallet.bin_rows()} == set(model.binned)
        everything = {**model.listed, **model.binned}
        everything |= dict(pair for earlier in model.behind.values() for pair in earlier)
        assert {entry.id: wallet.record(entry.id).original for entry in wallet.index()} == everything
        for word in WORDS:
            expected = {one for one in model.listed if model.word[one] == word}
            assert {row.id for row in wallet.rows(word)} == expected
        assert self._identities(wallet) == self.keys
        order = wallet.order()
        assert [row and row.id for row in wallet.rows_at(order.numbers)] == [row.id for row in rows]


def lives(share: float) -> Count:
    """The suite: so many lives; one that goes otherwise than the model says is a loss."""
    count = Count("stateful", trials=max(3, round(RUNS * share)))
    Life.played.clear()
    try:
        play(count.trials)
    except Exception as problem:  # noqa: BLE001 - whatever ends a life is what is looked for
        count.losses.append("".join(traceback.format_exception(problem)))
    for what, number in sorted(Life.played.items()):
        count.tally(what, number)
    return count


def play(runs: int, *, derandomize: bool = False) -> None:
    """Play so many lives. Raises with the steps of the shortest life that went wrong."""
    profile = settings(
        max_examples=runs,
        stateful_step_count=STEPS,
        deadline=None,
        derandomize=derandomize,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Life, settings=profile)
