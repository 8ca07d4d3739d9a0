"""Exercise: the tensors that will receive a gradient from a loss."""

# --8<-- [start:starter]
import torch


def learners(loss):
    """List the leaves whose .grad loss.backward() would fill."""
    return []  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_learners(learners):
    """Say whether the leaves are found, each once, without a way back."""
    try:
        for size in (2, 1):
            w, b, unused = (torch.ones(size, requires_grad=True) for _ in range(3))
            data, pulled = torch.full((size,), 3.0), []
            w.register_hook(pulled.append)
            hidden = torch.tanh(w * data + b)
            cut = (hidden + unused).detach()
            found = list(learners((hidden + cut + w).sum()))
            for tensor, name in ((w, "w"), (b, "b")):
                times = sum(one is tensor for one in found)
                if times != 1:
                    return f"Not yet: {name} is in it {times} times, not once."
            if len(found) != 2:
                return f"Not yet: two would learn, you return {len(found)}."
            if pulled or w.grad is not None:
                return "Not yet: find them without going backward."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_learners(learners))
    # > Not yet: w is in it 0 times, not once.
    # --8<-- [end:try]
