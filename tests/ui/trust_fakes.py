"""What is trusted, in memory: the issuers of a wallet, and a trust folder. ``asked`` lists the calls."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from ui.ports import OpenWallet
from wallet.model.trusted import KnownIssuer, Offered, Trusted, TrustedKind
from wallet.model.words import Sentence
from wallet.trust.first_use import compare

SCHOOL = KnownIssuer("Example School", "ab12cd34" * 8, "did:web:school.example", date(2026, 11, 1))
DAY = datetime(2026, 11, 1, tzinfo=UTC)
LIST = Trusted(
    TrustedKind.ISSUER_LIST,
    "Our partners",
    "partners.json",
    DAY,
    datetime(2026, 11, 10, tzinfo=UTC),
    out_of_date=True,
    facts=(("issuers", "2"), ("named", "Vilniaus universitetas; Технически университет – София")),
)
EU_LIST = Trusted(
    TrustedKind.EU_LIST,
    "ES no. 146",
    "es.xml",
    DAY,
    datetime(2027, 4, 1, tzinfo=UTC),
    facts=(("country", "ES"), ("number", "146"), ("operator", "Ministerio de Asuntos Económicos")),
)
SNAPSHOT = Trusted(
    TrustedKind.SNAPSHOT,
    "Careers office, week 47",
    "week-47.tallystick-trust",
    DAY,
    facts=(("files", "4"), ("maker_fingerprint", "ab12 cd34"), ("maker", "did:key:z6Mk")),
)
STATUS = Trusted(
    TrustedKind.STATUS_LIST,
    "https://school.example/status/1",
    "week-47.tallystick-trust",
    DAY,
    datetime(2026, 12, 1, tzinfo=UTC),
    facts=(("address", "https://school.example/status/1"),),
    snapshot="Careers office, week 47",
)
PROBLEM = Trusted(
    TrustedKind.PROBLEM, "“broken.json” is not used: The text ends in the middle (line 1 column 2)."
)
EVERYTHING = (
    PROBLEM,
    SNAPSHOT,
    LIST,
    EU_LIST,
    Trusted(TrustedKind.AUTHORITY, "Registry of Schools", "root.pem", DAY, facts=(("serial", "01"),)),
    STATUS,
    Trusted(TrustedKind.KEYS, "did:web:school.example", "did.json", DAY),
    Trusted(TrustedKind.NOT_USED, "README.txt", "README.txt", DAY),
)


NOTHING = Sentence("trusted", "It holds nothing that credentials can be checked against.")


@dataclass
class FakeIssuers:
    """A wallet's list of issuers, with the real comparison of fingerprints."""

    listed: list[KnownIssuer] = field(default_factory=list)

    def known(self) -> tuple[KnownIssuer, ...]:
        return tuple(self.listed)

    def know(self, issuer: KnownIssuer, read_back: str) -> None:
        compare(issuer.key_fingerprint, read_back)
        self.restore(issuer)

    def restore(self, issuer: KnownIssuer) -> None:
        self.listed.append(issuer)

    def forget(self, issuer: KnownIssuer) -> None:
        self.listed.remove(issuer)


@dataclass
class FakeTrust:
    """A trust folder in memory. Files named ``*.json`` bring a list of issuers, all others nothing."""

    kept: list[Trusted] = field(default_factory=list)
    gone: dict[str, list[Trusted]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    folder: Path = Path("trust")

    def things(self, wallet: OpenWallet | None = None) -> tuple[Trusted, ...]:
        known = wallet.issuers.known() if wallet is not None else ()
        own = [
            Trusted(TrustedKind.ISSUER, one.name, dated=DAY, facts=(("fingerprint", "ab12"),), issuer=one)
            for one in known
        ]
        return (*own, *self.kept)

    def look_at(self, paths: Sequence[Path]) -> tuple[Offered, ...]:
        return tuple(
            Offered(path, b"{}", (LIST,)) if path.suffix == ".json" else Offered(path, b"", problem=NOTHING)
            for path in paths
        )

    def keep(self, offers: Sequence[Offered]) -> tuple[str, ...]:
        wanted = [offer for offer in offers if offer.things]
        self.asked.extend(f"keep {offer.name}" for offer in wanted)
        for offer in wanted:
            self.kept.extend(offer.things)
        return tuple(offer.name for offer in wanted)

    def remove(self, name: str) -> str:
        self.asked.append(f"remove {name}")
        self.gone[name] = [thing for thing in self.kept if thing.file == name]
        self.kept = [thing for thing in self.kept if thing.file != name]
        return f"removed {name}"

    def put_back(self, removed: str, name: str) -> None:
        assert removed == f"removed {name}"
        self.kept.extend(self.gone.pop(name))

    def snapshot(self, wallet: OpenWallet, name: str) -> tuple[bytes, str]:
        self.asked.append(f"snapshot {name} by {wallet.path.stem}")
        return b"PK-snapshot", "ab12 cd34"
