"""A block of code as it is shown: its lines, outputs, place, and on what it was checked."""
