"""``tallystick share``: one signed share, as a file or as QR pictures."""

import argparse
import sys
from datetime import timedelta
from pathlib import Path

from app.commands.contents import write_new
from app.commands.opened import opened
from app.commands.output import print_json, say, speaks_plainly
from app.exit_codes import Exit
from wallet.model.findings import Check, Reason
from wallet.model.holding import CredentialDetail
from wallet.model.json_value import JsonObject
from wallet.model.sharing import Share, ShareForm, ShareRequest
from wallet.share.qr_symbol import png
from wallet.verification.report_json import instant


@speaks_plainly
def run(options: argparse.Namespace) -> Exit:
    """Make the share and write it; ``qr`` writes FILE-1.png, FILE-2.png and so on."""
    request = ShareRequest(
        credential_ids=tuple(options.ids),
        form=ShareForm(options.form),
        audience=options.audience,
        purpose=options.purpose,
        nonce=options.nonce,
        lifetime=timedelta(days=options.expires_in),
    )
    with opened(options) as library:
        share = library.share(request)
        others = [one for each in options.ids if _of_another_key(one := library.detail(each))]
    files = _write(share, options.out)
    for one in others:
        title = one.credential.title.best(("en",))[1]
        sys.stderr.write(
            f"“{title}” was issued to another key: whoever checks this will find it not valid.\n"
        )
    if options.json:
        print_json(_report(share, files))
    else:
        say(f"Made for {share.audience or 'nobody in particular'}, until {instant(share.expires)}:")
        for file in files:
            say(f"  {file}")
    return Exit.DONE


def _of_another_key(credential: CredentialDetail) -> bool:
    return credential.verdict.finding(Check.HOLDER).reason is Reason.BOUND_TO_OTHER_KEY


def _write(share: Share, out: Path) -> tuple[Path, ...]:
    if not share.frames:
        write_new(out, share.file.data)
        return (out,)
    base = out.with_suffix("") if out.suffix.lower() == ".png" else out
    files = tuple(base.with_name(f"{base.name}-{number}.png") for number in range(1, len(share.frames) + 1))
    for file, frame in zip(files, share.frames, strict=True):
        write_new(file, png(frame))
    return files


def _report(share: Share, files: tuple[Path, ...]) -> JsonObject:
    return {
        "form": share.form.value,
        "files": [str(file) for file in files],
        "media_type": share.file.media_type,
        "created": instant(share.created),
        "expires": instant(share.expires),
        "audience": share.audience,
        "purpose": share.purpose,
    }
