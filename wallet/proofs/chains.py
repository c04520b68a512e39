"""Proofs that build on other proofs of the same document (``previousProof``).

Source: Verifiable Credential Data Integrity 1.0, section 2.1.2 "Proof Chains" and section 4.6 "Verify
Proof Sets and Chains". A proof of a chain signs the document together with the proofs that it names.
"""

from wallet.model.json_value import JsonArray, JsonObject, as_list, as_object
from wallet.proofs.suites.suite import BrokenProofError


def previous_proofs(proof: JsonObject, proofs: JsonArray) -> tuple[JsonObject, ...]:
    """The proofs that a proof builds on, in the order in which it names them; none where it names none.

    ``proofs`` are all proofs of the document. Raises BrokenProofError where one is missing or named
    ambiguously, or where the chain leads back to the proof itself.
    """
    direct = _named(proof, proofs)
    _refuse_circle(proof, proofs)
    return direct


def _named(proof: JsonObject, proofs: JsonArray) -> tuple[JsonObject, ...]:
    if "previousProof" not in proof:
        return ()
    names = as_list(proof["previousProof"])
    if not names or len(names) != len({str(name) for name in names}):
        raise BrokenProofError(why="the list of proofs that it builds on is empty or names one twice")
    return tuple(_find(name, proofs) for name in names)


def _find(name: object, proofs: JsonArray) -> JsonObject:
    if not isinstance(name, str) or not name:
        raise BrokenProofError(why="a proof that it builds on is not named by an identifier")
    found = [as_object(other) for other in proofs if as_object(other).get("id") == name]
    if not found:
        raise BrokenProofError(why=f"the proof “{name}” that it builds on is not there")
    if len(found) > 1:
        raise BrokenProofError(why=f"there are {len(found)} proofs “{name}”, and it builds on one")
    return found[0]


def _refuse_circle(proof: JsonObject, proofs: JsonArray) -> None:
    """A proof that is reached from itself cannot have been made: it would contain its own signature."""
    reached: list[JsonObject] = []
    waiting = [proof]
    while waiting:
        for previous in _known(waiting.pop(), proofs):
            if previous is proof:
                raise BrokenProofError(why="the proofs build on each other in a circle")
            if not any(previous is other for other in reached):
                reached.append(previous)
                waiting.append(previous)


def _known(proof: JsonObject, proofs: JsonArray) -> tuple[JsonObject, ...]:
    """As ``_named``; a proof further back that is broken is reported there, and not once more here."""
    try:
        return _named(proof, proofs)
    except BrokenProofError:
        return ()
