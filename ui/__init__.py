"""Windows, views, models and delegates. Sees the wallet through ``ports`` and frozen dataclasses only."""
