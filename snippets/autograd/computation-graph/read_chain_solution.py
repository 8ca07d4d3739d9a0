"""Solution: name the nodes of a graph before PyTorch does."""

from read_chain import check_names

# --8<-- [start:solution]
names = ["MulBackward0", "ExpBackward0", "NegBackward0", "PowBackward0"]
print(check_names(names))
# > Right!
# --8<-- [end:solution]
