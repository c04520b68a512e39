"""One module per group of calls; each function takes the options and gives the exit code."""
