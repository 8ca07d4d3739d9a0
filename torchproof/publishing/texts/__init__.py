"""A lesson as plain Markdown, and the lists of all such texts."""
