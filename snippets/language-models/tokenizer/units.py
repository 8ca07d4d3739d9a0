"""Bytes, characters and words: how many kinds, how long, how many unknown."""

# needs: safetensors (the pairs are kept in its format)

# --8<-- [start:units]
import re

from alice import load_text

training, validation = load_text()
cuts = {"bytes": str.encode, "characters": list, "words": re.compile(r"\w+").findall}
for name, cut in cuts.items():
    kinds, units = set(cut(training)), cut(validation)
    unknown = sum(unit not in kinds for unit in units)
    print(
        f"{name:<10} {len(kinds):>4} kinds; of {len(units):>5} new, {unknown} unknown"
    )
# > bytes        66 kinds; of 13998 new, 1 unknown
# > characters   66 kinds; of 13998 new, 1 unknown
# > words      2737 kinds; of  2649 new, 214 unknown
# --8<-- [end:units]
