"""Answers to the exercise on gradients, and what its check says to each."""

from gradients import check_gradients, torch


def by_autograd(gradient, up, down, scale):
    up, down = up.clone().requires_grad_(), down.clone().requires_grad_()
    whole = scale * (up @ down)
    return torch.autograd.grad(whole, [up, down], grad_outputs=gradient)


def by_einsum(gradient, up, down, scale):
    of_up = torch.einsum("oi,ri->or", gradient, down)
    of_down = torch.einsum("oi,or->ri", gradient, up)
    return scale * of_up, scale * of_down


RIGHT = {"autograd": by_autograd, "einsum": by_einsum}
WRONG = {
    "no scale": lambda g, up, down, scale: (g @ down.T, up.T @ g),
    "scale of 2": lambda g, up, down, scale: (2 * g @ down.T, 2 * up.T @ g),
    "scale once": lambda g, up, down, scale: (scale * g @ down.T, up.T @ g),
    "not transposed": lambda g, up, down, scale: (g @ down, up @ g),
    "the other order": lambda g, up, down, scale: (
        scale * up.T @ g,
        scale * g @ down.T,
    ),
    "of the start": lambda g, up, down, scale: (scale * g @ down.T, 0 * down),
    "a downhill step": lambda g, up, down, scale: (
        -scale * g @ down.T,
        -scale * up.T @ g,
    ),
    "one tensor": lambda g, up, down, scale: scale * g,
    "zeros": lambda g, up, down, scale: (0 * up, 0 * down),
    "nan": lambda g, up, down, scale: (torch.nan * up, torch.nan * down),
    "None": lambda g, up, down, scale: None,
    "floats": lambda g, up, down, scale: (0.0, 0.0),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_gradients(answer)}")
# > autograd: Right!
# > einsum: Right!
# > no scale: Not yet: that of up is off by 13.54 (random).
# > scale of 2: Not yet: that of up is off by 10.50 (random).
# > scale once: Not yet: that of down is off by 7.37 (random).
# > not transposed: Not yet: RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x7 and 2x7)
# > the other order: Not yet: the gradient of up is no tensor of (5, 2).
# > of the start: Not yet: that of down is off by 14.74 (random).
# > a downhill step: Not yet: that of up is off by 54.15 (random).
# > one tensor: Not yet: return two tensors.
# > zeros: Not yet: that of up is off by 27.07 (random).
# > nan: Not yet: that of up is off by nan (random).
# > None: Not yet: return two tensors.
# > floats: Not yet: the gradient of up is no tensor of (5, 2).
