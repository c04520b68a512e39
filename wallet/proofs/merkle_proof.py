"""Merkle proofs as Blockcerts has them: many documents are recorded in a public ledger by one hash.

Sources: the proof values of "Merkle Proof 2019" (its CBOR and the numbers for its names), Chainpoint 2.0
for the path from the hash of a document to the root. Nothing here asks the ledger whether it holds the root.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from wallet.formats.nodes import Node
from wallet.keys import multibase
from wallet.model.errors import MalformedInputError
from wallet.proofs.suites import plain_cbor
from wallet.proofs.suites.plain_cbor import Cbor
from wallet.proofs.suites.suite import BrokenProofError

MAX_VALUE_CHARACTERS: Final = 20_000
"""Longest proof value that is read; a path through 2⁶⁴ documents has room in it."""
MAX_PATH: Final = 64
MAX_ANCHORS: Final = 16
_DEPTH: Final = 5
_HASH_BYTES: Final = 32
_TEXT, _BYTES = 3, 2  # major types of CBOR (RFC 8949, 3.1)
_HEXADECIMAL: Final = re.compile(r"[0-9a-fA-F]{64}", re.ASCII)

_ROOT, _TARGET, _ANCHORS, _PATH = 0, 1, 2, 3
_LEFT, _RIGHT = 0, 1
_CHAIN, _NETWORK, _TRANSACTION = 0, 1, 2
# "Blockchain keymap" of Merkle Proof 2019: number of the ledger, number of its network.
_LEDGERS: Final = {
    (0, 1): "Bitcoin",
    (0, 3): "Bitcoin testnet",
    (1, 1): "Ethereum",
    (1, 3): "Ethereum Ropsten testnet",
    (1, 4): "Ethereum Rinkeby testnet",
    (1, 5): "Ethereum Goerli testnet",
    (1, 11155111): "Ethereum Sepolia testnet",
    (2, 137): "Polygon",
    (2, 80001): "Polygon Mumbai testnet",
}
_SIMULATION: Final = -1
# The names that MerkleProof2017 has for the same.
_LEDGER_NAMES: Final = {
    "bitcoinMainnet": "Bitcoin",
    "bitcoinTestnet": "Bitcoin testnet",
    "bitcoinRegtest": "Bitcoin regtest (a simulation)",
    "ethereumMainnet": "Ethereum",
    "ethereumRopsten": "Ethereum Ropsten testnet",
    "ethereumRinkeby": "Ethereum Rinkeby testnet",
    "ethereumGoerli": "Ethereum Goerli testnet",
    "ethereumSepolia": "Ethereum Sepolia testnet",
    "mockchain": "mocknet (a simulation)",
}
_LEDGER_TYPES: Final = {
    "BTCOpReturn": "Bitcoin (network not stated)",
    "ETHData": "Ethereum (network not stated)",
}
_SHOWN_CHARACTERS: Final = 100


@dataclass(frozen=True)
class Anchor:
    """Where the root is said to be recorded: the ledger by its plain name, the transaction as it stands."""

    ledger: str
    transaction: str


@dataclass(frozen=True)
class MerkleProof:
    """The hash of a document, and the way from it to the root of its tree. Hashes are SHA-256.

    ``path`` holds from the leaf to the root whether the neighbour stands on the left, and its hash.
    """

    target: bytes
    root: bytes
    path: tuple[tuple[bool, bytes], ...]
    anchors: tuple[Anchor, ...]

    def leads_to_root(self) -> bool:
        """Whether the path leads from the target to the root."""
        found = self.target
        for on_the_left, neighbour in self.path:
            pair = neighbour + found if on_the_left else found + neighbour
            found = hashlib.sha256(pair).digest()
        return found == self.root

    @property
    def ledgers(self) -> str:
        """The ledgers, in words for a person."""
        return ", ".join(dict.fromkeys(anchor.ledger for anchor in self.anchors))


def from_value(text: str) -> MerkleProof:
    """The proof that a ``proofValue`` of Merkle Proof 2019 holds. BrokenProofError for anything else."""
    if not text.startswith("z"):
        raise BrokenProofError(why="its value is missing or not in base58")
    try:
        data = multibase.decode(text, limit=MAX_VALUE_CHARACTERS)
        value = plain_cbor.decode(data, negative=True, max_depth=_DEPTH)
    except MalformedInputError as error:
        raise BrokenProofError(why="its value is not put together as this suite demands") from error
    members = _pairs(value)
    anchors = tuple(_anchor(_pairs(anchor)) for anchor in _list(members.get(_ANCHORS), MAX_ANCHORS))
    path = tuple(_step(step) for step in _list(members.get(_PATH, []), MAX_PATH))
    return _with_anchors(MerkleProof(_hash(members.get(_TARGET)), _hash(members.get(_ROOT)), path, anchors))


def from_receipt(receipt: Node) -> MerkleProof:
    """The proof under ``signature`` (MerkleProof2017) or ``receipt`` (Chainpoint). BrokenProofError."""
    steps, anchors = receipt.each("proof"), receipt.each("anchors")
    if len(steps) > MAX_PATH or len(anchors) > MAX_ANCHORS:
        raise BrokenProofError(why="its path or its list of ledgers is too long")
    target, root = (_hexadecimal(receipt.member(name)) for name in ("targetHash", "merkleRoot"))
    found = tuple(Anchor(_named_ledger(anchor), _shown(anchor.member("sourceId"))) for anchor in anchors)
    return _with_anchors(MerkleProof(target, root, tuple(map(_written_step, steps)), found))


def _with_anchors(proof: MerkleProof) -> MerkleProof:
    if not proof.anchors:
        raise BrokenProofError(why="it names no ledger")
    return proof


def _pairs(value: Cbor | None) -> dict[int, Cbor]:
    """A list of number and value; a number may come once."""
    pairs: dict[int, Cbor] = {}
    for pair in _list(value, MAX_PATH):
        match pair:
            case [int(name), content] if name not in pairs:
                pairs[name] = content
            case _:
                raise BrokenProofError(why="a part of its value is not there once by its number")
    return pairs


def _list(value: Cbor | None, limit: int) -> list[Cbor]:
    if not isinstance(value, list) or len(value) > limit:
        raise BrokenProofError(why="a part of its value is missing or too long")
    return value


def _step(step: Cbor) -> tuple[bool, bytes]:
    match step:
        case [int(side), content] if side in (_LEFT, _RIGHT):
            return side == _LEFT, _hash(content)
        case _:
            raise BrokenProofError(why="a step of its path has no side")


def _hash(value: Cbor | None) -> bytes:
    found = _written(value)
    if not _HEXADECIMAL.fullmatch(found):
        raise BrokenProofError(why=f"a hash in it does not have {_HASH_BYTES} bytes")
    return bytes.fromhex(found)


def _written(value: Cbor | None) -> str:
    """A text, or bytes in hexadecimal: the encoder writes either as CBOR, and that as a byte string."""
    if not isinstance(value, bytes) or not value:
        raise BrokenProofError(why="a part of its value is not there in bytes")
    is_text = value[0] >> 5 == _TEXT
    if is_text:  # has the form of a byte string, under another number
        value = bytes([value[0] ^ (_TEXT ^ _BYTES) << 5]) + value[1:]
    try:
        found = plain_cbor.decode(value)
        if isinstance(found, bytes):
            return found.decode("ascii") if is_text else found.hex()
    except (MalformedInputError, UnicodeDecodeError):
        pass
    raise BrokenProofError(why="a part of its value is neither bytes nor plain text")


def _anchor(members: dict[int, Cbor]) -> Anchor:
    if members.get(_CHAIN) == _SIMULATION:
        return Anchor("mocknet (a simulation)", "")
    ledger = _LEDGERS.get((_number(members, _CHAIN), _number(members, _NETWORK)))
    if ledger is None:
        raise BrokenProofError(why="it names a ledger that its suite does not know")
    return Anchor(ledger, _written(members.get(_TRANSACTION))[:_SHOWN_CHARACTERS])


def _number(members: dict[int, Cbor], name: int) -> int:
    value = members.get(name)
    if not isinstance(value, int):
        raise BrokenProofError(why="it names its ledger in another way")
    return value


def _written_step(step: Node) -> tuple[bool, bytes]:
    if step.has("left") == step.has("right"):
        raise BrokenProofError(why="a step of its path has no side, or two")
    return step.has("left"), _hexadecimal(step.member("left" if step.has("left") else "right"))


def _hexadecimal(node: Node) -> bytes:
    if not isinstance(node.value, str) or not _HEXADECIMAL.fullmatch(node.value):
        raise BrokenProofError(why="a hash in it is not written as it must be")
    return bytes.fromhex(node.value)


def _named_ledger(anchor: Node) -> str:
    name, kind = anchor.member("chain").value, anchor.member("type").value
    known = _LEDGER_NAMES.get(name) if isinstance(name, str) else None
    return (
        known or _shown(anchor.member("chain")) or _LEDGER_TYPES.get(str(kind), _shown(anchor.member("type")))
    )


def _shown(node: Node) -> str:
    return node.value[:_SHOWN_CHARACTERS] if isinstance(node.value, str) else ""
