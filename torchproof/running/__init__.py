"""A snippet's source → what each of its statements printed and drew."""
