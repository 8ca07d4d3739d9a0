"""Exercise: a training step in float16 with three faults."""

import torch
from torch import nn
from torch.nn import functional as F


# --8<-- [start:starter]
def half_step(model, optimizer, scaler, inputs, targets) -> None:
    """Take one step in float16, with gradients clipped to a norm of 1."""
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        loss = F.mse_loss(model(inputs), targets)
        scaler.scale(loss).backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    scaler.step(optimizer)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_half_step(half_step) -> str:
    """Compare steps with those of float32, and look at what autocast does."""
    seen = {}

    def forward(*_) -> None:
        on = torch.is_autocast_enabled("cpu")
        seen["forward"] = on and torch.get_autocast_dtype("cpu") == torch.float16

    def backward(_) -> None:
        seen["backward"] = torch.is_autocast_enabled("cpu")

    try:
        for size, scale in ((3.0, 2.0**10), (0.1, 4.0), (3.0, 2.0**40)):
            torch.manual_seed(0)
            model, exact = nn.Linear(4, 1), nn.Linear(4, 1)
            exact.load_state_dict(model.state_dict())
            model.register_forward_pre_hook(forward)
            model.weight.register_hook(backward)
            optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
            other = torch.optim.SGD(exact.parameters(), lr=0.1)
            scaler = torch.amp.GradScaler("cpu", init_scale=scale, growth_interval=1)
            fits = scale < 2**40
            for _ in range(2):
                inputs = torch.randn(16, 4)
                targets = size * inputs.sum(1, keepdim=True)
                seen.clear()
                half_step(model, optimizer, scaler, inputs, targets)
                if fits:
                    other.zero_grad()
                    F.mse_loss(exact(inputs), targets).backward()
                    nn.utils.clip_grad_norm_(exact.parameters(), 1.0)
                    other.step()
                if not seen.get("forward"):
                    return "Not yet: run the model under autocast, in float16."
                if seen.get("backward", True):
                    return "Not yet: go backward after the region of autocast."
                off = (model.weight - exact.weight).abs().max().item()
                if not fits and off:
                    return "Not yet: with infinite gradients, no weight should change."
                if not off < 0.001:
                    return f"Not yet: a weight is off by {off:.3f}. What is clipped?"
            if scaler.get_scale() != (4 * scale if fits else scale / 4):
                told = f"{scale:g} becomes {scaler.get_scale():g}"
                return f"Not yet: {told} in two steps. Who adapts the scale?"
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_half_step(half_step))
    # > Not yet: go backward after the region of autocast.
    # --8<-- [end:try]
