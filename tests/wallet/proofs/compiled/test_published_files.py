"""Every published document gives the same bytes by both ways."""

from collections import Counter

from tests.wallet.proofs.compiled.same_quads import Way, compare, published
from wallet.proofs.compiled.documents import Compiled


def test_all_published_documents_are_equal_or_left_to_the_general_way(vectors, w3c_contexts) -> None:
    compiled = Compiled(w3c_contexts)
    ways = Counter(compare(document, compiled, w3c_contexts) for _, document in published(vectors))
    assert ways[Way.EQUAL] > 400
    assert ways[Way.GENERAL] <= ways[Way.EQUAL] // 100, "ordinary documents have to take the short way"
    assert ways[Way.REFUSED] > 100
