"""The sample credentials: one of each kind that a person should have seen before a real one."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import resources
from uuid import uuid4

from app.demo.issuer import BadgeIssuer, Seal
from wallet.model.document import Incoming
from wallet.model.json_value import JsonObject, as_list, as_object
from wallet.trust.pins import Pin

UNIVERSITY = "Rila Demonstration University"
ACADEMY = "Unlisted Demonstration Academy"


@dataclass(frozen=True)
class Samples:
    """The files to take in and the issuers that the demonstration knows."""

    files: tuple[Incoming, ...]
    pins: tuple[Pin, ...]


def make(learner_did: str, now: datetime) -> Samples:
    """Issue all samples to the learner's key, dated around ``now`` (UTC). Needs no network."""
    known, unknown = BadgeIssuer(), BadgeIssuer()
    seal = Seal.make(UNIVERSITY, now)
    issued, long_ago = now - timedelta(days=60), now - timedelta(days=800)
    until = now + timedelta(days=700)
    stranger = _badge("first-aid", learner_did, issued, until)
    stranger["issuer"] = {"type": ["Profile"], "name": ACADEMY, "url": "https://academy.example"}
    expired = _badge("forklift", learner_did, long_ago, now - timedelta(days=70))
    genuine = known.issue(_badge("project-leadership", learner_did, issued, None), issued)
    files = (
        Incoming(
            "reading-data.json", known.issue(_badge("reading-data", learner_did, issued, until), issued)
        ),
        Incoming("sustainable-city-planning.jsonld", seal.seal(_micro_credential(issued), issued)),
        Incoming("project-leadership.json", _raise_the_grade(genuine)),
        Incoming("forklift-safety.json", known.issue(expired, long_ago)),
        Incoming("first-aid.json", unknown.issue(stranger, issued)),
    )
    pins = (
        Pin(UNIVERSITY, known.key_fingerprint, known.did, now.date()),
        Pin(UNIVERSITY, seal.key_fingerprint, None, now.date()),
    )
    return Samples(files, pins)


def _template(name: str) -> JsonObject:
    text = resources.files("resources").joinpath("samples", name).read_text(encoding="utf-8")
    return as_object(json.loads(text))


def _badge(sample: str, learner_did: str, start: datetime, end: datetime | None) -> JsonObject:
    about = as_object(_template("badges.json")[sample])
    texts = {name: str(text) for name, text in about.items()}
    badge = _template("badge.json")
    badge |= {"id": f"urn:uuid:{uuid4()}", "name": texts["name"]}
    badge["validFrom"] = badge["awardedDate"] = _instant(start)
    if end is None:
        del badge["validUntil"]
    else:
        badge["validUntil"] = _instant(end)
    subject = as_object(badge["credentialSubject"])
    subject["id"] = learner_did
    achievement = as_object(subject["achievement"])
    achievement |= {
        "id": f"https://rila.example/achievements/{sample}",
        "name": texts["name"],
        "description": texts["description"],
        "criteria": {"narrative": texts["narrative"]},
        "fieldOfStudy": texts["field"],
        "creditsAvailable": about["credits"],
    }
    (level,) = (as_object(entry) for entry in as_list(achievement["alignment"]))
    level["targetName"] = f"European Qualifications Framework level {texts['eqf']}"
    level["targetCode"] = texts["eqf"]
    level["targetUrl"] = f"http://data.europa.eu/snb/eqf/{texts['eqf']}"
    (assessment,) = (as_object(entry) for entry in as_list(achievement["resultDescription"]))
    assessment["name"] = texts["assessment"]
    return badge


def _micro_credential(issued: datetime) -> JsonObject:
    credential = _template("micro-credential.json")
    credential["id"] = f"urn:credential:{uuid4()}"
    for field in ("issuanceDate", "issued", "validFrom"):
        credential[field] = _instant(issued)
    claim = as_object(as_object(credential["credentialSubject"])["hasClaim"])
    as_object(claim["awardedBy"])["awardingDate"] = _instant(issued)
    return credential


def _raise_the_grade(signed: bytes) -> bytes:
    """What a forger would do: a better grade under the old signature."""
    return signed.replace(b'"value": "B"', b'"value": "A"')


def _instant(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
