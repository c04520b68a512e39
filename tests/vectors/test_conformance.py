"""Every line of the conformance report is complete, and not because cases went missing."""

import pytest

from tests.vectors import conformance
from tests.vectors.counting import Line

# No fewer cases than the published files hold.
CASES = {
    "data_integrity_files": 10,
    "sets_and_chains": 10,
    "disclosures": 2,
    "canonicalisation": 64 + 21 + 1,
    "json_ld_to_rdf": 305 + 24,
    "wycheproof": 151 + 262 + 280,
    "wycheproof_tokens": 401,
    "canonical_json_pairs": 6,
    "blockcerts": 16,
    "citizenship_samples": 8,
    "one_edtech_samples": 12,
    "dcc_fixtures": 60,
    "dcc_status": 54,
    "token_status_lists": 4,
    "compiled_contexts": 794,
    "dss_jades": 31,
    "trusted_lists": 30,
    "sealed_european_files": 3,
    "sd_jwt_presentations": 31 + 4,
    "vcdm_inputs": 65 + 52,
    "less_evidence": 546,
    "changed_credentials": 3_500,
    "self_asserted_inputs": 3,
    "one_edtech_errors": 14,
    "open_badges_2_errors": 5,
}


@pytest.mark.parametrize("count", conformance.LINES, ids=lambda count: count.__name__)
def test_every_source_comes_out_as_published(vectors, count) -> None:
    line = count(vectors)
    assert line.wrong == []
    assert line.right >= CASES.get(count.__name__, 1)


def test_a_line_says_what_is_not_as_published() -> None:
    line = Line("Source", "cases right")
    assert not line.is_complete
    line.count("a", is_right=True)
    assert line.is_complete
    assert line.text() == "Source: 1/1 cases right"
    line.count("b", is_right=False)
    line.note = "one note"
    assert not line.is_complete
    assert line.text() == "Source: 1/2 cases right (one note); not: b"


def test_without_vectors_it_says_so(monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setenv("TALLYSTICK_VECTORS", str(tmp_path / "none"))
    assert conformance.main() == 0
    printed = capsys.readouterr()
    assert (printed.out, "Nothing counted" in printed.err) == ("", True)
