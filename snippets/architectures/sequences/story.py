"""The beginning of a book, in numbers."""

# --8<-- [start:text]
from pathlib import Path

import torch

text = " ".join(Path("alice.txt").read_text().lower().split())
characters = sorted(set(text))
ids = torch.tensor([characters.index(one) for one in text])
end = int(0.85 * len(text))
known, new = ids[:end], ids[end:]
# --8<-- [end:text]
