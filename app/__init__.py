"""The only place where things are put together: entry points, command line, settings, paths."""
