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
    try:
        found = dict(parabola.named_parameters())
        if sorted(found) != ["a", "b", "c"]:
            return f"Not yet: found {sorted(found)}, not a, b and c."
        ready = [p.requires_grad and p.tolist() in (1, [1]) for p in found.values()]
        if not all(ready):
            return "Not yet: each should be a trainable number, and start at 1."
        a, b, c = found["a"], found["b"], found["c"]
        for values, x in (
            ((1.0, 2.0, 3.0), torch.tensor([0.0, 3.0])),
            ((-2.0, 0.0, 5.0), torch.tensor([[1.0], [2.0], [-3.0]])),
        ):
            parabola.zero_grad()
            for parameter, value in zip((a, b, c), values, strict=True):
                parameter.data.fill_(value)
            answer = parabola(x)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: forward returns {answer}."
            right = values[0] * x**2 + values[1] * x + values[2]
            if answer.tolist() != right.tolist():
                case = f"{values[0]:g}·x² + {values[1]:g}·x + {values[2]:g}"
                return f"Not yet: {case} at {x.tolist()} gives {answer.tolist()}."
            if answer.requires_grad:
                answer.sum().backward()
            slopes = [p.grad is not None and p.grad.item() for p in (a, b, c)]
            if slopes != [(x**2).sum().item(), x.sum().item(), len(x)]:
                return "Not yet: no gradient, or a wrong one, reaches a, b and c."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_parabola(Parabola()))
    # > Not yet: found [], not a, b and c.
    # --8<-- [end:try]
