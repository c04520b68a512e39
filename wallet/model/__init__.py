"""Frozen dataclasses that every room of the wallet shares."""
