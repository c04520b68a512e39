"""Checking with newer copies from the network: judge, ask for what would settle more, judge again.

A verdict never waits for a server: what cannot be had leaves it as it was without a network.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from wallet.exchange import wanted
from wallet.exchange.door import Announce, open_door
from wallet.exchange.wanted import LookedFor, Wanted
from wallet.model.findings import Check, Finding, Outcome, Reason
from wallet.model.report import CheckResult
from wallet.model.verdict import Verdict
from wallet.services.examining import Watch
from wallet.trust.at_hand import NOTHING, Trust
from wallet.trust.refresh import Copy, Refresher
from wallet.verification.case import Case

MAX_ROUNDS: Final = 3
"""Key, then the list that it signed or its owner's profile, then the key of that list."""

Judge = Callable[[Trust, Watch | None], tuple[CheckResult, ...]]
"""Judges everything anew by what is at hand, and shows each case to the watcher."""


class Online:
    """One check with the network.

    Afterwards ``copies`` are those that were got, ``trust`` holds them beside those at hand, and ``problems``
    has a sentence in English about each that could not be had.
    """

    def __init__(self, refresher: Refresher) -> None:
        self._refresher = refresher
        self.trust = NOTHING
        self.copies: tuple[Copy, ...] = ()
        self.problems: tuple[str, ...] = ()

    def settle(self, judge: Judge, trust: Trust) -> tuple[CheckResult, ...]:
        """The results by ``trust`` and by what the servers that the credentials name have to say."""
        self.trust = trust
        for _ in range(MAX_ROUNDS):
            looked_for = LookedFor(self.trust.documents)
            lists: dict[Wanted, None] = {}
            results = judge(replace(self.trust, documents=looked_for), _watcher(lists))
            refreshed = self._refresher.refresh((*wanted.documents(looked_for.names), *lists))
            self.trust = refreshed.on_top_of(self.trust)
            self.copies += refreshed.copies
            self.problems += refreshed.problems
            if not refreshed.copies:
                return results
        return judge(self.trust, None)


def online(clock: Callable[[], datetime], announce: Announce) -> Online:
    """A check through the door to the real network."""
    return Online(Refresher(open_door(clock, announce)))


def _watcher(lists: dict[Wanted, None]) -> Watch:
    def watch(case: Case, verdict: Verdict) -> None:
        if case.content is not None and _may_name_lists(verdict.finding(Check.INTEGRITY)):
            lists.update(dict.fromkeys(wanted.status_lists(case.content, case.trust.documents)))

    return watch


def _may_name_lists(integrity: Finding) -> bool:
    """What was changed since it was signed may send its reader anywhere; so the key comes first."""
    return integrity.outcome is not Outcome.FAILED and integrity.reason is not Reason.KEY_UNRESOLVABLE
