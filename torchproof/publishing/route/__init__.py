"""The way through a course: its parts with their times, and the map of its lessons."""
