"""Bytes, characters and words: how many kinds, how long, how many unknown."""

# needs: safetensors (the pairs are kept in its format)

# --8<-- [start:bytes]
import re

from alice import load_text

for text in ("cat", "café", "你好", "👩‍🚀"):
    print(f"{len(text)} characters, {len(text.encode())} bytes: {list(text.encode())}")
# > 3 characters, 3 bytes: [99, 97, 116]
# > 4 characters, 5 bytes: [99, 97, 102, 195, 169]
# > 2 characters, 6 bytes: [228, 189, 160, 229, 165, 189]
# > 3 characters, 11 bytes: [240, 159, 145, 169, 226, 128, 141, 240, 159, 154, 128]
# --8<-- [end:bytes]

# --8<-- [start:units]
training, validation = load_text()
cuts = {"bytes": str.encode, "characters": list, "words": re.compile(r"\w+").findall}
for name, cut in cuts.items():
    kinds, units = set(cut(training)), cut(validation)
    unknown = sum(unit not in kinds for unit in units)
    print(
        f"{name:<10} {len(kinds):>4} kinds; of {len(units):>5} new, {unknown} unknown"
    )
# > bytes        66 kinds; of 13988 new, 0 unknown
# > characters   66 kinds; of 13988 new, 0 unknown
# > words      2737 kinds; of  2647 new, 213 unknown
# --8<-- [end:units]
