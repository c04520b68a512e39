# ruff: noqa: INP001 - a script beside the files it keeps, not a package
"""Keeps the translations in step with the texts of the program.

    python resources/translations/build.py update    collect new texts from the source into the .ts files
    python resources/translations/build.py compile   make the .qm files that the program reads
    python resources/translations/build.py check     is everything translated, well formed and compiled?

The .qm files are kept with the source, so that a plain clone speaks all languages. ``check`` ends
with code 1 and one line per complaint.
"""

import re
import shutil
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import PySide6

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent.parent
TOOLS: Final = Path(PySide6.__file__).parent
QT_TEXTS: Final = ROOT / "ui" / "standard_texts.py"

# Plural forms by the rules that Qt follows for the language.
PLURALS: Final = {"en": 2, "bg": 2, "lt": 3}
FILES: Final = {
    "tallystick_en.ts": ("en", "-pluralonly"),  # English is in the source; only its plurals need a file
    "tallystick_bg.ts": ("bg", ""),
    "tallystick_lt.ts": ("lt", ""),
    "qtbase_lt.ts": ("lt", ""),
}


def sources(name: str) -> list[Path]:
    """The files whose texts belong into the .ts file of that name."""
    if name.startswith("qtbase"):
        return [QT_TEXTS]
    found = (file for folder in ("wallet", "app", "ui") for file in sorted((ROOT / folder).rglob("*.py")))
    return [file for file in found if file != QT_TEXTS]


def update(folder: Path = HERE) -> None:
    """Bring the .ts files of a folder in step with the source; texts that are gone go."""
    for name, (language, option) in FILES.items():
        options = [
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        listed = [str(file.relative_to(ROOT)) for file in sources(name)]
        _run("lupdate", *options, *filter(None, [option]), *listed, "-ts", str(folder / name))


def compile_all(folder: Path = HERE, into: Path = HERE) -> None:
    """Make the .qm file of every .ts file."""
    for name in FILES:
        _run("lrelease", "-silent", str(folder / name), "-qm", str((into / name).with_suffix(".qm")))


def check() -> list[str]:
    """What is wrong, one line each; nothing when all is well."""
    complaints = [line for name, (language, _) in FILES.items() for line in _complaints(name, language)]
    complaints += _badly_marked()
    with tempfile.TemporaryDirectory() as scratch:
        for name in FILES:
            shutil.copy(HERE / name, scratch)
        compile_all(Path(scratch), Path(scratch))
        for name in FILES:
            compiled = Path(name).with_suffix(".qm")
            if (Path(scratch) / compiled).read_bytes() != _bytes_of(HERE / compiled):
                complaints.append(f"{compiled}: older than its .ts file; run compile")
        update(Path(scratch))
        for name in FILES:
            if _texts(Path(scratch) / name) != _texts(HERE / name):
                complaints.append(f"{name}: the source has other texts; run update")
    return complaints


def _complaints(name: str, language: str) -> Iterator[str]:
    for context, message in _messages(HERE / name):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        where = f"{name}: {context}: “{source}”"
        if "%n" in source and message.get("numerus") != "yes":
            yield f"{where}: counts without plural forms; say it through tr() of an object"
        if translation is None or translation.get("type") == "unfinished":
            yield f"{where}: not translated"
            continue
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.findall("numerusform")] if plural else []
        if plural and len(forms) != PLURALS[language]:
            yield f"{where}: {len(forms)} plural forms instead of {PLURALS[language]}"
        for form in forms or [translation.text or ""]:
            if not form.strip():
                yield f"{where}: empty"
            elif placeholders(form) != placeholders(source):
                yield f"{where}: other placeholders than its source"


def placeholders(text: str) -> set[str]:
    """What is filled in later: ``{name}``, ``%n``, ``%1``. Raises ValueError for a lone brace."""
    named = {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}
    return named | set(re.findall(r"%(?:n|\d)", text))


def _badly_marked() -> Iterator[str]:
    """Texts that the extractor cannot see, because they are put together before they are translated."""
    marked = re.compile(r"(?:\btr|\btranslate|TRANSLATE_NOOP)\(\s*(?:\"[^\"]*\",\s*)?f[\"']")
    for file in sources("tallystick"):
        for found in marked.finditer(file.read_text(encoding="utf-8")):
            line = file.read_text(encoding="utf-8")[: found.start()].count("\n") + 1
            yield f"{file.relative_to(ROOT)}:{line}: an f-string cannot be translated"


def _messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _texts(file: Path) -> set[tuple[str, str]]:
    return {(context, message.findtext("source") or "") for context, message in _messages(file)}


def _bytes_of(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    done = subprocess.run(  # noqa: S603 - Qt's own tool, with our own file names
        [str(TOOLS / (tool + suffix)), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main(arguments: Sequence[str]) -> int:
    """Do what the one argument says; 2 for any other."""
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check"]:
            complaints = check()
            sys.stdout.writelines(f"{line}\n" for line in complaints)
            return 1 if complaints else 0
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
