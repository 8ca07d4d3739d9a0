"""What runs vouch for: on which machine, with which torch, each snippet printed what."""
