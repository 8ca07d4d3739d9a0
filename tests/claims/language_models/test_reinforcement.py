import itertools
import math

import pytest
import torch
from torch import nn


def bandit(arms, seed):
    """Return scores, rewards, chances and the slopes of the log-probabilities."""
    torch.manual_seed(seed)
    scores, rewards = torch.randn(2, arms, dtype=torch.double)
    chances = scores.softmax(dim=0)
    slopes = torch.autograd.functional.jacobian(lambda s: s.log_softmax(dim=0), scores)
    return scores, rewards, chances, slopes


def group_advantages(rewards, small=1e-4):
    centered = rewards - rewards.mean(dim=1, keepdim=True)
    return centered / (rewards.std(dim=1, keepdim=True) + small)


def divergence(new, reference):
    away = reference - new
    return away.exp() - away - 1


def grpo_loss(new, old, reference, advantages, real, clip=0.2, beta=0.02):
    ratio = (new - old).exp()
    clipped = ratio.clamp(1 - clip, 1 + clip)
    gain = torch.min(ratio * advantages, clipped * advantages)
    each = (gain - beta * divergence(new, reference)) * real
    return -(each.sum(dim=1) / real.sum(dim=1)).mean()


def answers(seed, groups=4, size=8, length=5):
    """Return log-probabilities that learn, advantages, and which signs count."""
    torch.manual_seed(seed)
    scores = torch.randn(groups * size, length, 7, dtype=torch.double)
    scores.requires_grad_()
    ids = torch.randint(7, (groups * size, length, 1))
    new = scores.log_softmax(dim=-1).gather(-1, ids).squeeze(-1)
    rewards = torch.randint(2, (groups, size)).double()
    lengths = torch.randint(1, length + 1, (groups * size, 1))
    real = torch.arange(length) < lengths
    return scores, new, group_advantages(rewards).view(-1, 1), real


def variance(chances, rewards, slopes, baseline):
    each = (rewards - baseline)[:, None] * slopes
    return (chances @ (each - chances @ each).square().sum(dim=1)).item()


@pytest.mark.parametrize("seed", range(5))
def test_score_function(seed):
    """
    The gradient of the expected reward is the mean of reward times slope of the
    log-probability.
    """
    scores, rewards, chances, slopes = bandit(3 + seed, seed)
    scores.requires_grad_()
    (scores.softmax(dim=0) @ rewards).backward()
    assert torch.allclose(scores.grad, (chances * rewards) @ slopes)


def test_a_baseline_does_not_bias():
    """
    **A constant baseline changes no expected gradient.** The chances always sum to 1,
    so their slopes sum to 0, whatever constant you multiply them by.
    """
    for seed in range(5):
        _, rewards, chances, slopes = bandit(4, seed)
        plain = (chances * rewards) @ slopes
        for baseline in (-3, 0.5, 100):
            shifted = (chances * (rewards - baseline)) @ slopes
            assert torch.allclose(plain, shifted, atol=1e-10)
            assert (baseline * chances @ slopes).abs().max() < 1e-10
        own = rewards + torch.arange(4)  # a baseline that depends on the arm does
        assert not torch.allclose(plain, (chances * (rewards - own)) @ slopes)


def test_variance_with_a_bad_baseline():
    """
    With the average reward as baseline it falls to about a third, and with a bad one it
    explodes.
    """
    rewards = torch.tensor([1.0, 3.0, 0.0, 2.0])
    chances = torch.tensor([1.0, 0.0, 0.5, 0.0]).softmax(dim=0)
    slopes = torch.eye(4) - chances
    none, average, bad = (
        variance(chances, rewards, slopes, baseline)
        for baseline in (0, chances @ rewards, 10)
    )
    assert 0.3 < average / none < 0.37 and bad > 20 * none


def test_runs_get_stuck_without_a_baseline():
    """
    Without a baseline, each draw made its own arm likelier, and most runs settled on an
    arm that is not the best.
    """
    torch.manual_seed(1)
    rewards = torch.tensor([11.0, 13.0, 10.0, 12.0])
    scores = torch.zeros(300, 4)
    for _ in range(200):
        chances = scores.softmax(dim=1)
        arm = torch.multinomial(chances, 1)
        drawn = torch.zeros(300, 4).scatter(1, arm, 1.0)
        scores += 0.1 * rewards[arm] * (drawn - chances)
        after = scores.softmax(dim=1)
        assert (after.gather(1, arm) >= chances.gather(1, arm) - 1e-6).all()
    sure, last = scores.softmax(dim=1).max(dim=1)
    assert ((sure > 0.9) & (last != 1)).float().mean() > 0.5


def test_equal_rewards_say_nothing():
    """
    If all answers of a group are right, or all wrong, their advantages are 0, and the
    group does not say what is better.
    """
    _, new, _, real = answers(0, groups=1)
    for reward in (0.0, 1.0):
        advantages = group_advantages(torch.full((1, 8), reward).double()).view(-1, 1)
        assert not advantages.any()
        loss = grpo_loss(new, new.detach(), new.detach(), advantages, real, beta=0)
        assert not torch.autograd.grad(loss, new, retain_graph=True)[0].any()


def test_the_estimate_of_the_distance():
    """Apart from rounding, it is never negative, and 0 where both agree."""
    one = torch.linspace(-8, 0, 81, dtype=torch.double)
    grid = divergence(one[:, None], one)
    assert grid.diagonal().abs().max() == 0
    assert (grid + torch.eye(81)).min() > 0
    near = torch.linspace(-2e-4, 2e-4, 4001)  # in 32 bits, as in a training
    assert -1e-6 < divergence(near, torch.zeros(())).min() < 0
    chances, others = torch.rand(2, 9, dtype=torch.double).softmax(dim=1)
    exact = (chances * (chances / others).log()).sum()
    estimate = (chances * divergence(chances.log(), others.log())).sum()
    assert torch.allclose(exact, estimate)


def test_the_loss_of_the_first_step():
    """
    All ratios are 1, so the loss is minus the mean of the advantages, and those of a
    group sum to 0.
    """
    scores, new, advantages, real = answers(1)
    loss = grpo_loss(new, new.detach(), new.detach(), advantages, real)
    assert abs(loss.item()) < 1e-12
    assert advantages.view(4, 8).sum(dim=1).abs().max() < 1e-12
    assert torch.autograd.grad(loss, scores)[0].norm() > 0.01


def test_the_first_step_is_a_policy_gradient():
    """
    At the first step, GRPO's gradient is the plain policy gradient with its advantages:
    ratio, clipping and KL add nothing.
    """
    scores, new, advantages, real = answers(2)
    loss = grpo_loss(new, new.detach(), new.detach(), advantages, real, beta=0.5)
    plain = -((advantages * new * real).sum(dim=1) / real.sum(dim=1)).mean()
    one, other = (
        torch.autograd.grad(x, scores, retain_graph=True)[0] for x in (loss, plain)
    )
    assert torch.allclose(one, other, atol=1e-12)
    moved = new.detach() + torch.linspace(-1, 1, 5)
    later = grpo_loss(new, moved, moved, advantages, real, beta=0.5)
    assert not torch.allclose(torch.autograd.grad(later, scores)[0], other, atol=1e-3)


def test_where_clipping_stops_the_push():
    """
    A good answer that is already one and a half times as likely gets no further push,
    and neither does a bad one that is half as likely. But what went the *wrong* way is
    always pushed back.
    """
    one = torch.ones(1, 1)
    for ratio, advantage in itertools.product((0.1, 0.5, 0.7, 1.3, 1.5, 9), (-2, 2)):
        new = torch.full((1, 1), math.log(ratio)).requires_grad_()
        grpo_loss(new, 0 * one, new.detach(), advantage * one, one).backward()
        push = -new.grad.item()
        gone_right = (ratio - 1) * advantage > 0
        assert push == 0 if gone_right else push * advantage > 0


def test_old_ones_that_are_not_detached():
    """
    No message: the ratio is 1 whatever the weights are, so the gradient is 0, and
    nothing is learned.
    """
    scores, new, advantages, real = answers(3)
    loss = grpo_loss(new, new, new.detach(), advantages, real, beta=0)
    assert not torch.autograd.grad(loss, scores)[0].any()


def test_another_temperature():
    """
    No message either: the ratios are still 1. But the mean of the draws is no longer
    the gradient.
    """
    scores, rewards, chances, slopes = bandit(4, 0)
    exact = (chances * rewards) @ slopes
    for temperature, same in ((1, True), (0.5, False), (2, False)):
        drawn = (scores / temperature).softmax(dim=0)
        assert torch.allclose((drawn * rewards) @ slopes, exact, atol=1e-3) == same


def test_one_group_makes_everything_nan():
    """
    Without the small number in the denominator, equal rewards give 0 divided by 0, and
    one such group makes all weights `nan`.
    """
    rewards = torch.tensor([[1.0, 0, 1, 0], [1, 1, 1, 1]])
    for small, broken in ((0, True), (1e-4, False)):
        torch.manual_seed(0)
        layer = nn.Linear(3, 5)
        optimizer = torch.optim.Adam(layer.parameters())
        new = layer(torch.randn(8, 3)).log_softmax(dim=1)[:, :1]
        advantages = group_advantages(rewards, small).view(-1, 1)
        grpo_loss(new, new.detach(), new.detach(), advantages, new < 9).backward()
        nn.utils.clip_grad_norm_(layer.parameters(), max_norm=1.0)
        optimizer.step()
        assert all(weight.isnan().all() == broken for weight in layer.parameters())


def test_leave_one_out_is_the_mean_in_disguise():
    """
    It is the group's mean in disguise: the advantages are larger by a factor that
    depends on the size of the group only.
    """
    for size in (2, 3, 8, 16):
        rewards = torch.rand(5, size, dtype=torch.double)
        mean = rewards - rewards.mean(dim=1, keepdim=True)
        others = (rewards.sum(dim=1, keepdim=True) - rewards) / (size - 1)
        assert torch.allclose(rewards - others, mean * size / (size - 1))


def test_unlikely_arms_have_long_slopes():
    """Arms with long slopes count more, and those are the unlikely ones."""
    for seed in range(5):
        _, rewards, chances, slopes = bandit(6, seed)
        lengths = slopes.norm(dim=1)
        assert lengths.argsort().equal(chances.argsort(descending=True))
        weights = chances * lengths**2
        best = weights @ rewards / weights.sum()
        least = variance(chances, rewards, slopes, best)
        assert least < variance(chances, rewards, slopes, best + 0.1)
        assert least < variance(chances, rewards, slopes, best - 0.1)
