"""Everything that the screens show of one credential, wherever it comes from."""

from dataclasses import dataclass

from wallet.model.credential import MicroCredential
from wallet.model.holding import CredentialDetail
from wallet.model.more import MoreEntry
from wallet.model.report import CheckResult
from wallet.model.verdict import Headline, Verdict


@dataclass(frozen=True)
class ShownCredential:
    """One credential with its verdict. ``source`` is None where it has no bytes of its own."""

    credential: MicroCredential
    verdict: Verdict
    headline: Headline
    more: tuple[MoreEntry, ...] = ()
    parts: tuple[CheckResult, ...] = ()
    source: bytes | None = None

    @staticmethod
    def kept(detail: CredentialDetail) -> "ShownCredential":
        """One that the wallet holds."""
        return ShownCredential(
            detail.credential, detail.verdict, detail.headline, detail.more, detail.parts, detail.original
        )

    @staticmethod
    def checked(result: CheckResult) -> "ShownCredential | None":
        """One that was checked; None where nothing was read."""
        if result.credential is None:
            return None
        return ShownCredential(
            result.credential, result.verdict, result.headline, result.more, result.parts, result.data
        )
