"""Tests with a window share what the tests of the window share."""

from tests.ui.conftest import plain_look, tasks

__all__ = ["plain_look", "tasks"]
