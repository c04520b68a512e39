"""Everything that is true without a screen. Imports neither Qt nor ``ui`` nor ``app``."""
