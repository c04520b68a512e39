"""Whom this computer knows: pinned issuers, and later lists and registries."""
