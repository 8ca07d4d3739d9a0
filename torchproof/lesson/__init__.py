"""Lessons: front matter, concepts, code fences and the graph of prerequisites."""
