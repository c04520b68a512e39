"""Writes ``recognised.json``: what every published file with a credential in it is taken for, and why.

``python tests/vectors/recognise.py`` writes it anew; the difference is then read, line by line, beside
the files, and every line has to have a reason below before it is kept. Only names and places are
written, nothing of what the files say. Pictures are dug out of first, by the carriers.
"""

import fnmatch
import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
TABLE = HERE / "recognised.json"
sys.path.insert(0, str(CHECKOUT))

from wallet import carriers, formats  # noqa: E402 - found only after the line above
from wallet.model.document import Document, Incoming  # noqa: E402
from wallet.model.elements import Stated  # noqa: E402
from wallet.model.errors import KnownError  # noqa: E402

_OB2 = "1edtech-validator/inspector-vc/resources/ob20"
_OB3 = "1edtech-validator/inspector-vc/resources/ob30"
_DCC = "dcc-vc-test-fixtures/verifiableCredentials"
_ELM = "elm/Credentials/JSON-LD Examples (ELM v3)"

# Where credentials are, and what a person could mistake for one.
PLACES = (
    "1edtech-validator/inspector-clr/resources/**/*",
    f"{_OB2}/*",
    f"{_OB3}/**/*",
    "blockcerts/fixtures/**/*",
    "citizenship/*-*.jsonld",
    "dc4eu/**/*.json",
    "dcc-vc-test-fixtures/**/*",
    "dcc-verifier-core/**/*",
    "dss-jades/*.json",
    "elm/Credentials/**/*",
    "ietf-sd-jwt/rendered/**/sd_jwt_issuance.txt",
    "ietf-sd-jwt/rendered/**/sd_jwt_presentation.txt",
    "issued/*",
    "mynextid/**/*.json*",
    "openbadges-bakery/testfiles/*",
    "smart-health-cards/*-d-jws.txt",
    "w3c-vc-bitstring-status-list/tests/*.json",
    "w3c-vc-data-model/schema/**/example-*.json",
    "w3c-vc-data-model-2.0-test-suite/**/*.json",
    "w3c-vc-di-*/TestVectors/**/*igned*.json",
    "w3c-vc-di-*/TestVectors/employmentAuth.json",
)
PICTURES = frozenset({".png", ".svg"})
NO_INPUT = frozenset({".md", ".pem", ".yml", ""})

# The first line that fits says why; each was written after reading the files that it covers.
REASONS: tuple[tuple[str, str], ...] = (
    # Pictures
    ("dcc-vc-test-fixtures/*noStatus- noExpiry*.png", "a QR code with an address that has a blank in it"),
    ("dcc-vc-test-fixtures/*.png", "a QR code with the address of the credential, which is not fetched"),
    (
        "openbadges-bakery/testfiles/baked_example.svg",
        "an assertion of Open Badges 1 of 2013, without any type",
    ),
    (
        "openbadges-bakery/testfiles/baked_heart.png",
        "an assertion of Open Badges 1, without any type; its badge is an address",
    ),
    ("openbadges-bakery/testfiles/public_domain_heart.png", "a picture with nothing in it"),
    ("openbadges-bakery/testfiles/unbaked_example.svg", "a drawing with nothing baked into it"),
    (f"{_OB3}/simple-*.png", "the badge of simple.json or simple.jwt, baked into a picture"),
    (f"{_OB3}/simple-*.svg", "the badge of simple.json or simple.jwt, baked into a drawing"),
    # Comprehensive Learner Records
    ("*/clr20/simple_v1.json", "ClrCredential; region but no country in the address; five associations"),
    ("*/clr20/*", "ClrCredential named “Sample Transcript”, one association; its badge is a part of its own"),
    # Open Badges 2
    (
        f"{_OB2}/assertion-with-endorsements.json",
        "the badge class is inside, its issuer and endorsements are addresses",
    ),
    (f"{_OB2}/basic-assertion-invalid-context.json", "an Assertion in a context that is not of Open Badges"),
    (f"{_OB2}/basic-assertion-invalid-type.json", "the type is OtherAssertion"),
    (f"{_OB2}/badge-class-with-language.json", "a badge class, awarded to nobody"),
    (f"{_OB2}/issuer-compact-iri-validation.json", "an issuer's profile"),
    (f"{_OB2}/redirected-validation-subject.json", "comments, which JSON does not allow"),
    (f"{_OB2}/warning-issuer-non-http.json", "an Assertion without evidence; badge and issuer are addresses"),
    (f"{_OB2}/*.jwt", "a signed Assertion: recipient, day and evidence; the badge is an address"),
    (
        f"{_OB2}/*",
        "an Assertion with recipient, day and evidence; the badge is an address, so it has no title",
    ),
    # Open Badges 3
    (f"{_OB3}/bit-string-list/testlist", "a status list is a W3C credential, of no use to a learner"),
    (f"{_OB3}/endorsement-valid.json", "an EndorsementCredential is no badge: only its frame is read"),
    (f"{_OB3}/simple-err-type.json", "OpenBadgeCredential is missing from its types: only the frame is read"),
    (f"{_OB3}/simple-err-context.json", "no context of W3C credentials: its words mean nothing"),
    (f"{_OB3}/simple-err-issuer.json", "issuer and achievement are missing"),
    (f"{_OB3}/simple-eddsa-2022.json", "the issuer is an address without a name"),
    (f"{_OB3}/simple-noproof.json", "subject without an achievement"),
    (f"{_OB3}/simple.jwt", "subject without an achievement; RS256 around the claim “vc”"),
    (
        f"{_OB3}/complete.json",
        "every member of the specification; nothing of eduBadges, so no level or participation",
    ),
    (f"{_OB3}/credential-status-revoked.json", "the issuer's address has a country"),
    (f"{_OB3}/simple-err-evidence-type.json", "evidence beside the achievement"),
    (f"{_OB3}/simple-err-credential-subject-achievement-result*", "results and their descriptions"),
    (f"{_OB3}/*", "subject, achievement with criteria and description, named issuer, date; no more"),
    # Blockcerts
    ("blockcerts/fixtures/v1/*", "version 1.2: recipient, certificate and issuer under “document”"),
    ("blockcerts/fixtures/v2/*", "an Assertion in the Blockcerts context; badge class and issuer are inside"),
    ("blockcerts/fixtures/v3/*presentation*", "a presentation, not a credential"),
    ("blockcerts/fixtures/v3/vp-*", "a presentation, not a credential"),
    ("blockcerts/fixtures/v3/mocknet-vc-v2-name-description*", "titled by “name”; the subject has no claim"),
    ("blockcerts/fixtures/v3/mocknet-vc-v2-data-integrity-proof.json", "claim with name and description"),
    ("blockcerts/fixtures/v3/mocknet-vc-v2-valid*", "claim with name and description"),
    ("blockcerts/fixtures/v3/proof-chain*", "claim with name and description"),
    ("blockcerts/fixtures/v3/testnet-v3--no-did.json", "claim with name, description and criteria"),
    ("blockcerts/fixtures/v3/testnet-v3-did--*", "claim with name, description and criteria"),
    ("blockcerts/fixtures/v3/testnet-v3-custom-context.json", "a claim of its own words without a name"),
    ("blockcerts/fixtures/v3/*", "no claim: the title stands only in the HTML of its display"),
    ("blockcerts/fixtures/*status-list*", "a status list is a W3C credential, of no use to a learner"),
    ("blockcerts/fixtures/did/*", "a DID document"),
    ("blockcerts/fixtures/*", "issuer's profile, schema or revocation list"),
    # W3C credentials of other types
    ("citizenship/*-min-signed.jsonld", "the subject has no identifier; issuer and date"),
    ("citizenship/*-signed.jsonld", "subject, issuer and date; the rest is of its own type"),
    ("citizenship/*-min.jsonld", "issuer is an empty text, the subject has no identifier"),
    ("citizenship/*", "issuer is an empty text; subject and date"),
    # Dutch micro-credentials and the schemas beside them
    ("dc4eu/standards/edc_schema.json", "a JSON Schema"),
    ("dc4eu/metadata/*", "type metadata of an SD-JWT VC"),
    ("dc4eu/*/micro_credential/mbob_*", "eduBadges terms with hours of study (SBU); no quality assurance"),
    ("dc4eu/*/micro_credential/theed_microcredential_full_mbo.json", "eduBadges terms; no quality assurance"),
    (
        "dc4eu/*/micro_credential/*",
        "eduBadges terms with an alignment for quality assurance: all eleven mandatory",
    ),
    ("dc4eu/*/openbadge/complete.json", "as complete.json of the specification"),
    ("dc4eu/*/openbadge/endorsements.json", "an EndorsementCredential is no badge: only its frame is read"),
    (
        "dc4eu/*/openbadge/*",
        "subject, achievement with criteria and description, named issuer, date; no more",
    ),
    # Digital Credentials Consortium
    ("dcc-vc-test-fixtures/dids/*", "a DID document"),
    ("dcc-vc-test-fixtures/statusLists/*", "a status list is a W3C credential, of no use to a learner"),
    ("dcc-verifier-core/status/*", "a status list is a W3C credential, of no use to a learner"),
    ("*/*nonOBWithOBContext.json", "no badge by its types: only the frame is read"),
    ("*/*-endorsement*.json", "an EndorsementCredential is no badge: only its frame is read"),
    ("*/*-minimal.json", "VerifiableCredential alone, without date or identified subject"),
    (f"{_DCC}/v2/ed25519/didKey/legacy-expiredStatus*", "VerifiableCredential alone; a named issuer only"),
    (
        f"{_DCC}/v2/ed25519/didKey/legacy-missingTypeStatus*",
        "VerifiableCredential alone; a named issuer only",
    ),
    (
        f"{_DCC}/v2/ed25519/didKey/legacy-notYetValidStatus*",
        "VerifiableCredential alone; a named issuer only",
    ),
    (f"{_DCC}/v2/ed25519/didKey/legacy-tamperedStatus*", "VerifiableCredential alone; a named issuer only"),
    ("*/*-credName.json", "a subject without any identity"),
    ("*/*-alignments.json", "alignments beside the achievement"),
    ("*/*-complexIssuer.json", "the issuer's address has a country, and others endorse the issuer"),
    ("*/*-notYetValid.json", "the issuer's address has a country"),
    ("*/*stringIssuerId.json", "the issuer is an address without a name"),
    ("dcc-verifier-core/v2SimpleIssuerId.json", "the issuer is an address without a name"),
    (
        "dcc-verifier-core/safeModeBreaker.json",
        "its criteria have an address; terms nobody defined",
    ),
    (f"{_DCC}/*", "subject, achievement with criteria and description, named issuer, date; no more"),
    (
        "dcc-verifier-core/*",
        "subject, achievement with criteria and description, named issuer, date; no more",
    ),
    # European digital credentials
    (
        f"{_ELM}/Sample-MC-Annex1-signed.jsonld",
        "all of Annex I but quality assurance; the sealing added the date",
    ),
    (
        f"{_ELM}/Sample-MC-Annex1-unsigned*",
        "all of Annex I but quality assurance; no date before it is sealed",
    ),
    (
        f"{_ELM}/Sample-CertOfPart-signed.jsonld",
        "participation: activity with its mode, no outcomes or assessment",
    ),
    (
        f"{_ELM}/Sample-CertOfPart-unsigned*",
        "participation: activity with its mode; no date before it is sealed",
    ),
    ("mynextid/*/edc/examples/*", "a European credential of MyNextID; what it leaves out is not stated"),
    ("mynextid/*/open-badge/examples/*", "an Open Badge for a micro-credential"),
    ("mynextid/*", "schema, translation or form of an issuing service"),
    ("dss-jades/malformed*", "not JSON, as its name says"),
    ("dss-jades/*detached*counter*", "a seal around a name, no credential"),
    ("dss-jades/*detached*", "a seal over something that is elsewhere"),
    ("dss-jades/simple-detached.json", "a seal over something that is elsewhere"),
    ("dss-jades/jades-with-line-break.json", "a byte order mark before the sealed text"),
    ("dss-jades/serialization-wrong-payload-type.json", "the payload is a list, as its name says"),
    ("dss-jades/*", "a seal around a title, no credential"),
    # Tokens
    ("ietf-sd-jwt/rendered/*/json_serialization*", "JSON serialisation is in other files"),
    ("ietf-sd-jwt/rendered/*/jsonld/*", "VCDM 1.1: issuer and date; the subject has no identifier"),
    ("ietf-sd-jwt/rendered/rfc9901/arf-pid/sd_jwt_issuance.txt", "has a vct; given and family name, iat"),
    ("ietf-sd-jwt/rendered/rfc9901/arf-pid/*", "has a vct; the name is not disclosed, iat"),
    ("ietf-sd-jwt/rendered/sd-jwt-vc/*/sd_jwt_issuance.txt", "has a vct; given and family name, iat"),
    ("ietf-sd-jwt/rendered/sd-jwt-vc/*", "has a vct; the name is not disclosed, iat"),
    ("ietf-sd-jwt/*", "neither a vct nor claims of a micro-credential"),
    (
        "issued/eudiplo-microcred-0.sdjwt",
        "flat claims: title, ects, level, awarding_body, outcomes, grade and name",
    ),
    ("issued/eudiplo-status-list.jwt", "a status list in a token"),
    ("issued/eudiplo-holder-keys.json", "a list of keys"),
    ("issued/eudiplo-issuer-metadata.json", "metadata of an issuing service"),
    ("issued/keys-obl.json", "keys"),
    ("issued/obl-ob2-signed.jws", "a signed Assertion: recipient and day; the badge is an address"),
    ("issued/obl-ob3-badkid.sdjwt", "a badge in a token: achievement, validFrom, subject; iss has no name"),
    ("issued/*", "a badge with creditsAvailable"),
    ("smart-health-cards/*", "the payload of a health card is compressed, so it is not JSON"),
    # W3C test suites
    ("w3c-vc-bitstring-status-list/*", "a subject and nothing more"),
    ("w3c-vc-data-model/schema/verifiable-presentation/*", "a presentation, not a credential"),
    ("w3c-vc-data-model/schema/*", "subject, issuer and date"),
    ("w3c-*-test-suite/input/presentation-*", "a presentation, not a credential"),
    ("w3c-*-test-suite/input/credential-missing-base-context*", "no context of W3C credentials"),
    ("w3c-*-test-suite/input/credential-no-context*", "no context of W3C credentials"),
    ("w3c-*-test-suite/input/credential-no-type*", "no type"),
    (
        "w3c-*-test-suite/input/credential-missing-required-type*",
        "VerifiableCredential is missing from its types",
    ),
    (
        "w3c-*-test-suite/*",
        "the frame as far as the test states it: a subject, now and then an issuer or a date",
    ),
    ("w3c-vc-di-*/employ*", "the subject has no identifier; issuer and date"),
    ("w3c-vc-di-*/ecdsa-sd-2023/*", "the subject has no identifier; issuer and date"),
    ("w3c-vc-di-*/prCredUnsigned.json", "the subject has no identifier; issuer and date"),
    ("w3c-vc-di-*/*ConfigSigned*", "the options of a proof"),
    ("w3c-vc-di-*", "subject, issuer and date; the rest is of its own type"),
)


def files(folder: Path) -> list[Path]:
    """The files of the table, in order."""
    found = {path for place in PLACES for path in folder.glob(place) if path.is_file()}
    return sorted(path for path in found if _is_input(path.relative_to(folder)))


def _is_input(path: Path) -> bool:
    in_other_folder = {"status", "statusLists", "bit-string-list"} & set(path.parts)
    if path.name.startswith((".", "LICENSE", "licence")):
        return False
    return path.suffix not in NO_INPUT or bool(in_other_folder)


def reason(name: str) -> str:
    """Why the file is taken for what it is; an empty text where nobody has said so yet."""
    return next((why for pattern, why in REASONS if fnmatch.fnmatchcase(name, pattern)), "")


def line(folder: Path, path: Path) -> dict[str, object]:
    """What becomes of one file: format, way of securing, and where each stated element stands."""
    name = path.relative_to(folder).as_posix()
    why = reason(name)
    try:
        content = formats.open_content(_document(path))
        credential = formats.read(content)
    except KnownError as problem:
        rule = dict(problem.values).get("rule")
        return {
            "file": name,
            "refused": type(problem).__name__,
            **({"rule": rule} if rule else {}),
            "why": why,
        }
    stated = {
        element.value: [value.path for value in entry.values]
        for element, entry in credential.elements.items()
        if isinstance(entry, Stated)
    }
    elements = {key: f"{len(paths)} from {paths[0]}" for key, paths in stated.items()}
    found = {"file": name, "format": credential.format, "secured": list(credential.secured_by)}
    return {**found, "parts": len(formats.parts(content)), "stated": elements, "why": why}


def _document(path: Path) -> Document:
    """The file itself, or the one credential in a picture. Raises the carrier's own refusal."""
    if path.suffix not in PICTURES:
        return Document(path.read_bytes(), "file", path.name)
    (dug,) = carriers.dig([Incoming(path.name, path.read_bytes())])
    if dug.problem is not None:
        raise dug.problem
    (document,) = dug.documents
    return document


def main() -> None:
    """Write the table; fails where a line has no reason."""
    folder = Path(os.environ.get("TALLYSTICK_VECTORS") or CHECKOUT.parent / "shared" / "vectors")
    lines = [line(folder, path) for path in files(folder)]
    unexplained = [entry["file"] for entry in lines if not entry["why"]]
    text = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in lines)
    TABLE.write_text(f"[\n{text}\n]\n", "utf-8")
    sys.exit(f"no reason for {unexplained}" if unexplained else f"{len(lines)} files")


if __name__ == "__main__":
    main()
