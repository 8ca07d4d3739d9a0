"""A reader's workbench: a block of a served page, edited there and run on this machine."""
