"""The EU's trusted lists (ETSI TS 119 612), read from files: whom they name, and whether they are genuine."""
