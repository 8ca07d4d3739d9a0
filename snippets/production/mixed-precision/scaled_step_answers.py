"""Answers to the exercise “A scaler, by hand”, and what its check says to each."""

import torch
from scaled_step import check_scaled_step


def weights_of(optimizer):
    params = (p for group in optimizer.param_groups for p in group["params"])
    return [p for p in params if p.grad is not None]


def with_scaler(loss, optimizer, scale):
    scaler = torch.amp.GradScaler("cpu", init_scale=scale)
    scaler.scale(loss).backward()
    before = [p.detach().clone() for p in weights_of(optimizer)]
    scaler.step(optimizer)
    pairs = zip(before, weights_of(optimizer), strict=True)
    return not all(torch.equal(old, new) for old, new in pairs)


def with_norm(loss, optimizer, scale):
    loss.mul(scale).backward()
    norm = torch.nn.utils.get_total_norm([p.grad for p in weights_of(optimizer)])
    if norm.isinf() or norm.isnan():
        return False
    torch._foreach_mul_([p.grad for p in weights_of(optimizer)], 1 / scale)
    optimizer.step()
    return True


def stepping(loss, optimizer, scale, factor=1.0, look=True, clean=False, late=False):
    """Take a step as readers do, with something left out."""
    (loss * scale * factor).backward()
    weights = weights_of(optimizer)
    fits = all(p.grad.isfinite().all().item() for p in weights)
    if clean:
        for p in weights:
            p.grad = torch.nan_to_num(p.grad, posinf=0.0)
    if late and fits:
        optimizer.step()
    for p in weights:
        p.grad /= scale
    if (fits or not look) and not late:
        optimizer.step()
    return fits


def like(**changes):
    return lambda loss, optimizer, scale: stepping(loss, optimizer, scale, **changes)


def not_divided(loss, optimizer, scale):
    (loss * scale).backward()
    fits = all(p.grad.isfinite().all() for p in weights_of(optimizer))
    if fits:
        optimizer.step()
    return bool(fits)


def all_weights(loss, optimizer, scale):
    (loss * scale).backward()
    for p in optimizer.param_groups[0]["params"]:
        p.grad /= scale
    optimizer.step()
    return True


def no_step(loss, optimizer, scale):
    (loss * scale).backward()
    return all(p.grad.isfinite().all() for p in weights_of(optimizer))


def scaled_late(loss, optimizer, scale):
    loss.backward()
    for p in weights_of(optimizer):
        p.grad *= scale
    return True


def by_the_loss(loss, optimizer, scale):
    (loss * scale).backward()
    fits = bool((loss * scale).isfinite())
    for p in weights_of(optimizer):
        p.grad /= scale
    if fits:
        optimizer.step()
    return fits


def always(answer):
    def scaled_step(loss, optimizer, scale):
        stepping(loss, optimizer, scale)
        return answer

    return scaled_step


RIGHT = {
    "with a scaler": with_scaler,
    "with the norm": with_norm,
    "looks first": like(),
}
WRONG = {
    "nothing scaled": like(factor=0.0),
    "scaled twice": lambda loss, optimizer, scale: stepping(
        loss, optimizer, scale, factor=scale
    ),
    "the gradients scaled": scaled_late,
    "not divided": not_divided,
    "divided after the step": like(late=True),
    "never skipped": like(look=False),
    "inf made 0": like(look=False, clean=True),
    "the loss looked at": by_the_loss,
    "no step": no_step,
    "weights that are not used": all_weights,
    "always true": always(True),
    "always false": always(False),
    "nan": always(float("nan")),
    "no return": always(None),
    "nothing done": lambda loss, optimizer, scale: True,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_scaled_step(answer)}")
# > with a scaler: Right!
# > with the norm: Right!
# > looks first: Right!
# > nothing scaled: Not yet: with the scale 1024, it should be the loss that is scaled, once.
# > scaled twice: Not yet: with the scale 1024, it should be the loss that is scaled, once.
# > the gradients scaled: Not yet: with the scale 1024, it should be the loss that is scaled, once.
# > not divided: Not yet: with the scale 1024, the weights move 1024 times as far as they should.
# > divided after the step: Not yet: with the scale 1024, the weights move 1024 times as far as they should.
# > never skipped: Not yet: with the scale 1.1259e+15, gradients are infinite, and yet the weights change.
# > inf made 0: Not yet: with the scale 1.1259e+15, gradients are infinite, and yet the weights change.
# > the loss looked at: Not yet: with the scale 1.1259e+15, gradients are infinite, and yet the weights change.
# > no step: Not yet: with the scale 1024, the step is missing.
# > weights that are not used: Not yet: TypeError: unsupported operand type(s) for /=: 'NoneType' and 'float'
# > always true: Not yet: with the scale 1.1259e+15, return False, not True.
# > always false: Not yet: with the scale 1024, return True, not False.
# > nan: Not yet: with the scale 1024, return True, not nan.
# > no return: Not yet: with the scale 1024, return True, not None.
# > nothing done: Not yet: with the scale 1024, it should be the loss that is scaled, once.
