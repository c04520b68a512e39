"""One server of the right name for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wallet.exchange.servers import HOST, Server, authority, serving


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(authority().server_tls(tmp_path, HOST), {}) as found:
        yield found
