"""The signature of a trusted list itself (XAdES, ETSI TS 119 612, annex B)."""

import threading
from collections.abc import Iterable
from datetime import datetime

from wallet.keys import certificates
from wallet.model.errors import KnownError
from wallet.model.words import QT_TRANSLATE_NOOP
from wallet.trust.eu_lists.header import TSL

# Schemas and algorithm tables inside the library are filled on first use.
_lock = threading.Lock()
_MAX_SIGNERS = 24


class ListNotConfirmedError(KnownError):
    """The list is not signed by anybody who may sign it, or was changed since."""

    title = QT_TRANSLATE_NOOP("error", "A trusted list could not be confirmed")
    happened = QT_TRANSLATE_NOOP(
        "error", "The trusted list is not signed by those who may sign it: {problem}."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Get the list again, together with the EU’s list of lists, and put both in the folder."
    )


def signed_content(data: bytes, signers: Iterable[bytes], issued: datetime) -> bytes:
    """The list as it was signed, in canonical XML, by one of ``signers`` (certificates, DER).

    The signer's certificate must have been in force at ``issued``: lists outlive their signers'
    certificates. Only what the signature covers is returned. Raises ListNotConfirmedError.
    """
    problem = "nobody is known who may sign it"
    for der in list(signers)[:_MAX_SIGNERS]:
        try:
            signer = certificates.load(der)
            with _lock:
                content = _covered(data, signer, issued)
        except certificates.CertificateUnreadableError:
            continue
        except _refusals() as error:
            problem = f"{type(error).__name__} {error}"[:200]
            continue
        if content is not None:
            return content
        problem = "its signature is for something else"
    raise ListNotConfirmedError(problem=problem)


def _covered(data: bytes, signer: certificates.Certificate, issued: datetime) -> bytes | None:
    from signxml.xades.xades import XAdESSignatureConfiguration, XAdESVerifier

    configuration = XAdESSignatureConfiguration(
        require_x509=True,
        expect_references=True,  # any number: the list, and the properties of the signature
        location="./",  # a signature deeper inside is not one of the list
        verification_time=issued,
    )
    results = XAdESVerifier().verify(data, x509_cert=signer, expect_config=configuration)
    for result in results:
        if result.signed_xml is not None and result.signed_xml.tag == f"{TSL}TrustServiceStatusList":
            return bytes(result.signed_data)
    return None


def _refusals() -> tuple[type[Exception], ...]:
    """Every way in which signxml and what it stands on refuse a signature."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from lxml.etree import LxmlError
    from signxml.exceptions import SignXMLException

    return (
        SignXMLException,
        LxmlError,
        UnsupportedAlgorithm,
        ValueError,
        TypeError,
        AttributeError,
        LookupError,
    )
