"""Snippets and lessons as the items of a run of pytest, and what such a run tells."""
