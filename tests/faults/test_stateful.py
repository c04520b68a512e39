from tests.faults import stateful


def test_a_few_lives_of_a_wallet_go_as_the_model_says():
    assert ", 0 losses" in stateful.run(6, derandomize=True)
