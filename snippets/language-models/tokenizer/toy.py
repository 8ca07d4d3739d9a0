"""Byte-pair encoding of a few words, step by step."""

from collections import Counter
from itertools import pairwise

from bpe import WORDS, merged

# --8<-- [start:count]
print(WORDS.findall("Don't stop, Alice!"))
# > ['Don', "'", 't', ' stop', ',', ' Alice', '!']

ids = list(b"the theme then")
print(ids)
# > [116, 104, 101, 32, 116, 104, 101, 109, 101, 32, 116, 104, 101, 110]
print(Counter(pairwise(ids)).most_common(2))
# > [((116, 104), 3), ((104, 101), 3)]
# --8<-- [end:count]

# --8<-- [start:merge]
ids = merged(ids, (116, 104), 256)
print(Counter(pairwise(ids)).most_common(1))
# > [((256, 101), 3)]
# --8<-- [end:merge]
