"""A lesson → its notebook; a part → its lab."""
