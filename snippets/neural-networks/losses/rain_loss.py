"""Exercise: bring outputs and answers into the form that the loss wants."""

import torch


# --8<-- [start:starter]
def rain_loss(outputs: torch.Tensor, answers: list[bool]) -> torch.Tensor:
    """Return the loss of logits of shape (n, 1) for n answers."""
    return outputs.sum() * 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_rain_loss(rain_loss) -> str:
    """Say whether `rain_loss` is the binary cross-entropy of the answers."""
    outputs = torch.tensor([[2.0], [-1.0], [0.5]], requires_grad=True)
    try:
        loss = rain_loss(outputs, [True, False, False])
    except (AttributeError, RuntimeError, TypeError, ValueError) as error:
        return f"Not yet: {error}"
    if not isinstance(loss, torch.Tensor) or loss.shape != ():
        return "Not yet: a loss is a tensor without dimensions."
    if not loss.requires_grad:
        return "Not yet: the loss has lost its way back to the outputs."
    if not abs(loss.item() - 0.4714) <= 0.001:
        return f"Not yet: the loss should be 0.47, not {loss:.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_rain_loss(rain_loss))
    # > Not yet: the loss should be 0.47, not 0.00.
    # --8<-- [end:try]
