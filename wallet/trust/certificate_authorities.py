"""Certificates by authorities that an office decided to know.

``cryptography`` builds and checks the path (RFC 5280: names, signatures, dates of every step at the time of
the question, path lengths, name constraints). Its profile is that of the web: keys of Ed25519 and RSA
keys under 2048 bits certify nothing here, and neither does SHA-1. pyHanko's validator would accept more,
but runs on an event loop that opens sockets, and is not used. A certificate whose listed purposes are those
of computers only, such as a web server, is none of a signer of documents. Revocation is not checked.
"""

from collections.abc import Sequence
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID
from cryptography.x509.verification import (
    Criticality,
    ExtensionPolicy,
    Policy,
    PolicyBuilder,
    Store,
    VerificationError,
)

from wallet.keys import certificates
from wallet.keys.certificates import Certificate, CertificateUnreadableError
from wallet.model.findings import CertificateStanding, Outcome, Reason
from wallet.trust import certificate_paths


class KnownAuthorities:
    """Certificates of authorities (DER) under which others are known."""

    def __init__(self, roots: Sequence[bytes]) -> None:
        """Roots that cannot be read certify nothing."""
        self._roots = certificate_paths.loaded(roots)

    def standing(self, chain: tuple[bytes, ...], at: datetime) -> CertificateStanding | None:
        """Passed where ``chain[0]`` (DER) may sign, and a path leads from it to a known authority at ``at``.

        Every certificate on the path, the authority's as well, has to be within its dates at that time. None
        otherwise: that nobody here certified it is no fault.
        """
        leaves = certificate_paths.loaded(chain[:1])
        if not self._roots or not leaves or leaves[0] in self._roots:
            return None  # an authority does not certify itself
        path = self._path(leaves[0], chain[1:], at)
        if path is None:
            return None
        facts = certificates.facts(chain[0])
        authority = certificates.facts(path[-1].public_bytes(Encoding.DER))
        evidence = (
            ("certificate", facts.subject_organisation or facts.subject_name),
            ("authority", authority.subject_name),
            ("certificate_issuer", facts.issuer_name),
            ("certificate_sha256", facts.sha256),
            ("authority_sha256", authority.sha256),
            ("path_length", str(len(path))),
        )
        return CertificateStanding(Outcome.PASSED, Reason.CERTIFIED, evidence)

    def _path(
        self, leaf: Certificate, others: tuple[bytes, ...], at: datetime
    ) -> tuple[Certificate, ...] | None:
        between = certificate_paths.loaded(others[: certificate_paths.MAX_CHAIN])
        verifier = (
            PolicyBuilder()
            .store(Store(list(self._roots)))
            .time(at)
            .max_chain_depth(certificate_paths.MAX_PATH)
            .extension_policies(ca_policy=_OF_AUTHORITIES, ee_policy=_OF_SIGNERS)
            .build_client_verifier()
        )
        try:
            with certificates.reading():
                return tuple(verifier.verify(leaf, list(between)).chain)
        except (VerificationError, CertificateUnreadableError):
            return None


def _must_certify(policy: Policy, certificate: Certificate, usage: x509.KeyUsage | None) -> None:
    del policy, certificate
    if usage is not None and not usage.key_cert_sign:
        raise ValueError("its key may not certify others")


def _must_sign(policy: Policy, certificate: Certificate, usage: x509.KeyUsage | None) -> None:
    del policy, certificate
    if usage is not None and not (usage.digital_signature or usage.content_commitment):
        raise ValueError("its key may not sign")


def _must_not_be_for_a_computer(
    policy: Policy, certificate: Certificate, uses: x509.ExtendedKeyUsage | None
) -> None:
    del policy, certificate
    if uses is not None and set(uses) <= _OF_COMPUTERS:
        raise ValueError("its key is not for documents")


_OF_COMPUTERS = {
    ExtendedKeyUsageOID.SERVER_AUTH,
    ExtendedKeyUsageOID.CLIENT_AUTH,
    ExtendedKeyUsageOID.CODE_SIGNING,
    ExtendedKeyUsageOID.TIME_STAMPING,
    ExtendedKeyUsageOID.OCSP_SIGNING,
}
_OF_AUTHORITIES = (
    ExtensionPolicy.permit_all()
    .require_present(x509.BasicConstraints, Criticality.AGNOSTIC, None)  # that it says CA is checked anyway
    .may_be_present(x509.KeyUsage, Criticality.AGNOSTIC, _must_certify)
)
_OF_SIGNERS = (
    ExtensionPolicy.permit_all()
    .may_be_present(x509.KeyUsage, Criticality.AGNOSTIC, _must_sign)
    .may_be_present(x509.ExtendedKeyUsage, Criticality.AGNOSTIC, _must_not_be_for_a_computer)
)
