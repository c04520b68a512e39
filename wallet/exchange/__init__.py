"""Issuers and verifiers on the network, and the one guarded door to it. Nothing is imported here."""
