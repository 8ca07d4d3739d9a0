"""A notebook or a percent script → a snippet, a lesson, and what a person must decide."""
