"""Whether a seal's certificate is qualified by the EU's trusted lists in a folder.

What each time means: ``at`` is when the question is asked. When something was sealed is only the issuer's
word, so nothing is judged at that time. Green needs all of this, each from evidence in hand:

1. the list of lists is signed by those named in the Official Journal, in steps over its pivots; the
   national list by those whom it names (each with a certificate in force on its own list's date);
2. the national list names the certifier as a CA/QC service that was granted for this kind of certificate
   when the certificate was issued, and is at ``at`` (else ``not-granted-on-list``), and by the list and its
   own statements it is a qualified certificate (else ``not-qualified-on-list``);
3. neither list had passed its ``NextUpdate`` at ``at``; else ``list-out-of-date``;
4. the certificate is within its dates at ``at``; else ``certificate-expired-since``.

A list issued after ``at`` may speak about ``at``: lists keep their history. Revocation of the certificate
itself is not in these lists and is not answered here.
"""

import base64
import binascii
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from wallet.keys import certificates
from wallet.keys.certificates import Certificate, CertificateUnreadableError
from wallet.model.errors import KnownError
from wallet.model.findings import CertificateStanding, Outcome, Reason
from wallet.trust import certificate_paths
from wallet.trust.eu_lists.header import Header, read_header
from wallet.trust.eu_lists.list_of_lists import ListOfLists, newest_confirmed
from wallet.trust.eu_lists.national import Listed, NationalList
from wallet.trust.eu_lists.qualification import Qualification
from wallet.trust.eu_lists.services import sha256
from wallet.trust.eu_lists.signature import ListNotConfirmedError, signed_content
from wallet.trust.trust_file import TrustFile

_CERTIFICATE = re.compile(rb"X509Certificate>([A-Za-z0-9+/=\s]+)<")
# The order in which one answer is more telling than another, where several lists speak about a certificate.
_TELLING = (
    Reason.EU_TRUSTED_LIST,
    Reason.CERTIFICATE_EXPIRED,
    Reason.LIST_OUT_OF_DATE,
    Reason.NOT_QUALIFIED,
    Reason.NOT_GRANTED,
    Reason.LIST_NOT_CONFIRMED,
)


@dataclass(frozen=True)
class _Stored:
    header: Header
    file: TrustFile


class EuLists:
    """Trusted lists as files. What is slow is done on first need and kept; several threads may ask."""

    def __init__(self, files: Sequence[TrustFile]) -> None:
        """``problems`` afterwards names the files that are no lists; reads nothing but their first parts."""
        self.problems: tuple[str, ...] = ()
        self._lock = threading.Lock()
        self._issues: list[_Stored] = []
        self._national: list[_Stored] = []
        for file in files:
            try:
                header = read_header(file.data)
            except KnownError as error:
                self.problems += (f"{file.name}: {error.sentences()[1].in_english()}",)
                continue
            (self._issues if header.is_list_of_lists else self._national).append(_Stored(header, file))
        # The newest list of a territory first, so that it is the one that is asked.
        self._national.sort(key=lambda stored: stored.header.sequence, reverse=True)
        self._eu: list[ListOfLists | None] = []
        self._opened: dict[bytes, NationalList | str] = {}
        self._names: dict[bytes, bytes] = {}

    def standing(self, chain: tuple[bytes, ...], at: datetime) -> CertificateStanding | None:
        """What the lists say about ``chain[0]`` (DER) at ``at`` (UTC); None where none names its certifier.

        Also None for a certificate that cannot be read, may not sign, or was not yet in force. Never raises
        for what certificates or lists hold.
        """
        leaves = certificate_paths.loaded(chain[:1])
        if not leaves or not certificate_paths.may_sign(leaves[0]) or at < leaves[0].not_valid_before_utc:
            return None
        others = certificate_paths.loaded(chain[1 : 1 + certificate_paths.MAX_CHAIN])
        try:
            with certificates.reading():
                certifiers = {step.issuer.public_bytes() for step in (leaves[0], *others)}
        except CertificateUnreadableError:
            return None
        with self._lock:
            told = self._standings(leaves[0], others, certifiers, at)
            found = [standing for standing in told if standing is not None]
        return min(found, key=lambda standing: _TELLING.index(standing.reason), default=None)

    def _standings(
        self, leaf: Certificate, others: tuple[Certificate, ...], certifiers: set[bytes], at: datetime
    ) -> Iterator[CertificateStanding | None]:
        """One answer of each territory that mentions a certifier, by its newest confirmed list."""
        asked: set[str] = set()
        for stored in self._national:
            if stored.header.territory in asked or not self._mentions(stored.file.data, certifiers):
                continue
            opened = self._open(stored)
            if isinstance(opened, str):
                yield _not_confirmed(leaf, stored, opened)
                continue  # an older copy of that list may be genuine
            asked.add(stored.header.territory)
            yield self._by_list(opened, leaf, others, at)

    def _mentions(self, data: bytes, names: set[bytes]) -> bool:
        """Whether a list holds a certificate with one of these names (DER); cheap, and no evidence."""
        if data not in self._names:
            self._names[data] = b"".join(_certificates(data))
        return any(name in self._names[data] for name in names)

    def _open(self, stored: _Stored) -> NationalList | str:
        """The list behind an established signature, or why it is not established."""
        data = stored.file.data
        if data not in self._opened:
            self._opened[data] = self._read(stored)
        return self._opened[data]

    def _read(self, stored: _Stored) -> NationalList | str:
        eu = self._list_of_lists()
        if eu is None:
            return "no list of lists of the EU could be confirmed"
        signers = eu.signers_of(stored.header.territory)
        try:
            opened = NationalList(signed_content(stored.file.data, signers, stored.header.issued))
        except ListNotConfirmedError as error:
            return dict(error.values)["problem"]
        except (KnownError, ValueError) as error:
            return f"its signed content cannot be read: {error}"[:200]
        # The unsigned reading chose the signers and the time; it must have been of the signed content.
        return opened if opened.header == stored.header else "what it says about itself is not signed"

    def _list_of_lists(self) -> ListOfLists | None:
        if not self._eu:
            self._eu = [newest_confirmed((stored.header, stored.file.data) for stored in self._issues)]
        return self._eu[0]

    def _by_list(
        self, national: NationalList, leaf: Certificate, others: tuple[Certificate, ...], at: datetime
    ) -> CertificateStanding | None:
        eu = self._list_of_lists()
        all_listed = tuple(national.find(leaf, others, at))
        if eu is None or not all_listed:
            return None
        for listed in all_listed:
            qualification = national.qualification(listed, at)
            if qualification is not None:
                evidence = _evidence(national.header, eu, listed, at) | _qualified(qualification)
                return _qualified_standing(leaf, (national.header, eu.header), at, evidence)
        granted = [listed for listed in all_listed if listed.is_granted(at)]
        reason = Reason.NOT_QUALIFIED if granted else Reason.NOT_GRANTED
        evidence = _evidence(national.header, eu, (granted or all_listed)[0], at)
        return CertificateStanding(Outcome.UNKNOWN, reason, tuple(evidence.items()))


def _qualified_standing(
    leaf: Certificate, lists: tuple[Header, Header], at: datetime, evidence: dict[str, str]
) -> CertificateStanding:
    """Rules 3 and 4 of the module, for a certificate that the lists make qualified."""
    if not certificate_paths.is_in_force(leaf, at):
        evidence["expired_on"] = leaf.not_valid_after_utc.date().isoformat()
    if not all(header.is_current(at) for header in lists):
        reason = Reason.LIST_OUT_OF_DATE
    elif "expired_on" in evidence:
        reason = Reason.CERTIFICATE_EXPIRED
    else:
        return CertificateStanding(Outcome.PASSED, Reason.EU_TRUSTED_LIST, tuple(evidence.items()))
    return CertificateStanding(Outcome.UNKNOWN, reason, tuple(evidence.items()))


def _qualified(qualification: Qualification) -> dict[str, str]:
    return {
        "qualification": qualification.kind.value,
        "key_in_qualified_device": "yes" if qualification.in_device else "not stated",
        "service": qualification.service,
        "service_status": "granted",
        "service_status_since": qualification.since.isoformat(),
    }


def _evidence(header: Header, eu: ListOfLists, listed: Listed, at: datetime) -> dict[str, str]:
    """Who certified it by which list, for the sentence and for a machine."""
    service = listed.services[0]
    status = service.status_at(at)
    # Where only the list of lists is too old, nobody vouches any more for who may sign this list.
    too_old = eu.header if header.is_current(at) and not eu.header.is_current(at) else header
    until = too_old.next_update or too_old.issued
    facts = _leaf_facts(listed.path[0])
    facts |= {
        "authority": service.provider or service.name,
        "list": header.title,
        "list_on": header.issued.date().isoformat(),
        "list_until_on": until.date().isoformat(),
        "list_operator": header.operator,
        "service": service.name,
        "service_identity_sha256": sha256(listed.authority),
        "list_of_lists": eu.header.title,
        "list_of_lists_on": eu.header.issued.date().isoformat(),
        "list_of_lists_path": ", ".join(eu.path),
    }
    if status is not None:
        facts |= {"service_status": status[1], "service_status_since": status[0].isoformat()}
    return facts


def _leaf_facts(leaf: Certificate) -> dict[str, str]:
    from cryptography.hazmat.primitives.serialization import Encoding

    facts = certificates.facts(leaf.public_bytes(Encoding.DER))  # can be read: ``loaded`` has seen to it
    return {
        "certificate": facts.subject_organisation or facts.subject_name,
        "certificate_issuer": facts.issuer_name,
        "certificate_sha256": facts.sha256,
    }


def _not_confirmed(leaf: Certificate, stored: _Stored, problem: str) -> CertificateStanding:
    facts = _leaf_facts(leaf) | {
        "list": stored.header.title,
        "list_file": stored.file.name,
        "problem": problem,
    }
    return CertificateStanding(Outcome.UNKNOWN, Reason.LIST_NOT_CONFIRMED, tuple(facts.items()))


def _certificates(data: bytes) -> Iterator[bytes]:
    for match in _CERTIFICATE.finditer(data):
        try:
            yield base64.b64decode(match[1])
        except binascii.Error:
            continue
