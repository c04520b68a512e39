"""A time-stamping authority made for the tests, which can also do everything wrong that one can do."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import new, sha256

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

STAMPED = datetime(2026, 1, 12, 7, 12, 30, tzinfo=UTC)
_BEFORE, _AFTER = STAMPED - timedelta(days=100), STAMPED + timedelta(days=1000)
_HASHES = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def certificate(key: Key, *, for_stamps: bool = True, until: datetime = _AFTER) -> bytes:
    """A certificate (DER) that the key gave itself."""
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "Clock"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Town Hall"),
        ]
    )
    builder = x509.CertificateBuilder(name, name, key.public_key(), 9, _BEFORE, until)
    usage = ExtendedKeyUsageOID.TIME_STAMPING if for_stamps else ExtendedKeyUsageOID.CODE_SIGNING
    builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=True)
    builder = builder.add_extension(
        x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


@dataclass(frozen=True)
class Stamper:
    """The authority; every field but the first two says what it does differently."""

    key: Key
    certificate: bytes
    with_certificate: bool = True
    by_key_identifier: bool = False
    digest: str = "sha256"
    imprint: str = "sha256"
    signature: str | None = None
    time: datetime = STAMPED
    signatures: int = 1
    names_certificate: str | None = "signing_certificate_v2"
    attributes: dict[str, object] = field(default_factory=dict)
    content_type: str = "tst_info"

    def stamp(self, data: bytes) -> bytes:
        """A time stamp (DER) about the data."""
        info = tsp.TSTInfo(
            {
                "version": "v1",
                "policy": "1.2.3.4",
                "message_imprint": {
                    "hash_algorithm": {"algorithm": self.imprint},
                    "hashed_message": new(self.imprint, data).digest(),
                },
                "serial_number": 1,
                "gen_time": self.time,
            }
        ).dump()
        signed = cms.SignedData(
            {
                "version": "v3",
                "digest_algorithms": [{"algorithm": self.digest}],
                "encap_content_info": {
                    "content_type": self.content_type,
                    "content": core.ParsableOctetString(info),
                },
                "certificates": [self._certificate()] if self.with_certificate else None,
                "signer_infos": [self._signer_info(info)] * self.signatures,
            }
        )
        return cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()

    def _certificate(self) -> asn1_x509.Certificate:
        return asn1_x509.Certificate.load(self.certificate)

    def _signer_info(self, info: bytes) -> cms.SignerInfo:
        attributes = self._attributes(info)
        own = self._certificate()
        identifier = (
            cms.SignerIdentifier("subject_key_identifier", own.key_identifier_value)
            if self.by_key_identifier
            else cms.SignerIdentifier(
                "issuer_and_serial_number", {"issuer": own.issuer, "serial_number": own.serial_number}
            )
        )
        return cms.SignerInfo(
            {
                "version": "v3" if self.by_key_identifier else "v1",
                "sid": identifier,
                "digest_algorithm": {"algorithm": self.digest},
                "signed_attrs": attributes,
                "signature_algorithm": self._algorithm(),
                "signature": self._sign(attributes.dump()),
            }
        )

    def _attributes(self, info: bytes) -> cms.CMSAttributes:
        values: dict[str, object] = {
            "content_type": "tst_info",
            "message_digest": new(self.digest, info).digest(),
        }
        if self.names_certificate == "signing_certificate_v2":
            named = {"cert_hash": sha256(self.certificate).digest()}
            values["signing_certificate_v2"] = tsp.SigningCertificateV2({"certs": [named]})
        elif self.names_certificate == "signing_certificate":
            named = {"cert_hash": new("sha1", self.certificate, usedforsecurity=False).digest()}
            values["signing_certificate"] = tsp.SigningCertificate({"certs": [named]})
        values |= self.attributes
        return cms.CMSAttributes(
            [{"type": name, "values": [value]} for name, value in values.items() if value is not None]
        )

    def _algorithm(self) -> algos.SignedDigestAlgorithm:
        if self.signature is not None:
            return algos.SignedDigestAlgorithm({"algorithm": self.signature})
        kind = "rsa" if isinstance(self.key, rsa.RSAPrivateKey) else "ecdsa"
        return algos.SignedDigestAlgorithm({"algorithm": f"{self.digest}_{kind}"})

    def _sign(self, data: bytes) -> bytes:
        digest = _HASHES.get(self.digest, hashes.SHA256())
        if isinstance(self.key, ec.EllipticCurvePrivateKey):
            return self.key.sign(data, ec.ECDSA(digest))
        return self.key.sign(data, padding.PKCS1v15(), digest)


def stamper(key: Key | None = None) -> Stamper:
    """An authority that does everything right; on the curve P-256 unless told otherwise."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    return Stamper(key, certificate(key))


STAMPER = stamper()
