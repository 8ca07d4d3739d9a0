"""Solution: scale, go backward, divide, look, and only then step."""

from scaled_step import check_scaled_step


# --8<-- [start:solution]
def scaled_step(loss, optimizer, scale: float) -> bool:
    """Backward and step with a scaled loss; return whether the step was taken."""
    (loss * scale).backward()
    weights = [p for group in optimizer.param_groups for p in group["params"]]
    gradients = [p.grad for p in weights if p.grad is not None]
    for gradient in gradients:
        gradient /= scale
    if not all(gradient.isfinite().all() for gradient in gradients):
        return False
    optimizer.step()
    return True


print(check_scaled_step(scaled_step))
# > Right!
# --8<-- [end:solution]
