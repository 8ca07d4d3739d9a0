"""Answers to the exercise “How many numbers does it learn?”, and what its check says."""

from parameters import check_parameters
from torch import nn


def asked(inputs, outputs):
    return sum(numbers.numel() for numbers in nn.Linear(inputs, outputs).parameters())


RIGHT = {
    "one input more": lambda inputs, outputs: (inputs + 1) * outputs,
    "one output after the other": lambda inputs, outputs: sum([inputs + 1] * outputs),
    "asked": asked,
}
WRONG = {
    "the weights": lambda inputs, outputs: inputs * outputs,
    "one more": lambda inputs, outputs: inputs * outputs + 1,
    "one for each input": lambda inputs, outputs: inputs * outputs + inputs,
    "one for each of both": lambda inputs, outputs: (inputs + 1) * (outputs + 1),
    "inputs and outputs": lambda inputs, outputs: inputs + outputs,
    "the first layer": lambda inputs, outputs: 4 * 10 + 10,
    "how many tensors": lambda i, o: len(list(nn.Linear(i, o).parameters())),
    "a float": lambda inputs, outputs: outputs * (inputs + 1.0),
    "a word": lambda inputs, outputs: f"{asked(inputs, outputs)} numbers",
    "no return": lambda inputs, outputs: None,
    "the numbers themselves": 50,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_parameters(answer)}")
# > one input more: Right!
# > one output after the other: Right!
# > asked: Right!
# > the weights: Not yet: Linear(4, 10) has 40 weights, and what else?
# > one more: Not yet: Linear(4, 10) does not learn 41 numbers.
# > one for each input: Not yet: Linear(4, 10) does not learn 44 numbers.
# > one for each of both: Not yet: Linear(4, 10) does not learn 55 numbers.
# > inputs and outputs: Not yet: Linear(4, 10) does not learn 14 numbers.
# > the first layer: Not yet: Linear(10, 3) does not learn 50 numbers.
# > how many tensors: Not yet: Linear(4, 10) does not learn 2 numbers.
# > a float: Not yet: return a whole number, not 50.0.
# > a word: Not yet: return a whole number, not '50 numbers'.
# > no return: Not yet: return a whole number, not None.
# > the numbers themselves: Not yet: TypeError: 'int' object is not callable
