import copy

import pytest
import torch
from torch import nn
from torch.nn import functional as F


def reader():
    torch.manual_seed(0)
    norm, drop = nn.BatchNorm1d(16), nn.Dropout(0.5)
    return nn.Sequential(nn.Linear(8, 16), norm, nn.ReLU(), drop, nn.Linear(16, 3))


def test_the_running_mean_moves_in_train_mode():
    """
    By default, in train mode, each batch moves the running mean a tenth of the way
    toward its own, from 0 to 1.5 and on to 4.35, *even when nothing is trained*. In
    eval mode, it stays where it is.
    """
    norm = nn.BatchNorm1d(1, affine=False)
    seen = []
    with torch.inference_mode():
        for batch in ([[10.0], [20.0]], [[20.0], [40.0]]):
            norm(torch.tensor(batch))
            seen.append(norm.running_mean.item())
        norm.eval()(torch.tensor([[500.0], [600.0]]))
    assert [*seen, norm.running_mean.item()] == pytest.approx([1.5, 4.35, 4.35])


def test_eval_and_recording_are_two_switches():
    """
    The two do not touch each other: `eval()` changes what dropout and batch norm do,
    `inference_mode()` whether autograd records.
    """
    batch = torch.rand(4, 8)
    for train_mode in (True, False):
        for recording in (True, False):
            model = reader().train(train_mode)
            with torch.inference_mode(not recording):
                first, second = model(batch), model(batch)
            assert torch.equal(first, second) != train_mode
            assert first.requires_grad == recording


def evaluate(model, inputs, targets, size):
    total, right = 0.0, 0
    with torch.inference_mode():
        for x, y in zip(inputs.split(size), targets.split(size), strict=True):
            total += F.cross_entropy(model(x), y).item() * len(y)
            right += (model(x).argmax(dim=1) == y).sum().item()
    return total / len(targets), right / len(targets)


def test_the_batch_size_must_not_matter():
    """
    A function that measures can be tested: the batch size must not matter, but for the
    last digits. In eval mode, even batches of one work.
    """
    inputs, targets = torch.rand(30, 8), torch.randint(0, 3, (30,))
    model = reader().eval()
    whole = evaluate(model, inputs, targets, 30)
    for size in (1, 7):
        assert evaluate(model, inputs, targets, size) == pytest.approx(whole, rel=1e-5)
    model.train()
    assert evaluate(model, inputs, targets, 7)[0] != pytest.approx(whole[0], rel=1e-3)
    with pytest.raises(ValueError, match="more than 1 value per channel"):
        evaluate(model, inputs, targets, 1)


def test_a_state_dict_alone_follows_the_model():
    """
    A [state dict](modules.md#the-state-dict) alone would follow the model, and "going
    back" to it would go nowhere, without a message. So keep a deep copy:
    """
    for keep, goes_back in ((lambda state: state, False), (copy.deepcopy, True)):
        model = nn.Linear(1, 1)
        best, before = keep(model.state_dict()), model.weight.item()
        with torch.no_grad():
            model.weight += 1
        model.load_state_dict(best)
        assert (model.weight.item() == before) == goes_back


def test_a_rare_class_flatters_the_accuracy():
    """
    **If classes are not equally frequent, compare an accuracy with that of the most
    frequent answer.**
    """
    truth = torch.arange(300) % 10 == 8
    never = torch.zeros(300, dtype=torch.bool)
    assert (never == truth).float().mean().item() == pytest.approx(0.9)
    assert not (never & truth).any()


def test_f1_is_high_only_if_both_are():
    """
    It is the harmonic mean of precision and recall, which is 2 divided by the sum of
    their reciprocals, and is high only if both are.
    """
    for hits, alarms, misses in ((9, 1, 1), (9, 0, 91), (9, 91, 0), (5, 5, 10)):
        precision, recall = hits / (hits + alarms), hits / (hits + misses)
        f1 = 2 * hits / (2 * hits + alarms + misses)
        assert f1 == pytest.approx(2 / (1 / precision + 1 / recall))
        assert f1 <= 2 * min(precision, recall)


def test_a_model_that_never_says_yes():
    """
    (If a model never says yes, its precision is 0 divided by 0; `max` makes it 0, which
    is the convention.)
    """
    truth = torch.tensor([True, False, False])
    for answer, undefined in (
        (torch.zeros(3, dtype=torch.bool), True),
        (~truth, False),  # nothing is found either, but there are false alarms
    ):
        precision = (answer & truth).sum() / answer.sum()
        assert precision.isnan().item() == undefined
        assert (answer & truth).sum().item() / max(answer.sum().item(), 1) == 0


def test_as_many_examples_as_classes_hide_the_wrong_dimension():
    """With ten examples of ten classes, there would be no message."""
    scores, truth = torch.rand(10, 10), torch.arange(10)
    assert (scores.argmax(dim=0) == truth).shape == (10,)
    with pytest.raises(RuntimeError, match="must match the size"):
        _ = torch.rand(64, 10).argmax(dim=0) == torch.arange(64)


def test_the_luckiest_of_many():
    """
    The lead was luck, and luck is not kept.
    """
    torch.manual_seed(1)
    on_test, on_new = (torch.rand(50, 100, 300) < 0.9 for _ in range(2))
    scores, again = on_test.float().mean(dim=2), on_new.float().mean(dim=2)
    winners = scores.argmax(dim=1)
    lead = scores[torch.arange(50), winners] - 0.9
    kept = again[torch.arange(50), winners] - 0.9
    assert lead.mean() > 0.03 and abs(kept.mean()) < 0.01


def test_the_interval_contains_the_truth():
    """
    Wilson's formula from 1927 gives a range which contains it in about 95 of 100 tests:
    """
    z, count = 1.96, 300
    right = torch.arange(count + 1, dtype=torch.float64)
    share, shrink = right / count, 1 + z**2 / count
    middle = (share + z**2 / (2 * count)) / shrink
    half = z * (share * (1 - share) / count + z**2 / (4 * count**2)).sqrt() / shrink
    for truth in (0.5, 0.8, 0.9, 0.97):
        binomial = torch.distributions.Binomial(count, torch.tensor(truth).double())
        chance = binomial.log_prob(right).exp()
        held = chance[(middle - half <= truth) & (truth <= middle + half)].sum().item()
        assert held == pytest.approx(0.95, abs=0.02)


def test_measuring_in_train_mode_changes_the_buffers():
    """
    Even without training, the running means of batch norm have changed.
    """
    model = reader().train()
    before = model[1].running_mean.clone()
    with torch.inference_mode():
        answers = model(torch.rand(20, 8)), model(torch.rand(20, 8))
    assert not torch.equal(*answers) and not torch.equal(before, model[1].running_mean)


def test_a_column_of_answers():
    """
    An accuracy above 1 gives it away; one below 1 does not.
    """
    for answers, share in (([3, 8, 1, 8], 1.5), ([3, 1, 2, 0], 0.5)):
        column, truth = torch.tensor(answers)[:, None], torch.tensor([3, 8, 1, 8])
        right = column == truth
        assert right.shape == (4, 4) and right.sum().item() / 4 == share


def test_the_function_dropout_goes_on():
    """
    (The *function* `F.dropout` knows nothing of it: without `training=self.training`,
    it goes on drawing.)
    """

    class Careless(nn.Module):
        def forward(self, x):
            return F.dropout(x)

    class Careful(nn.Module):
        def forward(self, x):
            return F.dropout(x, training=self.training)

    ones = torch.ones(100)
    assert not torch.equal(Careless().eval()(ones), ones)
    assert torch.equal(Careful().eval()(ones), ones)


def test_eval_does_not_reach_a_list():
    """
    `model.eval()` and `model.train()` reach all modules that are
    [registered](modules.md) inside, but not those in a plain Python list.
    """

    class Holder(nn.Module):
        def __init__(self, layers):
            super().__init__()
            self.layers = layers

    for kind, reached in ((nn.ModuleList, True), (list, False)):
        layers = kind([nn.Dropout()])
        Holder(layers).eval()
        assert layers[0].training != reached


def test_class_weights_make_the_batch_size_matter():
    """
    (A loss with class weights fails this test: the mean of a batch is a weighted one,
    and multiplying by the number of images does not undo that. Measure with a loss
    without weights.)
    """
    logits, targets = torch.tensor([[0.0, 3.0]] * 4), torch.tensor([0, 0, 1, 0])
    for weights, same in ((None, True), (torch.tensor([1.0, 9.0]), False)):
        loss_fn = nn.CrossEntropyLoss(weight=weights)
        pairs = zip(logits.split(2), targets.split(2), strict=True)
        halves = sum(2 * loss_fn(x, y).item() for x, y in pairs) / 4
        assert (halves == pytest.approx(loss_fn(logits, targets).item())) == same


def test_a_lower_threshold():
    """A lower one never misses more, and never raises fewer false alarms."""
    torch.manual_seed(0)
    probability, truth = torch.rand(500), torch.rand(500) < 0.3
    misses, alarms = [], []
    for threshold in torch.linspace(1, 0, 101):
        yes = probability > threshold
        misses.append((truth & ~yes).sum().item())
        alarms.append((~truth & yes).sum().item())
    assert misses == sorted(misses, reverse=True) and alarms == sorted(alarms)


def test_images_prepared_otherwise():
    """
    If they are not, a wrong `dtype` or shape mostly raises an error, but wrong *values*
    only make the answers worse. (A shape can also fit by accident, as that of 64 images
    whose rows and columns were swapped does.)
    """
    model = nn.Linear(64, 10)
    for wrong in (torch.ones(1, 64).double(), torch.ones(1, 8, 8)):
        with pytest.raises(RuntimeError):
            model(wrong)
    model(torch.full((1, 64), 16.0))
    table = torch.rand(64, 64)  # 64 images of 64 pixels
    assert model(table.T).shape == model(table).shape


def test_a_batch_of_one_image():
    """
    (`BatchNorm2d` does not complain unless the image has a single pixel: it takes the
    spread over the pixels of that one image.)
    """
    with pytest.raises(ValueError, match="more than 1 value"):
        nn.BatchNorm1d(3)(torch.rand(1, 3))
    with pytest.raises(ValueError, match="more than 1 value"):
        nn.BatchNorm2d(3)(torch.rand(1, 3, 1, 1))
    out = nn.BatchNorm2d(3, affine=False)(torch.rand(1, 3, 8, 8))
    assert out.std(dim=(0, 2, 3)).tolist() == pytest.approx([1.0] * 3, rel=0.02)


def test_balanced_accuracy_of_one_answer():
    """
    A model that always gives the same answer gets 1 divided by the number of the
    classes that occur, however rare the others are. (If it always names a class that
    does not occur, it gets 0.)
    """
    truth = torch.tensor([0] * 97 + [1, 1, 2])
    for answer, score in ((0, 1 / 3), (2, 1 / 3), (3, 0)):
        recalls = [float(answer == c) for c in truth.unique().tolist()]
        assert sum(recalls) / len(recalls) == pytest.approx(score)
