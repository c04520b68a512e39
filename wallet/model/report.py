"""What a check of one input gives back: the reading, the verdict, and what was inside."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.credential import MicroCredential
from wallet.model.errors import KnownError
from wallet.model.more import MoreEntry
from wallet.model.verdict import Headline, Verdict, worst


@dataclass(frozen=True, repr=False)
class ShareTerms:
    """To whom, for what and until when a share was made, as its holder signed it.

    ``holder`` is the did:key of the presenter; times are UTC.
    """

    holder: str
    audience: str | None
    purpose: str | None
    created: datetime | None
    expires: datetime | None
    nonce: str | None


@dataclass(frozen=True, repr=False)
class CheckResult:
    """One input, or one part of an input, with everything that was found out about it.

    ``format`` is one of the names of the command-line contract, ``unknown`` where nothing
    was recognised; then ``problem`` says why. ``sha256`` is of the exact bytes, None where
    a part has no bytes of its own (a credential embedded in a presentation). ``identity`` is
    equal for two results that state the same credential. ``endorses`` is true of a part that somebody
    else says about the whole, or about its issuer. ``more`` is what no standard element shows;
    it is empty unless it was asked for.
    """

    input: str
    sha256: str | None
    carrier: str
    format: str
    secured_by: tuple[str, ...]
    verdict: Verdict
    credential: MicroCredential | None = None
    terms: ShareTerms | None = None
    parts: tuple["CheckResult", ...] = ()
    problem: KnownError | None = None
    data: bytes | None = None
    identity: str | None = None
    more: tuple[MoreEntry, ...] = ()
    endorses: bool = False

    @property
    def headline(self) -> Headline:
        """The headline of this input, as ``with_parts`` has it."""
        return with_parts(self.verdict, self.parts)


def with_parts(verdict: Verdict, parts: tuple[CheckResult, ...]) -> Headline:
    """The headline of a whole: no better than that of any part in it.

    What others say about it has a headline of its own: an endorsement that has expired takes nothing
    from what was achieved, and one that holds adds nothing to who issued it.
    """
    return worst((verdict.headline, *(part.headline for part in parts if not part.endorses)))


@dataclass(frozen=True)
class OnlineAnswer:
    """What a check with the network gave. ``asked`` are the servers that were asked, ``problems`` has an
    English sentence for everything that could not be had.
    """

    results: tuple[CheckResult, ...]
    asked: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
