"""Exit codes of the command line, which scripts rely on."""

import pytest

from app.exit_codes import Exit, of_headlines
from wallet.model.verdict import Headline


@pytest.mark.parametrize(
    ("headlines", "code"),
    [
        ([], Exit.DONE),
        ([Headline.VALID], Exit.DONE),
        ([Headline.VALID, Headline.VALID_UNCONFIRMED], Exit.UNCONFIRMED),
        ([Headline.CANNOT_CONFIRM], Exit.UNCONFIRMED),
        ([Headline.VALID_UNCONFIRMED, Headline.UNREADABLE], Exit.UNREADABLE),
        ([Headline.UNREADABLE, Headline.NOT_VALID, Headline.VALID], Exit.NOT_VALID),
    ],
)
def test_the_worst_verdict_gives_the_code(headlines: list[Headline], code: Exit) -> None:
    assert of_headlines(headlines) is code
