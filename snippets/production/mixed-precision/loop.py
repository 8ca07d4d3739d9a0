"""A training loop for any device and any of the three types."""

# --8<-- [start:loop]
import torch
from torch import nn
from torch.nn import functional as F


def choose_dtype(device: torch.device) -> torch.dtype:
    """Return bfloat16, or float16 on a GPU that is too old for it."""
    new = torch.cuda.is_bf16_supported(including_emulation=False)
    old_gpu = device.type == "cuda" and not new
    return torch.float16 if old_gpu else torch.bfloat16


def train_mixed(model, optimizer, batches, dtype: torch.dtype) -> list[float]:
    """Train, with autocast unless the type is float32, and return the losses."""
    device = next(model.parameters()).device
    scaler = torch.amp.GradScaler(device.type, enabled=dtype == torch.float16)
    mixed = dtype != torch.float32
    losses = []
    for inputs, targets in batches:
        inputs, targets = inputs.to(device), targets.to(device)
        optimizer.zero_grad()
        with torch.autocast(device.type, dtype=dtype, enabled=mixed):
            loss = F.cross_entropy(model(inputs), targets)
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)  # only if you clip
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()
        losses.append(loss.detach())
    return torch.stack(losses).tolist()


# --8<-- [end:loop]

if __name__ == "__main__":
    # --8<-- [start:run]
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    device = accelerator or torch.device("cpu")
    print(choose_dtype(device))
    # > torch.bfloat16

    torch.manual_seed(0)
    inputs = torch.randn(64, 20)
    batches = [(inputs, (inputs.sum(1) > 0).long())] * 30
    for dtype in (torch.float32, torch.float16, torch.bfloat16):
        torch.manual_seed(0)
        model = nn.Linear(20, 2).to(device)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
        losses = train_mixed(model, optimizer, batches, dtype)
        print(f"{dtype!s:14}: {losses[0]:.3f} to {losses[-1]:.3f}")
    # > torch.float32 : 0.714 to 0.020
    # > torch.float16 : 0.713 to 0.020
    # > torch.bfloat16: 0.714 to 0.020
    # --8<-- [end:run]
