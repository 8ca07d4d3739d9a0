"""Exercise: a loss that doubts the labels."""

import torch


# --8<-- [start:starter]
def cautious_loss(margins: torch.Tensor, doubt: float) -> torch.Tensor:
    """Return the mean DPO loss of margins, if a share `doubt` of all labels is swapped."""
    return -torch.nn.functional.logsigmoid(margins).mean()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_cautious(cautious_loss) -> str:
    """Compare with the loss on labels of which some are swapped, and look at its slope."""
    try:
        torch.manual_seed(0)
        for doubt, count in ((0.0, 4), (0.1, 10), (0.25, 8), (0.5, 1), (0.02, 50)):
            margins = (3 * torch.randn(count)).requires_grad_()
            loss = cautious_loss(margins, doubt)
            if not isinstance(loss, torch.Tensor) or loss.dim():
                return "Not yet: return the mean, a tensor without dimensions."
            right = (1 - doubt) * (1 + (-margins).exp()).log()
            right = (right + doubt * (1 + margins.exp()).log()).mean().item()
            if not abs(loss.item() - right) <= 1e-3:
                return f"Not yet: with a doubt of {doubt}, the loss is {right:.3f}."
            if not loss.requires_grad:
                return "Not yet: no gradient gets from the loss to the margins."
            if not cautious_loss(torch.tensor([300.0, -300.0]), doubt).isfinite():
                return "Not yet: a large margin makes it infinite, or nan."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_cautious(cautious_loss))
    # > Not yet: with a doubt of 0.1, the loss is 1.590.
    # --8<-- [end:try]
