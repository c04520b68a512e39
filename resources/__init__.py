"""Files that Tallystick carries with it, read through ``importlib.resources``. No code lives here."""
