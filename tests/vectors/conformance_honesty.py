"""The sources about honesty: published files with less evidence, and credentials of our own with changes."""

from collections import Counter
from pathlib import Path

from tests.attacks import mutations
from tests.attacks.specimens import specimens
from tests.vectors.counting import Line
from tests.vectors.false_green import less_evidence

# All of them are counted by ``python -m tests.attacks.mutations``; here one way of signing of each family.
COUNTED = (
    "eddsa-rdfc-2022",
    "ecdsa-jcs-2019 P-256",
    "ecdsa-sd-2023",
    "vc-jwt ES256",
    "sd-jwt with key binding",
    "jades",
)


def changed_credentials(vectors: Path) -> Line:
    """Changes of signed credentials: none that means anything may keep the integrity."""
    del vectors
    line, rules = Line("Changed credentials", "changes noticed, or without a meaning by a rule"), Counter()
    for name in COUNTED:
        found = mutations.count(name, mutations.every(name))
        line.right += found.tried - len(found.kept)
        line.wrong += [f"{name}: {kept}" for kept in found.kept]
        rules += found.nothing
    line.note = f"{len(COUNTED)} of {len(specimens())} ways of signing; {rules.total()} mean nothing"
    return line


LINES = (less_evidence, changed_credentials)
