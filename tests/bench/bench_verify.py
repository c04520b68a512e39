"""How many credentials are checked per second of processor time, beside npm and beside the bare signature.

Run it with ``python -m tests.bench.bench_verify [rounds]`` from the checkout. Every pair is measured in
turns within one run, after a warm-up; the medians of the rounds are printed. The library of comparison
is fetched from npm into a folder that is thrown away; without node and npm that part is left out, and
the bench says so.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

CHECKOUT = Path(__file__).resolve().parents[2]
if str(CHECKOUT) not in sys.path:
    sys.path.insert(0, str(CHECKOUT))

from tests.wallet.proofs import sealers, token_makers  # noqa: E402 - found only after the line above
from tests.wallet.share.makers import Ed25519Signer  # noqa: E402
from wallet.keys import certificates, jwk  # noqa: E402
from wallet.model.document import CompactEnvelope, Content, JwsEnvelope, SdJwtEnvelope  # noqa: E402
from wallet.model.findings import Outcome, ProofResult  # noqa: E402
from wallet.model.json_value import JsonObject  # noqa: E402
from wallet.proofs import base64url, data_integrity, jades, jose, sd_jwt, token_key, vc_jwt  # noqa: E402
from wallet.proofs.contexts import bundled  # noqa: E402

PACKAGES = (
    "@digitalbazaar/vc@7.3.0",
    "@digitalbazaar/data-integrity@2.5.0",
    "@digitalbazaar/eddsa-rdfc-2022-cryptosuite@1.3.0",
)
ROUNDS = 5
SECONDS_OF_A_ROUND = 0.6
SECONDS_OF_WARM_UP = 1.5
PUBLISHED = "1edtech-validator/inspector-vc/resources/ob30/simple.json"
JADES_PAYLOAD_BYTES = 20_000

# Speaks lines: the number of checks to do goes in, the processor seconds that they took come out.
HARNESS = """
import {createInterface} from 'node:readline';
import {readFileSync} from 'node:fs';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';

const {contexts, credential} = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const method = [credential.proof].flat()[0].verificationMethod;
const [controller, key] = method.split('#');
const documents = new Map(Object.entries(contexts));
documents.set(method, {
  '@context': 'https://w3id.org/security/multikey/v1', id: method, type: 'Multikey',
  controller, publicKeyMultibase: key});
documents.set(controller, {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: controller, assertionMethod: [method]});
// "static" is what the library's own loader says of its contexts, so that they stay processed.
const documentLoader = async url => {
  const document = documents.get(url);
  if(!document) throw new Error('not bundled: ' + url);
  return {contextUrl: null, documentUrl: url, document, tag: 'static'};
};
const suite = new DataIntegrityProof({cryptosuite});
for await (const line of createInterface({input: process.stdin})) {
  const before = process.cpuUsage();
  for(let left = Number(line); left > 0; left--) {
    const result = await vc.verifyCredential({credential, suite, documentLoader});
    if(!result.verified) throw result.error;
  }
  const {user, system} = process.cpuUsage(before);
  console.log((user + system) / 1e6);
}
"""

Timed = Callable[[int], float]
"""Does the work so many times; the processor seconds that it took."""


def timed(work: Callable[[], object]) -> Timed:
    """Work of this process."""

    def run(times: int) -> float:
        start = time.process_time()
        for _ in range(times):
            work()
        return time.process_time() - start

    return run


def per_second(*sides: Timed, rounds: int) -> list[float]:
    """How often per processor second each side does its work: medians of rounds in turns."""
    counts = []
    for side in sides:
        done, spent = 0, 0.0
        while spent < SECONDS_OF_WARM_UP:
            # From the later part only: the first ones are slower.
            done = max(10, done * 2)
            latest = side(done)
            spent += latest
        counts.append(max(1, round(done / latest * SECONDS_OF_A_ROUND)))
    measured: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds):
        for rates, side, count in zip(measured, sides, counts, strict=True):
            rates.append(count / side(count))
    return [statistics.median(rates) for rates in measured]


def passed(check: Callable[[], tuple[ProofResult, ...]]) -> Callable[[], None]:
    """The check, which must pass every time."""

    def run() -> None:
        for result in check():
            if result.outcome is not Outcome.PASSED:
                raise SystemExit(f"The check did not pass: {result}")

    return run


# --- eddsa-rdfc-2022 -------------------------------------------------------------------------


def own_badge() -> JsonObject:
    """An Open Badge 3 about as large as the published one, signed here by a key of its own."""
    signer = Ed25519Signer(1)
    badge: JsonObject = {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": "http://example.edu/credentials/3732",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": signer.did, "type": ["Profile"], "name": "Example University"},
        "validFrom": "2010-01-01T00:00:00Z",
        "name": "Example University Degree",
        "credentialSubject": {
            "id": "did:example:ebfeb1f712ebc6f1c276e12ec21",
            "type": ["AchievementSubject"],
            "achievement": {
                "id": "https://example.com/achievements/21st-century-skills/teamwork",
                "type": ["Achievement"],
                "criteria": {"narrative": "Team members are nominated for this badge by their peers."},
                "description": "This badge recognizes the development of the capacity to collaborate.",
                "name": "Teamwork",
            },
        },
    }
    made = datetime(2026, 1, 1, tzinfo=UTC)
    return {
        **badge,
        "proof": data_integrity.sign(badge, signer=signer, purpose="assertionMethod", created=made),
    }


@contextmanager
def npm(credential: JsonObject, folder: Path) -> Iterator[Timed]:
    """The library of comparison at work on a credential, in a process of its own."""
    contexts = {url: bundled().document(url) for url in bundled().urls}
    task = folder / "task.json"
    task.write_text(json.dumps({"contexts": contexts, "credential": credential}), "utf-8")
    command = ["node", "harness.mjs", str(task)]
    with subprocess.Popen(
        command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        questions, answers = process.stdin, process.stdout
        assert questions is not None
        assert answers is not None

        def run(times: int) -> float:
            questions.write(f"{times}\n")
            questions.flush()
            answer = answers.readline()
            if not answer:
                raise SystemExit("The npm library did not verify the credential; its words are above.")
            return float(answer)

        yield run
        questions.close()


def install(folder: Path) -> str | None:
    """Puts the library of comparison into the folder; why that is not possible, or None."""
    if not shutil.which("node") or not shutil.which("npm"):
        return "node and npm are not on this computer"
    (folder / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
    (folder / "harness.mjs").write_text(HARNESS, "utf-8")
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", *PACKAGES]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else f"npm could not fetch it: {done.stderr.strip()[-200:]}"


def credentials() -> Iterator[tuple[str, JsonObject]]:
    """What is checked: a badge made here and, where they are at hand, one of the published files."""
    yield "a badge made here", own_badge()
    vectors = Path(os.environ.get("TALLYSTICK_VECTORS") or CHECKOUT.parent / "shared" / "vectors")
    if (vectors / PUBLISHED).is_file():
        yield "1EdTech ob30/simple.json", json.loads((vectors / PUBLISHED).read_bytes())
    else:
        print("The published vectors are not here: 1EdTech ob30/simple.json was not measured.")


def bench_data_integrity(rounds: int) -> None:
    """Print what one check of ``eddsa-rdfc-2022`` costs, beside npm where it is there."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        missing = install(folder)
        print("eddsa-rdfc-2022, checks per processor second")
        if missing:
            print(f"  Not compared with {PACKAGES[0]}: {missing}.")
        for name, credential in credentials():
            ours = timed(passed(partial(data_integrity.check_object, credential)))
            if missing:
                print(f"  {name:28} {per_second(ours, rounds=rounds)[0]:8.0f}")
                continue
            with npm(credential, folder) as theirs:
                our_rate, their_rate = per_second(ours, theirs, rounds=rounds)
            print(
                f"  {name:28} {our_rate:8.0f}   {PACKAGES[0]} {their_rate:6.0f}   "
                f"ratio {our_rate / their_rate:5.2f}"
            )


# --- tokens ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Token:
    """A token that can be checked again and again, and its bare signature."""

    name: str
    check: Callable[[], tuple[ProofResult, ...]]
    raw: Callable[[], None]


def bare(key: PublicKeyTypes, algorithm: str, data: bytes, signature: bytes) -> Callable[[], None]:
    """Nothing but the signature, prepared as far as it can be."""
    if isinstance(key, rsa.RSAPublicKey):
        return lambda: key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
    if isinstance(key, ec.EllipticCurvePublicKey):
        half = len(signature) // 2
        r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
        return lambda: key.verify(encode_dss_signature(r, s), data, ec.ECDSA(hashes.SHA256()))
    assert isinstance(key, ed25519.Ed25519PublicKey), algorithm
    return lambda: key.verify(signature, data)


def compact(name: str, maker: token_makers.Maker, content: Content, check: Callable[..., object]) -> Token:
    """A token in compact serialisation as a ``Token``."""
    envelope = content.envelope
    assert isinstance(envelope, CompactEnvelope | SdJwtEnvelope)
    signed, _, signature = envelope.token.partition("~")[0].rpartition(".")
    key = jwk.read(dict(maker.jwk)).key
    raw = bare(key, maker.algorithm, signed.encode(), base64url.decode(signature, place="bench"))
    return Token(f"{name} {maker.algorithm}", partial(check, content), raw)


def selective(maker: token_makers.Maker) -> str:
    """An SD-JWT VC with three disclosures."""
    disclosures = [token_makers.disclosure(f"salt-{name}", name, f"The {name}") for name in ("a", "b", "c")]
    claims = {
        "iss": token_makers.ISSUER,
        "vct": "https://credentials.example/course",
        "iat": 1_700_000_000,
        "_sd": [token_makers.digest(text) for text in disclosures],
        "_sd_alg": "sha-256",
    }
    return "~".join([maker.token(claims, {"typ": "dc+sd-jwt"}), *disclosures, ""])


def seal(sealer: sealers.Sealer) -> Token:
    """A European seal with a payload as large as a small diploma."""
    words = json.loads(sealers.CREDENTIAL)
    payload = json.dumps({**words, "text": "x" * JADES_PAYLOAD_BYTES})
    content = sealers.envelope(payload, sealer.signature(sealer.header(), payload))
    assert isinstance(content.envelope, JwsEnvelope)
    (signature,) = content.envelope.signatures
    data = f"{signature.protected}.{payload}".encode()
    value = base64url.decode(signature.signature, place="bench")
    raw = bare(certificates.public_key(sealer.certificate), sealer.algorithm, data, value)
    return Token(f"JAdES {sealer.algorithm}", partial(jades.check, content), raw)


def tokens() -> Iterator[Token]:
    """Everything that is compared with its bare signature."""
    for algorithm in ("EdDSA", "ES256", "RS256"):
        maker = token_makers.MAKERS[algorithm]
        content = token_makers.content_of(maker.token(token_makers.badge_2()))
        yield compact("JWT", maker, content, vc_jwt.check)
    for algorithm in ("EdDSA", "ES256", "RS256"):
        maker = token_makers.MAKERS[algorithm]
        yield compact("SD-JWT", maker, token_makers.content_of(selective(maker)), sd_jwt.check)
    yield seal(next(sealer for sealer in sealers.SEALERS if sealer.algorithm == "RS256"))


def at_first_sight(check: Callable[[], None]) -> Callable[[], None]:
    """The check where nothing is remembered of earlier ones: neither the header nor the key in it."""

    def run() -> None:
        jose._remembered.cache_clear()
        token_key._remembered_jwk.cache_clear()
        check()

    return run


def bench_tokens(rounds: int) -> None:
    """Print the checks of tokens beside the bare signatures in them, which hash what was signed."""
    print("tokens, checks per processor second: at first sight, with a header seen before, bare signature")
    for token in tokens():
        check = passed(token.check)
        first, again, raw = per_second(
            timed(at_first_sight(check)), timed(check), timed(token.raw), rounds=rounds
        )
        print(
            f"  {token.name:28} {first:8.0f} {again:8.0f}   bare {raw:8.0f}   "
            f"ratios {first / raw:5.2f} {again / raw:5.2f}"
        )


def main(rounds: int = ROUNDS) -> None:
    """Print the tables."""
    bench_data_integrity(rounds)
    bench_tokens(rounds)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
