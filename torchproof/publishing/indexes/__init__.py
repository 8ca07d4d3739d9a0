"""Pages made of all lessons: concepts, error messages, verification."""
