"""Answers to the exercise “Whatever fits”, and what its check says to each."""

from load_fitting import check_load_fitting


def fitting(model, state):
    own = model.state_dict()
    return {n: t for n, t in state.items() if n in own and t.shape == own[n].shape}


def copied_in(model, state):
    left = []
    for name, tensor in model.state_dict().items():
        if name in state and state[name].shape == tensor.shape:
            tensor.copy_(state[name])  # shared with the model
        else:
            left.append(name)
    return left


def filled_up(model, state):
    chosen = fitting(model, state)
    model.load_state_dict(model.state_dict() | chosen)
    return [name for name in model.state_dict() if name not in chosen]


def difference(model, state):
    chosen = fitting(model, state)
    model.load_state_dict(chosen, strict=False)
    return list(set(model.state_dict()) - set(chosen))


def by_name(model, state):
    own = model.state_dict()
    chosen = {name: tensor for name, tensor in state.items() if name in own}
    return model.load_state_dict(chosen, strict=False).missing_keys


def by_shape(model, state):
    own = model.state_dict()
    chosen = {n: t for n, t in state.items() if own[n].shape == t.shape}
    return model.load_state_dict(chosen, strict=False).missing_keys


def by_count(model, state):
    own = model.state_dict()
    same = {n: t for n, t in state.items() if n in own and t.numel() == own[n].numel()}
    return model.load_state_dict(same, strict=False).missing_keys


def by_rows(model, state):
    own = model.state_dict()
    same = {
        n: t for n, t in state.items() if n in own and t.size()[:1] == own[n].size()[:1]
    }
    return model.load_state_dict(same, strict=False).missing_keys


def strictly(model, state):
    return model.load_state_dict(fitting(model, state)).missing_keys


def removed(model, state):
    for name in set(state) - set(fitting(model, state)):
        del state[name]
    return model.load_state_dict(state, strict=False).missing_keys


def unexpected(model, state):
    return model.load_state_dict(fitting(model, state), strict=False).unexpected_keys


def loaded(model, state):
    copied_in(model, state)
    return list(fitting(model, state))


def not_used(model, state):
    copied_in(model, state)
    return [name for name in state if name not in fitting(model, state)]


def parameters_only(model, state):
    left = []
    for name, parameter in model.named_parameters():
        if name in state and state[name].shape == parameter.shape:
            parameter.data.copy_(state[name])
        else:
            left.append(name)
    return left


def as_much_as_fits(model, state):
    left = copied_in(model, state)
    for name in left:
        if name in state:
            own = model.state_dict()[name]
            rows = min(len(own), len(state[name]))
            own[:rows] = state[name][:rows]
    return left


def all_or_nothing(model, state):
    try:
        return model.load_state_dict(state, strict=False).missing_keys
    except RuntimeError:
        return list(model.state_dict())


def no_return(model, state):
    copied_in(model, state)


def nothing_loaded(model, state):
    chosen = fitting(model, state)
    return [name for name in model.state_dict() if name not in chosen]


RIGHT = {
    "copied in": copied_in,
    "filled up with its own": filled_up,
    "a difference of sets": difference,
}
WRONG = {
    "by name": by_name,
    "by shape": by_shape,
    "by how many numbers": by_count,
    "by the rows": by_rows,
    "all of it": lambda model, state: model.load_state_dict(state).missing_keys,
    "strictly": strictly,
    "removed from the state dict": removed,
    "parameters only": parameters_only,
    "the rows that fit": as_much_as_fits,
    "all or nothing": all_or_nothing,
    "nothing is loaded": nothing_loaded,
    "the unexpected names": unexpected,
    "the loaded names": loaded,
    "the names not used": not_used,
    "a tuple": lambda model, state: tuple(copied_in(model, state)),
    "no return": no_return,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_load_fitting(answer)}")
# > copied in: Right!
# > filled up with its own: Right!
# > a difference of sets: Right!
# > by name: Not yet: RuntimeError: size mismatch for 2.bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([2]).
# > by shape: Not yet: KeyError: '4.weight'
# > by how many numbers: Not yet: RuntimeError: size mismatch for 2.weight: copying a param with shape torch.Size([3, 4]) from checkpoint, the shape in current model is torch.Size([2, 6]).
# > by the rows: Not yet: RuntimeError: size mismatch for 2.weight: copying a param with shape torch.Size([3, 4]) from checkpoint, the shape in current model is torch.Size([3, 6]).
# > all of it: Not yet: RuntimeError: size mismatch for 2.bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([2]).
# > strictly: Not yet: RuntimeError: Missing key(s) in state_dict: "2.weight", "2.bias", "3.weight".
# > removed from the state dict: Not yet: the state dict itself was changed.
# > parameters only: Not yet: 1.running_mean fits, but was not loaded.
# > the rows that fit: Not yet: 2.weight does not fit, but has changed.
# > all or nothing: Not yet: it says that ['0.bias', '0.weight', '1.bias', '1.num_batches_tracked', '1.running_mean', '1.running_var', '1.weight', '2.bias', '2.weight', '3.weight'] were not loaded.
# > nothing is loaded: Not yet: 0.weight fits, but was not loaded.
# > the unexpected names: Not yet: it says that [] were not loaded.
# > the loaded names: Not yet: it says that ['0.bias', '0.weight', '1.bias', '1.num_batches_tracked', '1.running_mean', '1.running_var', '1.weight'] were not loaded.
# > the names not used: Not yet: it says that ['2.bias', '2.weight', '4.weight'] were not loaded.
# > a tuple: Not yet: it returns ('2.weight', '2.bias', '3.weight'), not a list of names.
# > no return: Not yet: it returns None, not a list of names.
