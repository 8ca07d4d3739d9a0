"""A question on what a reader remembers, as it stands on pages."""
