"""The only place where things are put together: entry points, command line, settings, paths."""

VERSION = "0.1.0"
"""The version of the program; a test compares it with the one it is packaged as."""
