"""Revocation and suspension by lists at hand. Nothing is fetched, and no list is believed unproved."""
