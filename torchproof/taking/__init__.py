"""What readers take along, made of a built site: a zip to open from a disk, and books."""
