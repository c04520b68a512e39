"""A trust folder as things to be looked at, each with its date and whether it still counts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final

from wallet.keys import certificates
from wallet.keys.documents import NO_DOCUMENTS
from wallet.model.errors import KnownError
from wallet.model.trusted import Facts, KnownIssuer, Trusted, TrustedKind
from wallet.trust.at_hand import StatusCopy
from wallet.trust.certificates_at_hand import certificates_in
from wallet.trust.eu_lists.header import read_header
from wallet.trust.first_use import in_groups
from wallet.trust.folder import TrustContents
from wallet.trust.recognised import Kind, Recognised
from wallet.trust.snapshot import Snapshot
from wallet.trust.status.claims import ClaimKind
from wallet.trust.status.look_up import MAX_AGE
from wallet.trust.status.opened import open_list

_NAMES_SHOWN: Final = 40
_ORDER: Final = {kind: number for number, kind in enumerate(TrustedKind)}


def show(contents: TrustContents, now: datetime) -> tuple[Trusted, ...]:
    """What is in it at ``now`` (UTC), and its problems. Checks no signature but that of snapshots."""
    of_snapshot = {file.name: opened for opened in contents.snapshots for file in opened.files}
    things = [_snapshot(opened) for opened in contents.snapshots]
    for each in contents.files:
        opened = of_snapshot.get(each.file.name)
        for thing in _things(each, now):
            named = replace(thing, file=opened.file, snapshot=opened.name) if opened else thing
            things.append(replace(named, out_of_date=named.ends is not None and named.ends < now))
    things += [Trusted(TrustedKind.PROBLEM, problem) for problem in contents.problems]
    return in_order(things)


def in_order(things: Iterable[Trusted]) -> tuple[Trusted, ...]:
    """By kind, then by name."""
    return tuple(sorted(things, key=lambda thing: (_ORDER[thing.kind], thing.title.casefold())))


def in_wallet(issuers: Iterable[KnownIssuer]) -> tuple[Trusted, ...]:
    """The issuers that a wallet itself keeps."""
    return tuple(replace(_issuer(one, ""), issuer=one) for one in issuers)


def _snapshot(opened: Snapshot) -> Trusted:
    facts = (("files", str(len(opened.files))), ("maker_fingerprint", in_groups(opened.fingerprint)))
    return Trusted(
        TrustedKind.SNAPSHOT,
        opened.name,
        opened.file,
        opened.made,
        facts=(*facts, ("maker", opened.maker)),
    )


def _things(each: Recognised, now: datetime) -> Iterator[Trusted]:
    name = each.file.name
    match each.kind:
        case Kind.PINS:
            yield from (_issuer(pin, name) for pin in each.pins)
        case Kind.REGISTRY:
            yield _registry(each)
        case Kind.TRUSTED_LIST:
            yield from _eu_list(each)
        case Kind.CERTIFICATE:
            yield from _authorities(each)
        case Kind.STATUS:
            yield from (_status(copy, name, now) for copy in each.status_copies)
        case Kind.DOCUMENT:
            yield Trusted(TrustedKind.KEYS, each.about, name, each.dated)
        case Kind.NOT_USED:
            yield Trusted(TrustedKind.NOT_USED, name, name, each.dated)


def _issuer(pin: KnownIssuer, file: str) -> Trusted:
    since = datetime.combine(pin.since, time.min, UTC)
    facts: Facts = (("fingerprint", in_groups(pin.key_fingerprint)),)
    if pin.issuer_id:
        facts = (("issuer_id", pin.issuer_id), *facts)
    return Trusted(TrustedKind.ISSUER, pin.name, file, since, facts=facts)


def _registry(each: Recognised) -> Trusted:
    names = sorted({issuer.name for issuer in each.registry}, key=str.casefold)
    facts: list[tuple[str, str]] = [("issuers", str(len(each.registry)))]
    if names:
        facts.append(("named", "; ".join(names[:_NAMES_SHOWN]) + (" …" if len(names) > _NAMES_SHOWN else "")))
    ends = each.registry[0].not_after if each.registry else None
    return Trusted(TrustedKind.ISSUER_LIST, each.about, each.file.name, each.dated, ends, facts=tuple(facts))


def _eu_list(each: Recognised) -> Iterator[Trusted]:
    """Nothing for what cannot be read as one: that is among the problems."""
    try:
        header = read_header(each.file.data)
    except KnownError:
        return
    country = (("country", header.territory), ("number", str(header.sequence)))
    facts = (*country, ("operator", header.operator))
    # A list that was closed names no next one, and counts no more since.
    ends = header.next_update or header.issued
    yield Trusted(TrustedKind.EU_LIST, header.title, each.file.name, header.issued, ends, facts=facts)


def _authorities(each: Recognised) -> Iterator[Trusted]:
    for der in certificates_in(each.file.data):
        facts = certificates.facts(der)
        title = facts.subject_organisation or facts.subject_name
        technical = (("subject", facts.subject_name), ("serial", facts.serial))
        yield Trusted(
            TrustedKind.AUTHORITY, title, each.file.name, facts.not_before, facts.not_after, facts=technical
        )


def _status(copy: StatusCopy, file: str, now: datetime) -> Trusted:
    facts = (("age_days", str((now - copy.taken).days)), ("address", copy.url))
    made, ends, ttl = _opened(copy)
    # As ``wallet.trust.status.look_up`` judges it.
    until = ends or max(made or copy.taken, copy.taken) + MAX_AGE
    until = min(until, copy.taken + ttl) if ttl is not None else until
    return Trusted(TrustedKind.STATUS_LIST, copy.url, file, copy.taken, until, facts=facts)


def _opened(copy: StatusCopy) -> tuple[datetime | None, datetime | None, timedelta | None]:
    """When the list says that it was made, its own end, and how long a copy serves, as far as it says."""
    for kind in (ClaimKind.BITSTRING, ClaimKind.TOKEN_LIST):
        found = open_list(copy, kind, NO_DOCUMENTS)
        if not isinstance(found, KnownError):
            return found.dated, found.end, found.ttl
    return None, None, None
