import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from torch import fx, nn
from torch.nn import functional as F

FOLDER = Path(__file__).parents[3] / "snippets/architectures/transfer-learning"


@pytest.fixture
def lesson(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """Give what the modules of the lesson define."""
    dtype, known = torch.get_default_dtype(), set(sys.modules)
    monkeypatch.syspath_prepend(FOLDER)
    monkeypatch.chdir(FOLDER)
    found = {}
    for name in ("camera", "net", "training", "load", "two_rates"):
        found |= vars(import_module(name))
    yield SimpleNamespace(**found)
    torch.set_default_dtype(dtype)
    for name in set(sys.modules) - known:
        path = getattr(sys.modules[name], "__file__", None) or ""
        if path.startswith(str(FOLDER)):
            del sys.modules[name]


def small(seed: int = 0) -> nn.Sequential:
    torch.manual_seed(seed)
    convolution, norm = nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4)
    body = nn.Sequential(convolution, norm, nn.ReLU(), nn.Flatten())
    return nn.Sequential(body, nn.Linear(16, 3))


def learn(model, optimizer, steps=3):
    for _ in range(steps):
        loss = F.cross_entropy(model(torch.rand(6, 1, 4, 4)), torch.arange(6) % 3)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def test_the_old_head_comes_back_if_it_fits():
    """
    If you replace the head first and load then, the old head comes back, without a
    word, where it happens to have the same size, as it does here.
    """
    old = small().state_dict()
    for classes, fits in ((3, True), (5, False)):
        model = small(seed=1)
        model[1] = nn.Linear(16, classes)
        if fits:
            assert "All keys matched" in str(model.load_state_dict(old))
            assert torch.equal(model[1].weight, old["1.weight"])
        else:
            with pytest.raises(RuntimeError, match="size mismatch"):
                model.load_state_dict(old)


def test_most_of_the_network_is_the_body(lesson):
    """
    The network has 3,857 parameters, and only the 1,085 of the head know nothing yet.
    """
    model = lesson.pretrained_net(0)
    assert sum(p.numel() for p in model.parameters()) == 3857
    assert sum(p.numel() for p in model.head.parameters()) == 1085
    for name, parameter in model.body.named_parameters():
        assert torch.equal(parameter, lesson.pretrained["body." + name])


def test_an_optimizer_skips_what_has_no_gradient():
    """
    An optimizer skips parameters whose gradient is `None`: no step, no momentum, no
    weight decay. So frozen parameters may lie in it, as long as `zero_grad()` sets
    gradients to `None`, its default.
    """
    for kind in (
        lambda parts: torch.optim.AdamW(parts, lr=0.1, weight_decay=0.5),
        lambda parts: torch.optim.SGD(parts, lr=0.1, momentum=0.9, weight_decay=0.5),
    ):
        for to_none in (True, False):
            model = small()
            optimizer = kind(model.parameters())
            learn(model, optimizer)  # there is momentum now
            model[0].requires_grad_(False)
            optimizer.zero_grad(set_to_none=to_none)
            before = model[0][0].weight.clone()
            for _ in range(3):
                loss = model(torch.rand(6, 1, 4, 4)).square().mean()
                optimizer.zero_grad(set_to_none=to_none)
                loss.backward()
                optimizer.step()
            assert torch.equal(model[0][0].weight, before) == to_none


def test_statistics_move_whatever_requires_grad_says():
    """
    No weight has moved. But batch norm keeps a running mean, a variance and a count of
    batches in buffers. [Each batch in train mode](../neural-networks/evaluation.md#two-modes)
    moves them, whatever `requires_grad` says.
    """
    norm = nn.BatchNorm2d(2)
    names = {name for name, _ in norm.named_buffers()}
    assert names == {"running_mean", "running_var", "num_batches_tracked"}
    norm.requires_grad_(False)
    for recording in (True, False):
        before = norm.running_mean.clone()
        with torch.set_grad_enabled(recording):
            count = norm.num_batches_tracked.item()
        norm(torch.rand(4, 2, 3, 3) + 9)
        assert (norm.running_mean > before).all()
        assert norm.num_batches_tracked == count + 1


def test_train_puts_all_parts_back():
    """
    To stop the statistics, put the body in eval mode. That has to be done after each
    `model.train()`, which puts all parts back.
    """
    model = small().train()
    model[0].eval()
    mean = model[0][1].running_mean.clone()
    model(torch.rand(4, 1, 4, 4))
    assert torch.equal(model[0][1].running_mean, mean)
    model.train()
    model(torch.rand(4, 1, 4, 4))
    assert not torch.equal(model[0][1].running_mean, mean)


def test_a_frozen_batch_norm_needs_two_switches():
    """
    In eval mode, batch norm still lets gradients through, and its own weight and bias
    learn if they are not frozen. So `eval()` for the statistics and
    `requires_grad_(False)` for the parameters are two switches, and a frozen batch norm
    needs both.
    """
    for evaluating in (True, False):
        for frozen in (True, False):
            model = small().train()
            norm = model[0][1]
            norm.train(not evaluating).requires_grad_(not frozen)
            first = model[0][0].weight.clone()
            learn(model, torch.optim.SGD(model.parameters(), lr=0.1))
            assert not torch.equal(model[0][0].weight, first)
            assert torch.equal(norm.running_mean, torch.zeros(4)) == evaluating
            assert torch.equal(norm.weight, torch.ones(4)) == frozen


def test_moving_statistics_adapt_to_the_lamp(lesson):
    """
    They fare worse with the statistics kept, in this one run: moving statistics adapt
    the body to the lamp.
    """
    model = lesson.pretrained_net(0)
    change = {}
    with torch.no_grad():
        for training in (True, False):
            model.body.train(training)
            dark, bright = model.body(lesson.pool), model.body(lesson.pool + 0.5)
            change[training] = (bright - dark).abs().mean() / dark.abs().mean()
    assert change[True] < 0.5 * change[False]


def test_one_answer_is_not_enough_for_photos_that_change(lesson):
    """
    This works only while the body answers the same for a photo. If photos are [changed
    at random](../neural-networks/regularization.md#data-augmentation) in each step, one
    answer is not enough.
    """
    model = lesson.pretrained_net(0).eval()
    photos = lesson.held_out[:50]
    seen = model.body(photos)
    torch.testing.assert_close(model.body(photos), seen)
    moved = model.body(photos.roll((1, 2), (2, 3)))
    assert (moved - seen).abs().mean() > 0.1 * seen.abs().mean()


def test_the_race_was_fair(lesson):
    """
    With 50 labels, 440 steps, which is pretraining and fine-tuning together, do not
    bring the network from nothing to where the fine-tuned one is, nor does a rate three
    times as large or as small.
    """
    means = {}
    for name, rate, steps in (
        ("longer", 0.01, 440),
        ("slower", 0.0033, 40),
        ("faster", 0.03, 40),
    ):
        scores = []
        for seed in range(2):
            chosen = lesson.few(10, seed)
            torch.manual_seed(seed)
            model = lesson.PhotoNet(classes=5)
            optimizer = torch.optim.AdamW(model.parameters(), lr=rate)
            photos, targets = lesson.pool[chosen], lesson.pool_answers[chosen]
            lesson.fit(model, optimizer, photos, targets, steps)
            scores.append(lesson.accuracy(model, lesson.held_out, lesson.answers))
        means[name] = sum(scores) / 2
    tuned = []
    for seed in range(2):
        chosen = lesson.few(10, seed)
        model = lesson.fine_tuned(
            seed, lesson.pool[chosen], lesson.pool_answers[chosen]
        )
        tuned.append(lesson.accuracy(model, lesson.held_out, lesson.answers))
    assert max(means.values()) < sum(tuned) / 2 - 3


@pytest.mark.parametrize(("count", "steps"), [(200, 40), (30, 100)])
def test_it_takes_many_labels_and_many_steps(lesson, count, steps):
    """
    But that takes both: with 40 steps on all labels, or 100 steps on 150, the
    fine-tuned network still leads.
    """
    scores = {"from nothing": [], "fine-tuned": []}
    for seed in range(3):
        chosen = lesson.few(count, seed)
        assert len(chosen) == {200: 596, 30: 150}[count]
        photos, targets = lesson.pool[chosen], lesson.pool_answers[chosen]
        torch.manual_seed(seed)
        model = lesson.PhotoNet(classes=5)
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
        lesson.fit(model, optimizer, photos, targets, steps)
        tuned = lesson.fine_tuned(seed, photos, targets, steps=steps)
        for name, one in zip(scores, (model, tuned), strict=True):
            scores[name].append(lesson.accuracy(one, lesson.held_out, lesson.answers))
    assert sum(scores["fine-tuned"]) / 3 > sum(scores["from nothing"]) / 3 + 3


def test_what_a_hook_caught_changes_in_place():
    """
    If the next layer works in place, such as `nn.ReLU(inplace=True)` in many published
    models, it changes what you caught: keep `output.clone()` then.
    """
    for inplace in (True, False):
        caught = []
        model = nn.Sequential(nn.Linear(3, 50), nn.ReLU(inplace=inplace))
        model[0].register_forward_hook(
            lambda _, args, out, caught=caught: caught.extend([out, out.clone()])
        )
        with torch.no_grad():
            model(torch.rand(4, 3))
        assert (caught[0].min() >= 0) == inplace
        assert caught[1].min() < 0


def test_a_branch_on_numbers_cannot_be_traced():
    """
    A `forward` that branches on the numbers in a tensor cannot be traced in this way. A
    hook does not mind.
    """

    class Branching(nn.Module):
        def __init__(self):
            super().__init__()
            self.layer = nn.Linear(2, 2)

        def forward(self, x):
            return self.layer(x) if x.sum() > 0 else x

    with pytest.raises(fx.proxy.TraceError):
        fx.symbolic_trace(Branching())
    caught = []
    model = Branching()
    model.layer.register_forward_hook(lambda _, args, out: caught.append(out))
    model(torch.ones(1, 2))
    assert caught[0].shape == (1, 2)


def test_a_traced_model_has_the_same_weights():
    """
    `torch.fx` can write down the calls of a `forward` as a *graph*. Erase what comes
    after the layer, and you have a model that goes only so far:
    """
    model = small().eval()
    traced = fx.symbolic_trace(model)
    calls = [n.target for n in traced.graph.nodes if n.op == "call_module"]
    assert calls == ["0.0", "0.1", "0.2", "0.3", "1"]
    assert traced.get_submodule("0.0").weight is model[0][0].weight


def test_dim_or_bright_photos_are_not_what_the_body_knows(lesson):
    """
    Their mean and spread are smaller, and whoever normalizes with those makes each
    digit brighter than the body knows it.
    """
    photos = lesson.old_held_out
    torch.manual_seed(0)
    empty = 0.2 * torch.randn(9 * len(photos), 1, 12, 12)
    mixed = torch.cat([photos, empty])
    assert mixed.mean() < photos.mean() and mixed.std() < photos.std()
    own = (photos - mixed.mean()) / mixed.std()
    usual = (photos - photos.mean()) / photos.std()
    assert own.amax((1, 2, 3)).gt(usual.amax((1, 2, 3))).all()


def test_the_optimizer_takes_groups_in_any_order():
    """
    The order of the groups does not matter to the optimizer.
    """
    ends = []
    for order in (1, -1):
        model = small()
        groups = [
            {"params": model[0].parameters(), "lr": 0.001},
            {"params": model[1].parameters(), "lr": 0.1},
        ][::order]
        torch.manual_seed(5)
        learn(model, torch.optim.AdamW(groups))
        ends.append(torch.cat([p.flatten() for p in model.parameters()]))
    assert torch.equal(*ends)
