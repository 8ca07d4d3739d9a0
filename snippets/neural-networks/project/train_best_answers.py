"""Answers to the stage “The network, and its best moment”, and the verdict on each."""

import copy

import torch
import torch.nn.functional as F
from train_best import check_train_best


def loss_on(model, part):
    return F.binary_cross_entropy_with_logits(model(part[0])[:, 0], part[1])


def look(model, part):
    with torch.inference_mode():
        return loss_on(model, part).item()


def step(model, train, optimizer):
    optimizer.zero_grad()
    loss_on(model, train).backward()
    optimizer.step()


def adamw(model, learning_rate):
    return torch.optim.AdamW(model.parameters(), lr=learning_rate)


def look_after_step(model, train, valid, file, epochs=100, learning_rate=0.03):
    optimizer = adamw(model, learning_rate)
    lowest, best = look(model, valid), 0
    torch.save(model.state_dict(), file)
    for done in range(1, epochs + 1):
        step(model, train, optimizer)
        if (loss := look(model, valid)) < lowest:
            lowest, best = loss, done
            torch.save(model.state_dict(), file)
    model.load_state_dict(torch.load(file, weights_only=True))
    return best


def all_kept(model, train, valid, file, epochs=100, learning_rate=0.03):
    optimizer = adamw(model, learning_rate)
    states, losses = [copy.deepcopy(model.state_dict())], [look(model, valid)]
    for _ in range(epochs):
        step(model, train, optimizer)
        states.append(copy.deepcopy(model.state_dict()))
        losses.append(look(model, valid))
    best = min(range(epochs + 1), key=losses.__getitem__)
    torch.save(states[best], file)
    model.load_state_dict(states[best])
    return best


def answer_with(
    first=0, more=1, on="valid", kind=torch.optim.AdamW, clear=True, load=True, back=0
):
    """Return an answer that looks at other moments, or trains in another way."""

    def answer(model, train, valid, file, epochs=100, learning_rate=0.03):
        optimizer = kind(model.parameters(), lr=learning_rate)
        lowest, best = float("inf"), 0
        for done in range(epochs + more):
            loss = look(model, valid if on == "valid" else train)
            if done >= first and loss < lowest:
                lowest, best = loss, done
                torch.save(model.state_dict(), file)
            if clear:
                optimizer.zero_grad()
            loss_on(model, train).backward()
            optimizer.step()
        if load:
            model.load_state_dict(torch.load(file))
        return best + back

    return answer


def fixed_rate(model, train, valid, file, epochs=100, learning_rate=0.03):
    return look_after_step(model, train, valid, file, epochs, 0.01)


def first_rise(model, train, valid, file, epochs=100, learning_rate=0.03):
    optimizer = adamw(model, learning_rate)
    lowest = float("inf")
    for done in range(epochs + 1):
        loss = look(model, valid)
        if loss > lowest:
            break
        lowest, best = loss, done
        torch.save(model.state_dict(), file)
        step(model, train, optimizer)
    model.load_state_dict(torch.load(file))
    return best


def not_saved(model, train, valid, file, epochs=100, learning_rate=0.03):
    optimizer = adamw(model, learning_rate)
    for _ in range(epochs):
        step(model, train, optimizer)
    return epochs


def last_saved(model, train, valid, file, epochs=100, learning_rate=0.03):
    best = not_saved(model, train, valid, file, epochs, learning_rate)
    torch.save(model.state_dict(), file)
    return best


def whole_model(model, train, valid, file, epochs=100, learning_rate=0.03):
    best = look_after_step(model, train, valid, file, epochs, learning_rate)
    torch.save(model, file)
    return best


def with_a_number(model, train, valid, file, epochs=100, learning_rate=0.03):
    best = look_after_step(model, train, valid, file, epochs, learning_rate)
    torch.save({"model": model.state_dict(), "best": best}, file)
    return best


def state_in_memory(model, train, valid, file, epochs=100, learning_rate=0.03):
    optimizer, lowest, best = adamw(model, learning_rate), float("inf"), 0
    for done in range(epochs + 1):
        loss = look(model, valid)
        if loss < lowest:
            lowest, best, state = loss, done, model.state_dict()  # not a copy
        if done < epochs:
            step(model, train, optimizer)
    torch.save(state, file)
    model.load_state_dict(state)
    return best


def returns_loss(model, train, valid, file, epochs=100, learning_rate=0.03):
    look_after_step(model, train, valid, file, epochs, learning_rate)
    return look(model, valid)


def on_both(model, train, valid, file, epochs=100, learning_rate=0.03):
    both = torch.cat([train[0], valid[0]]), torch.cat([train[1], valid[1]])
    return look_after_step(model, both, valid, file, epochs, learning_rate)


def nothing_done(model, train, valid, file, epochs=100, learning_rate=0.03):
    torch.save(model.state_dict(), file)
    return 0


RIGHT = {
    "a look after each step": look_after_step,
    "all weights kept": all_kept,
    "one loop": answer_with(),
}
WRONG = {
    "no last look": answer_with(more=0),
    "no first look": answer_with(first=1),
    "the loss of train": answer_with(on="train"),
    "gradients not cleared": answer_with(clear=False),
    "SGD": answer_with(kind=torch.optim.SGD),
    "not loaded": answer_with(load=False),
    "counted from 1": answer_with(back=1),
    "always the same rate": fixed_rate,
    "stopped at the first rise": first_rise,
    "the last weights": last_saved,
    "no file": not_saved,
    "the whole model": whole_model,
    "with a number": with_a_number,
    "a state that is no copy": state_in_memory,
    "the loss": returns_loss,
    "trained on both": on_both,
    "nothing": nothing_done,
    "no return": lambda *args: None,
    "without a file": lambda model, train, valid: 0,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_train_best(answer)}")
# > a look after each step: Right!
# > all weights kept: Right!
# > one loop: Right!
# > no last look: Not yet: of 2 steps, the best is 2, not 1.
# > no first look: Not yet: where no step helps, the best is 0, not 1.
# > the loss of train: Not yet: of 30 steps, the best is 19, not 30.
# > gradients not cleared: Not yet: of 30 steps, the best is 19, not 25.
# > SGD: Not yet: of 30 steps, the best is 19, not 30.
# > not loaded: Not yet: the model should end with the weights of the file.
# > counted from 1: Not yet: of 30 steps, the best is 19, not 20.
# > always the same rate: Not yet: of 5 steps, the best is 2, not 5.
# > stopped at the first rise: Not yet: these are the weights from before the training.
# > the last weights: Not yet: of 30 steps, the best is 19, not 30.
# > no file: Not yet: there is no file.
# > the whole model: Not yet: save the state dict of the model, not the model.
# > with a number: Not yet: the file should hold the state dict of the model.
# > a state that is no copy: Not yet: the loss on valid is 0.567, not 0.512.
# > the loss: Not yet: of 30 steps, the best is 19, not 0.512.
# > trained on both: Not yet: of 30 steps, the best is 19, not 30.
# > nothing: Not yet: these are the weights from before the training.
# > no return: Not yet: there is no file.
# > without a file: Not yet: TypeError: <lambda>() takes 3 positional arguments but 6 were given
