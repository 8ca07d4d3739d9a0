import math
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from torch import nn
from torch.nn import functional as F

FOLDER = Path(__file__).parents[3] / "snippets" / "language-models"
SMALL = {"vocabulary": 50, "context": 12, "width": 16, "heads": 2, "layers": 2}


@pytest.fixture(scope="module")
def lm(script):
    """Give the shared module of the part."""
    return script("language_model")


def counted(ids, longest):
    table = {}
    for i, id in enumerate(ids):
        for size in range(min(longest, i + 1)):
            table.setdefault(tuple(ids[i - size : i]), Counter())[id] += 1
    return table


def mixed(table, before, id, vocabulary):
    shorter = mixed(table, before[1:], id, vocabulary) if before else 1 / vocabulary
    if before not in table:
        return shorter
    total, kinds = table[before].total(), len(table[before])
    return (table[before][id] + kinds * shorter) / (total + kinds)


def test_targets_are_one_further(lm):
    """
    The target of each token is the one after it, so a window of 64 tokens asks 64
    questions at once. The first is answered after one token, the last after all of
    them.
    """
    torch.manual_seed(0)
    text = torch.arange(1000)  # each token tells its place
    ids, targets = lm.windows(text, count=2000, length=64)
    assert targets.equal(ids + 1) and targets.shape == (2000, 64)
    assert ids.min() == 0 and targets.max() == 999  # all of the text is used
    model = lm.LanguageModel(lm.Config(**SMALL))
    some = torch.randint(50, (1, 12))
    whole = model(some)
    for seen in (1, 5, 12):
        alone = model(some[:, :seen])[:, -1]
        torch.testing.assert_close(alone, whole[:, seen - 1])


def test_one_unseen_pair_makes_the_loss_infinite():
    """
    Then its probability would be 0, and one such pair is enough to make the mean loss
    infinite. So each table is mixed with the one for shorter groups: the more
    different tokens have followed, the more it leans on that.
    """
    p = torch.tensor([0.9] * 999 + [0.0])
    assert p[:-1].log().mean().isfinite() and p.log().mean() == -math.inf
    same, various = counted([0, 1] * 8, 2), counted([0, 1, 0, 2, 0, 3, 0, 4] * 2, 2)
    for table in (same, various):
        sums = sum(mixed(table, (0,), id, 9) for id in range(9))
        assert sums == pytest.approx(1)
    # weight of the table for shorter groups: kinds / (total + kinds)
    leans = [len(t[0,]) / (t[0,].total() + len(t[0,])) for t in (same, various)]
    assert leans[0] < leans[1]
    assert all(mixed(t, (0,), 8, 9) > 0 for t in (same, various))


def test_on_known_text_longer_groups_look_better():
    """
    On the known text, longer groups look ever better, since a table of long groups has
    learned the text by heart.
    """
    text = (FOLDER / "alice.txt").read_text("utf-8")[:12000].encode()
    ids = list(text)
    table = counted(ids, 6)
    means = [
        -sum(
            math.log(mixed(table, tuple(ids[max(0, i - n) : i]), ids[i], 256))
            for i in range(len(ids))
        )
        for n in range(6)
    ]
    assert all(one > other for one, other in pairwise(means))


def test_left_out_caches_and_padding_do_nothing(lm):
    """
    The arguments `cache`, `caches` and `padding` are for
    [generation](generation.md#kv-cache): leave them out here, and they do nothing.
    """
    torch.manual_seed(0)
    model = lm.LanguageModel(lm.Config(**SMALL))
    ids = torch.randint(50, (3, 12))
    none = torch.zeros(3, dtype=torch.long)
    caches = [lm.Cache() for _ in model.blocks]
    torch.testing.assert_close(model(ids), model(ids, caches, none))


def test_the_table_reads_and_writes(lm):
    """
    It scores each token of the vocabulary by the product of the output with its row in
    the table of tokens. The table that reads also writes: *weight tying*.
    """
    torch.manual_seed(0)
    model = lm.LanguageModel(lm.Config(**SMALL))
    seen = {}
    model.norm.register_forward_hook(lambda _, __, out: seen.update(out=out))
    ids = torch.randint(25, (2, 12))
    scores = model(ids)
    row = model.tokens.weight[37]
    torch.testing.assert_close(scores[..., 37], seen["out"] @ row)
    scores.square().sum().backward()
    assert (model.tokens.weight.grad[25:].abs().sum(1) > 0).all()  # never read


def test_the_formula_counts_all_weights(lm):
    """
    With $V$ tokens, $T$ positions, width $w$ and $L$ blocks, the model has
    $(V + T)w + L(12w^2 + 9w) + 2w$ weights:
    """
    for v, t, w, layers in ((512, 64, 64, 2), (50, 12, 16, 0), (300, 8, 24, 5)):
        config = lm.Config(v, t, w, 4, layers)
        with torch.device("meta"):
            model = lm.LanguageModel(config)
        found = sum(weight.numel() for weight in model.parameters())
        assert found == (v + t) * w + layers * (12 * w**2 + 9 * w) + 2 * w


def test_what_tying_saves_in_gpt2():
    """
    A second table would have as many weights as the first. With 50,257 tokens and
    a width of 768, as in the smallest GPT-2, tying saves 39 million of them.
    """
    with torch.device("meta"):
        table = nn.Embedding(50_257, 768)
    assert round(table.weight.numel() / 1e6) == 39


def test_the_first_loss(lm):
    r"""
    A model that knows nothing should give all of the $V$ tokens about the same
    probability, so its loss should be $\ln V$.
    """
    for seed, vocabulary in ((0, 512), (1, 512), (2, 50)):
        torch.manual_seed(seed)
        model = lm.LanguageModel(lm.Config(vocabulary=vocabulary))
        ids, targets = torch.randint(vocabulary, (2, 32, 64))
        loss = F.cross_entropy(model(ids).mT, targets).item()
        assert abs(loss - math.log(vocabulary)) < 0.05
        nn.init.normal_(model.tokens.weight)
        assert F.cross_entropy(model(ids).mT, targets).item() > 20


def test_the_schedule():
    """
    `OneCycleLR` starts at a 25th of the largest rate, rises to it in the first tenth of
    the steps, and falls to almost nothing at the end.
    """
    for steps in (100, 600):
        optimizer = torch.optim.AdamW([torch.zeros(1)], lr=8e-3)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, max_lr=8e-3, total_steps=steps, pct_start=0.1
        )
        rates = []
        for _ in range(steps):
            rates += schedule.get_last_lr()
            optimizer.step()
            schedule.step()
        assert rates[0] == pytest.approx(8e-3 / 25)
        top = rates.index(max(rates))
        assert top == steps // 10 - 1 and rates[top] == pytest.approx(8e-3)
        assert rates[: top + 1] == sorted(rates[: top + 1])
        assert rates[top:] == sorted(rates[top:], reverse=True)
        assert rates[-1] < 1e-6


def test_the_loss_is_given_after_each_step(lm):
    """
    The function gives the loss after each step, so whoever calls it can look at the
    model in between; `fit` takes all the steps.
    """
    ends = []
    text = torch.randint(50, (400,), generator=torch.Generator().manual_seed(0))
    for look in (False, True):
        torch.manual_seed(0)
        model = lm.LanguageModel(lm.Config(**SMALL))
        if look:
            losses = []
            before = model.tokens.weight.clone()
            for loss in lm.training_steps(model, text, steps=12):
                losses.append(loss)
                assert not before.equal(model.tokens.weight)
                before = model.tokens.weight.clone()
                lm.loss_on(model, text)
        else:
            losses = lm.fit(model, text, steps=12)
        assert len(losses) == 12
        ends.append((losses, model.tokens.weight))
    assert ends[0][0] == ends[1][0] and ends[0][1].equal(ends[1][1])


def test_equally_likely_tokens():
    """
    A model with perplexity 27 is as unsure as if it had to choose among 27 tokens that
    are equally likely.
    """
    targets = torch.randint(27, (100,))
    loss = F.cross_entropy(torch.zeros(100, 27), targets)
    assert loss.exp().item() == pytest.approx(27, rel=1e-5)


def test_flatten_or_mt(lm):
    """
    It wants the classes in dimension 1. Flatten both, or use `model(ids).mT`.
    """
    torch.manual_seed(0)
    model = lm.LanguageModel(lm.Config(**SMALL))
    ids, targets = torch.randint(50, (2, 3, 12))
    flat = F.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
    torch.testing.assert_close(flat, F.cross_entropy(model(ids).mT, targets))
    with pytest.raises(RuntimeError):
        F.cross_entropy(model(ids), targets)


def test_copying_is_easy_with_tied_weights(lm):
    """
    No message, only a loss too good to be true: the model copies its input, which with
    tied weights is easy.
    """
    torch.manual_seed(0)
    config = lm.Config(vocabulary=50, context=12, width=64, heads=2, layers=0)
    model = lm.LanguageModel(config)
    nn.init.normal_(model.tokens.weight)  # no block, nothing learned
    ids = torch.randint(50, (8, 12))
    assert (model(ids).argmax(-1) == ids).all()
    assert F.cross_entropy(model(ids).mT, ids) < 0.1
