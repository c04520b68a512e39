"""Published baked pictures: what is dug out equals what their makers put in, found here in another way."""

import html
import json
import re
from pathlib import Path

import pytest
from PIL.PngImagePlugin import PngImageFile

from wallet.carriers import dig
from wallet.carriers.errors import HealthCodeError, NoCodeInPictureError, NothingBakedError
from wallet.model.document import Incoming

OB30 = "1edtech-validator/inspector-vc/resources/ob30"
OB20 = "1edtech-validator/inspector-vc/resources/ob20"
PNG = [
    "openbadges-bakery/testfiles/baked_heart.png",
    f"{OB30}/simple-json.png",
    f"{OB30}/simple-jwt.png",
    f"{OB20}/simple-badge.png",
    "issued/obl-ob3-ldp-baked.png",
    "issued/obl-ob2-signed-baked.png",
]
NOTHING = [
    "openbadges-bakery/testfiles/public_domain_heart.png",
    "openbadges-bakery/testfiles/unbaked_example.svg",
    f"{OB20}/assets/robotics-badge.png",
    "smart-health-cards/example-00-g-qr-code-0.svg",
]


def dug_out(path: Path) -> bytes:
    (dug,) = dig([Incoming("renamed.bin", path.read_bytes())])
    assert dug.problem is None
    assert dug.carrier == path.suffix[1:]
    assert dug.documents[0].data == dug.data
    return dug.data


@pytest.mark.parametrize("name", PNG)
def test_a_baked_png_gives_the_text_that_pillow_sees(vectors, name):
    with PngImageFile(vectors / name) as picture:
        picture.load()
        text = picture.text.get("openbadgecredential") or picture.text["openbadges"]
    assert dug_out(vectors / name) == str(text).encode()


def test_escaped_text_in_a_drawing_is_what_the_issuer_wrote(vectors):
    source = (vectors / "issued/obl-ob3-ldp-baked.svg").read_text("utf-8")
    (text,) = re.findall(r"<openbadges:credential [^>]*>([^<]*)<", source)
    dug = dug_out(vectors / "issued/obl-ob3-ldp-baked.svg")
    assert dug == html.unescape(text).encode()
    achievement = json.loads((vectors / "issued/obl-ob3-ldp.json").read_bytes())["credentialSubject"]
    assert json.loads(dug)["credentialSubject"] == achievement


def test_a_signed_badge_is_the_token_itself(vectors):
    token = (vectors / "issued/obl-ob2-signed.jws").read_bytes().strip()
    assert dug_out(vectors / "issued/obl-ob2-signed-baked.png") == token


@pytest.mark.parametrize("name", ["openbadges-bakery/testfiles/baked_example.svg", f"{OB30}/simple-json.svg"])
def test_a_baked_svg_gives_its_text_byte_for_byte(vectors, name):
    source = (vectors / name).read_bytes()
    (text,) = re.findall(rb"<!\[CDATA\[(.*?)\]\]>", source, re.DOTALL)
    # XML 1.0, 2.11: ends of lines are made the same before anybody gets to see them.
    assert dug_out(vectors / name) == text.replace(b"\r\n", b"\n").strip()


def test_a_token_baked_into_svg_is_that_in_the_attribute(vectors):
    source = (vectors / OB30 / "simple-jwt.svg").read_bytes()
    (token,) = re.findall(rb'verify="([^"]+)"', source)
    assert dug_out(vectors / OB30 / "simple-jwt.svg") == token


@pytest.mark.parametrize("name", NOTHING)
def test_pictures_without_a_credential_say_so(vectors, name):
    (dug,) = dig([Incoming("badge", (vectors / name).read_bytes())])
    assert isinstance(dug.problem, NoCodeInPictureError | NothingBakedError)


def test_codes_of_health_certificates_are_told_apart(vectors):
    pictures = sorted((vectors / "eu-dcc-hcert").rglob("*.png"))
    assert len(pictures) == 8
    for picture in pictures:
        (dug,) = dig([Incoming("code", picture.read_bytes())])
        assert isinstance(dug.problem, HealthCodeError)
