"""A new course: what `python -m torchproof init` writes."""
