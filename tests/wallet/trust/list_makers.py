"""Certificates and trusted lists made for the tests, signed as real ones are."""

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID, ObjectIdentifier

from wallet.trust.trust_file import TrustFile

NOW = datetime(2026, 11, 1, tzinfo=UTC)
YEAR = timedelta(days=365)
GRANTED, WITHDRAWN = "granted", "withdrawn"
SEALS, SIGNATURES = "ForeSeals", "ForeSignatures"

_COMPLIANCE = bytes.fromhex("3008060604008e460101")
_IN_DEVICE = bytes.fromhex("3008060604008e460104")
_FOR = {"seals": "02", "signatures": "01", "web": "03"}
_TYPES = "http://uri.etsi.org/TrstSvc/TrustedList"


def qc_statements(purpose: str = "seals", *, compliant: bool = True, in_device: bool = False) -> bytes:
    """QcStatements (EN 319 412-5): QcCompliance, QcType and QcSSCD."""
    kind = bytes.fromhex("30130606" + "04008e460106" + "300906070" + "4008e460106" + _FOR[purpose])
    inside = (_COMPLIANCE if compliant else b"") + kind + (_IN_DEVICE if in_device else b"")
    return b"\x30" + bytes([len(inside)]) + inside


@dataclass
class Party:
    """A key with its certificate, and what it may certify."""

    name: str
    issuer: "Party | None" = None
    ca: bool = True
    start: datetime = NOW - YEAR
    end: datetime = NOW + YEAR
    statements: bytes | None = None
    usage: bool = True
    may_sign: bool = True
    may_certify: bool = True
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    path_length: int | None = None
    purposes: tuple[ObjectIdentifier, ...] = ()

    def __post_init__(self) -> None:
        self.certificate = self._certificate()
        self.der = self.certificate.public_bytes(Encoding.DER)
        self.pem = self.certificate.public_bytes(Encoding.PEM)

    def _certificate(self) -> x509.Certificate:
        issuer = self.issuer or self
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(self.name))
            .issuer_name(_name(issuer.name))
            .public_key(self.key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.start)
            .not_valid_after(self.end)
            .add_extension(x509.BasicConstraints(self.ca, self.path_length), critical=True)
        )
        if self.usage:
            may_sign = self.may_sign and not self.ca
            may_certify = self.may_certify and self.ca
            builder = builder.add_extension(
                x509.KeyUsage(may_sign, may_sign, False, False, False, may_certify, self.ca, False, False),
                critical=True,
            )
        if self.purposes:
            builder = builder.add_extension(x509.ExtendedKeyUsage(self.purposes), critical=False)
        if self.statements is not None:
            oid = ObjectIdentifier("1.3.6.1.5.5.7.1.3")
            builder = builder.add_extension(x509.UnrecognizedExtension(oid, self.statements), critical=False)
        return builder.sign(issuer.key, hashes.SHA256())


def _name(name: str) -> x509.Name:
    parts = [(NameOID.COUNTRY_NAME, "XA"), (NameOID.ORGANIZATION_NAME, name), (NameOID.COMMON_NAME, name)]
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


@dataclass(frozen=True)
class Entry:
    """A service on a national list. ``history`` holds earlier statuses with the time from which each held."""

    authority: Party
    status: str = GRANTED
    since: datetime = NOW - 3 * YEAR
    purposes: tuple[str, ...] = (SEALS,)
    history: tuple[tuple[str, datetime], ...] = ()
    kind: str = "CA/QC"


def national_list(
    signer: Party, *entries: Entry, territory: str = "XA", reference: str | None = None, **scheme
) -> TrustFile:
    """A signed national list; ``reference`` is how its signature names what it covers."""
    services = "".join(_service(entry) for entry in entries)
    provider = (
        '<TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="xa">Tiekėjas</Name>'
        '<Name xml:lang="en">Provider of\n trust</Name></TSPName></TSPInformation>'
        f"<TSPServices>{services}</TSPServices></TrustServiceProvider>"
    )
    body = f"<TrustServiceProviderList>{provider}</TrustServiceProviderList>"
    return _signed(signer, f"{territory}.xml", _scheme(territory, "EUgeneric", **scheme) + body, reference)


def list_of_lists(
    signer: Party, named: dict[str, tuple[Party, ...]], *, reference: str | None = None, **scheme
) -> TrustFile:
    """A signed list of lists that names who may sign the list of each territory; ``reference`` as above."""
    pointers = "".join(_pointer(territory, parties) for territory, parties in named.items())
    pointers = f"<PointersToOtherTSL>{pointers}</PointersToOtherTSL>"
    number = scheme.get("sequence", 1)
    scheme_part = _scheme("EU", "EUlistofthelists", pointers=pointers, **scheme)
    return _signed(signer, f"EU-{number}.xml", scheme_part, reference)


def _scheme(
    territory: str,
    kind: str,
    *,
    sequence: int = 1,
    issued: datetime = NOW - timedelta(days=30),
    until: datetime | None = NOW + timedelta(days=60),
    pointers: str = "",
) -> str:
    next_update = f"<dateTime>{until:%Y-%m-%dT%H:%M:%SZ}</dateTime>" if until else ""
    return (
        "<SchemeInformation><TSLVersionIdentifier>5</TSLVersionIdentifier>"
        f"<TSLSequenceNumber>{sequence}</TSLSequenceNumber><TSLType>{_TYPES}/TSLType/{kind}</TSLType>"
        '<SchemeOperatorName><Name xml:lang="en">Operator</Name></SchemeOperatorName>'
        '<SchemeInformationURI><URI xml:lang="en">https://lists.example/</URI></SchemeInformationURI>'
        f"<SchemeTerritory>{territory}</SchemeTerritory>{pointers}"
        f"<ListIssueDateTime>{issued:%Y-%m-%dT%H:%M:%SZ}</ListIssueDateTime>"
        f"<NextUpdate>{next_update}</NextUpdate></SchemeInformation>"
    )


def _pointer(territory: str, parties: tuple[Party, ...]) -> str:
    identities = "".join(_identity(party) for party in parties)
    return (
        f"<OtherTSLPointer><ServiceDigitalIdentities>{identities}</ServiceDigitalIdentities>"
        f"<TSLLocation>https://lists.example/{territory}.xml</TSLLocation><AdditionalInformation>"
        f"<OtherInformation><SchemeTerritory>{territory}</SchemeTerritory></OtherInformation>"
        '<OtherInformation><a:MimeType xmlns:a="http://uri.etsi.org/02231/v2/additionaltypes#">'
        "application/vnd.etsi.tsl+xml</a:MimeType></OtherInformation></AdditionalInformation></OtherTSLPointer>"
    )


def _identity(party: Party) -> str:
    text = base64.b64encode(party.der).decode()
    digital = f"<DigitalId><X509Certificate>{text}</X509Certificate></DigitalId>"
    return f"<ServiceDigitalIdentity>{digital}</ServiceDigitalIdentity>"


def _service(entry: Entry) -> str:
    purposes = "".join(
        '<Extension Critical="true"><AdditionalServiceInformation>'
        f'<URI xml:lang="en">{_TYPES}/SvcInfoExt/{purpose}</URI>'
        "</AdditionalServiceInformation></Extension>"
        for purpose in entry.purposes
    )

    def part(status: str, since: datetime) -> str:
        return (
            f"<ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/{entry.kind}</ServiceTypeIdentifier>"
            f'<ServiceName><Name xml:lang="en">Service of {entry.authority.name}</Name></ServiceName>'
            f"{_identity(entry.authority)}<ServiceStatus>{_TYPES}/Svcstatus/{status}</ServiceStatus>"
            f"<StatusStartingTime>{since:%Y-%m-%dT%H:%M:%SZ}</StatusStartingTime>"
            f"<ServiceInformationExtensions>{purposes}</ServiceInformationExtensions>"
        )

    past = "".join(
        f"<ServiceHistoryInstance>{part(*each)}</ServiceHistoryInstance>" for each in entry.history
    )
    return (
        f"<TSPService><ServiceInformation>{part(entry.status, entry.since)}</ServiceInformation>"
        f"<ServiceHistory>{past}</ServiceHistory></TSPService>"
    )


def _signed(signer: Party, name: str, inside: str, reference: str | None = None) -> TrustFile:
    from lxml import etree
    from signxml.algorithms import SignatureMethod
    from signxml.xades.xades import XAdESSigner

    root = etree.fromstring(
        f'<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" Id="TSL">{inside}'
        "</TrustServiceStatusList>"
    )
    signing = XAdESSigner(signature_algorithm=SignatureMethod.ECDSA_SHA256)
    signed = signing.sign(root, key=signer.key, cert=[signer.certificate], reference_uri=reference)
    return TrustFile(name, etree.tostring(signed, xml_declaration=True, encoding="UTF-8"), NOW)
