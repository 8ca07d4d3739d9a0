"""Processes that run jobs, one after the other, and the walls around them."""
