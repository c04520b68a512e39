"""Whether a certificate is qualified, and what for, by pyHanko's reading of a list and of the certificate.

Sources: ETSI TS 119 612, 5.5.9 (what a list adds to or takes from certificates), ETSI EN 319 412-5 (what a
certificate states: QcCompliance, QcType, QcSSCD), ETSI TS 119 615.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wallet.trust import certificate_paths
from wallet.trust.certificate_paths import Path

_CERTIFICATE = re.compile(rb"<((?:[\w.-]+:)?)X509Certificate>([^<]*)</\1X509Certificate>")


class Kind(StrEnum):
    """What a qualified certificate is for, in the words of the sentence that shows it."""

    SEALS = "qualified certificate for electronic seals"
    SIGNATURES = "qualified certificate for electronic signatures"


@dataclass(frozen=True)
class Qualification:
    """``in_device``: the key is known to be in a qualified device. The service is granted ``since`` (UTC)."""

    kind: Kind
    in_device: bool
    service: str
    since: datetime


class Assessor:
    """Asks pyHanko about the certificates under one list."""

    def __init__(self, content: bytes) -> None:
        """``content`` is the signed content of the list. Raises ValueError where pyHanko cannot read it."""
        from pyhanko.sign.validation.qualified.assess import QualificationAssessor
        from pyhanko.sign.validation.qualified.eutl_parse import trust_list_to_registry_unsafe

        try:
            # "Unsafe" means that it checks no signature: that has been done where the content comes from.
            registry, _ = trust_list_to_registry_unsafe(_without_unreadable(content).decode("utf-8"))
        except (TypeError, AttributeError, LookupError, AssertionError) as error:
            raise ValueError(str(error)) from error
        self._assessor = QualificationAssessor(registry)

    def assess(self, path: Path, authority: bytes, at: datetime) -> Qualification | None:
        """What ``path[0]`` is qualified for at ``at``, given that its path ends below ``authority`` (DER).

        None where no service that was granted at that time makes it qualified for seals or signatures. No
        signature and no date of the path is checked here.
        """
        from asn1crypto import x509
        from cryptography.hazmat.primitives.serialization import Encoding
        from pyhanko.sign.validation.qualified.tsp import QcCertType
        from pyhanko_certvalidator.authority import CertTrustAnchor
        from pyhanko_certvalidator.path import ValidationPath

        try:
            leaf, *below = (x509.Certificate.load(step.public_bytes(Encoding.DER)) for step in path)
            anchor = CertTrustAnchor(x509.Certificate.load(authority))
            whole = ValidationPath(anchor, interm=list(reversed(below)), leaf=leaf)
            result = self._assessor.check_entity_cert_qualified(whole, at)
        except (ValueError, TypeError, AttributeError, LookupError, NotImplementedError, AssertionError):
            return None  # a certificate that cannot be read that far states no qualification
        kinds = {QcCertType.QC_ESEAL: Kind.SEALS, QcCertType.QC_ESIGN: Kind.SIGNATURES}
        kind = kinds.get(result.status.qc_type)
        if not result.status.qualified or kind is None or result.service_definition is None:
            return None
        service = result.service_definition.base_info
        return Qualification(
            kind, bool(result.status.qc_key_security.is_qscd), str(service.service_name), service.valid_from
        )


def _without_unreadable(content: bytes) -> bytes:
    """The list without the certificates that break the rules: one would stop pyHanko at all the others."""
    return _CERTIFICATE.sub(lambda found: found[0] if _can_be_read(found[2]) else b"", content)


def _can_be_read(text: bytes) -> bool:
    try:
        return bool(certificate_paths.loaded((base64.b64decode(text),)))
    except binascii.Error:
        return False
