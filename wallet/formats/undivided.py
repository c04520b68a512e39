"""For formats in which one document is always one credential."""

from wallet.model.document import Content


def undivided(content: Content) -> tuple[Content, ...]:
    """No parts: nothing in the content is a credential of its own."""
    del content
    return ()
