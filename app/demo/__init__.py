"""The demonstration: a throw-away wallet with sample credentials of an issuer made on the spot, offline."""
