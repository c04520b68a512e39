"""Nothing that a credential becomes on its way through the program quotes it when printed."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SESSION = Path(__file__).with_name("repr_session.py")
# What any way through the program must have made, so that an empty answer is none.
MADE = {
    "wallet.model.credential.MicroCredential",
    "wallet.model.document.Content",
    "wallet.model.document.Incoming",
    "wallet.model.holding.CredentialDetail",
    "wallet.model.holding.CredentialRow",
    "wallet.model.report.CheckResult",
    "wallet.model.sharing.Share",
    "wallet.model.text.LocalizedText",
    "wallet.store.records.NewCredential",
}


def test_no_dataclass_quotes_a_credential_or_a_passphrase() -> None:
    done = subprocess.run(
        [sys.executable, str(SESSION), "Quetzalcoatlus"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert set(found["made"]) >= MADE
    assert found["quoting"] == []
