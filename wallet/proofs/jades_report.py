"""What stands beside a JAdES signature: time stamps, counter-signatures, certificates and lists kept with it.

Sources: ETSI TS 119 182-1, clauses 5.2.6, 5.3 and A.1.5. All of it but the time stamp of the content is
unsigned, so it changes no outcome: each is a line of evidence of its own, and says how far it holds. Apart
from the check itself, because it costs many times as much and only somebody who reads the lines needs it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wallet.model.document import Content, JwsEnvelope, JwsSignature
from wallet.model.errors import KnownError
from wallet.model.findings import Evidence, Outcome, ProofResult
from wallet.model.json_value import JsonObject, JsonValue, as_list, as_object
from wallet.proofs import base64url, jades, jades_unsigned, jose, time_stamps
from wallet.proofs.jades_unsigned import Entry
from wallet.proofs.time_stamps import Standing, TimeStamp

MAX_TIME_STAMPS = 16
MAX_COUNTER_SIGNATURES = 8

_AUTHORITY_NOT_KNOWN = "not known here"
_NOT_UNDERSTOOD = "not-understood"
_DER = frozenset({None, "http://uri.etsi.org/01903/v1.2.2#DER"})
_ONE_OF_THE_FILE = "it is not written as the standard says"
_REFERENCES = frozenset({"xRefs", "rRefs", "axRefs", "arRefs"})
_KINDS = {
    "adoTst": "content",
    "sigTst": "signature",
    "arcTst": "archive",
    "sigRTst": "signature-and-references",
    "rfsTst": "references",
}
_SHOWN_CHARACTERS = 120


@dataclass(frozen=True)
class _Container:
    """Time stamps that are about the same thing: where they stand, and the pieces of that thing."""

    name: str
    value: JsonValue
    stamped: tuple[bytes, ...] | None


def with_reports(content: Content, results: tuple[ProofResult, ...]) -> tuple[ProofResult, ...]:
    """The results of every proof of this content, with evidence on what stands beside each JAdES signature.

    Outcome, reason, key and time stay as they are. A signature that did not pass gets no line: what is
    said about it proves nothing. Names of evidence: ``timestamp_1_kind``, ``_time`` (the token's own word),
    ``_outcome`` (holds, broken, not-understood), ``_authority``, ``counter_signature_1_outcome`` and so on.
    """
    envelope = content.envelope
    ours = tuple(result for result in results if result.suite == jades.SUITE)
    # Fewer where there were too many to check; then nothing was found out about any.
    if not isinstance(envelope, JwsEnvelope) or len(ours) != len(envelope.signatures):
        return results
    told = iter(
        replace(result, evidence=result.evidence + _beside(envelope, signature, result))
        if result.outcome is Outcome.PASSED
        else result
        for signature, result in zip(envelope.signatures, ours, strict=True)
    )
    return tuple(next(told) if result.suite == jades.SUITE else result for result in results)


def _beside(envelope: JwsEnvelope, signature: JwsSignature, result: ProofResult) -> Evidence:
    entries = jades_unsigned.entries(signature.unprotected)
    return (
        *_time_stamps(_containers(envelope, signature, entries), result.chain),
        *_counter_signatures(signature, entries),
        *_kept_lists(entries),
        *_unknown(signature, entries),
    )


def _containers(
    envelope: JwsEnvelope, signature: JwsSignature, entries: tuple[Entry, ...]
) -> Iterator[_Container]:
    header = jose.parse_header(signature.protected)
    payload = envelope.payload if jose.unencoded_by(header) else envelope.payload_text.encode()
    value = signature.signature.encode()
    if "adoTst" in header:  # clause 5.2.6
        yield _Container("adoTst", header["adoTst"], (payload,))
    for position, entry in enumerate(entries):
        before = entries[:position]
        match entry.name:
            case "sigTst":  # clause 5.3.4
                stamped: tuple[bytes, ...] | None = (value,)
            case "arcTst" if as_object(entry.value).get("timeStamped", "all") == "all":  # clause 5.3.6.3.1
                whole = (payload, b".", signature.protected.encode(), b".", value, b".")
                stamped = _followed_by(whole, before)
            case "sigRTst":  # clause A.1.5.1
                named = _REFERENCES | {"sigTst"}
                stamped = _followed_by((value, b"."), [item for item in before if item.name in named])
            case "rfsTst":  # clause A.1.5.2
                stamped = _followed_by((), [item for item in before if item.name in _REFERENCES])
            case name if name in _KINDS:
                stamped = None
            case _:
                continue
        yield _Container(entry.name, entry.value, stamped)


def _followed_by(
    pieces: tuple[bytes, ...], entries: tuple[Entry, ...] | list[Entry]
) -> tuple[bytes, ...] | None:
    """With the entries as they stand; None where one stands as clear JSON, whose form was not kept."""
    texts = [entry.text for entry in entries]
    known = [text.encode() for text in texts if text is not None]
    return (*pieces, *known) if len(known) == len(texts) else None


def _time_stamps(containers: Iterator[_Container], chain: tuple[bytes, ...]) -> Iterator[tuple[str, str]]:
    seen: dict[bytes, int] = {}
    number = 0
    for container in containers:
        for item in as_list(as_object(container.value).get("tstTokens")) or [None]:
            number += 1
            if number > MAX_TIME_STAMPS:
                yield "timestamps_not_checked", f"all after number {MAX_TIME_STAMPS}"
                return
            token = _token(item)
            stamp = (
                TimeStamp(Standing.NOT_UNDERSTOOD, problem=_ONE_OF_THE_FILE)
                if token is None
                else time_stamps.check(token, container.stamped, chain)
            )
            facts = _facts(container.name, stamp)
            if token is not None and (first := seen.setdefault(token, number)) != number:
                facts["same_as"] = str(first)
            yield from ((f"timestamp_{number}_{name}", value) for name, value in facts.items())


def _token(item: JsonValue) -> bytes | None:
    """Clause 5.4.3.3: plain base64 of a token in DER, unless it says otherwise."""
    entry = as_object(item)
    if entry.get("encoding") not in _DER:
        return None
    return jades_unsigned.binary(entry.get("val"), time_stamps.MAX_TOKEN_BYTES)


def _facts(name: str, stamp: TimeStamp) -> dict[str, str]:
    facts = {"kind": _KINDS[name]}
    if stamp.time is not None:
        facts["time"] = stamp.time.isoformat()
    facts["outcome"] = stamp.standing.value
    if stamp.fits is not None:
        facts["imprint"] = "matches" if stamp.fits else "differs"
    if stamp.is_signed is not None:
        facts["signature"] = "accepted" if stamp.is_signed else "not accepted"
    if stamp.authority is not None:
        facts |= {"authority": stamp.authority, "authority_standing": _AUTHORITY_NOT_KNOWN}
    if stamp.problem is not None:
        facts["problem"] = stamp.problem
    return facts


def _counter_signatures(signature: JwsSignature, entries: tuple[Entry, ...]) -> Iterator[tuple[str, str]]:
    values = [entry.value for entry in entries if entry.name == "cSig"]
    for number, value in enumerate(values[:MAX_COUNTER_SIGNATURES], start=1):
        facts = _counter_signature(value, signature.signature)
        yield from ((f"counter_signature_{number}_{name}", fact) for name, fact in facts.items())
    if len(values) > MAX_COUNTER_SIGNATURES:
        yield "counter_signatures_not_checked", f"all after number {MAX_COUNTER_SIGNATURES}"


def _counter_signature(value: JsonValue, signed: str) -> dict[str, str]:
    """Clause 5.3.2: a signature over the value of the signature that it stands beside."""
    other = _other_signature(value)
    if other is None:
        return {"outcome": _NOT_UNDERSTOOD, "problem": _ONE_OF_THE_FILE}
    payload_text, counter = other
    if payload_text not in {"", signed}:
        return {"outcome": Standing.BROKEN.value, "problem": "it was made for another signature"}
    try:
        payload = base64url.decode(signed, place="signature")
        result = jades.check_signature(JwsEnvelope(payload, signed, (counter,)), counter)
    except KnownError:
        return {"outcome": _NOT_UNDERSTOOD, "problem": _ONE_OF_THE_FILE}
    outcomes = {Outcome.PASSED: Standing.HOLDS, Outcome.FAILED: Standing.BROKEN}
    facts = {"outcome": outcomes.get(result.outcome, Standing.NOT_UNDERSTOOD).value}
    if result.key is not None and result.key.certificate is not None:
        facts |= {
            "key": result.key.id,
            "certificate": result.key.certificate.subject_name[:_SHOWN_CHARACTERS],
        }
    if (problem := dict(result.evidence).get("problem")) is not None:
        facts["problem"] = problem
    return facts


def _other_signature(value: JsonValue) -> tuple[str, JwsSignature] | None:
    """The payload and the signature of a counter-signature, in compact or flattened serialisation."""
    if isinstance(value, str):
        parts: list[JsonValue] = [*value.split(".", 3)]
        unprotected: JsonObject = {}
    else:
        members = as_object(value)
        parts = [members.get("protected"), members.get("payload", ""), members.get("signature")]
        unprotected = as_object(members.get("header"))
    texts = [part for part in parts if isinstance(part, str)]
    if len(texts) != 3 or len(parts) != 3:
        return None
    return texts[1], JwsSignature(texts[0], texts[2], unprotected)


def _kept_lists(entries: tuple[Entry, ...]) -> Iterator[tuple[str, str]]:
    """How many answers about revocation were put beside the signature; counted, not judged."""
    values = [as_object(entry.value) for entry in entries if entry.name == "rVals"]
    for name, key in (("revocation_lists_kept", "crlVals"), ("revocation_answers_kept", "ocspVals")):
        count = sum(len(as_list(value.get(key))) for value in values)
        if count:
            yield name, f"{count}, not judged"


def _unknown(signature: JwsSignature, entries: tuple[Entry, ...]) -> Iterator[tuple[str, str]]:
    unread = sum(not entry.name for entry in entries)
    if unread:
        yield "unsigned_entries_unreadable", str(unread)
    beyond = len(as_list(signature.unprotected.get("etsiU"))) - len(entries)
    if beyond > 0:
        yield "unsigned_entries_not_read", str(beyond)
