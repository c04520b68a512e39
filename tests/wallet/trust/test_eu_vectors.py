"""The EU's own lists of 2023, and files sealed under them."""

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.vectors import conformance_trust
from tests.vectors.conformance_trust import LATER, QUALIFIED, THEN
from wallet.model.findings import Outcome, Reason
from wallet.trust.certificates_at_hand import is_certificate, is_trusted_list, judge_from, problems_of
from wallet.trust.eu_lists.services import read_services
from wallet.trust.trust_file import TrustFile

ELM = "elm/Credentials/JSON-LD Examples (ELM v3)/Sample-MC-Annex1-signed.jsonld"
VELOCERT = "mynextid/microcredential/v1/edc/examples/edc-mc-signed.jsonld"
SPAIN = "https___sedediatid_mineco_gob_es_Prestadores_TSL_TSL_xml.xml"
PREFIX = "https___ec_europa_eu_tools_lotl_eu_lotl"
LISTS = (SPAIN, f"{PREFIX}_xml.xml", f"{PREFIX}_pivot_300_xml.xml")


def lists(vectors: Path, *names: str) -> list[TrustFile]:
    return [TrustFile(name, (vectors / "eu-trusted-lists" / name).read_bytes(), LATER) for name in names]


def chain(vectors: Path, name: str) -> tuple[bytes, ...]:
    seen: list[tuple[bytes, ...]] = []

    class Recorder:
        def standing(self, certificates, at):
            seen.append(certificates)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(conformance_trust, "eu_lists", lambda _: Recorder())
        conformance_trust.standing(vectors, vectors / name, THEN)
    return seen[0]


def test_the_commissions_sample_has_a_qualified_seal_while_the_list_is_good(vectors) -> None:
    found = conformance_trust.standing(vectors, vectors / ELM, THEN)
    assert (found.outcome, found.reason) == (Outcome.PASSED, Reason.EU_TRUSTED_LIST)
    facts = dict(found.evidence)
    assert (facts["certificate"], facts["qualification"]) == ("ORGANIZACION TEST", QUALIFIED)
    assert facts["authority"].startswith("ANF")
    assert (facts["list"], facts["list_on"]) == ("ES no. 146", "2023-10-24")
    assert facts["list_until_on"] == "2024-04-13"
    assert facts["service_status_since"] == "2023-01-31T00:00:00+00:00"
    assert facts["list_of_lists_path"] == "EU no. 282, EU no. 300, EU no. 332"
    assert facts["key_in_qualified_device"] == "not stated"


@pytest.mark.parametrize(
    ("at", "expected", "until"),
    [
        ("2024-03-26T10:00:29+00:00", Reason.EU_TRUSTED_LIST, "2024-04-13"),
        ("2024-03-26T10:00:30+00:00", Reason.LIST_OUT_OF_DATE, "2024-03-26"),  # the list of lists
        ("2024-04-13T00:00:01+00:00", Reason.LIST_OUT_OF_DATE, "2024-04-13"),  # the Spanish one too
        ("2026-11-20T00:00:00+00:00", Reason.LIST_OUT_OF_DATE, "2024-04-13"),  # the certificate too
    ],
)
def test_green_ends_to_the_second_when_a_list_ends(vectors, at, expected, until) -> None:
    found = conformance_trust.standing(vectors, vectors / ELM, datetime.fromisoformat(at))
    assert found.reason is expected
    assert dict(found.evidence)["list_until_on"] == until
    assert dict(found.evidence)["qualification"] == QUALIFIED


def test_a_seal_of_2026_by_a_list_of_2023_is_never_green(vectors) -> None:
    found = conformance_trust.standing(vectors, vectors / VELOCERT, LATER)
    assert (found.outcome, found.reason) == (Outcome.UNKNOWN, Reason.LIST_OUT_OF_DATE)
    facts = dict(found.evidence)
    assert (facts["list"], facts["list_on"]) == ("SI no. 69", "2023-06-28")
    assert facts["list_until_on"] == "2023-12-28"
    assert facts["qualification"] == QUALIFIED


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (LISTS, Reason.EU_TRUSTED_LIST),
        (LISTS[:2], Reason.LIST_NOT_CONFIRMED),  # without the pivot nobody knows who signs the list of lists
        (LISTS[:1], Reason.LIST_NOT_CONFIRMED),
        (LISTS[1:], None),
        (("https___elektroninisparasas_lt_LT_TSL_xml.xml", *LISTS[1:]), None),
    ],
    ids=["all", "no-pivot", "no-list-of-lists", "no-national-list", "lithuanian-list"],
)
def test_without_a_file_of_the_way_it_is_not_green(vectors, names, expected) -> None:
    found = judge_from(lists(vectors, *names), ()).standing(chain(vectors, ELM), THEN)
    assert (found.reason if found else None) is expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, Reason.LIST_NOT_CONFIRMED),
        (1, Reason.LIST_OUT_OF_DATE),  # the pivot of 2021 is then the newest list of lists
        (2, Reason.LIST_NOT_CONFIRMED),
    ],
    ids=["national", "list-of-lists", "pivot"],
)
def test_one_changed_letter_in_a_list_ends_it(vectors, number, expected) -> None:
    files = lists(vectors, *LISTS)
    data = files[number].data
    at = data.index(b"</", len(data) // 3) - 1
    changed = data[:at] + (b"x" if data[at : at + 1] != b"x" else b"y") + data[at + 1 :]
    files[number] = dataclasses.replace(files[number], data=changed)
    found = judge_from(files, ()).standing(chain(vectors, ELM), THEN)
    assert (found.outcome, found.reason) == (Outcome.UNKNOWN, expected)


def test_every_published_list_is_recognised_and_nothing_else_is(vectors) -> None:
    files = [
        TrustFile(file.name, file.read_bytes(), LATER) for file in (vectors / "eu-trusted-lists").iterdir()
    ]
    assert len(files) == 33
    assert all(is_trusted_list(file.data) and not is_certificate(file.data) for file in files)
    assert problems_of(files, ()) == ()
    assert not is_trusted_list((vectors / ELM).read_bytes())


def test_services_of_every_status_are_read(vectors) -> None:
    (spain,) = lists(vectors, SPAIN)
    services = read_services(spain.data)
    now = [service.status_at(datetime(2023, 11, 1, tzinfo=UTC)) for service in services]
    statuses = {status for found in now if found for status in (found[1],)}
    assert statuses == {"granted", "withdrawn"}
    assert all(service.provider and service.name and service.certificates for service in services)
    assert all(service.status_at(datetime(1990, 1, 1, tzinfo=UTC)) is None for service in services)
