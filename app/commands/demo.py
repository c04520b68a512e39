"""``tallystick demo``: the window on a throw-away wallet, or pictures of it where there is no display."""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.commands.check import tell
from app.commands.output import say, speaks_plainly
from app.exit_codes import Exit

DEFAULT_PICTURES = Path("demo-pictures")


@speaks_plainly
def run(options: argparse.Namespace) -> Exit:
    """Open the demonstration; off-screen where ``--pictures`` is given or there is no display."""
    if options.pictures is not None or not has_display():
        return _off_screen(options.pictures or DEFAULT_PICTURES)
    return _on_screen()


def has_display() -> bool:
    """Whether a window could be shown to a person."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))


def _on_screen() -> Exit:
    from app.demo.wallet import DemoWallet
    from app.paths import here
    from app.settings import SettingsFile
    from app.window import application, build

    app = application(sys.argv[:1])
    window, _ = build(app, SettingsFile(here().settings))
    window.door.opened.emit(DemoWallet.make(), False)
    window.show()
    return Exit(app.exec())


def _off_screen(folder: Path) -> Exit:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.demo.pictures import AUDIENCE, Tour, make_share
    from app.demo.wallet import DemoWallet
    from app.settings import SettingsFile
    from app.window import application, build
    from wallet.model.document import Incoming
    from wallet.services.checking import Checking
    from wallet.services.library import now_utc

    say("Made an issuer, issued five sample credentials and put them into a new wallet. No network was used.")
    wallet = DemoWallet.make()
    rows = wallet.rows()
    for row in rows:
        detail = wallet.detail(row.id)
        say(f"{row.title.best(('en',))[1]}: {detail.verdict.headline.value}")
    share = make_share(wallet, next(row for row in rows if row.headline.value == "valid"))
    say(f"Shared one of them with “{AUDIENCE}” and checked the file as a stranger would:")
    for result in Checking(now_utc).check([Incoming(share.file.name, share.file.data)], audience=AUDIENCE):
        tell(result)
    app = application(sys.argv[:1])
    with TemporaryDirectory(prefix="tallystick-demo-") as place:
        settings = SettingsFile(Path(place) / "settings.json")
        window, tasks = build(app, settings, trust=Path(place) / "trust")
        tour = Tour(app, window, tasks, settings, folder)
        tour.run(wallet)
        window.close()
    say(f"A picture of each screen is in {folder}{os.sep}:")
    for picture in tour.taken:
        say(f"  {picture.name}")
    return Exit.DONE
