"""What runs vouch for: on which machine, with which release, each snippet printed what."""
