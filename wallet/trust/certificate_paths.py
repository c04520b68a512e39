"""From a certificate up to those who certified it, among certificates that came with it.

Sources: RFC 5280, 4.2.1.3, 4.2.1.9 and 6.1, as far as names, signatures, the right to certify and the
dates go. Nothing here is a verdict: a path leads to whoever made it, and anybody can make one.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from wallet.keys import certificates
from wallet.keys.certificates import Certificate, CertificateUnreadableError

MAX_PATH = 6
MAX_CHAIN = 40

Path = tuple[Certificate, ...]


def loaded(ders: Iterable[bytes]) -> tuple[Certificate, ...]:
    """Those whose names, dates and key can be read, in their order, each once."""
    found: list[Certificate] = []
    for der in dict.fromkeys(ders):
        try:
            certificates.facts(der)  # what is inside is read only when it is asked for
            certificates.public_key(der)
            found.append(certificates.load(der))
        except CertificateUnreadableError:
            continue
    return tuple(found)


def paths(leaf: Certificate, others: Iterable[Certificate], at: datetime) -> Iterator[Path]:
    """Every way up from ``leaf`` through ``others``, the shortest first; the leaf alone is the first of them.

    Each step is signed by the next, which may certify and was within its dates at ``at``. The dates
    of the leaf are not compared.
    """
    candidates = tuple(others)[:MAX_CHAIN]
    level: list[Path] = [(leaf,)]
    for _ in range(MAX_PATH):
        yield from level
        level = [
            (*path, above)
            for path in level
            for above in candidates
            if above not in path and is_in_force(above, at) and has_certified(above, path[-1])
        ][:MAX_CHAIN]


def has_certified(above: Certificate, below: Certificate) -> bool:
    """Whether ``above`` may certify others, is the one that ``below`` names, and signed it."""
    try:
        with certificates.reading():
            if above.subject != below.issuer or not _may_certify(above):
                return False
            below.verify_directly_issued_by(above)
    except (CertificateUnreadableError, InvalidSignature):
        return False
    return True


def may_sign(leaf: Certificate) -> bool:
    """Whether its key may sign documents: ``digitalSignature`` or ``nonRepudiation``, or no uses listed."""
    try:
        with certificates.reading():
            usage = leaf.extensions.get_extension_for_class(x509.KeyUsage).value
            return usage.digital_signature or usage.content_commitment
    except x509.ExtensionNotFound:
        return True
    except CertificateUnreadableError:
        return False


def is_in_force(certificate: Certificate, at: datetime) -> bool:
    """Whether ``at`` lies within the dates of the certificate."""
    return certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc


def _may_certify(certificate: Certificate) -> bool:
    extensions = certificate.extensions
    try:
        if not extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return False
    except x509.ExtensionNotFound:
        return False
    try:
        return extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    except x509.ExtensionNotFound:
        return True
