"""Mistake: bool as the type of an option."""

# --8<-- [start:mistake]
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--scale", type=bool, default=True)
print(parser.parse_args(["--scale", "False"]).scale)
# > True
# --8<-- [end:mistake]
