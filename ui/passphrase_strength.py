"""The hint on passphrases, as the screens use it; how it is made is in ``wallet.model.passphrases``."""

from wallet.model.passphrases import MINIMUM_CHARACTERS, Strength, strength_of

__all__ = ["MINIMUM_CHARACTERS", "Strength", "strength_of"]
