"""Newer copies of keys and status lists, asked for over the network; only where a person said so.

What is fetched is as untrusted as before it was fetched: whose key it is, and whether a list is signed by
the right issuer, is for the checks. What cannot be had changes nothing but for a sentence about it.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Final, Protocol

from wallet.exchange import addresses
from wallet.exchange.door import Fetched
from wallet.exchange.errors import (
    NoSuchAnswerError,
    NotADocumentError,
    NotReachedError,
    RefusedForSafetyError,
)
from wallet.exchange.wanted import Kind, Wanted
from wallet.formats.strict_json import parse_object
from wallet.keys.documents import DatedDocument
from wallet.model.errors import KnownError
from wallet.model.json_value import JsonObject
from wallet.trust.at_hand import StatusCopy, Trust

MAX_CONTACTS: Final = 40
"""So many addresses are asked for one check, however many credentials it covers."""

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9.]+")
_NAME_CHARACTERS = 60
_DIGEST_CHARACTERS = 12

Copy = DatedDocument | StatusCopy


class Door(Protocol):
    """What fetches; see ``wallet.exchange.door``."""

    def fetch(self, url: str, accept: str, *, body_bytes: int) -> Fetched: ...


@dataclass(frozen=True)
class Refreshed:
    """What was got, and a sentence in English about everything that was not."""

    copies: tuple[Copy, ...] = ()
    problems: tuple[str, ...] = ()

    def on_top_of(self, trust: Trust) -> Trust:
        """``trust`` with these copies beside its own; the newest counts."""
        documents = [copy for copy in self.copies if isinstance(copy, DatedDocument)]
        lists = tuple(copy for copy in self.copies if isinstance(copy, StatusCopy))
        return replace(
            trust,
            documents=trust.documents.adding(documents),
            status_copies=(*trust.status_copies, *lists),
            problems=(*trust.problems, *self.problems),
        )


class Refresher:
    """Asks for what is wanted, everything once, and leaves a server alone after it did not answer."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._asked: set[Wanted] = set()
        self._left_alone: set[str] = set()
        self._told_of_limit = False

    def refresh(self, wanted: Iterable[Wanted]) -> Refreshed:
        """Copies of what is wanted and was not asked for before. Never raises for what servers do."""
        copies: list[Copy] = []
        problems: list[str] = []
        for item in wanted:
            if item in self._asked:
                continue
            if len(self._asked) >= MAX_CONTACTS:
                problems.extend(self._limit_reached())
                break
            self._asked.add(item)
            try:
                copies.extend(self._copy(item))
            except KnownError as problem:
                problems.append(problem.in_english())
        return Refreshed(tuple(copies), tuple(problems))

    def _copy(self, item: Wanted) -> tuple[Copy, ...]:
        host = addresses.parse(item.url).shown
        if host in self._left_alone:
            return ()
        try:
            fetched = self._door.fetch(item.url, item.kind.accept, body_bytes=item.kind.body_bytes)
        except NoSuchAnswerError:
            raise
        except (NotReachedError, RefusedForSafetyError):
            self._left_alone.add(host)
            raise
        source = f"fetched from {host}"
        if item.kind is Kind.STATUS_LIST:
            return (StatusCopy(item.name, fetched.data, fetched.taken, source),)
        return (DatedDocument(item.name, _document(item, host, fetched.data), fetched.taken, source),)

    def _limit_reached(self) -> tuple[str, ...]:
        if self._told_of_limit:
            return ()
        self._told_of_limit = True
        return (f"Only {MAX_CONTACTS} addresses are asked for one check; the others were not.",)


def _document(item: Wanted, host: str, data: bytes) -> JsonObject:
    try:
        return parse_object(data)
    except KnownError as problem:
        happened = problem.sentences()[1].in_english()
        raise NotADocumentError(host=host, url=item.url, problem=happened) from problem


def write_copies(folder: Path, copies: Iterable[Copy]) -> tuple[Path, ...]:
    """Keep copies in a trust folder, one file each, named after its address; an older one is replaced.

    Each file is an object with ``url``, ``taken`` and the copy under ``content``, or under
    ``content_base64`` where it is no text; so the trust folder reads it back. Raises OSError.
    """
    return tuple(_write(folder, copy) for copy in copies)


def _write(folder: Path, copy: Copy) -> Path:
    digest = hashlib.sha256(copy.url.encode()).hexdigest()[:_DIGEST_CHARACTERS]
    readable = _NOT_IN_A_NAME.sub("-", copy.url.removeprefix("https://"))[:_NAME_CHARACTERS].strip("-.")
    path = folder / f"{readable}-{digest}.json"
    wrapped: JsonObject = {
        "url": copy.url,
        "taken": copy.taken.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    }
    wrapped |= _content(copy)
    # Whoever reads the folder meanwhile sees the old copy or the new one; hidden files are not read.
    unfinished = folder / f".{path.name}.part"
    unfinished.write_text(json.dumps(wrapped, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    unfinished.replace(path)
    return path


def _content(copy: Copy) -> JsonObject:
    if isinstance(copy, DatedDocument):
        return {"content": copy.content}
    if copy.data.lstrip().startswith(b"{"):
        return {"content": parse_object(copy.data)}
    if not copy.data.isascii():
        return {"content_base64": base64.b64encode(copy.data).decode("ascii")}
    return {"content": copy.data.decode("ascii").strip()}
