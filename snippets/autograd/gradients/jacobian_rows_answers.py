"""Answers to the exercise “The whole table”, and what its check says to each."""

import torch
from jacobian_rows import check_jacobian


def backward_and_clear(f, x):
    x = x.clone().requires_grad_()
    rows = []
    for number in f(x):
        x.grad = None
        number.backward(retain_graph=True)
        rows.append(x.grad)
    return torch.stack(rows)


def once_more_for_each(f, x):
    x = x.double().requires_grad_()
    table = torch.empty(len(f(x)), len(x), dtype=torch.float64)
    for i in range(len(table)):
        table[i] = torch.autograd.grad(f(x)[i], x)[0]
    return table


def factors(f, x):
    x = x.clone().requires_grad_()
    y = f(x)
    unit = torch.eye(len(y))
    return torch.autograd.grad(y, x, unit, is_grads_batched=True)[0]


def not_cleared(f, x):
    x = x.clone().requires_grad_()
    rows = []
    for number in f(x):
        number.backward(retain_graph=True)
        rows.append(x.grad.clone())
    return torch.stack(rows)


def same_tensor_each_time(f, x):
    x = x.clone().requires_grad_()
    x.grad, rows = torch.zeros_like(x), []
    for number in f(x):
        x.grad.zero_()
        number.backward(retain_graph=True)
        rows.append(x.grad)
    return torch.stack(rows)


def not_retained(f, x):
    x = x.clone().requires_grad_()
    return torch.stack([torch.autograd.grad(y, x)[0] for y in f(x)])


def rows(f, x):
    x = x.clone().requires_grad_()
    return [torch.autograd.grad(y, x, retain_graph=True)[0] for y in f(x)]


def marked(f, x):
    return torch.stack(rows(f, x.requires_grad_()))


def summed(f, x):
    x = x.clone().requires_grad_()
    return torch.autograd.grad(f(x).sum(), x)[0]


def of_two_inputs(f, x):
    table = torch.stack(rows(f, x))
    return table if len(x) == 2 else torch.zeros_like(table)


RIGHT = {
    "backward, cleared each time": backward_and_clear,
    "a new record for each, float64": once_more_for_each,
    "all factors at once": factors,
    "torch.func.jacrev": lambda f, x: torch.func.jacrev(f)(x),
    "torch.autograd.functional": torch.autograd.functional.jacobian,
}
WRONG = {
    "never cleared": not_cleared,
    "the same tensor in each row": same_tensor_each_time,
    "not retained": not_retained,
    "a list of rows": rows,
    "x itself marked": marked,
    "the gradient of the sum": summed,
    "columns for rows": lambda f, x: torch.stack(rows(f, x)).T,
    "the example alone": lambda f, x: torch.tensor([[3.0, 2], [1, 10], [0, 6]]),
    "two inputs only": of_two_inputs,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_jacobian(answer)}")
# > backward, cleared each time: Right!
# > a new record for each, float64: Right!
# > all factors at once: Right!
# > torch.func.jacrev: Right!
# > torch.autograd.functional: Right!
# > never cleared: Not yet: row 1 should be [1.0, 10.0], not [4.0, 12.0].
# > the same tensor in each row: Not yet: row 0 should be [3.0, 2.0], not [0.0, 6.0].
# > not retained: Not yet: RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
# > a list of rows: Not yet: return one tensor; `torch.stack` makes one of rows.
# > x itself marked: Not yet: your function marked or changed the x it was given.
# > the gradient of the sum: Not yet: the shape is (2,), not (3, 2).
# > columns for rows: Not yet: the shape is (2, 3), not (3, 2).
# > the example alone: Not yet: the shape is (3, 2), not (2, 4).
# > two inputs only: Not yet: row 0 should be [-3.0, 1.5, -6.0, -1.0], not [0.0, 0.0, 0.0, 0.0].
