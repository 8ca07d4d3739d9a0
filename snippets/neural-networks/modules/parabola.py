"""Exercise: a parabola whose three coefficients can be trained."""

# --8<-- [start:starter]
import torch
from torch import nn


class Parabola(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = self.b = self.c = torch.tensor(1.0)  # your code here

    def forward(self, x):
        return x  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_parabola(parabola):
    found = dict(parabola.named_parameters())
    if sorted(found) != ["a", "b", "c"]:
        return f"Not yet: found {sorted(found)}, not a, b and c."
    ready = [p.requires_grad and p.tolist() in (1, [1]) for p in found.values()]
    if not all(ready):
        return "Not yet: each should be a trainable number, and start at 1."
    with torch.no_grad():
        for name, value in (("a", 1.0), ("b", 2.0), ("c", 3.0)):
            found[name].fill_(value)
        answer = parabola(torch.tensor([0.0, 3.0]))
    if not isinstance(answer, torch.Tensor):
        return f"Not yet: forward returns {answer}."
    answer = answer.tolist()
    if answer != [3.0, 18.0]:
        return f"Not yet: x² + 2x + 3 at 0 and 3 gives {answer}, not [3, 18]."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_parabola(Parabola()))
    # > Not yet: found [], not a, b and c.
    # --8<-- [end:try]
