"""Question: what a command line makes of the word False."""

import argparse

# --8<-- [start:question]
parser = argparse.ArgumentParser()
parser.add_argument("--augment", type=bool)

options = parser.parse_args(["--augment", "False"])
print(options.augment)
# > True
# --8<-- [end:question]
