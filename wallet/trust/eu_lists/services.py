"""The certification services on a national list, whatever their status is."""

import base64
import binascii
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element

from wallet.trust.eu_lists.header import TSL, instant, name_of, text_of

CA_QC = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC"


@dataclass(frozen=True)
class Service:
    """One service that issues qualified certificates (CA/QC) and the certificates that identify it (DER).

    ``periods`` are its statuses with the time (UTC) from which each held, the newest first; a status is
    the last part of its URI, such as ``granted`` or ``withdrawn``.
    """

    provider: str
    name: str
    certificates: tuple[bytes, ...]
    periods: tuple[tuple[datetime, str], ...]

    def status_at(self, at: datetime) -> tuple[datetime, str] | None:
        """The status that held at that time and since when; None where the list reaches back less far."""
        return next((period for period in self.periods if period[0] <= at), None)


def sha256(certificate: bytes) -> str:
    """The digest by which evidence names a service."""
    return hashlib.sha256(certificate).hexdigest()


def read_services(content: bytes) -> tuple[Service, ...]:
    """Every CA/QC service of a list whose signature is established; one that breaks the rules is left out."""
    from defusedxml.ElementTree import fromstring

    services: list[Service] = []
    for provider in fromstring(content, forbid_dtd=True).iter(f"{TSL}TrustServiceProvider"):
        name = name_of(provider, f"{TSL}TSPInformation/{TSL}TSPName")
        for service in provider.iter(f"{TSL}TSPService"):
            try:
                read = _service(name, service)
            except ValueError:
                continue
            services.extend(read)
    return tuple(services)


def _service(provider: str, service: Element) -> Iterator[Service]:
    information = service.find(f"{TSL}ServiceInformation")
    if information is None or text_of(information, f"{TSL}ServiceTypeIdentifier") != CA_QC:
        return
    history = service.findall(f"{TSL}ServiceHistory/{TSL}ServiceHistoryInstance")
    yield Service(
        provider=provider,
        name=name_of(information, f"{TSL}ServiceName"),
        certificates=tuple(certificates_in(information)),
        periods=tuple(sorted((_period(part) for part in (information, *history)), reverse=True)),
    )


def certificates_in(element: Element) -> Iterator[bytes]:
    """The certificates in a part of a list, as they stand there (DER)."""
    for identity in element.iter(f"{TSL}X509Certificate"):
        try:
            yield base64.b64decode("".join((identity.text or "").split()), validate=True)
        except binascii.Error:
            continue


def _period(part: Element) -> tuple[datetime, str]:
    since = instant(text_of(part, f"{TSL}StatusStartingTime"))
    return since, text_of(part, f"{TSL}ServiceStatus").rstrip("/").rpartition("/")[2]
