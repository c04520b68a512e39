"""``tallystick check``: the verdict on any file, without a wallet."""

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from app.commands.inputs import read_files
from app.commands.output import print_json, say, speaks_plainly
from app.commands.trust import trust_in
from app.exit_codes import Exit, of_headlines
from wallet.model.findings import Outcome, Reason
from wallet.model.report import CheckResult
from wallet.services.checking import Checking
from wallet.services.library import now_utc
from wallet.verification.report_json import results_to_json
from wallet.verification.sentences import HEADLINES, answer, question, worth_showing

if TYPE_CHECKING:
    from app.commands.asking import Asking

_MARKS = {
    Outcome.PASSED: "yes",
    Outcome.FAILED: "NO",
    Outcome.UNKNOWN: "not known",
    Outcome.NOT_APPLICABLE: "does not apply",
}


@speaks_plainly
def run(options: argparse.Namespace) -> Exit:
    """Check the files and say what was found, as words or as JSON."""
    checking = Checking(_clock(options), trust_in(options), with_more=True)
    asking = _asking(options)
    results = checking.check(
        read_files(options.files),
        audience=options.audience,
        nonce=options.nonce,
        identity=options.identity,
        online=asking.online if asking else None,
    )
    if asking:
        asking.complain()
    if options.json:
        checked_at = max((result.verdict.checked_at for result in results), default=_clock(options)())
        document = results_to_json(results, checked_at)
        print_json(document | {"online": asking.report()} if asking else document)
    else:
        for result in results:
            tell(result)
    return of_headlines(result.headline for result in results)


def _clock(options: argparse.Namespace) -> Callable[[], datetime]:
    """The time asked for. With ``--online`` it goes on, so that no copy is newer than its judgement."""
    now = options.at or now_utc()
    return now_utc if options.online and options.at is None else lambda: now


def _asking(options: argparse.Namespace) -> "Asking | None":
    """Only where it was asked for is anything imported that could reach the network."""
    if not options.online:
        return None
    from app.commands.asking import Asking

    return Asking()


def tell(result: CheckResult, indent: str = "") -> None:
    """One result in words, with everything that was inside it below."""
    word, sentence = HEADLINES[result.headline]
    say(f"{indent}{result.input}: {word}. {sentence}")
    if result.credential is not None:
        issuer = result.credential.issuer
        name = issuer.name.best(("en",))[1] if issuer.name else issuer.id
        say(f"{indent}  {result.credential.title.best(('en',))[1]} · {name}")
    for finding in result.verdict.findings:
        if finding.reason is Reason.NOT_READ or not worth_showing(finding):
            continue
        asked = question(finding.check, share=result.verdict.share)
        line = f"{asked} {_MARKS[finding.outcome]}: {answer(finding).in_english()}"
        say(f"{indent}  - {line}")
    for part in result.parts:
        tell(part, indent + "    ")
