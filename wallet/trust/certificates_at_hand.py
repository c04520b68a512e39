"""What a trust folder knows about certificates: EU trusted lists, and authorities that an office knows."""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wallet.keys import certificates
from wallet.keys.certificates import CertificateUnreadableError
from wallet.model.findings import CertificateStanding, Outcome
from wallet.trust.at_hand import CertificateJudge, NoCertificates
from wallet.trust.certificate_authorities import KnownAuthorities
from wallet.trust.eu_lists import header
from wallet.trust.eu_lists.judge import EuLists
from wallet.trust.trust_file import TrustFile

_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----")
_DER_SEQUENCE = b"\x30\x82"  # longer than 255 bytes, as every certificate is
_MAX_CERTIFICATE_BYTES = 64 * 1024
_MAX_IN_ONE_FILE = 500


def is_trusted_list(data: bytes) -> bool:
    """Whether a file begins like a trusted list of the EU; cheap, and no promise that it can be read."""
    return header.is_trusted_list(data)


def is_certificate(data: bytes) -> bool:
    """Whether a file holds an X.509 certificate that can be read: one in DER, or one or more in PEM."""
    return bool(certificates_in(data))


def judge_from(lists: Sequence[TrustFile], roots: Sequence[TrustFile]) -> CertificateJudge:
    """A judge by these trusted lists (``eu_lists.judge``) and authorities (``certificate_authorities``).

    Nothing slow happens before it is asked. What cannot be read is left out; ``problems_of`` names it.
    """
    known = [der for file in roots for der in certificates_in(file.data)]
    if not lists and not known:
        return NoCertificates()
    return _Both(EuLists(lists), KnownAuthorities(known))


def problems_of(lists: Sequence[TrustFile], roots: Sequence[TrustFile]) -> tuple[str, ...]:
    """One English sentence for each file that cannot be used at all. No signature is checked here."""
    unreadable = (file.name for file in roots if not is_certificate(file.data))
    return (
        *EuLists(lists).problems,
        *(f"{name}: it holds no certificate that can be read." for name in unreadable),
    )


@dataclass(frozen=True)
class _Both:
    lists: EuLists
    authorities: KnownAuthorities

    def standing(self, chain: tuple[bytes, ...], at: datetime) -> CertificateStanding | None:
        """What passes, the lists first; else what the lists say."""
        by_lists = self.lists.standing(chain, at)
        if by_lists is not None and by_lists.outcome is not Outcome.UNKNOWN:
            return by_lists
        return self.authorities.standing(chain, at) or by_lists


def certificates_in(data: bytes) -> tuple[bytes, ...]:
    """The certificates in a file (DER) that can be read."""
    if data.startswith(_DER_SEQUENCE) and len(data) <= _MAX_CERTIFICATE_BYTES:
        found = [data]
    else:
        texts = [match[1] for match in _PEM.finditer(data)][:_MAX_IN_ONE_FILE]
        found = [der for text in texts if (der := _decoded(text)) is not None]
    return tuple(der for der in found if _can_be_read(der))


def _decoded(text: bytes) -> bytes | None:
    try:
        return base64.b64decode(text)
    except binascii.Error:
        return None


def _can_be_read(der: bytes) -> bool:
    try:
        certificates.facts(der)
    except CertificateUnreadableError:
        return False
    return True
