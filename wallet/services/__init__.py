"""What the program does for a person, put together from the rooms; no screen, no paths of its own."""
