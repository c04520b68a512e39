"""Models that lists and trees show."""
