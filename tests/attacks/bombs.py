"""Inputs that cost their reader far more than their maker, each checked in a process of its own.

``python -m tests.attacks.bombs`` prints for each what the whole service said, its seconds of work, and the
memory that it took beyond what program and input themselves need. Linux only: it forks and asks ``/proc``.
"""

import base64
import gc
import gzip
import json
import os
import pickle
import re
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.attacks.specimens import (
    ED25519,
    LIST,
    NOW,
    ROOT,
    SCHOOL,
    TAKEN,
    badge,
    checked,
    copy_of,
    di_text,
    did_of,
    jwt_list,
    known,
    raw_signature,
    specimens,
    web_trust,
)
from tests.wallet.carriers.wrappings import baked_element, itxt, pdf, png, stream, svg
from tests.wallet.proofs.token_makers import EDDSA, MAKERS, Maker, b64, badge_2, disclosure, part
from tests.wallet.trust.status.list_makers import bits, cbor
from wallet.keys import multibase
from wallet.model.document import Incoming
from wallet.model.findings import Check
from wallet.model.report import CheckResult
from wallet.services.checking import Checking
from wallet.trust import folder
from wallet.trust.at_hand import NOTHING, Trust
from wallet.trust.trust_file import TrustFile

MAX_SECONDS = 1.0
MAX_MEGABYTES = 200
# A record may hold so many credentials, and each of them is read and checked like any other.
PARTS = 190
MAX_SECONDS_FOR_A_PART = 0.025
GIBIBYTE = 1 << 30
ES256 = MAKERS["ES256"]


@dataclass(frozen=True)
class Bomb:
    """What is checked, with what at hand, and which check it is aimed at."""

    data: bytes
    trust: Trust = NOTHING
    aim: Check = Check.INTEGRITY
    files: tuple[TrustFile, ...] = ()


Make = Callable[[], Bomb]


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


def _proof(**changes: object) -> dict[str, object]:
    return {**json.loads(specimens()["eddsa-rdfc-2022"].texts["document"])["proof"], **changes}


def _with(**changes: object) -> Bomb:
    document = json.loads(specimens()["eddsa-rdfc-2022"].texts["document"])
    return Bomb(_json({**document, **changes}), known(ED25519))


def _poison(size: int = 8) -> dict[str, object]:
    """Unnamed nodes that all name each other: to put them in order takes factorial time."""
    names = [f"_:n{one}" for one in range(size)]
    nodes = [
        {"id": one, "type": ["Profile"], "parentOrg": [{"id": two} for two in names if two != one]}
        for one in names
    ]
    document = badge(did_of(ED25519))
    document["credentialSubject"]["achievement"]["creator"] = nodes
    return {**document, "proof": _proof()}


def poison_graph() -> Bomb:
    return Bomb(_json(_poison()), known(ED25519))


def poison_in_parts(number: int = PARTS) -> Bomb:
    """One credential, in which every part is such a graph."""
    from tests.attacks.specimens import record

    text = json.loads(record())
    text["credentialSubject"]["verifiableCredential"] = [_poison(6)] * number
    return Bomb(_json(text), known(ED25519))


def poison_in_a_presentation(number: int = PARTS) -> Bomb:
    holder = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"]}
    inside = [_poison() for _ in range(number)]
    return Bomb(_json({**holder, "verifiableCredential": inside, "proof": _proof()}), known(ED25519))


def anonymous_likes(size: int = 3000) -> Bomb:
    """Very many unnamed nodes that cannot be told apart."""
    return _with(evidence=[{"type": ["Evidence"]} for _ in range(size)])


def deep(opening: bytes, closing: bytes, depth: int = 100_000) -> Bomb:
    return Bomb(opening * depth + b"1" + closing * depth)


def large_json() -> Bomb:
    return Bomb(b'{"type":["VerifiableCredential"],"more":"' + b"x" * 50_000_000 + b'"}')


def many_keys(number: int = 1_000_000) -> Bomb:
    return Bomb(b"{" + b",".join(b'"k%d":1' % each for each in range(number)) + b"}")


def _zeros(compressor: "zlib._Compress") -> bytes:
    written = bytearray()
    block = bytes(1 << 20)
    for _ in range(GIBIBYTE // len(block)):
        written += compressor.compress(block)
    return bytes(written + compressor.flush())


def status_gzip() -> Bomb:
    """Signed by the issuer itself, so that it has to be looked at."""
    packed = _zeros(zlib.compressobj(9, zlib.DEFLATED, 31))
    subject = {"type": "BitstringStatusList", "statusPurpose": "revocation"}
    bomb = jwt_list(ES256, credentialSubject={**subject, "encodedList": "u" + b64(packed)})
    trust = web_trust(ES256, status_copies=(copy_of(bomb),))
    return Bomb(specimens()["vc-jwt ES256"].data, trust, Check.STATUS)


def status_gzip_members() -> Bomb:
    """Very many members one after another, each small."""
    packed = gzip.compress(bits(), mtime=0) * 5_000
    subject = {"type": "BitstringStatusList", "statusPurpose": "revocation"}
    bomb = jwt_list(ES256, credentialSubject={**subject, "encodedList": "u" + b64(packed)})
    trust = web_trust(ES256, status_copies=(copy_of(bomb),))
    return Bomb(specimens()["vc-jwt ES256"].data, trust, Check.STATUS)


def _token_status(list_at_hand: bytes) -> Bomb:
    claims = badge_2(
        iss=EDDSA.did_key,
        issuer={"id": EDDSA.did_key, "type": "Profile"},
        status={"status_list": {"idx": 7, "uri": LIST}},
    )
    token = EDDSA.token(claims, {"jwk": None, "typ": "vc+jwt"}).encode()
    return Bomb(token, Trust(status_copies=(copy_of(list_at_hand),)), Check.STATUS)


def status_zlib() -> Bomb:
    packed = _zeros(zlib.compressobj(9))
    claims = {"iss": EDDSA.did_key, "sub": LIST, "iat": 1_794_000_000}
    claims |= {"status_list": {"bits": 1, "lst": b64(packed)}}
    return _token_status(EDDSA.token(claims, {"jwk": None, "typ": "statuslist+jwt"}).encode())


def status_cbor(content: bytes) -> Bomb:
    """A list as CWT whose CBOR is the bomb."""
    protected = cbor({1: -7, 16: "application/statuslist+cwt"})
    payload = cbor(content)
    return _token_status(b"\xd2\x84" + cbor(protected) + b"\xa0" + payload + cbor(bytes(64)))


LONG = b64(b"\xff" * 64 * 1024)


def rsa_key(where: str, **members: str) -> Bomb:
    """A key of 64 KB in a place where a token may carry one."""
    jwk = {"kty": "RSA", "n": LONG, "e": "AQAB", **members}
    did = "did:jwk:" + part(jwk)
    header = {"jwk": {"jwk": jwk}, "did": {"jwk": None, "kid": f"{did}#0"}}[where]
    claims = badge_2(iss=did, issuer={"id": did, "type": "Profile"}) if where == "did" else badge_2()
    return Bomb(Maker("RS256", lambda data: b"\x01" * 256, {}).token(claims, header).encode())


def long_certificate() -> Bomb:
    number = b"\x00" + b"\xff" * 65_535
    integer = b"\x02\x83" + len(number).to_bytes(3, "big") + number
    der = SCHOOL.der
    key = der.replace(der[60:120], integer, 1)
    return _x5c([base64.b64encode(key).decode()])


def _x5c(chain: list[str]) -> Bomb:
    maker = Maker("ES256", lambda data: raw_signature(SCHOOL.key, data), {})
    claims = {name: value for name, value in badge("urn:school").items() if name != "credentialStatus"}
    token = maker.token(claims, {"jwk": None, "x5c": chain, "typ": "vc+jwt"})
    return Bomb(token.encode(), NOTHING, Check.ISSUER, (TrustFile("root.pem", ROOT.pem, TAKEN),))


def many_certificates() -> Bomb:
    x5c = json.loads(specimens()["vc-jwt x5c"].texts["header"])["x5c"]
    return _x5c([x5c[0], *(x5c[1:] * 10_000)])


def long_multibase(letter: str, base: str = "z") -> Bomb:
    method = f"did:key:{base}{letter * 500_000}"
    return _with(proof=_proof(verificationMethod=f"{method}#{method[8:]}"))


def many_proofs(number: int = 10_000) -> Bomb:
    return _with(proof=[_proof() for _ in range(number)])


def long_chain(number: int = 10_000) -> Bomb:
    proofs = [_proof(id=f"urn:{one}", previousProof=f"urn:{one + 1}") for one in range(number)]
    return _with(proof=proofs)


def chain_of_sixteen() -> Bomb:
    """As many as may be, and each names all the others."""
    names = [f"urn:{one}" for one in range(16)]
    return _with(proof=[_proof(id=name, previousProof=names) for name in names])


def many_signatures(number: int = 10_000) -> Bomb:
    sealed = json.loads(specimens()["jades"].data)
    return Bomb(_json({**sealed, "signatures": sealed["signatures"] * number}))


def many_disclosures(number: int = 10_000) -> Bomb:
    shown = "~".join(disclosure(f"s{one}", f"n{one}", one) for one in range(number))
    token = specimens()["sd-jwt"].data.decode().partition("~")[0]
    return Bomb(f"{token}~{shown}~".encode(), specimens()["sd-jwt"].trust)


def nested_disclosures(depth: int = 1_500) -> Bomb:
    """Each discloses a digest of the next: recursion as deep as there are disclosures."""
    from tests.wallet.proofs.token_makers import digest

    inner, texts = disclosure("s", "end", 1), []
    for one in range(depth):
        texts.append(inner)
        inner = disclosure("s", f"n{one}", {"_sd": [digest(inner)]})
    claims = {"iss": EDDSA.did_key, "vct": "x", "_sd_alg": "sha-256", "_sd": [digest(inner)]}
    token = EDDSA.token(claims, {"jwk": None, "typ": "dc+sd-jwt"})
    return Bomb("~".join((token, inner, *texts, "")).encode(), NOTHING, Check.ISSUER)


def doubling_disclosures(number: int = 40) -> Bomb:
    """Each one names the next twice: what is written once would be read 2^40 times."""
    from tests.wallet.proofs.token_makers import digest

    inner, texts = disclosure("s", 1), []
    for one in range(number):
        texts.append(inner)
        named = {"...": digest(inner)}
        inner = disclosure(f"s{one}", [named, named])
    claims = {"iss": EDDSA.did_key, "vct": "x", "_sd_alg": "sha-256", "list": [{"...": digest(inner)}]}
    token = EDDSA.token(claims, {"jwk": None, "typ": "dc+sd-jwt"})
    return Bomb("~".join((token, inner, *texts, "")).encode(), NOTHING, Check.ISSUER)


def disclosed_value(value: bytes) -> Bomb:
    """A derived proof of ecdsa-sd-2023 whose CBOR is the bomb."""
    text = multibase.encode_base64url(b"\xd9\x5d\x01" + value)
    return _with(proof=_proof(cryptosuite="ecdsa-sd-2023", proofValue=text))


def merkle_value(value: bytes) -> Bomb:
    document = json.loads(specimens()["MerkleProof2019"].texts["document"])
    proof = {**document["proof"], "proofValue": "z" + _base58(value)}
    return Bomb(_json({**document, "proof": proof}))


def _base58(data: bytes) -> str:
    """Only as many bytes as take no time to write."""
    return multibase.encode_base58btc(data[:4_000])[1:]


def merkle_path(number: int = 100_000) -> Bomb:
    document = json.loads(specimens()["MerkleProof2019"].texts["document"])
    proof = {
        "type": ["MerkleProof2017", "Extension"],
        "merkleRoot": "ab" * 32,
        "targetHash": "cd" * 32,
        "proof": [{"left": "ef" * 32} for _ in range(number)],
        "anchors": [],
    }
    return Bomb(_json({**document, "proof": None, "signature": proof}))


def long_value() -> Bomb:
    document = json.loads(specimens()["MerkleProof2019"].texts["document"])
    return Bomb(_json({**document, "proof": {**document["proof"], "proofValue": "z" + "2" * 1_000_000}}))


def png_itxt() -> Bomb:
    heading = b"openbadgecredential\0\1\0\0\0"
    from tests.wallet.carriers.wrappings import chunk

    return Bomb(png(chunk(b"iTXt", heading + _zeros(zlib.compressobj(9)))))


def svg_laughs() -> Bomb:
    names = [f'<!ENTITY l{one + 1} "{f"&l{one};" * 10}">' for one in range(12)]
    prolog = f'<!DOCTYPE svg [<!ENTITY l0 "lol">{"".join(names)}]>'
    return Bomb(svg("<text>&l12;</text>" + baked_element(b"{}"), prolog=prolog))


def svg_deep() -> Bomb:
    return Bomb(svg("<g>" * 100_000 + "</g>" * 100_000))


def zip_bomb() -> Bomb:
    with tempfile.TemporaryFile() as file:
        with (
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
            archive.open("credential.json", "w", force_zip64=True) as member,
        ):
            for _ in range(GIBIBYTE >> 20):
                member.write(bytes(1 << 20))
        file.seek(0)
        return Bomb(file.read())


def zip_of_zips() -> Bomb:
    from tests.wallet.carriers.wrappings import zipped

    data = zipped({"a.json": bytes(1_000_000)})
    for _ in range(10):
        data = zipped({f"{one}.zip": data for one in range(10)})[: 8 << 20]
    return Bomb(data)


def pdf_bomb() -> Bomb:
    catalog = b"<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(a.json) 2 0 R] >> >> >>"
    spec = b"<< /Type /Filespec /F (a.json) /UF (a.json) /EF << /F 3 0 R >> >>"
    packed = _zeros(zlib.compressobj(9))
    inside = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)
    return Bomb(pdf([catalog, spec, inside]))


def pdf_loop() -> Bomb:
    catalog = b"<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>"
    return Bomb(pdf([catalog, b"<< /Kids [" + b"2 0 R " * 2_000 + b"] >>", stream(b"x")]))


def pdf_nested_filters() -> Bomb:
    data = b"x" * 1000
    for _ in range(30):
        data = zlib.compress(data)
    catalog = b"<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(a.json) 2 0 R] >> >> >>"
    spec = b"<< /Type /Filespec /F (a.json) /UF (a.json) /EF << /F 3 0 R >> >>"
    filters = b"/FlateDecode " * 30
    inside = b"<< /Length %d /Filter [%b] >>\nstream\n%b\nendstream" % (len(data), filters, data)
    return Bomb(pdf([catalog, spec, inside]))


def pasted_blanks() -> Bomb:
    return Bomb(b"eyJ" + b" " * 15_000_000 + b".")


def many_tildes() -> Bomb:
    return Bomb(specimens()["sd-jwt"].data + b"~" * 3_000_000)


def many_status_claims() -> Bomb:
    """Each names a list of its own; all are at hand and large."""
    one = badge(did_of(ED25519))["credentialStatus"]
    statuses = [{**one, "id": f"urn:{n}", "statusListCredential": f"{LIST}/{n}"} for n in range(10_000)]
    document = {**badge(did_of(ED25519)), "credentialStatus": statuses}
    return Bomb(di_text(document, ED25519, "eddsa-jcs-2022").encode(), known(ED25519), Check.STATUS)


def many_parts(number: int = 5_000) -> Bomb:
    from tests.attacks.specimens import record

    child = {**badge(did_of(ED25519)), "proof": _proof()}
    text = json.loads(record())
    text["credentialSubject"]["verifiableCredential"] = [child] * number
    return Bomb(_json(text), known(ED25519))


def nested_parts(depth: int = 18) -> Bomb:
    """Records in records, each checked for itself."""
    from tests.attacks.specimens import record

    inside = json.loads(specimens()["eddsa-rdfc-2022"].texts["document"])
    for _ in range(depth):
        text = json.loads(record())
        text["credentialSubject"]["verifiableCredential"] = [inside]
        inside = text
    return Bomb(_json(inside), known(ED25519))


def presentation_of_many(number: int = 3_000) -> Bomb:
    token = specimens()["vc-jwt ES256"].data.decode()
    envelope = {"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential"}
    inside = [{**envelope, "id": f"data:application/vc+jwt,{token}"} for _ in range(number)]
    holder = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"]}
    return Bomb(_json({**holder, "verifiableCredential": inside}), web_trust(ES256))


def trust_of(data: bytes, name: str) -> Bomb:
    """A bomb in the trust folder of whoever checks."""
    specimen = specimens()["eddsa-rdfc-2022"]
    return Bomb(specimen.data, NOTHING, Check.ISSUER, (TrustFile(name, data, TAKEN),))


def trust_list_xml(inside: bytes, prolog: bytes = b"") -> bytes:
    start = b'<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" Id="TSL">'
    return b'<?xml version="1.0"?>' + prolog + start + inside + b"</TrustServiceStatusList>"


_LAUGHS = b"".join(b'<!ENTITY l%d "%b">' % (one + 1, b"&l%d;" % one * 10) for one in range(12))

BOMBS: dict[str, Make] = {
    "poison graph": poison_graph,
    "poison graphs in 190 parts": poison_in_parts,
    "poison graphs in a presentation": poison_in_a_presentation,
    "three thousand nodes without a name": anonymous_likes,
    "lists 100,000 deep": lambda: deep(b"[", b"]"),
    "objects 100,000 deep": lambda: deep(b'{"a":', b"}"),
    "50 MB of JSON": large_json,
    "a million keys": many_keys,
    "1 GiB status list, gzip": status_gzip,
    "status list of 5,000 gzip members": status_gzip_members,
    "1 GiB status list, zlib": status_zlib,
    "status list, CBOR nested": lambda: status_cbor(b"\x81" * 100_000),
    "status list, CBOR of a length beyond": lambda: status_cbor(b"\x9b" + b"\xff" * 8),
    "64 KB modulus in jwk": lambda: rsa_key("jwk"),
    "64 KB exponent in jwk": lambda: rsa_key("jwk", e=LONG, n=b64(b"\xff" * 256)),
    "64 KB modulus in did:jwk": lambda: rsa_key("did"),
    "64 KB exponent in did:jwk": lambda: rsa_key("did", e=LONG, n=b64(b"\xff" * 256)),
    "64 KB number in x5c": long_certificate,
    "500 KB of base58 in did:key": lambda: long_multibase("2"),
    "500 KB of base64url in did:key": lambda: long_multibase("A", "u"),
    "1 MB of base58 in a proof": long_value,
    "10,000 proofs": many_proofs,
    "chain of 10,000 proofs": long_chain,
    "16 proofs that name each other": chain_of_sixteen,
    "10,000 signatures": many_signatures,
    "10,000 disclosures": many_disclosures,
    "10,000 certificates": many_certificates,
    "disclosures 1,500 deep": nested_disclosures,
    "disclosures that double 40 times": doubling_disclosures,
    "proof value, CBOR nested": lambda: disclosed_value(b"\x81" * 100_000),
    "proof value, CBOR of a length beyond": lambda: disclosed_value(b"\x9b" + b"\xff" * 8),
    "proof value, CBOR of many numbers": lambda: disclosed_value(
        b"\x9a\x00\x0f\xff\xff" + b"\x01" * 1_048_575
    ),
    "Merkle value, CBOR nested": lambda: merkle_value(b"\x81" * 4_000),
    "Merkle path of 100,000": merkle_path,
    "PNG with 1 GiB of text": png_itxt,
    "SVG of a billion laughs": svg_laughs,
    "SVG 100,000 deep": svg_deep,
    "zip of 1 GiB": zip_bomb,
    "zip of zips": zip_of_zips,
    "PDF with 1 GiB attached": pdf_bomb,
    "PDF whose tree is a loop": pdf_loop,
    "PDF with thirty filters": pdf_nested_filters,
    "15 MB of blanks in a token": pasted_blanks,
    "5 million full stops": lambda: Bomb(b"eyJ" + b"." * 5_000_000),
    "3 million tildes": many_tildes,
    "10,000 status claims": many_status_claims,
    "5,000 credentials in a record": many_parts,
    "records in records": nested_parts,
    "3,000 tokens in a presentation": presentation_of_many,
    "trust: JSON 100,000 deep": lambda: trust_of(b"[" * 100_000 + b"]" * 100_000, "issuers.json"),
    "trust: 1 GiB snapshot": lambda: trust_of(zip_bomb().data, "x.tallystick-trust"),
    "trust: laughing list": lambda: trust_of(
        trust_list_xml(b"&l12;", b'<!DOCTYPE x [<!ENTITY l0 "lol">' + _LAUGHS + b"]>"), "lotl.xml"
    ),
    "trust: deep list": lambda: trust_of(trust_list_xml(b"<a>" * 100_000 + b"</a>" * 100_000), "lotl.xml"),
    "trust: 64 KB certificate": lambda: trust_of(
        base64.b64decode(_first_x5c(long_certificate())), "root.der"
    ),
    "trust: 10,000 certificates": lambda: trust_of(SCHOOL.pem * 10_000, "roots.pem"),
    "trust: 100,000 keys": lambda: trust_of(
        _json({"id": "did:web:x.example", "verificationMethod": [{"id": f"#{n}"} for n in range(100_000)]}),
        "did.json",
    ),
}


def _first_x5c(bomb: Bomb) -> str:
    header = bomb.data.split(b".")[0]
    return str(json.loads(base64.urlsafe_b64decode(header + b"=" * (-len(header) % 4)))["x5c"][0])


# Measuring


@dataclass(frozen=True)
class Told:
    """What came out: the headline, outcome and reason of the check aimed at, seconds of work, megabytes."""

    headline: str
    outcome: str
    reason: str
    seconds: float
    megabytes: float


def set_off(bomb: Bomb) -> CheckResult:
    """The whole service, with the trust folder read first where the bomb is in there."""
    trust = bomb.trust
    if bomb.files:
        trust = folder.trust_of(folder.recognise_all(bomb.files))
    results = Checking(lambda: NOW, trust).check([Incoming("bomb", bomb.data)])
    return max(results, key=lambda result: len(result.parts))


def measure(name: str) -> Told:
    """Made in one process and set off in another, both copies of this one, which must have no threads."""
    with tempfile.TemporaryDirectory() as directory:
        made, told = Path(directory) / "bomb", Path(directory) / "told"
        _in_a_copy(lambda: made.write_bytes(pickle.dumps(BOMBS[name]())))
        _in_a_copy(lambda: told.write_text(json.dumps(_measured(made)), "utf-8"))
        return Told(**json.loads(told.read_text("utf-8")))


def _measured(made: Path) -> dict[str, object]:
    bomb = pickle.loads(made.read_bytes())  # noqa: S301 - written just before, by ourselves
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # forgets the most memory so far
    before, started = _peak(), time.process_time()
    result = set_off(bomb)
    seconds, after = time.process_time() - started, _peak()
    found = result.verdict.finding(bomb.aim)
    return {
        "headline": result.headline,
        "outcome": found.outcome,
        "reason": found.reason,
        "seconds": seconds,
        "megabytes": after - before,
    }


def _peak() -> float:
    (kilobytes,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    return int(kilobytes) / 1024


def _in_a_copy(work: Callable[[], object]) -> None:
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001 - told to the parent by the exit code
            import traceback

            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status != 0:
        raise RuntimeError(f"the copy ended with {status}")


def warm_up() -> None:
    """Everything that is imported and built on first need, so that it is not counted."""
    for specimen in specimens().values():
        checked(specimen.data, specimen.trust)
    for data in (png(itxt(b"{}")), svg(baked_element(b"{}")), pdf([b"<< /Type /Catalog >>"])):
        checked(data, NOTHING)
    set_off(trust_of(trust_list_xml(b""), "lotl.xml"))


def main(names: list[str]) -> int:
    """One line of JSON for each bomb that is named, or for all."""
    warm_up()
    for name in names or BOMBS:
        try:
            told = measure(name)
        except RuntimeError as error:
            print(json.dumps({"name": name, "broken": str(error)}), flush=True)
            continue
        print(json.dumps({"name": name, **told.__dict__}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
