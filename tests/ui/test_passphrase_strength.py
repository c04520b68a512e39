"""The screens use the one hint on passphrases that there is."""

from ui import passphrase_strength
from wallet.model import passphrases


def test_the_hint_is_that_of_the_wallet() -> None:
    assert passphrase_strength.strength_of is passphrases.strength_of
    assert passphrase_strength.MINIMUM_CHARACTERS == passphrases.MINIMUM_CHARACTERS
