"""What an X.509 certificate states. Nothing here says whether the statement is true.

A certificate comes from an untrusted file: it is parsed by ``cryptography``, which is
strict, and what it refuses is refused here in words. Its remarks about certificates
that are odd but readable are not for the user's terminal and are kept back.
"""

import hashlib
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.x509.oid import NameOID

from wallet.model.errors import KnownError
from wallet.model.findings import CertificateFacts
from wallet.model.words import QT_TRANSLATE_NOOP

Certificate = x509.Certificate

# The filters of ``warnings`` belong to the whole process; two threads that change and
# restore them at the same time could leave them changed.
_warnings_lock = threading.Lock()


class CertificateUnreadableError(KnownError):
    """The bytes are no X.509 certificate that can be read, or its key is of an unknown kind."""

    title = QT_TRANSLATE_NOOP("error", "The certificate cannot be read")
    happened = QT_TRANSLATE_NOOP(
        "error", "The certificate inside the file breaks the rules for certificates."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Ask the issuer of the file for one sealed with a correct certificate."
    )


def facts(der: bytes) -> CertificateFacts:
    """Names, serial number (lower-case hexadecimal), validity (UTC) and SHA-256 (hexadecimal).

    Where a name has no common name, the organisation stands for it, else the whole name as
    RFC 4514 writes it. Raises CertificateUnreadableError. Checks no signature, no path, no date.
    """
    with reading():
        certificate = x509.load_der_x509_certificate(der)
        return CertificateFacts(
            subject_name=_display_name(certificate.subject),
            subject_organisation=_first(certificate.subject, NameOID.ORGANIZATION_NAME),
            issuer_name=_display_name(certificate.issuer),
            serial=f"{certificate.serial_number:x}",
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            sha256=hashlib.sha256(der).hexdigest(),
        )


def load(der: bytes) -> Certificate:
    """The certificate itself; raises CertificateUnreadableError. Read its parts within ``reading``."""
    with reading():
        return x509.load_der_x509_certificate(der)


def public_key(der: bytes) -> CertificatePublicKeyTypes:
    """The public key that the certificate is about; raises CertificateUnreadableError."""
    with reading():
        return x509.load_der_x509_certificate(der).public_key()


@contextmanager
def reading() -> Iterator[None]:
    """Turn every way in which ``cryptography`` refuses a certificate into CertificateUnreadableError."""
    try:
        with _warnings_lock, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (
        ValueError,
        TypeError,
        OverflowError,
        UnsupportedAlgorithm,
        x509.InvalidVersion,
        x509.DuplicateExtension,
    ) as error:
        raise CertificateUnreadableError from error


def _first(name: x509.Name, oid: x509.ObjectIdentifier) -> str | None:
    values = (attribute.value for attribute in name.get_attributes_for_oid(oid))
    return next((value for value in values if isinstance(value, str) and value), None)


def _display_name(name: x509.Name) -> str:
    return (
        _first(name, NameOID.COMMON_NAME) or _first(name, NameOID.ORGANIZATION_NAME) or name.rfc4514_string()
    )
