"""Answers to the exercise “A step with three faults”, and what its check says."""

import contextlib

from half_step import F, check_half_step, nn, torch

MOVES = ("unscale", "clip", "step", "update")


def stepping(
    model,
    optimizer,
    scaler,
    inputs,
    targets,
    moves=MOVES,
    dtype=torch.float16,
    inside=False,
    clear=True,
    norm=1.0,
):
    """Take a step as readers do, with something changed."""
    if clear:
        optimizer.zero_grad()
    region = torch.autocast("cpu", dtype=dtype, enabled=dtype != torch.float32)
    with region:
        loss = F.mse_loss(model(inputs), targets)
    with region if inside else contextlib.nullcontext():
        scaler.scale(loss).backward()
    for move in moves:
        if move == "unscale":
            scaler.unscale_(optimizer)
        elif move == "clip":
            nn.utils.clip_grad_norm_(model.parameters(), norm)
        elif move == "step":
            scaler.step(optimizer)
        elif move == "plain":
            optimizer.step()
        else:
            scaler.update()


def like(**changes):
    return lambda *given: stepping(*given, **changes)


def clip_scaled(model, optimizer, scaler, inputs, targets):
    scale = scaler.get_scale()
    stepping(
        model, optimizer, scaler, inputs, targets, ("clip", *MOVES[2:]), norm=scale
    )


def loss_outside(model, optimizer, scaler, inputs, targets):
    model.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        outputs = model(inputs)
    scaler.scale(F.mse_loss(outputs.float(), targets)).backward()
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    scaler.step(optimizer)
    scaler.update()


def without_scaler(model, optimizer, scaler, inputs, targets):
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        loss = F.mse_loss(model(inputs), targets)
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()


RIGHT = {
    "a limit that is scaled": clip_scaled,
    "the loss outside": loss_outside,
    "backward, unscale, clip": like(),
}
WRONG = {
    "backward under autocast": like(inside=True),
    "clipped while scaled": like(moves=("clip", "step", "update")),
    "unscaled after clipping": like(moves=("clip", "unscale", "step", "update")),
    "unscaled twice": like(moves=("unscale", *MOVES)),
    "not clipped": like(moves=("step", "update")),
    "clipped after the step": like(moves=("unscale", "step", "clip", "update")),
    "another limit": like(norm=2.0),
    "no update": like(moves=MOVES[:3]),
    "updated first": like(moves=("unscale", "clip", "update", "step")),
    "a step of the optimizer": like(moves=("unscale", "clip", "plain", "update")),
    "old gradients": like(clear=False),
    "bfloat16": like(dtype=torch.bfloat16),
    "float32": like(dtype=torch.float32),
    "without the scaler": without_scaler,
    "nothing": lambda *given: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_half_step(answer)}")
# > a limit that is scaled: Right!
# > the loss outside: Right!
# > backward, unscale, clip: Right!
# > backward under autocast: Not yet: go backward after the region of autocast.
# > clipped while scaled: Not yet: a weight is off by 0.070. What is clipped?
# > unscaled after clipping: Not yet: a weight is off by 0.070. What is clipped?
# > unscaled twice: Not yet: RuntimeError: unscale_() has already been called on this optimizer since the last update().
# > not clipped: Not yet: a weight is off by 0.569. What is clipped?
# > clipped after the step: Not yet: a weight is off by 0.569. What is clipped?
# > another limit: Not yet: a weight is off by 0.070. What is clipped?
# > no update: Not yet: RuntimeError: unscale_() is being called after step().
# > updated first: Not yet: a weight is off by 0.070. What is clipped?
# > a step of the optimizer: Not yet: with infinite gradients, no weight should change.
# > old gradients: Not yet: a weight is off by 0.004. What is clipped?
# > bfloat16: Not yet: run the model under autocast, in float16.
# > float32: Not yet: run the model under autocast, in float16.
# > without the scaler: Not yet: 1024 becomes 1024 in two steps. Who adapts the scale?
# > nothing: Not yet: run the model under autocast, in float16.
