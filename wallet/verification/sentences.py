"""The plain words for every check, finding and headline.

All texts are marked for translation; placeholders are filled from a finding's
evidence. Placeholders whose name ends in ``_on`` hold ISO 8601 dates, which a
screen shows in the reader's own way.
"""

import re

from wallet.model.findings import Check, Finding, Reason
from wallet.model.verdict import Headline
from wallet.model.words import QT_TRANSLATE_NOOP, Sentence

_PLACEHOLDER = re.compile(r"\{(\w+)\}")

HEADLINES: dict[Headline, tuple[str, str]] = {
    Headline.VALID: (
        QT_TRANSLATE_NOOP("headline", "Valid"),
        QT_TRANSLATE_NOOP("headline", "It is unchanged, from an issuer known here, and within its dates."),
    ),
    Headline.VALID_UNCONFIRMED: (
        QT_TRANSLATE_NOOP("headline", "Valid, not all confirmed"),
        QT_TRANSLATE_NOOP(
            "headline", "It is unchanged since it was signed. What could not be confirmed is listed below."
        ),
    ),
    Headline.CANNOT_CONFIRM: (
        QT_TRANSLATE_NOOP("headline", "Cannot be confirmed"),
        QT_TRANSLATE_NOOP(
            "headline", "Nothing was found to be wrong, but its signature could not be checked."
        ),
    ),
    Headline.NOT_VALID: (
        QT_TRANSLATE_NOOP("headline", "Not valid"),
        QT_TRANSLATE_NOOP("headline", "At least one check failed. The list below says which and why."),
    ),
    Headline.UNREADABLE: (
        QT_TRANSLATE_NOOP("headline", "Not readable"),
        QT_TRANSLATE_NOOP("headline", "No credential could be read from it."),
    ),
}
"""For each headline the word and the sentence below it; context ``headline``."""

QUESTIONS: dict[Check, str] = {
    Check.FORMAT: QT_TRANSLATE_NOOP("finding", "Is it a credential?"),
    Check.INTEGRITY: QT_TRANSLATE_NOOP("finding", "Is it unchanged?"),
    Check.ISSUER: QT_TRANSLATE_NOOP("finding", "Who issued it?"),
    Check.VALIDITY: QT_TRANSLATE_NOOP("finding", "Is it within its dates?"),
    Check.STATUS: QT_TRANSLATE_NOOP("finding", "Was it revoked?"),
    Check.HOLDER: QT_TRANSLATE_NOOP("finding", "Is it this learner’s?"),
    Check.SCHEMA: QT_TRANSLATE_NOOP("finding", "Does it follow the rules of its format?"),
    Check.ACCREDITATION: QT_TRANSLATE_NOOP("finding", "Is its quality confirmed by others?"),
}

_QUESTIONS_ABOUT_SHARES: dict[Check, str] = {
    Check.FORMAT: QT_TRANSLATE_NOOP("finding", "Is it a share?"),
    Check.HOLDER: QT_TRANSLATE_NOOP("finding", "Who made it, and for whom?"),
}

_ANSWERS: dict[Reason, str] = {
    Reason.RECOGNISED: QT_TRANSLATE_NOOP("finding", "Yes, in a format that Tallystick reads ({format})."),
    Reason.MALFORMED: QT_TRANSLATE_NOOP("finding", "It is damaged or incomplete: {problem}"),
    Reason.LIMIT_EXCEEDED: QT_TRANSLATE_NOOP("finding", "It was not read, for safety: {problem}"),
    Reason.NO_CREDENTIAL: QT_TRANSLATE_NOOP("finding", "No credential was found in it."),
    Reason.NOTHING_INSIDE: QT_TRANSLATE_NOOP(
        "finding", "It is put together like a share but holds no credential."
    ),
    Reason.SIGNATURE_VALID: QT_TRANSLATE_NOOP("finding", "Nothing was changed since it was signed."),
    Reason.SIGNATURE_INVALID: QT_TRANSLATE_NOOP(
        "finding", "It was changed after it was signed, or this signature does not belong to it."
    ),
    Reason.KEY_UNRESOLVABLE: QT_TRANSLATE_NOOP(
        "finding",
        "The key that signed it is not on this computer, so the signature could not be checked. "
        "Nothing suggests that it is wrong.",
    ),
    Reason.NO_PROOF: QT_TRANSLATE_NOOP(
        "finding", "It carries no signature, so nobody can tell whether it was changed."
    ),
    Reason.UNDEFINED_TERMS: QT_TRANSLATE_NOOP(
        "finding",
        "It holds parts that no signature of this kind can protect ({terms}), "
        "so it cannot count as unchanged.",
    ),
    Reason.UNSAFE_HEADER: QT_TRANSLATE_NOOP(
        "finding", "Its signature demands something that Tallystick does not know, so it was not accepted."
    ),
    Reason.CONTRADICTION: QT_TRANSLATE_NOOP(
        "finding",
        "Its signed wrapper and the credential inside it contradict each other ({claims}), "
        "so neither can be relied on.",
    ),
    Reason.UNSUPPORTED_SUITE: QT_TRANSLATE_NOOP(
        "finding", "It is signed in a way that Tallystick cannot check yet ({suite})."
    ),
    Reason.UNKNOWN_CONTEXT: QT_TRANSLATE_NOOP(
        "finding",
        "It relies on definitions that are not on this computer ({context}), "
        "so the signature could not be checked.",
    ),
    Reason.TOO_COMPLEX: QT_TRANSLATE_NOOP(
        "finding", "Checking it would take far more work than a genuine credential needs, so it was stopped."
    ),
    Reason.BASE_PROOF: QT_TRANSLATE_NOOP(
        "finding",
        "It carries the issuer’s full signature, from which a learner makes a reduced copy to show. "
        "Shown as it is, it cannot be checked.",
    ),
    Reason.PROOF_EXPIRED: QT_TRANSLATE_NOOP(
        "finding", "Its signature says that it was good only until {expired_on}."
    ),
    Reason.CONTENT_NOT_AT_HAND: QT_TRANSLATE_NOOP(
        "finding", "The signature is for content that is kept elsewhere, so it could not be checked."
    ),
    Reason.ANCHOR_NOT_CHECKED: QT_TRANSLATE_NOOP(
        "finding",
        "Its content fits the proof in it. Whether that proof was ever recorded in the public ledger "
        "({chain}) cannot be checked without a network.",
    ),
    Reason.PINNED: QT_TRANSLATE_NOOP(
        "finding", "{known_as}: its key is on your list of known issuers since {since_on}."
    ),
    Reason.EU_TRUSTED_LIST: QT_TRANSLATE_NOOP(
        "finding",
        "It was sealed by {certificate}, with a {qualification}: "
        "{authority} is on the trusted list {list}, issued on {list_on}.",
    ),
    Reason.LIST_OUT_OF_DATE: QT_TRANSLATE_NOOP(
        "finding",
        "It was sealed by {certificate}, with a {qualification} (good until {expired_on}) by the trusted "
        "list {list} of {list_on}. That list is out of date since {list_until_on}, so this is not certain "
        "today.",
    ),
    Reason.NOT_GRANTED: QT_TRANSLATE_NOOP(
        "finding",
        "It was sealed by {certificate}. {authority}, who certified that, is not granted this on the "
        "trusted list {list} of {list_on}.",
    ),
    Reason.NOT_QUALIFIED: QT_TRANSLATE_NOOP(
        "finding",
        "It was sealed by {certificate}. {authority}, who certified that, is on the trusted list {list} of "
        "{list_on}, but this is not one of its qualified certificates for seals or signatures.",
    ),
    Reason.LIST_NOT_CONFIRMED: QT_TRANSLATE_NOOP(
        "finding",
        "It was sealed by {certificate}. The trusted list {list} names who certified that, but whether that "
        "list itself is genuine could not be established here, so it counts for nothing.",
    ),
    Reason.CERTIFIED: QT_TRANSLATE_NOOP(
        "finding", "{certificate}: certified by {authority}, which is on your list of known authorities."
    ),
    Reason.CERTIFICATE_REVOKED: QT_TRANSLATE_NOOP(
        "finding", "The certificate that signed it ({certificate}) was revoked on {revoked_on}."
    ),
    Reason.REGISTRY: QT_TRANSLATE_NOOP(
        "finding", "{known_as}: on the issuer list “{registry}” as of {list_on}."
    ),
    Reason.REGISTRY_OUT_OF_DATE: QT_TRANSLATE_NOOP(
        "finding",
        "{known_as} was on the issuer list “{registry}” of {list_on}, which was good only until "
        "{list_until_on}.",
    ),
    Reason.NOT_KNOWN_HERE: QT_TRANSLATE_NOOP(
        "finding",
        "It names {issuer}, but nobody on this computer’s lists vouches for that key. "
        "This does not make it a forgery.",
    ),
    Reason.KEY_NOT_OF_ISSUER: QT_TRANSLATE_NOOP(
        "finding", "It was signed with a key of {key_owner}, not of the issuer that it names ({issuer})."
    ),
    Reason.CERTIFICATE_EXPIRED: QT_TRANSLATE_NOOP(
        "finding",
        "It was sealed by {certificate}. That certificate expired on {expired_on}; "
        "when it was sealed is only the issuer’s own word.",
    ),
    Reason.NOT_SIGNED: QT_TRANSLATE_NOOP(
        "finding", "Without a signature that holds, nobody can say who really issued it."
    ),
    Reason.IN_PERIOD: QT_TRANSLATE_NOOP("finding", "Yes, it is within the dates that it states."),
    Reason.EXPIRED: QT_TRANSLATE_NOOP(
        "finding", "It expired on {expired_on}. What was learnt is not undone by that."
    ),
    Reason.NOT_YET_VALID: QT_TRANSLATE_NOOP("finding", "It becomes valid only on {starts_on}."),
    Reason.SIGNED_LATER: QT_TRANSLATE_NOOP(
        "finding", "By its own date it was signed on {signed_on}, after the time that is asked about."
    ),
    Reason.NO_DATES: QT_TRANSLATE_NOOP("finding", "It states no dates."),
    Reason.UNREADABLE_DATE: QT_TRANSLATE_NOOP("finding", "One of its dates cannot be read ({date})."),
    Reason.NOT_REVOKED_AS_OF: QT_TRANSLATE_NOOP(
        "finding", "No, not by the issuer’s list of {list_on} ({source})."
    ),
    Reason.REVOKED: QT_TRANSLATE_NOOP("finding", "It was revoked, by the issuer’s list of {list_on}."),
    Reason.SUSPENDED: QT_TRANSLATE_NOOP(
        "finding", "It is suspended for now, by the issuer’s list of {list_on}."
    ),
    Reason.STATUS_LIST_EXPIRED: QT_TRANSLATE_NOOP(
        "finding",
        "It was not revoked by the issuer’s list of {list_on}, but that list was good only until "
        "{list_until_on}.",
    ),
    Reason.LIST_NOT_SIGNED_BY_ISSUER: QT_TRANSLATE_NOOP(
        "finding", "The list of revoked credentials at hand is not signed by this issuer, so it says nothing."
    ),
    Reason.LIST_UNREADABLE: QT_TRANSLATE_NOOP(
        "finding", "The list of revoked credentials at hand cannot be relied on: {problem}"
    ),
    Reason.STATUS_NOT_UNDERSTOOD: QT_TRANSLATE_NOOP(
        "finding", "It names a way of saying whether it was revoked that Tallystick does not know ({type})."
    ),
    Reason.LIST_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "finding",
        "We could not check whether it was revoked: the list is on the issuer’s server. "
        "Nothing suggests that it was.",
    ),
    Reason.NO_STATUS_CLAIMED: QT_TRANSLATE_NOOP("finding", "It names no list of revoked credentials."),
    Reason.BOUND_TO_WALLET_KEY: QT_TRANSLATE_NOOP("finding", "Yes, it was issued to a key in this wallet."),
    Reason.BOUND_TO_PRESENTED_KEY: QT_TRANSLATE_NOOP(
        "finding", "Yes, it was issued to the very key that signed this share."
    ),
    Reason.BOUND_TO_OTHER_KEY: QT_TRANSLATE_NOOP(
        "finding", "It was issued to another key than the one at hand, so it may be somebody else’s."
    ),
    Reason.NAMED_NOT_BOUND: QT_TRANSLATE_NOOP(
        "finding",
        "It names the learner but is not tied to a key. Compare the name with an identity document.",
    ),
    Reason.IDENTITY_HASH_MATCHES: QT_TRANSLATE_NOOP(
        "finding", "Yes, it was issued to the identity that was given here ({identity})."
    ),
    Reason.NOT_PRESENTED: QT_TRANSLATE_NOOP(
        "finding", "It was issued to a key, but nobody proved here to have that key. Ask for a signed share."
    ),
    Reason.PRESENTED_BY_SIGNER: QT_TRANSLATE_NOOP(
        "finding", "This share was made by the holder of the wallet, for {audience}."
    ),
    Reason.OTHER_AUDIENCE: QT_TRANSLATE_NOOP(
        "finding", "This share was made for somebody else ({audience}), not for {expected}."
    ),
    Reason.OTHER_NONCE: QT_TRANSLATE_NOOP(
        "finding", "This share does not answer the code that you gave, so it may be an older copy."
    ),
    Reason.NOT_ADDRESSED: QT_TRANSLATE_NOOP(
        "finding", "This share names nobody as its reader, so anyone may have passed it on."
    ),
    Reason.NOT_READ: QT_TRANSLATE_NOOP("finding", "It could not be read, so this could not be checked."),
    Reason.CONFORMS: QT_TRANSLATE_NOOP("finding", "Yes, as far as Tallystick knows them ({rules})."),
    Reason.VIOLATIONS: QT_TRANSLATE_NOOP(
        "finding", "Not in every point: {violations} That does not make it a forgery."
    ),
    Reason.PARTS_NOT_SHOWN: QT_TRANSLATE_NOOP(
        "finding",
        "What was shown follows them ({rules}). Whether what they ask for is in the parts that were not "
        "shown cannot be told.",
    ),
    Reason.NO_RULES: QT_TRANSLATE_NOOP("finding", "Tallystick knows no rules for this format."),
    Reason.NOT_CHECKED: QT_TRANSLATE_NOOP("finding", "This version of Tallystick does not check that yet."),
    Reason.CONFIRMED: QT_TRANSLATE_NOOP("finding", "Yes, {authority} confirms it, as of {list_on}."),
    Reason.CLAIMED_ONLY: QT_TRANSLATE_NOOP(
        "finding", "It claims quality assurance; nobody but the issuer confirms that here."
    ),
    Reason.NONE_CLAIMED: QT_TRANSLATE_NOOP("finding", "It makes no claim about quality assurance by others."),
    Reason.NOT_FOR_SHARES: QT_TRANSLATE_NOOP(
        "finding", "This belongs to each credential in the share, not to the share itself."
    ),
}

_ANSWERS_OF_ONE_CHECK: dict[tuple[Check, Reason], str] = {
    (Check.HOLDER, Reason.NOT_SIGNED): QT_TRANSLATE_NOOP(
        "finding", "Without a signature that holds, nobody can say who made this share."
    ),
    (Check.STATUS, Reason.NOT_SIGNED): QT_TRANSLATE_NOOP(
        "finding",
        "Without a signature that holds, nobody can say which entry of the list is the one for it.",
    ),
}

# Where the evidence holds such a fact, it belongs into the answer; the first that is there counts.
_ANSWERS_WITH_A_FACT: tuple[tuple[Reason, str, str], ...] = (
    (Reason.REVOKED, "said_by", QT_TRANSLATE_NOOP("finding", "It says of itself that it was revoked.")),
    (
        Reason.SIGNATURE_VALID,
        "hidden_parts",
        QT_TRANSLATE_NOOP(
            "finding",
            "Nothing was changed since it was signed. The learner chose what to show; "
            "parts that are hidden: at most {hidden_parts}.",
        ),
    ),
    (
        Reason.SIGNATURE_VALID,
        "chosen_statements",
        QT_TRANSLATE_NOOP(
            "finding",
            "Nothing was changed since it was signed. The learner chose which parts to show; "
            "others may be hidden.",
        ),
    ),
    (
        Reason.BOUND_TO_PRESENTED_KEY,
        "presented_on",
        QT_TRANSLATE_NOOP(
            "finding",
            "Yes, it was issued to the very key that signed it for {audience} on {presented_on}, "
            "by the signer’s own word.",
        ),
    ),
)

NAMELESS = QT_TRANSLATE_NOOP("finding", "(not stated)")


def question(check: Check, *, share: bool) -> str:
    """The question of a check, for a credential or for a share; context ``finding``."""
    return _QUESTIONS_ABOUT_SHARES.get(check, QUESTIONS[check]) if share else QUESTIONS[check]


def worth_showing(finding: Finding) -> bool:
    """False for what a share has not: those checks belong to each credential in it."""
    return finding.reason is not Reason.NOT_FOR_SHARES


def answer(finding: Finding) -> Sentence:
    """The plain answer to the question of this finding's check; missing facts read “(not stated)”."""
    special = _ANSWERS_OF_ONE_CHECK.get((finding.check, finding.reason))
    facts = dict(finding.evidence)
    with_a_fact = (
        text for reason, fact, text in _ANSWERS_WITH_A_FACT if reason is finding.reason and fact in facts
    )
    text = special or next(with_a_fact, _ANSWERS[finding.reason])
    return Sentence(
        "finding", text, tuple((name, facts.get(name) or NAMELESS) for name in _PLACEHOLDER.findall(text))
    )
