"""The process that runs one snippet: what happens inside it, and what it notes down."""
