from tests.faults import stateful


def test_a_few_lives_of_a_wallet_go_as_the_model_says():
    stateful.Life.played.clear()
    stateful.play(4, derandomize=True)
    assert stateful.Life.played["steps"] > 30
