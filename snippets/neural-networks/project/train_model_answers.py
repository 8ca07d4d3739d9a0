"""Answers to the stage “The loop”, and what its check says to each."""

import torch
import torch.nn.functional as F
from torch import nn
from train_model import check_train_model

bce = F.binary_cross_entropy_with_logits


def column_loss(model, inputs, targets):
    return nn.BCEWithLogitsLoss()(model(inputs), targets.unsqueeze(1))


def train_with(loss_of=column_loss, kind=torch.optim.AdamW, clear=True, **options):
    """Return an answer with its own loss or optimizer."""

    def answer(model, inputs, targets, epochs=100, learning_rate=0.03):
        optimizer = kind(model.parameters(), lr=learning_rate, **options)
        losses = []
        for _ in range(epochs):
            loss = loss_of(model, inputs, targets)
            losses.append(loss.item())
            loss.backward()
            optimizer.step()
            if clear:
                optimizer.zero_grad()
        return losses

    return answer


def after_sigmoid(model, inputs, targets):
    return nn.BCELoss()(model(inputs).sigmoid().flatten(), targets)


def by_hand(model, inputs, targets):
    logits = model(inputs)[:, 0]
    return (F.softplus(logits) - targets * logits).mean()


def spread(model, inputs, targets):
    logits = model(inputs)
    return (F.softplus(logits) - targets * logits).mean()


def sigmoid_twice(model, inputs, targets):
    return bce(model(inputs).sigmoid().squeeze(1), targets)


def squared(model, inputs, targets):
    return F.mse_loss(model(inputs).squeeze(1), targets)


def summed(model, inputs, targets):
    return bce(model(inputs).squeeze(1), targets, reduction="sum")


def one_dimension(model, inputs, targets):
    return nn.BCEWithLogitsLoss()(model(inputs), targets)


def row_by_row(model, inputs, targets, epochs=100, learning_rate=0.03):
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    losses = []
    for _ in range(epochs):
        total = 0.0
        for some in torch.arange(len(inputs)).split(5):
            optimizer.zero_grad()
            loss = column_loss(model, inputs[some], targets[some])
            loss.backward()
            optimizer.step()
            total += loss.item() / 4
        losses.append(total)
    return losses


def after_the_step(model, inputs, targets, epochs=100, learning_rate=0.03):
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        column_loss(model, inputs, targets).backward()
        optimizer.step()
        losses.append(column_loss(model, inputs, targets).item())
    return losses


def fresh_optimizer(model, inputs, targets, epochs=100, learning_rate=0.03):
    step = train_with()
    return [step(model, inputs, targets, 1, learning_rate)[0] for _ in range(epochs)]


def fixed_rate(model, inputs, targets, epochs=100, learning_rate=0.03):
    return train_with()(model, inputs, targets, epochs, 0.03)


def last_loss(*args, **options):
    return train_with()(*args, **options)[-1]


def one_too_many(model, inputs, targets, epochs=100, learning_rate=0.03):
    return train_with()(model, inputs, targets, epochs + 1, learning_rate)


def kept_tensors(model, inputs, targets, epochs=100, learning_rate=0.03):
    return [torch.tensor(one) for one in train_with()(model, inputs, targets, epochs)]


def put_back(model, inputs, targets, epochs=100, learning_rate=0.03):
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    losses = train_with()(model, inputs, targets, epochs, learning_rate)
    model.load_state_dict(before)
    return losses


RIGHT = {
    "a column of targets": train_with(),
    "BCELoss after sigmoid": train_with(after_sigmoid),
    "by hand": train_with(by_hand),
}
WRONG = {
    "gradients not cleared": train_with(clear=False),
    "SGD": train_with(kind=torch.optim.SGD),
    "Adam": train_with(kind=torch.optim.Adam),
    "a decay of 0.5": train_with(weight_decay=0.5),
    "spread to a square": train_with(spread),
    "logits in a column": train_with(one_dimension),
    "sigmoid twice": train_with(sigmoid_twice),
    "squared errors": train_with(squared),
    "the sum": train_with(summed),
    "after the step": after_the_step,
    "four batches": row_by_row,
    "a new optimizer each time": fresh_optimizer,
    "always the same rate": fixed_rate,
    "one too many": one_too_many,
    "the weights put back": put_back,
    "the last loss": last_loss,
    "tensors": kept_tensors,
    "no return": lambda model, inputs, targets, epochs, learning_rate: None,
    "without a rate": lambda model, inputs, targets, epochs: [],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_train_model(answer)}")
# > a column of targets: Right!
# > BCELoss after sigmoid: Right!
# > by hand: Right!
# > gradients not cleared: Not yet: epoch 2: 0.6938, not 0.6951. Are the gradients cleared?
# > SGD: Not yet: epoch 1: 0.7373, not 0.7726.
# > Adam: Not yet: epoch 9: 0.4865, not 0.4859. Is it AdamW, as it is by default?
# > a decay of 0.5: Not yet: epoch 1: 0.7373, not 0.7319.
# > spread to a square: Not yet: epoch 0: 0.7842, not 0.7823.
# > logits in a column: Not yet: ValueError: Target size (torch.Size([20])) must be the same as input size (torch.Size([20, 1]))
# > sigmoid twice: Not yet: epoch 0: 0.7842, not 0.8056.
# > squared errors: Not yet: epoch 0: 0.7842, not 0.2624.
# > the sum: Not yet: epoch 0: 0.7842, not 15.6847.
# > after the step: Not yet: epoch 0: 0.7842, not 0.7373.
# > four batches: Not yet: epoch 0: 0.7842, not 0.7682.
# > a new optimizer each time: Not yet: epoch 4: 0.6177, not 0.6169. Is it AdamW, as it is by default?
# > always the same rate: Not yet: epoch 1: 0.7373, not 0.7698.
# > one too many: Not yet: 20 epochs have 20 losses, not 21.
# > the weights put back: Not yet: at the end, the model has other weights.
# > the last loss: Not yet: return a list of floats.
# > tensors: Not yet: return a list of floats.
# > no return: Not yet: return a list of floats.
# > without a rate: Not yet: TypeError: <lambda>() got an unexpected keyword argument 'learning_rate'
