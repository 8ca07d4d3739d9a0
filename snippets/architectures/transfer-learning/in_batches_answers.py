"""Answers to the exercise “Features, batch by batch”, and what its check says to each."""

import torch
from in_batches import check_all_features

KEEP = object()


def pieces(model, name, photos, size, mode=False, back=True, remove=True, flat=True):
    """Do it right, or with one of the steps left out."""
    rows, was = [], model.training
    layer = model.get_submodule(name)
    hook = layer.register_forward_hook(lambda _, args, out: rows.append(out))
    model.train(was if mode is KEEP else mode)
    for start in range(0, len(photos), size):
        model(photos[start : start + size])
    if remove:
        hook.remove()
    if back:
        model.train(was)
    return torch.cat([row.flatten(1) if flat else row for row in rows])


@torch.no_grad()
def indexed(model, name, photos, size):
    return pieces(model, name, photos, size)


def detached(model, name, photos, size):
    return pieces(model, name, photos, size).detach()


def cloned(model, name, photos, size):
    with torch.inference_mode():
        rows = pieces(model, name, photos, size)
    return rows.clone()


@torch.no_grad()
def in_the_mode_it_is(model, name, photos, size):
    return pieces(model, name, photos, size, mode=KEEP)


@torch.no_grad()
def stays_in_eval(model, name, photos, size):
    return pieces(model, name, photos, size, back=False)


@torch.no_grad()
def hook_stays(model, name, photos, size):
    return pieces(model, name, photos, size, remove=False)


@torch.no_grad()
def not_flat(model, name, photos, size):
    return pieces(model, name, photos, size, flat=False)


@torch.no_grad()
def at_once(model, name, photos, size):
    return pieces(model, name, photos, len(photos))


@torch.no_grad()
def last_batch(model, name, photos, size):
    return pieces(model, name, photos, size)[-size:]


@torch.no_grad()
def whole_batches(model, name, photos, size):
    return pieces(model, name, photos[: max(1, len(photos) // size) * size], size)


@torch.inference_mode()
def inference(model, name, photos, size):
    return pieces(model, name, photos, size)


@torch.no_grad()
def outputs(model, name, photos, size):
    was = model.training
    rows = torch.cat([model.eval()(batch) for batch in photos.split(size)])
    model.train(was)
    return rows


@torch.no_grad()
def layer_alone(model, name, photos, size):
    return model.get_submodule(name)(photos).flatten(1)


@torch.no_grad()
def as_a_list(model, name, photos, size):
    return list(pieces(model, name, photos, size))


@torch.no_grad()
def nan(model, name, photos, size):
    return pieces(model, name, photos, size) * float("nan")


@torch.no_grad()
def one_by_one(model, name, photos, size):
    return pieces(model, name, photos, 1)


@torch.no_grad()
def so_many_pieces(model, name, photos, size):
    return torch.cat([pieces(model, name, one, len(one)) for one in photos.chunk(size)])


@torch.no_grad()
def inputs(model, name, photos, size):
    names = [one for one, _ in model.named_children()]
    return pieces(model, names[names.index(name) - 1], photos, size)


def by_loader(model, name, photos, size):
    kept = []

    def keep(part, args, out):
        if part is model.get_submodule(name):
            kept.extend(out.detach().flatten(1))

    was = model.training
    hook = torch.nn.modules.module.register_module_forward_hook(keep)
    model.eval()
    for batch in torch.utils.data.DataLoader(photos, size):
        model(batch)
    hook.remove()
    model.train(was)
    return torch.stack(kept)


RIGHT = {
    "by index": indexed,
    "by a loader and a hook for all": by_loader,
    "detached": detached,
    "cloned out of inference mode": cloned,
}
WRONG = {
    "in the mode it is in": in_the_mode_it_is,
    "it stays in eval mode": stays_in_eval,
    "the hook stays": hook_stays,
    "not flattened": not_flat,
    "all at once": at_once,
    "the last batch": last_batch,
    "whole batches only": whole_batches,
    "recorded": pieces,
    "in inference mode": inference,
    "the outputs": outputs,
    "the layer alone": layer_alone,
    "a list": as_a_list,
    "nan": nan,
    "one by one": one_by_one,
    "so many pieces": so_many_pieces,
    "what goes in": inputs,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_all_features(answer)}")
# > by index: Right!
# > by a loader and a hook for all: Right!
# > detached: Right!
# > cloned out of inference mode: Right!
# > in the mode it is in: Not yet: these are not the features that eval mode gives.
# > it stays in eval mode: Not yet: the model is not in the mode in which it was.
# > the hook stays: Not yet: a hook was left behind.
# > not flattened: Not yet: the shape is (7, 2, 2, 2), not (7, 8).
# > all at once: Not yet: MemoryError: 7 photos at once
# > the last batch: Not yet: the shape is (3, 8), not (7, 8).
# > whole batches only: Not yet: the shape is (6, 8), not (7, 8).
# > recorded: Not yet: it should return an ordinary tensor without a record.
# > in inference mode: Not yet: it should return an ordinary tensor without a record.
# > the outputs: Not yet: the shape is (7, 2), not (7, 8).
# > the layer alone: Not yet: these are not the features that eval mode gives.
# > a list: Not yet: the shape is (), not (7, 8).
# > nan: Not yet: these are not the features that eval mode gives.
# > one by one: Not yet: it passes fewer photos at a time.
# > so many pieces: Not yet: MemoryError: 3 photos at once
# > what goes in: Not yet: the shape is (7, 16), not (7, 8).
