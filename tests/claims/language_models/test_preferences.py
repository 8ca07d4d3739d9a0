import copy
import math
from types import SimpleNamespace

import pytest
import torch
from safetensors.torch import load_file
from torch.nn import functional as F


@pytest.fixture(scope="module")
def shown(names_in):
    """Give what the lesson shows, and its pairs."""
    scripts = "language_model", "answering", "judging", "dpo", "cautious_solution"
    pairs = load_file("pairs.safetensors").items()
    return SimpleNamespace(
        **vars(names_in(*scripts)), **{name: ids.long() for name, ids in pairs}
    )


def test_the_prompt_does_not_know_what_follows(shown):
    """
    Both answers of a pair have the same prompt, and a causal model gives it the same
    log-probability, whatever follows.
    """
    assert shown.chosen[:, :8].equal(shown.rejected[:, :8])
    assert shown.held_chosen[:, :8].equal(shown.held_rejected[:, :8])
    torch.manual_seed(0)
    ids = torch.randint(512, (1, 40)).repeat(20, 1)
    ids[:, 8:] = torch.randint(512, (20, 32))
    found = shown.log_probs(shown.reference, ids)
    assert torch.allclose(found[:, :7], found[:1, :7].expand(20, 7), atol=1e-4)
    assert not torch.allclose(found[:, 8], found[:1, 8].expand(20), atol=0.1)


def test_a_forgotten_mask_of_the_prompt(shown):
    """
    So a forgotten mask of the *prompt* changes nothing in a difference of sums. (In
    fine-tuning, and with averages, it does.)
    """
    sums, averages = [], []
    with torch.no_grad():
        for ids in (shown.held_chosen, shown.held_rejected):
            each, mask = shown.log_probs(shown.reference, ids), shown.answer_mask(ids)
            wide = mask.clone()
            wide[:, :8] = True
            parts = [(each * one[:, 1:]).sum(dim=1) for one in (mask, wide)]
            counts = [one[:, 1:].sum(dim=1) for one in (mask, wide)]
            sums.append(parts)
            averages.append([p / n for p, n in zip(parts, counts, strict=True)])
    masked, whole = (good - bad for good, bad in zip(*sums, strict=True))
    assert torch.allclose(masked, whole, atol=1e-3)
    masked, whole = (good - bad for good, bad in zip(*averages, strict=True))
    assert (masked - whole).abs().max() > 0.1
    assert (sums[0][0] - sums[0][1]).abs().min() > 1  # the loss of fine-tuning


def test_the_shorter_answer_is_likelier(shown):
    """
    Each token makes an answer less likely, so the shorter one almost always wins.
    """
    with torch.no_grad():
        pair = shown.held_chosen, shown.held_rejected
        assert (shown.log_probs(shown.reference, pair[0]) < 0).all()
        good, bad = (shown.answer_log_probs(shown.reference, ids) for ids in pair)
    long, short = (shown.answer_mask(ids).sum(dim=1) for ids in pair)
    differ = long != short
    assert ((good > bad) == (long < short))[differ].float().mean() > 0.85


def test_the_optimum():
    r"""
    That is because mean reward minus $\beta$ times KL equals $\beta \log Z$ minus
    $\beta$ times the KL of $\pi$ to $\pi^*$, and a KL is 0 at equality and larger
    elsewhere.
    """
    torch.manual_seed(0)
    for beta in (0.1, 1.0, 7.0):
        likely, policies = torch.rand(6).double(), torch.rand(1000, 6).double()
        reward = torch.randn(6).double()
        likely, policies = likely / likely.sum(), policies / policies.sum(1, True)
        best = likely * (reward / beta).exp()
        z = best.sum()
        best = best / z

        def kl(ours, other):
            return (ours * (ours / other).log()).sum(dim=-1)

        worth = policies @ reward - beta * kl(policies, likely)
        assert torch.allclose(worth, beta * z.log() - beta * kl(policies, best))
        assert (kl(policies, best) > 0).all() and kl(best, best) == 0


def test_logsigmoid_is_exact():
    """
    `logsigmoid` is exact where the logarithm of a sigmoid would be infinite.
    """
    margin = torch.tensor(-200.0)
    assert margin.sigmoid().log().isinf()
    assert F.logsigmoid(margin) == -200


def test_the_start(shown):
    r"""
    At the start, model and reference agree, so the margin is 0, the loss is $\ln 2$
    whatever the pairs are, and the weight ½.
    """
    torch.manual_seed(0)
    model = copy.deepcopy(shown.reference)
    for beta in (0.01, 0.1, 5.0):
        pair = torch.randint(512, (2, 32))
        with torch.no_grad():
            fixed = shown.answer_log_probs(shown.reference, pair)
        ratios = shown.answer_log_probs(model, pair) - fixed
        loss = shown.dpo_loss(ratios[0], ratios[1], beta)
        assert loss.item() == pytest.approx(math.log(2), abs=1e-5)
        by_hand = -beta * 0.5 * (ratios[0] - ratios[1])
        wanted = torch.autograd.grad(
            by_hand, list(model.parameters()), retain_graph=True
        )
        found = torch.autograd.grad(loss, list(model.parameters()))
        for one, other in zip(wanted, found, strict=True):
            assert torch.allclose(one, other, atol=1e-4)


def test_pairs_that_are_wrong_count_most():
    """
    The weight falls when a pair is already told apart, so the pairs that are still
    wrong count most.
    """
    margins = torch.linspace(-8, 8, 100, requires_grad=True)
    (-F.logsigmoid(margins)).sum().backward()
    assert torch.allclose(-margins.grad, (-margins).sigmoid())
    assert (margins.grad.abs().diff() < 0).all()


def test_only_the_difference_counts(shown):
    """
    The loss knows the *difference* only. It falls as long as the rejected answers fall
    faster.
    """
    good, bad = torch.tensor([1.0, -2.0]), torch.tensor([-1.0, 3.0])
    before = shown.dpo_loss(good, bad, 0.1)
    assert torch.allclose(shown.dpo_loss(good - 50, bad - 50, 0.1), before)
    assert shown.dpo_loss(good - 10, bad - 11, 0.1) < before
    assert shown.dpo_loss(good - 11, bad - 10, 0.1) > before


def test_a_small_beta_goes_on_pushing():
    """
    With a small beta, the same change makes a small margin, and training goes on pushing.
    """
    change = torch.tensor(20.0)
    weights = [(-beta * change).sigmoid().item() for beta in (1.0, 0.1, 0.01)]
    assert weights[0] < 1e-6 and 0.1 < weights[1] < 0.15 and weights[2] > 0.4


def test_a_model_as_its_own_reference(shown):
    """
    The margin is always 0, so the weight is always ½, and nothing ever slows it down.
    """
    torch.manual_seed(0)
    model = copy.deepcopy(shown.reference)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    pair, gaps = torch.stack([shown.chosen[1], shown.rejected[1]]), []
    for _ in range(30):
        logs = shown.answer_log_probs(model, pair)
        ratios = logs - logs.detach()
        margin = (0.1 * (ratios[0] - ratios[1])).requires_grad_()
        margin.retain_grad()
        loss = -F.logsigmoid(margin)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        assert margin == 0 and margin.grad == -0.5
        gaps.append((logs[0] - logs[1]).item())
    assert gaps[29] - gaps[20] > 20 and gaps[20] - gaps[10] > 20


def test_the_least_kl():
    r"""
    If a share $p$ talked before, that is a model with a KL of $\log(1/p)$, and no model
    that always talks has less. For a share $s$, the least is $s \log\frac{s}{p} + (1-s)
    \log\frac{1-s}{1-p}$:
    """
    torch.manual_seed(0)
    likely = torch.rand(7).double()
    likely /= likely.sum()
    p = likely[:3].sum()
    for s in (0.3, 0.9, 1.0):
        inside = torch.rand(2000, 3).double() ** 3
        outside = torch.rand(2000, 4).double() ** 3
        inside[0], outside[0] = likely[:3], likely[3:]  # drawn again
        policies = torch.cat(
            [
                s * inside / inside.sum(1, True),
                (1 - s) * outside / outside.sum(1, True),
            ],
            1,
        )
        kl = torch.xlogy(policies, policies / likely).sum(dim=1)
        least = s * math.log(s / p)
        least += (1 - s) * math.log((1 - s) / (1 - p)) if s < 1 else 0
        assert kl[0].item() == pytest.approx(least)
        assert (kl >= least - 1e-9).all()


def test_without_its_adapters(shown):
    """
    Not close, but equal in each bit, as 0 times the change is added.
    """
    torch.manual_seed(0)
    adapted = shown.add_lora(copy.deepcopy(shown.reference), rank=4)
    for module in adapted.modules():
        if isinstance(module, shown.LoRA):
            torch.nn.init.normal_(module.up)
    ids = torch.randint(512, (3, 30))
    with torch.no_grad():
        assert not adapted(ids).equal(shown.reference(ids))
        for module in adapted.modules():
            if isinstance(module, shown.LoRA):
                module.scale = 0.0
        assert adapted(ids).equal(shown.reference(ids))


def test_the_margin_that_doubt_likes_best(shown):
    r"""
    Without doubt, more is always better. With some, the best margin is
    $\ln\frac{1 - \text{doubt}}{\text{doubt}}$, and beyond it the loss pulls back.
    """
    margins = torch.linspace(-9, 9, 1801).double()
    for doubt in (0.02, 0.1, 0.3):
        losses = torch.stack([shown.cautious_loss(one, doubt) for one in margins])
        best = math.log((1 - doubt) / doubt)
        assert margins[losses.argmin()].item() == pytest.approx(best, abs=0.01)
        assert (losses.diff()[margins[1:] > best + 0.02] > 0).all()
    losses = torch.stack([shown.cautious_loss(one, 0.0) for one in margins])
    assert (losses.diff() < 0).all()
