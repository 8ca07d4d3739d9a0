"""The time that one more token takes, with a cache and without."""

# needs: matplotlib (it draws)

# --8<-- [start:clock]
import time

import matplotlib.pyplot as plt
import torch
from language_model import Cache, Config, LanguageModel


@torch.no_grad()
def milliseconds(longer: LanguageModel, length: int, cached: bool) -> float:
    """Return the median time of one more token behind `length` ones."""
    ids = torch.zeros(1, length, dtype=torch.int64)
    caches = [Cache() for _ in longer.blocks] if cached else None
    if cached:
        longer(ids, caches)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        longer(ids[:, -1:] if cached else ids, caches)
        times.append(1e3 * (time.perf_counter() - start))
    return sorted(times)[2]


# --8<-- [end:clock]

# --8<-- [start:times]
torch.manual_seed(0)
longer = LanguageModel(Config(context=520)).eval()
lengths = range(32, 513, 32)
for cached, name in ((False, "without a cache"), (True, "with a cache")):
    plt.plot(lengths, [milliseconds(longer, n, cached) for n in lengths], label=name)
plt.xlabel("tokens so far")
plt.ylabel("milliseconds for one more")
plt.legend()
plt.show()
# figure~> Milliseconds for one more token against tokens so far, up to 512{!}. Without a cache, a
# figure~> line that climbs; with a cache, one that stays close to the bottom.
# --8<-- [end:times]
