"""The one door to work that takes time. Nothing in ``ui`` starts a thread by another way.

Interface that screens use::

    handle = tasks.run(
        lambda progress: wallet.import_all(inputs, progress),
        on_result=self._show,          # on the main thread, with what the work returned
        on_error=self._show_problem,   # on the main thread, with a TallystickError
        owner=self,                    # when it is gone, nothing is delivered
        on_progress=self._advance,     # optional: (done, total, name), on the main thread
        let_go=OpenWallet.lock,        # optional: what to do with a result that nobody takes, on any thread
    )
    handle.cancel()   # asks the work to stop; what it still returns is delivered
    handle.forget()   # also drops whatever it gives: for a search that a newer one replaces

Exactly one of ``on_result`` and ``on_error`` is called, once, unless the owner is gone or the
handle was told to forget. The work gets a ``ui.ports.Progress``; it may ignore it.
"""

import logging
import queue
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

from wallet.model.errors import BugError, KnownError, TallystickError
from wallet.model.words import QT_TRANSLATE_NOOP

T = TypeVar("T")
OnProgress = Callable[[int, int, str], None]

_log = logging.getLogger(__name__)

# Seconds. More often than this nobody can read, and each time the window lays out the text anew.
_BETWEEN_REPORTS = 0.1


class SystemRefusedError(KnownError):
    """The operating system refused to read or write something. ``name`` is the last part of its path."""

    title = QT_TRANSLATE_NOOP("error", "The computer did not allow this")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” could not be read or written: {reason}.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Check that it is still there and that you may open it, then try again."
    )


class Handle:
    """One piece of work under way; also the ``ui.ports.Progress`` that the work is given."""

    def __init__(self, report: OnProgress | None) -> None:
        self._report = report
        self._cancelled = threading.Event()
        self._forgotten = threading.Event()
        self._untaken: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()

    def cancel(self) -> None:
        """Ask the work to stop soon. Its result is still delivered."""
        self._cancelled.set()

    def forget(self) -> None:
        """Ask the work to stop soon, and deliver nothing of it any more."""
        self._forgotten.set()
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop; asked by the work."""
        return self._cancelled.is_set()

    @property
    def forgotten(self) -> bool:
        """Whether nothing is to be delivered any more."""
        return self._forgotten.is_set()

    def hold(self, let_go: Callable[[], None]) -> None:
        """There is a result that somebody has to take, or that is let go of in this way."""
        self._untaken.put(let_go)

    def take(self) -> Callable[[], None] | None:
        """The way to let go of a result that nobody has taken so far. From any thread, given once."""
        try:
            return self._untaken.get_nowait()
        except queue.Empty:
            return None

    def report(self, done: int, total: int, name: str) -> None:
        """Say how far the work is. May be called from any thread, as often as it likes."""
        if self._report is not None:
            self._report(done, total, name)


class Tasks(QObject):
    """Runs work in a thread pool and brings the answers back to the thread this object lives in."""

    # One signal for everything: a call to make on the thread of this object.
    _posted = Signal(object)

    def __init__(self, pool: QThreadPool | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool or QThreadPool.globalInstance()
        self._running: set[Handle] = set()
        self._posted.connect(self._call)

    def run(
        self,
        work: Callable[[Handle], T],
        *,
        on_result: Callable[[T], None],
        on_error: Callable[[TallystickError], None],
        owner: QObject,
        on_progress: OnProgress | None = None,
        let_go: Callable[[T], None] | None = None,
    ) -> Handle:
        """Start ``work`` in the background and return at once. See the head of this module."""
        reporter = _Reporter(self._post, on_progress, owner) if on_progress else None
        handle = Handle(reporter.report if reporter else None)
        self._running.add(handle)

        def deliver(answer: Callable[[], None]) -> None:
            self._running.discard(handle)
            if isValid(owner) and not handle.forgotten:
                handle.take()
                answer()
            else:
                _let_go(handle)

        def in_background() -> None:
            try:
                result = work(handle)
            except Exception as error:  # noqa: BLE001 - the last place before the thread ends; nothing is lost
                self._post(partial(deliver, partial(on_error, as_tallystick_error(error))))
                return
            if let_go is not None:
                handle.hold(partial(let_go, result))
            if handle.forgotten:
                _let_go(handle)
            self._post(partial(deliver, partial(on_result, result)))

        self._pool.start(in_background)
        return handle

    def forget_all(self) -> None:
        """Ask all work under way to stop, and deliver nothing of it; does not wait."""
        for handle in self._running:
            handle.forget()

    def stop(self, wait_milliseconds: int = 10_000) -> bool:
        """Forget all work under way and wait for it to end; False when some is still running then."""
        self.forget_all()
        ended = self._pool.waitForDone(wait_milliseconds)
        for handle in self._running:  # the loop of events may never come to deliver these
            _let_go(handle)
        return ended

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def _post(self, call: Callable[[], None]) -> None:
        if isValid(self):  # else the program is ending, and there is nobody to tell
            self._posted.emit(call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()


def _let_go(handle: Handle) -> None:
    """Nobody wants the result, such as a wallet that was opened after the window had closed."""
    let_go = handle.take()
    if let_go is None:
        return
    try:
        let_go()
    except Exception as error:  # noqa: BLE001 - nobody is there to be told
        _log_place(error)


class _Reporter:
    """Passes on the newest progress only, a few times a second, so that busy work cannot flood the window."""

    def __init__(self, post: Callable[[Callable[[], None]], None], show: OnProgress, owner: QObject) -> None:
        self._post, self._show, self._owner = post, show, owner
        self._lock = threading.Lock()
        self._newest: tuple[int, int, str] | None = None
        self._posted_at = -_BETWEEN_REPORTS

    def report(self, done: int, total: int, name: str) -> None:
        with self._lock:
            waiting = self._newest is not None
            now = time.monotonic()
            if not waiting and done < total and now - self._posted_at < _BETWEEN_REPORTS:
                return
            self._newest = (done, total, name)
            if not waiting:
                self._posted_at = now
        if not waiting:
            self._post(self._deliver)

    def _deliver(self) -> None:
        with self._lock:
            newest, self._newest = self._newest, None
        if newest is not None and isValid(self._owner):
            self._show(*newest)


def as_tallystick_error(error: Exception) -> TallystickError:
    """The error in words: our own as they are, the system's as KnownError, all others as BugError.

    The place of a bug goes to the log: files, lines and the kind of error, never its message,
    because a message may quote a credential.
    """
    if isinstance(error, TallystickError):
        if isinstance(error, BugError):
            _log_place(error)
        return error
    if isinstance(error, OSError):
        name = Path(str(error.filename)).name if error.filename else "?"
        return SystemRefusedError(name=name, reason=error.strerror or type(error).__name__)
    _log_place(error)
    return BugError(what=f"{type(error).__name__}, {_place(error)}")


def _place(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


def _log_place(error: Exception) -> None:
    lines = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    _log.error("%s at %s", type(error).__name__, " < ".join(reversed(lines)))
