"""The recipe by which a credential is judged. The steps are numbered as they are done.

1. Open the document and read what it says (``formats``); keep the problem where that fails.
2. Check every proof over the received bytes, without network (``proofs``).
3. Format: was it recognised and well formed?
4. Integrity: do all proofs hold?
5. Issuer: does a proof's key belong to the issuer it names, and who vouches for that key?
6. Validity: is the time asked within its dates?
7. Status: does it name a list of revoked credentials, and is that list at hand?
8. Holder: is it tied to a key at hand?
9. Schema: does it follow the rules of its format?
10. Accreditation: is a claim about quality confirmed by others?

What could not be read is known only as far as its proofs go: steps 6 to 10 then answer
``not-read``. Steps 3 to 10 look at the same frozen case and at nothing else, so that the order in
which they run cannot change what they find.
"""

from wallet.model.findings import Check, Outcome, Reason
from wallet.model.verdict import Verdict
from wallet.verification.case import Case
from wallet.verification.checks import (
    accreditation,
    holder,
    integrity,
    issuer,
    schema,
    status,
    validity,
    well_formed,
)

CHECKS = (well_formed, integrity, issuer, validity, status, holder, schema, accreditation)
"""Steps 3 to 10. A new check is one new module and one name here."""


def judge(case: Case) -> Verdict:
    """The verdict on one credential: all eight findings at ``case.now``."""
    if case.credential is None:
        known = tuple(check.run(case) for check in (well_formed, integrity, issuer))
        unread = (Check.VALIDITY, Check.STATUS, Check.HOLDER, Check.SCHEMA, Check.ACCREDITATION)
        rest = tuple(case.finding(check, Outcome.UNKNOWN, Reason.NOT_READ) for check in unread)
        return Verdict(case.now, known + rest)
    return Verdict(case.now, tuple(check.run(case) for check in CHECKS))
