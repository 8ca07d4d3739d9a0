"""Torchproof: lessons whose every printed output comes from a run."""
