"""One module per question. Each has ``run(case) -> Finding``."""
