"""Solution: backward outside, unscale before clipping, update at the end."""

from half_step import F, check_half_step, nn, torch


# --8<-- [start:solution]
def half_step(model, optimizer, scaler, inputs, targets) -> None:
    """Take one step in float16, with gradients clipped to a norm of 1."""
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        loss = F.mse_loss(model(inputs), targets)
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    scaler.step(optimizer)
    scaler.update()


print(check_half_step(half_step))
# > Right!
# --8<-- [end:solution]
