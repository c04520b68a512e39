"""One module per group of calls on the command line; each function takes the options and gives the exit code."""
