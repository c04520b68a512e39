"""Opens a wallet, says so, and holds it until its standard input ends."""

import sys
from pathlib import Path

from wallet.model.errors import KnownError
from wallet.store.wallet_file import WalletFile

folder, passphrase = sys.argv[1:]
try:
    with WalletFile.open(Path(folder), passphrase):
        print("open", flush=True)
        sys.stdin.read()
except KnownError as problem:
    print(type(problem).__name__, flush=True)
