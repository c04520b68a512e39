"""From what a credential says and what its proofs gave to one honest verdict."""
