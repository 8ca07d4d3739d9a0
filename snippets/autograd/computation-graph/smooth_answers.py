"""Answers to the exercise “Cut the history”, and what its check says to each."""

import torch
from smooth import check_follow


def loop(new_average, loss=lambda output, average: (output - average) ** 2, **backward):
    """Return the exercise's loop, with one or two lines that are different."""

    def follow(w, inputs):
        average = torch.tensor(0.0)
        for x in inputs:
            output = w * x
            average = new_average(average, output)
            loss(output, average).backward(**backward)
        return average

    return follow


def mean(average, output):
    return 0.9 * average + 0.1 * output


@torch.no_grad()
def unrecorded(average, output):
    return 0.9 * average + 0.1 * output


def output_detached(w, inputs):
    average = torch.tensor(0.0)
    for x in inputs:
        output = (w * x).detach()
        average = 0.9 * average + 0.1 * output
        ((output - average) ** 2).backward()
    return average


def all_unrecorded(w, inputs):
    with torch.no_grad():
        return loop(mean)(w, inputs)


def loss_unrecorded(w, inputs):
    average = 0.0
    for x in inputs:
        average = 0.9 * average + 0.1 * (w * x).item()
    return average


def cleared(w, inputs):
    average = torch.tensor(0.0)
    for x in inputs:
        w.grad = None
        output = w * x
        average = (0.9 * average + 0.1 * output).detach()
        ((output - average) ** 2).backward()
    return average


RIGHT = {
    "all of it detached": loop(lambda *both: mean(*both).detach()),
    "a number": loop(lambda average, output: mean(average, output.item())),
    "nothing recorded": loop(unrecorded),
    "through data": loop(lambda average, output: mean(average, output.data)),
}
WRONG = {
    "the graph retained": loop(mean, retain_graph=True),
    "only in the loss": loop(mean, lambda o, average: (o - average.detach()) ** 2),
    "only the old average": loop(lambda average, o: mean(average.detach(), o)),
    "the old average as a number": loop(lambda average, o: mean(average.item(), o)),
    "the output itself": output_detached,
    "detached in the loss": loop(unrecorded, lambda o, a: (o.detach() - a) ** 2),
    "the whole loop unrecorded": all_unrecorded,
    "backward forgotten": loss_unrecorded,
    "cleared in each round": cleared,
    "weights mixed up": loop(lambda a, o: 0.1 * a + 0.9 * o.detach()),
    "detached after the return": lambda w, i: loop(mean, retain_graph=True)(w, i).data,
    "return forgotten": lambda w, inputs: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_follow(answer)}")
# > all of it detached: Right!
# > a number: Right!
# > nothing recorded: Right!
# > through data: Right!
# > the graph retained: Not yet: the average still drags a history along.
# > only in the loss: Not yet: the average still drags a history along.
# > only the old average: Not yet: the average still drags a history along.
# > the old average as a number: Not yet: the average still drags a history along.
# > the output itself: Not yet: element 0 of tensors does not require grad and does not have a grad_fn.
# > detached in the loss: Not yet: element 0 of tensors does not require grad and does not have a grad_fn.
# > the whole loop unrecorded: Not yet: element 0 of tensors does not require grad and does not have a grad_fn.
# > backward forgotten: Not yet: w receives no gradient any more.
# > cleared in each round: Not yet: w.grad should be 70.704, not 53.424.
# > weights mixed up: Not yet: the average is 7.578, not 1.322.
# > detached after the return: Not yet: w.grad should be 70.704, not 59.532.
# > return forgotten: Not yet: follow returns nothing.
