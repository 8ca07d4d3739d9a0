"""Ask torch to refuse what may give another result in the next run."""

# --8<-- [start:refuse]
import torch

places, values = torch.tensor([0, 0]), torch.tensor([1.0, 2.0])

torch.use_deterministic_algorithms(True)
try:
    torch.zeros(3).put_(places, values)
except RuntimeError as error:
    print(str(error).split(", but")[0])
# > put_ does not have a deterministic implementation
print(torch.zeros(3).put_(places, values, accumulate=True))
# > tensor([3., 0., 0.])
torch.use_deterministic_algorithms(False)
# --8<-- [end:refuse]
