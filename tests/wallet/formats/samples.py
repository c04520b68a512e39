"""Credentials of our own, one for each format, so that a plain clone proves the mapping.

Universities, schools, learners and courses are invented.
"""

from wallet.formats import elm

SNB = "http://data.europa.eu/snb"
COUNTRY = "http://publications.europa.eu/resource/authority/country"
V1 = "https://www.w3.org/2018/credentials/v1"
V2 = "https://www.w3.org/ns/credentials/v2"
OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"


def concept(uri, **labels):
    """An entry of a controlled list with its labels."""
    return {"id": uri, "type": "Concept", "prefLabel": labels}


def european_credential():
    """Every standard element once, in as many ways of writing as there is room for."""
    return {
        "@context": [V1, elm.CONTEXT],
        "id": "urn:credential:0001",
        "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
        "displayParameter": {
            "title": {"en": "Certificate"},
            "primaryLanguage": {"id": "http://publications.europa.eu/resource/authority/language/BUL"},
        },
        "issuer": {
            "id": "urn:org:seal",
            "type": "Organisation",
            "legalName": {"en": "Sealing Office"},
            "location": {"address": {"countryCode": concept(f"{COUNTRY}/LTU", lt="Lietuva")}},
        },
        "issued": "2026-05-04T08:00:00Z",
        "issuanceDate": "2026-05-04T08:00:00Z",
        "validFrom": "2026-05-04T08:00:00+03:00",
        "validUntil": "2031-05-04T00:00:00Z",
        "credentialSubject": {
            "id": "did:key:z6MkExample",
            "type": "Person",
            "givenName": {"bg": ["Яна"]},
            "familyName": {"bg": "Речева"},
            "nationalID": {"notation": "BG-1"},
            "hasClaim": [
                {
                    "id": "urn:claim:1",
                    "type": "LearningAchievement",
                    "title": {"en": "Reading rivers", "bg": "Четене на реки"},
                    "awardedBy": {
                        "awardingBody": {
                            "id": "urn:org:uni",
                            "legalName": {"bg": "Речен университет"},
                            "accreditation": {
                                "title": {"en": "Programme accreditation"},
                                "dcType": concept(f"{SNB}/accreditation/820101cba6", en="Program QA"),
                                "accreditingAgent": {"legalName": {"en": "Agency of Rivers"}},
                            },
                        },
                        "awardingDate": "2026-05-01",
                        "location": {"geographicName": {"bg": "Русе"}},
                    },
                    "specifiedBy": {
                        "type": "Qualification",
                        "eqfLevel": concept(f"{SNB}/eqf/5", en="Level 5"),
                        "creditPoint": [
                            {
                                "framework": concept(f"{SNB}/education-credit/6fcec5c5af", en="ECTS"),
                                "point": ["2.5"],
                            },
                            {"point": 4},
                        ],
                        "volumeOfLearning": "PT75H",
                        "learningOutcome": {"title": "Draws a profile of a river bed"},
                        "learningOutcomeSummary": {"noteLiteral": {"en": "Rivers, in short"}},
                        "entryRequirement": "Swimming",
                        "isPartialQualification": True,
                        "accreditation": "urn:accreditation:elsewhere",
                    },
                    "influencedBy": [{"specifiedBy": {"mode": f"{SNB}/learning-assessment/920fbb3cbe"}}],
                    "provenBy": {
                        "type": "LearningAssessment",
                        "grade": {"noteLiteral": {"en": 6}},
                        "idVerification": concept(f"{SNB}/supervision-verification/70be69aaf9", en="With ID"),
                        "specifiedBy": {
                            "dcType": concept(f"{SNB}/assessment/d30284d7df", en="oral"),
                            "gradingScheme": {"title": {"en": "Two to six"}},
                        },
                    },
                    "isPartOf": {"title": {"en": "Hydrology diploma"}},
                    "entitlesTo": {"specifiedBy": {"title": {"en": "River guide licence"}}},
                    "additionalNote": {"noteLiteral": {"lt": "Pastaba"}},
                    "homepage": {"contentURL": "https://example.org/rivers"},
                }
            ],
        },
    }


def open_badge():
    """Open Badges 3.0 on VCDM 2.0, with the Dutch terms for micro-credentials."""
    return {
        "@context": [V2, OB, {"@language": "nl"}],
        "id": "urn:uuid:1",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Document",
        "issuer": {
            "id": "https://school.example/",
            "name": "Dijkschool",
            "address": {
                "addressCountry": "Nederland",
                "addressCountryCode": "NL",
                "addressRegion": "Zeeland",
            },
        },
        "awardedDate": "2026-02-01T12:00:00Z",
        "validFrom": "2026-02-02T00:00:00Z",
        "credentialSubject": {
            "id": "did:key:z6MkLearner",
            "identifier": [
                {"identityHash": "sha256$00ff", "identityType": "emailAddress", "hashed": True},
                {"identityHash": "Jan Dijk", "identityType": "name", "hashed": False},
            ],
            "creditsEarned": 1,
            "achievement": {
                "id": "urn:a",
                "type": ["Achievement", "EducredentialAchievement"],
                "name": {"nl": "Dijken lezen", "en": "Reading dikes"},
                "description": {"@value": "Legt dijken uit.", "@language": "nl-BE"},
                "criteria": {"id": "https://school.example/criteria", "narrative": "Examen"},
                "creator": {"id": "https://guild.example/", "name": "Dijkgilde"},
                "ECTS": 2.5,
                "timeInvestment": 70,
                "SBU": "lots",
                "assessmentType": "portfolio",
                "participationType": ["online", "volunteering"],
                "supervisionType": "supervised online",
                "identityChecked": True,
                "alignment": [
                    {"targetType": "ext:EQF", "targetName": "EQF 5", "targetCode": "5"},
                    {
                        "targetType": "ext:QualityAssurance",
                        "targetName": "Kwaliteit",
                        "targetUrl": "https://q.example/",
                    },
                    {"targetName": "dig", "targetUrl": "http://data.europa.eu/esco/skill/1"},
                    {"targetType": "ceterms:Credential", "targetName": "Dijkdiploma"},
                    {"targetType": "CTDL", "targetName": "Something", "targetUrl": "https://ctdl.example/1"},
                ],
                "related": {"id": "https://school.example/related"},
                "tag": ["water"],
                "resultDescription": [
                    {"name": "Eindcijfer", "resultType": "GradePointAverage", "rubricCriterionLevel": []}
                ],
            },
            "result": [{"value": "8"}, {"achievedLevel": "urn:nowhere"}],
        },
        "evidence": {"id": "urn:evidence", "name": "Filmpje"},
    }
