"""A lesson → its page."""
