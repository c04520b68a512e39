"""What every test stands on: a private home folder, no display, and the published vectors."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

CHECKOUT = Path(__file__).resolve().parent.parent
HOME_FOLDERS = (
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "XDG_RUNTIME_DIR",
)

# The same examples on every run, so that a red run can be repeated; no deadline,
# because a busy computer is not a fault of the code. To search for new examples:
# pytest --hypothesis-profile=explore
settings.register_profile("house", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, max_examples=2_000)

_private_home = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Before any module of the program is imported: nothing of the real user may be read or written."""
    if not config.getoption("--hypothesis-profile", default=None):
        settings.load_profile("house")
    home = Path(tempfile.mkdtemp(prefix="tallystick-tests-"))
    config.stash[_private_home] = home
    for variable in HOME_FOLDERS:
        folder = home / variable.lower()
        folder.mkdir(mode=0o700)
        os.environ[variable] = str(folder)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # English, whatever the language of the computer the tests run on.
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Removes the private home folder."""
    shutil.rmtree(config.stash[_private_home], ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what leans on the published vectors, so that ``-m vectors`` runs just that."""
    for item in items:
        if "vectors" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.vectors)


@pytest.fixture(scope="session")
def vectors() -> Path:
    """The folder of published test material; the test is skipped where there is none.

    It is kept beside the checkout as ``../shared/vectors``, or where the
    environment variable ``TALLYSTICK_VECTORS`` says.
    """
    folder = Path(os.environ.get("TALLYSTICK_VECTORS") or CHECKOUT.parent / "shared" / "vectors")
    if not folder.is_dir():
        pytest.skip(
            f"the published test vectors are not at {folder}; TALLYSTICK_VECTORS can name their folder"
        )
    return folder
