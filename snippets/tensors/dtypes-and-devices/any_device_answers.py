"""Answers to the exercise “At home everywhere”, and what its check says to each."""

import torch
from any_device import check_any_device


def with_correction(correction):
    return lambda celsius: (celsius - correction(celsius)) * 1.8 + 32


def by_column(celsius):
    low, high = celsius.unbind(dim=1)
    return torch.stack([low - 0.2, high - 0.5], dim=1) * 1.8 + 32


def in_place(celsius):
    celsius -= torch.tensor([0.2, 0.5]).to(celsius)
    return celsius * 1.8 + 32


def of_two_rows(celsius):
    correction = celsius.new_tensor([[0.2, 0.5]] * 2)
    return (celsius[:2] - correction) * 1.8 + 32


def back_again(celsius):
    return with_correction(lambda _: torch.tensor([0.2, 0.5]))(celsius.cpu()).to(
        celsius
    )


RIGHT = {
    "to": with_correction(lambda c: torch.tensor([0.2, 0.5]).to(c)),
    "new_tensor": with_correction(lambda c: c.new_tensor([0.2, 0.5])),
    "by column": by_column,
}
WRONG = {
    "the device alone": with_correction(
        lambda c: torch.tensor([0.2, 0.5], device=c.device)
    ),
    "the type alone": with_correction(
        lambda c: torch.tensor([0.2, 0.5], dtype=c.dtype)
    ),
    "always float32": lambda c: by_column(c.float()),
    "always on the CPU": lambda c: by_column(torch.zeros_like(c, device="cpu") + c),
    "on the CPU, and back": back_again,
    "no correction": lambda c: c * 1.8 + 32,
    "added": with_correction(lambda c: -c.new_tensor([0.2, 0.5])),
    "swapped": with_correction(lambda c: c.new_tensor([0.5, 0.2])),
    "one number for both": with_correction(lambda c: 0.35),
    "through half": lambda c: by_column(c.half()).to(c.dtype),
    "in place": in_place,
    "two rows": of_two_rows,
    "numbers": lambda c: by_column(c).tolist() if c.device.type == "cpu" else [],
    "zeros": torch.zeros_like,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_any_device(answer)}")
# > to: Right!
# > new_tensor: Right!
# > by column: Right!
# > the device alone: Not yet: torch.float16 on cpu became torch.float32 on cpu.
# > the type alone: Not yet: torch.float32 on meta: RuntimeError: Tensor on device cpu is not on the expected device meta!
# > always float32: Not yet: torch.float64 on cpu became torch.float32 on cpu.
# > always on the CPU: Not yet: torch.float32 on meta: RuntimeError: Tensor on device meta is not on the expected device cpu!
# > on the CPU, and back: Not yet: torch.float32 on meta: NotImplementedError: Cannot copy out of meta tensor; no data!
# > no correction: Not yet: in torch.float32, it is off by up to 0.9 °F.
# > added: Not yet: in torch.float32, it is off by up to 1.8 °F.
# > swapped: Not yet: in torch.float32, it is off by up to 0.54 °F.
# > one number for both: Not yet: in torch.float32, it is off by up to 0.27 °F.
# > through half: Not yet: in torch.float32, it is off by up to 0.026 °F.
# > in place: Not yet: the readings that came in were changed.
# > two rows: Not yet: a tensor of shape (7, 2) was due.
# > numbers: Not yet: a tensor of shape (7, 2) was due.
# > zeros: Not yet: in torch.float32, it is off by up to 78 °F.
