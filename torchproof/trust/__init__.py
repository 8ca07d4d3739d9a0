"""How much can be trusted: what is made wrong on purpose, and whether a check sees it."""
