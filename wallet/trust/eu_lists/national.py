"""One national list whose signature is established: whom it names, and what for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from wallet.keys import certificates
from wallet.keys.certificates import Certificate, CertificateUnreadableError
from wallet.trust import certificate_paths
from wallet.trust.certificate_paths import Path
from wallet.trust.eu_lists.header import Header, read_header
from wallet.trust.eu_lists.qualification import Assessor, Qualification
from wallet.trust.eu_lists.services import Service, read_services

GRANTED = "granted"


@dataclass(frozen=True)
class Listed:
    """A certifier found on a list. ``path`` leads from the leaf to just below ``authority`` (DER)."""

    path: Path
    authority: bytes
    services: tuple[Service, ...]

    def is_granted(self, at: datetime) -> bool:
        """Whether one service was granted when the leaf was issued and is at ``at``, whatever for."""
        times = (self.path[0].not_valid_before_utc, at)
        return any(all(_is_granted(service, time) for time in times) for service in self.services)


def _is_granted(service: Service, at: datetime) -> bool:
    found = service.status_at(at)
    return found is not None and found[1] == GRANTED


class NationalList:
    """Answers from the signed content of one list, which is parsed once."""

    def __init__(self, content: bytes) -> None:
        """Raises MalformedInputError, and ValueError for content that breaks the rules of lists."""
        self.header: Header = read_header(content)
        self._services = read_services(content)
        self._assessor = Assessor(content)
        self._authorities: list[tuple[Certificate, bytes]] = []
        for der in dict.fromkeys(der for service in self._services for der in service.certificates):
            try:
                self._authorities.append((certificates.load(der), der))
            except CertificateUnreadableError:
                continue  # some lists hold certificates that break the rules: those certify nobody here

    def find(self, leaf: Certificate, others: tuple[Certificate, ...], at: datetime) -> Iterator[Listed]:
        """Every CA/QC identity on the list that certified the leaf, directly or through ``others``.

        The list vouches for the identity, so the dates of that certificate itself are not compared.
        """
        for path in certificate_paths.paths(leaf, others, at):
            for authority, der in self._authorities:
                if certificate_paths.has_certified(authority, path[-1]):
                    services = tuple(service for service in self._services if der in service.certificates)
                    yield Listed(path, der, services)

    def qualification(self, listed: Listed, at: datetime) -> Qualification | None:
        """What the leaf is qualified for, when it was issued and at ``at``; None where not both times.

        ETSI TS 119 615, 4.4: a certificate is qualified if its service was granted that when it was issued;
        that the service still is at ``at`` is asked for because no later time is proven.
        """
        leaf = listed.path[0]
        issued = self._assessor.assess(listed.path, listed.authority, leaf.not_valid_before_utc)
        now = self._assessor.assess(listed.path, listed.authority, at)
        return now if now is not None and issued is not None and now.kind is issued.kind else None
