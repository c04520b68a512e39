"""The rules of the house: who may import whom, how long a module may be, what must not be in the source."""

import ast
import functools
import json
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("app", "wallet", "ui")
LOCKS = ("requirements.lock", "requirements-dev.lock")
LONGEST_MODULE = 400
LONGEST_TEST = 600
TEXT_FILES = {".py", ".md", ".toml", ".lock", ".json", ".ts", ".svg", ".xml", ".desktop", ".txt", ".cfg", ""}

# Not before the first window is on the screen: each costs a noticeable part of the start.
HEAVY = (
    *("sqlalchemy", "sqlcipher3", "pyld", "lxml", "pyhanko", "signxml"),
    *("PIL", "qrcode", "zxingcpp", "PySide6.QtNetwork"),
)

# room: (what it may not import, what of that it may after all)
FORBIDDEN = {
    "wallet": (("PySide6", "shiboken6", "ui", "app", "tests"), ()),
    "ui": (
        ("app", "tests", "sqlalchemy", "sqlcipher3", "wallet"),
        # The last one draws: text in, squares out, no state.
        (
            "wallet.model",
            "wallet.vocabularies",
            "wallet.verification.sentences",
            "wallet.share.qr_symbol",
        ),
    ),
    "app": (("tests",), ()),
    # Within the core a credential goes one way.
    "wallet/model": (("wallet",), ("wallet.model",)),
    "wallet/carriers": (
        ("wallet.formats", "wallet.proofs", "wallet.verification", "wallet.store", "wallet.services"),
        ("wallet.formats.strict_json",),
    ),
    "wallet/formats": (
        ("wallet.proofs", "wallet.verification", "wallet.store", "wallet.services"),
        # How a payload is written inside an envelope; neither verifies anything.
        ("wallet.proofs.base64url", "wallet.proofs.jose.unencoded_payload"),
    ),
    "wallet/proofs": (("wallet.verification", "wallet.store", "wallet.services", "wallet.share"), ()),
    "wallet/verification": (("wallet.store", "wallet.services", "wallet.share"), ()),
}
NETWORK = ("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "requests", "httpx")
MAY_USE_THE_NETWORK = ("wallet/exchange/", "wallet/trust/refresh")


def modules(*folders: str) -> list[Path]:
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


@functools.cache
def imports(file: Path) -> frozenset[str]:
    """Everything a module imports, also inside functions; ``from a import b`` counts as ``a.b``."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(names)


def within(name: str, places: tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


@pytest.mark.parametrize("room", FORBIDDEN)
def test_rooms_import_only_what_they_may(room: str) -> None:
    forbidden, allowed = FORBIDDEN[room]
    broken = [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in modules(room)
        for name in sorted(imports(file))
        if within(name, forbidden) and not within(name, allowed)
    ]
    assert broken == []


def test_the_core_opens_no_network() -> None:
    broken = [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in modules(*ROOMS)
        if not file.relative_to(ROOT).as_posix().startswith(MAY_USE_THE_NETWORK)
        for name in sorted(imports(file))
        if within(name, NETWORK)
    ]
    assert broken == []


@pytest.mark.parametrize("file", ["dev.py", "app/__init__.py", "app/system_parts.py"])
def test_what_runs_on_a_bare_computer_needs_only_python(file: str) -> None:
    tops = {name.partition(".")[0] for name in imports(ROOT / file)}
    assert tops <= sys.stdlib_module_names | {"app"}
    assert {name for name in imports(ROOT / file) if within(name, ("app",))} <= {"app.system_parts"}


def test_no_module_is_longer_than_a_person_reads() -> None:
    limits = dict.fromkeys([*modules(*ROOMS, "resources"), ROOT / "dev.py"], LONGEST_MODULE)
    limits |= dict.fromkeys(modules("tests"), LONGEST_TEST)
    lengths = {file: len(file.read_text("utf-8").splitlines()) for file in limits}
    assert {str(file): lengths[file] for file, limit in limits.items() if lengths[file] > limit} == {}


def test_no_text_to_translate_is_inside_another_text() -> None:
    """What collects the texts does not look into an f-string, so such a text would stay English."""
    calls = ("tr", "translate", "QT_TRANSLATE_NOOP")
    found = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in modules(*ROOMS)
        for joined in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call)
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and (getattr(call.func, "attr", "") in calls or getattr(call.func, "id", "") in calls)
    ]
    assert found == []


def test_every_folder_of_resources_says_where_its_files_come_from() -> None:
    folders = [folder for folder in (ROOT / "resources").iterdir() if folder.is_dir()]
    folders = [folder for folder in folders if not folder.name.startswith(("_", "."))]
    assert [folder.name for folder in folders if not (folder / "README.md").is_file()] == []


def source_files() -> Iterator[Path]:
    """What belongs to the project: everything but what tools leave behind."""
    left_behind = {".git", ".venv", "build", "dist", "demo-pictures", "__pycache__"}
    for file in ROOT.rglob("*"):
        parts = file.relative_to(ROOT).parts
        kept_by_tools = any(part in left_behind or part.endswith(("_cache", ".egg-info")) for part in parts)
        if file.is_file() and not kept_by_tools and ".hypothesis" not in parts:
            yield file


def test_no_path_of_somebodys_computer_is_in_the_source() -> None:
    personal = re.compile(r"(?<![\w.}/-])/(?:root|work|farm|mnt|opt|home/(?!someone)\w+|Users/\w+|tmp/\w+)/")
    found = [
        f"{file.relative_to(ROOT)}: {match.group()}"
        for file in source_files()
        if file.suffix in TEXT_FILES and file != Path(__file__)
        for match in personal.finditer(file.read_text("utf-8"))
    ]
    assert found == []


def heavy_after(*lines: str) -> list[str]:
    """The heavy libraries that a fresh process has loaded after these lines of Python."""
    report = f"print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))"
    script = "\n".join(["import importlib, json, pathlib, sys", *lines, report])
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_everything_of_the_window_can_be_imported_without_anything_heavy() -> None:
    names = [file.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".") for file in modules("ui")]
    names = ["app.__main__", "app.window", *(name.removesuffix(".__init__") for name in names)]
    assert heavy_after(*(f"importlib.import_module({name!r})" for name in names)) == []


def test_the_first_window_is_painted_without_anything_heavy(tmp_path: Path) -> None:
    lines = (
        "from app.settings import SettingsFile",
        "from app.window import application, build",
        "app = application(['tallystick'])",
        f"window, _ = build(app, SettingsFile(pathlib.Path({str(tmp_path / 'settings.json')!r})))",
        "window.show()",
        "app.processEvents()",
    )
    assert heavy_after(*lines) == []


def test_calls_to_qt_do_not_use_up_references_to_none(qapp: object) -> None:
    # PySide6 6.12.0 loses one with every call that returns nothing; Python 3.11 then aborts
    # after some thousand calls. docs/decisions/0004-qt-below-6-12.md
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("none is lost")
    assert before - sys.getrefcount(None) < 100


@functools.cache
def project() -> dict[str, object]:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert isinstance(table, dict)
    return table


def test_the_licence_is_said_the_same_way_everywhere() -> None:
    assert project()["license"] == "EUPL-1.2"
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n")
    assert "‘Compatible Licences’ according to Article 5 EUPL are:" in text
    assert "EUPL-1.2" in (ROOT / "README.md").read_text("utf-8")


def locked(name: str) -> dict[str, tuple[str, list[str]]]:
    """The packages of a lock file: name → (release, hashes)."""
    found = {}
    for block in re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8")):
        match = re.match(r"([a-z0-9-]+)==([^\s;]+)", block)
        assert match, block
        found[match[1]] = (match[2], re.findall(r"--hash=sha256:([0-9a-f]{64})\b", block))
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_lock_files_name_hashes_and_no_place_to_fetch_from(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert re.search(r"https?:|file:|(?m:^-)|index-url|find-links|trusted-host", text) is None
    assert [package for package, (_, hashes) in locked(name).items() if not hashes] == []


def test_lock_files_agree_with_the_project_and_with_each_other() -> None:
    runtime, everything = (locked(name) for name in LOCKS)
    needed = project()["dependencies"]
    assert isinstance(needed, list)
    names = {re.split(r"[<>=!~ ]", line)[0].lower() for line in needed}
    assert names <= runtime.keys()
    assert runtime.items() <= everything.items()
    assert runtime["pyside6-essentials"][0].startswith("6.11.")
    assert runtime["sqlcipher3"][0] == "0.6.4"


def readme_calls(program: str) -> list[list[str]]:
    text = (ROOT / "README.md").read_text("utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = (shlex.split(line, comments=True) for block in blocks for line in block.splitlines())
    calls = [line for line in lines if line]
    words = program.split()
    return [call[len(words) :] for call in calls if call[: len(words)] == words]


def test_every_command_in_the_readme_exists() -> None:
    import dev
    from app.arguments import parse

    commands = [call[0] for call in readme_calls("python3 dev.py")]
    assert {"demo", "test"} <= set(commands) <= dev.COMMANDS.keys()
    calls = readme_calls("tallystick")
    assert calls
    for call in calls:
        assert callable(parse(call).run)
