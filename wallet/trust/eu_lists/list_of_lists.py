"""From the Official Journal to a national list: who may sign which list.

The certificates published in the Official Journal come with pyHanko. They sign the EU's list of lists
(LOTL) or, where the signers have changed since, its first *pivot*: an earlier issue that names the next
signers. Every issue is confirmed in the order of its number, by a certificate of the Official Journal
or by one that the newest confirmed issue before it names. The newest confirmed issue names the
signers of each national list.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wallet.trust.eu_lists.header import EU, Header, read_header
from wallet.trust.eu_lists.signature import ListNotConfirmedError, signed_content

# The library reports oddities of real lists; they are not for the terminal of a person.
logging.getLogger("pyhanko").addHandler(logging.NullHandler())


@dataclass(frozen=True)
class ListOfLists:
    """A confirmed list of lists. ``path`` names the issues that led to it, the oldest first."""

    header: Header
    path: tuple[str, ...]
    signers: dict[str, tuple[bytes, ...]] = field(repr=False)

    def signers_of(self, territory: str) -> tuple[bytes, ...]:
        """The certificates (DER) that may sign the list of that territory."""
        return self.signers.get(territory, ())


def newest_confirmed(issues: Iterable[tuple[Header, bytes]]) -> ListOfLists | None:
    """The newest list of lists among these whose signature is established; None where none is."""
    official = official_journal()
    newest: ListOfLists | None = None
    for header, data in sorted(issues, key=lambda issue: issue[0].sequence):
        named = newest.signers_of(EU) if newest else ()
        try:
            content = signed_content(data, dict.fromkeys((*named, *official)), header.issued)
            confirmed = read_header(content)
            signers = _pointers(content)
        except (ListNotConfirmedError, ValueError, TypeError, LookupError):
            continue
        if confirmed != header:  # what chose its place and time is not what was signed
            continue
        path = (*(newest.path if newest else ()), confirmed.title)
        newest = ListOfLists(confirmed, path, signers)
    return newest


def official_journal() -> tuple[bytes, ...]:
    """The certificates (DER) of the Official Journal (C 276 of 2019, C/2026/1944), as pyHanko has them."""
    from pyhanko.sign.validation.qualified import eutl_parse

    published: Sequence[Sequence[object]] = (
        eutl_parse.ojeu_bootstrap_lotl_tlso_certs(anchor=0),
        eutl_parse.ojeu_bootstrap_lotl_tlso_certs(anchor=1),
    )
    return tuple(_der(certificate) for certificates in published for certificate in certificates)


def _pointers(content: bytes) -> dict[str, tuple[bytes, ...]]:
    from pyhanko.sign.validation.qualified.eutl_parse import parse_lotl_unsafe

    signers: dict[str, tuple[bytes, ...]] = {}
    for reference in parse_lotl_unsafe(content.decode("utf-8")).references:
        certificates = tuple(_der(certificate) for certificate in reference.tlso_certs)
        signers[str(reference.territory)] = signers.get(str(reference.territory), ()) + certificates
    return signers


def _der(certificate: object) -> bytes:
    dump = getattr(certificate, "dump", None)  # asn1crypto is published without types
    return bytes(dump()) if callable(dump) else b""
