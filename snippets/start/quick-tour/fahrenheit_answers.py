"""Answers to the exercise “All temperatures at once”, and what its check says."""

import torch
from fahrenheit import check_fahrenheit


def loop(celsius):
    answer = torch.empty_like(celsius)
    for number, degrees in enumerate(celsius.flatten()):
        answer.view(-1)[number] = degrees * 1.8 + 32
    return answer


def in_place(celsius):
    celsius *= 9
    celsius /= 5
    celsius += 32
    return celsius


RIGHT = {
    "times 1.8": lambda celsius: celsius * 1.8 + 32,
    "functions of torch": lambda celsius: torch.add(torch.mul(celsius, 9).div(5), 32),
    "doubles": lambda celsius: celsius.double() * 9 / 5 + 32,
    "a loop": loop,
}
WRONG = {
    "32 forgotten": lambda celsius: celsius * 9 / 5,
    "32 first": lambda celsius: (celsius + 32) * 9 / 5,
    "5 and 9 swapped": lambda celsius: celsius * 5 / 9 + 32,
    "a whole division": lambda celsius: celsius * 9 // 5 + 32,
    "a whole factor": lambda celsius: celsius * (9 // 5) + 32,
    "roughly": lambda celsius: celsius * 2 + 30,
    "in place": in_place,
    "the first one": lambda celsius: celsius[0] * 9 / 5 + 32,
    "typed": lambda celsius: torch.tensor([32.0, 68.0, 97.88, 212.0]),
    "a list": lambda celsius: [c * 9 / 5 + 32 for c in celsius.tolist()],
    "print in place of return": lambda celsius: None,
    "a name that is not there": lambda celsius: celsius.to_fahrenheit(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fahrenheit(answer)}")
# > times 1.8: Right!
# > functions of torch: Right!
# > doubles: Right!
# > a loop: Right!
# > 32 forgotten: Not yet: 0.0 °C is 32.0 °F, not 0.0.
# > 32 first: Not yet: 0.0 °C is 32.0 °F, not 57.6.
# > 5 and 9 swapped: Not yet: 20.0 °C is 68.0 °F, not 43.1.
# > a whole division: Not yet: 36.6 °C is 97.9 °F, not 97.0.
# > a whole factor: Not yet: 20.0 °C is 68.0 °F, not 52.0.
# > roughly: Not yet: 0.0 °C is 32.0 °F, not 30.0.
# > in place: Not yet: the temperatures that came in have changed.
# > the first one: Not yet: return a tensor of the same shape, (4,).
# > typed: Not yet: return a tensor of the same shape, (3, 2).
# > a list: Not yet: return a tensor of the same shape, (4,).
# > print in place of return: Not yet: return a tensor of the same shape, (4,).
# > a name that is not there: Not yet: AttributeError: 'Tensor' object has no attribute 'to_fahrenheit'
