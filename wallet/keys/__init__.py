"""Key resolution, and the learner's own keys."""
