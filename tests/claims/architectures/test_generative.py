import itertools

import pytest
import torch
from torch import nn
from torch.distributions import Normal, kl_divergence
from torch.nn import functional as F


def autoencoder(latents=2):
    encoder = nn.Sequential(nn.Linear(64, 64), nn.SiLU(), nn.Linear(64, 32), nn.SiLU())
    encoder.append(nn.Linear(32, latents))
    decoder = nn.Sequential(nn.Linear(2, 32), nn.SiLU(), nn.Linear(32, 64), nn.SiLU())
    decoder.append(nn.Linear(64, 64))
    return encoder.double(), decoder.double()


@pytest.fixture(scope="module")
def digits():
    datasets = pytest.importorskip("sklearn.datasets")
    digits = datasets.load_digits()
    return torch.tensor(digits.data / 16), torch.tensor(digits.target)


def test_no_linear_way_beats_pca_on_its_own_images(digits):
    """
    No other linear way has a lower error on the images that it was made from.
    """
    images = digits[0][:600]
    center = images.mean(dim=0)
    axes = torch.linalg.svd(images - center, full_matrices=False).Vh[:2]
    pca = F.mse_loss((images - center) @ axes.T @ axes + center, images)
    torch.manual_seed(0)
    for _ in range(20):
        other = torch.linalg.qr(axes.T + 0.1 * torch.randn_like(axes.T)).Q
        assert F.mse_loss((images - center) @ other @ other.T + center, images) > pca


def test_how_many_numbers_each_of_them_has():
    """
    For that, an autoencoder has 12,674 weights, PCA 192 numbers.
    """
    both = nn.ModuleList(autoencoder())
    assert sum(weight.numel() for weight in both.parameters()) == 12674
    assert 2 * 64 + 64 == 192  # two axes and the center


def test_an_autoencoder_may_put_its_latents_anywhere():
    """
    The autoencoder was only asked to rebuild, so it may put its digits anywhere, and
    with another seed it puts them elsewhere.
    """
    torch.manual_seed(0)
    encoder, decoder = autoencoder()
    images, far = torch.rand(5, 64).double(), torch.tensor([100.0, -50.0]).double()
    before, latents = decoder(encoder(images)), encoder(images)
    with torch.no_grad():
        encoder[-1].bias += far
        decoder[0].bias -= decoder[0].weight @ far
    assert torch.allclose(encoder(images), latents + far)
    assert torch.allclose(decoder(encoder(images)), before)


def test_how_many_draws_fall_into_the_square():
    """
    We draw 500 from a [standard normal](../tensors/randomness.md) distribution, of
    which about nine in ten fall into the square, and a classifier says which digits
    come out.
    """
    inside = 2 * Normal(0.0, 1.0).cdf(torch.tensor(2.0)) - 1
    assert 0.89 < inside**2 < 0.92


def test_only_rsample_lets_gradients_through():
    """
    Through `sample()`, it does not.
    """
    mean = torch.zeros(3, requires_grad=True)
    assert not Normal(mean, 1.0).sample().requires_grad
    assert Normal(mean, 1.0).rsample().requires_grad


def test_what_the_gradients_of_a_draw_are():
    """
    If the mean grows by a little, the latent grows by as much. If the standard
    deviation does, it changes by the noise times as much. `Normal(mean, std).rsample()` does the same in
    one call.
    """
    mean, std = torch.tensor([2.0, -1.0]), torch.tensor([0.3, 4.0])
    mean.requires_grad_(), std.requires_grad_()
    drawn = Normal(mean, std).rsample()
    drawn.sum().backward()
    assert mean.grad.tolist() == [1, 1]
    assert torch.allclose(std.grad, (drawn - mean) / std, atol=1e-5)


def test_what_the_kl_costs():
    """
    A cloud like the standard normal costs nothing. One that lies 3 off costs 4.5, and
    one that is as narrow as a seventh of it costs 1.5.
    """
    clouds = Normal(torch.tensor([0.0, 3.0, 0.0]), torch.tensor([1.0, 1.0, 1 / 7]))
    costs = kl_divergence(clouds, Normal(0.0, 1.0))
    assert torch.allclose(costs, torch.tensor([0.0, 4.5, 1.5]), atol=0.05)


def test_the_squared_error_is_lowest_for_the_average(digits):
    """
    Where the clouds of several digits overlap, the squared error is lowest for their
    average.
    """
    images, labels = digits
    mixed = images[(labels == 3) | (labels == 8)]
    answer = mixed.mean(dim=0).requires_grad_()
    (mixed - answer).square().mean().backward()
    assert answer.grad.abs().max() < 1e-12
    assert all(
        (mixed - one).square().mean() > (mixed - answer).square().mean()
        for one in mixed[:50]
    )


def test_the_velocity_of_a_straight_line():
    """
    On the way, the point is (1 − *t*) · noise + *t* · data, and its velocity is always
    data − noise.
    """
    noise, data = torch.randn(2, 5, dtype=torch.float64)
    places = [(1 - t) * noise + t * data for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
    for before, after in itertools.pairwise(places):
        assert torch.allclose((after - before) / 0.25, data - noise)


@pytest.fixture(scope="module")
def lines():
    """Return noise and data, one of two points, 3 and 5, of a million lines."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.randn(1_000_000, generator=generator)
    return noise, 3 + 2 * torch.randint(2, (1_000_000,), generator=generator)


def test_the_squared_error_teaches_the_average_of_the_lines(lines):
    """
    Many lines pass near a point, and nothing says which one is meant. The squared error
    teaches the network their average.
    """
    noise, data = lines
    near = ((noise + data) / 2 - 2).abs() < 0.05  # halfway, near the place 2
    velocities = (data - noise)[near]
    assert velocities.min() < 2.5 and velocities.max() > 5.5 and near.sum() > 1000
    answer = velocities.mean().requires_grad_()
    F.mse_loss(answer.expand_as(velocities), velocities).backward()
    assert abs(answer.grad) < 1e-4
    assert (velocities - answer).abs().min() > 0.5  # no line has this velocity


def test_late_lines_lead_to_nearly_the_same_place(lines):
    """
    Toward *t* = 1, most lines through a point lead to nearly the same place, so small
    steps end at data.
    """
    noise, data = lines
    shares = []
    for t in (0.1, 0.5, 0.9):
        cell = ((1 - t) * noise + t * data).mul(10).round().long()
        cell -= cell.min()
        ends = torch.stack(
            [cell[data == end].bincount(minlength=200) for end in (3, 5)]
        )
        shares.append((ends.amax(dim=0).sum() / len(data)).item())
    assert shares[0] < 0.6 < shares[1] < 0.9 and shares[2] > 0.999
    x, steps = noise[:500], 32  # with the true average, as both ends are known
    for t in (step / steps for step in range(steps)):
        ends = torch.tensor([3.0, 5.0])
        starts = (x[:, None] - t * ends) / (1 - t)
        chance = (-starts.square() / 2).softmax(dim=1)
        x = x + (chance * (ends - starts)).sum(dim=1) / steps
    near = torch.minimum((x - 3).abs(), (x - 5).abs()) < 0.05
    assert near.double().mean() > 0.95


def test_where_the_velocity_changes_abruptly():
    """
    A few points end in between, where the velocity would have to change abruptly, but
    the network is smooth.
    """
    ends, t = torch.tensor([-2.0, 2.0], dtype=torch.float64), 0.95

    def average(x):
        starts = (x[:, None] - t * ends) / (1 - t)
        return ((-starts.square() / 2).softmax(dim=1) * (ends - starts)).sum(dim=1)

    jump = average(torch.tensor([-0.01, 0.01], dtype=torch.float64))
    assert jump[0] < -30 and jump[1] > 30


def test_one_step_leads_to_the_average(lines):
    """
    At *t* = 0, the network sees noise that tells nothing about the image, so its best
    guess leads to the average of all images of that digit.
    """
    noise, data = lines
    for place in (-1.0, 0.0, 1.5):
        near = (noise - place).abs() < 0.05
        best = (data - noise)[near].mean()
        assert abs(place + best - 4) < 0.05


def test_averages_are_easy_to_read(digits):
    """
    Averages are easy to read.
    """
    images, labels = digits
    torch.manual_seed(0)
    reader = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
    optimizer = torch.optim.Adam(reader.parameters(), lr=0.01)
    for _ in range(100):
        optimizer.zero_grad()
        F.cross_entropy(reader(images[:1200]), labels[:1200]).backward()
        optimizer.step()
    means = torch.stack([images[labels == digit].mean(dim=0) for digit in range(10)])
    answers = reader(means).softmax(dim=1)
    assert answers.argmax(dim=1).equal(torch.arange(10))
    new = reader(images[1200:]).argmax(dim=1) == labels[1200:]
    assert new.double().mean() < 0.99


def test_the_two_weights_of_ddpm():
    """
    The squares of DDPM's two weights add up to 1. Its network is asked for the noise in
    the mix, not for the velocity. That is the same knowledge in another form, as
    [exercise 1](#1-what-a-velocity-knows) shows.
    """
    kept = (1 - torch.linspace(1e-4, 0.02, 1000, dtype=torch.float64)).cumprod(dim=0)
    data, noise = kept.sqrt(), (1 - kept).sqrt()
    assert torch.allclose(data**2 + noise**2, torch.ones(1000, dtype=torch.float64))
    assert data[0] > 0.999 and data[-1] < 0.01
    # from the velocity to the noise and back, at a mix of data and noise
    x, t, velocity = torch.randn(5, dtype=torch.float64), 0.7, torch.randn(5).double()
    noise = x - t * velocity
    assert torch.allclose((x - noise) / t, velocity)


def test_what_a_flow_makes_is_decided_by_its_noise():
    """
    Our flow adds none: the first noise decides everything.
    """
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 16), nn.SiLU(), nn.Linear(16, 1))

    @torch.no_grad()
    def end(x):
        for step in range(10):
            t = torch.full_like(x, step / 10)
            x = x + model(torch.cat([x, t], dim=1)) / 10
        return x

    noise = torch.randn(20, 1)
    assert end(noise).equal(end(noise)) and not end(noise).equal(end(noise + 0.5))


def test_a_moved_copy_is_far_away(digits):
    """
    So no copies here, as far as pixels tell: one that was moved by a pixel would go
    unnoticed.
    """
    images = digits[0]
    known, new = images[:1497], images[1497:]
    moved = F.pad(known.view(-1, 8, 8), (1, 0))[:, :, :8].flatten(1)
    usual = torch.cdist(new, known).min(dim=1).values.mean()
    assert torch.cdist(moved, known).min(dim=1).values.mean() > usual


def test_a_mean_beside_a_sum_collapses(digits):
    """
    The mean over 64 pixels makes the first term tiny, and the KL wins: all clouds
    become the standard normal, and the decoder answers with one average image.
    """
    images = digits[0][:128]
    torch.manual_seed(1)
    encoder, decoder = autoencoder(latents=4)
    weights = [*encoder.parameters(), *decoder.parameters()]
    optimizer = torch.optim.Adam(weights, lr=0.005)
    for _ in range(200):
        mean, log_variance = encoder(images).chunk(2, dim=1)
        rebuilt = decoder(mean + (log_variance / 2).exp() * torch.randn_like(mean))
        kl = (mean.square() + log_variance.exp() - 1 - log_variance).sum(dim=1) / 2
        loss = F.mse_loss(rebuilt, images) + kl.mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert mean.abs().max() < 0.2 and log_variance.abs().max() < 0.2
    assert rebuilt.std(dim=0).mean() < 0.02
    assert F.mse_loss(rebuilt[0], images.mean(dim=0)) < 0.005


def test_a_time_of_the_wrong_shape_goes_unnoticed_in_a_square():
    """
    A time of shape `(64,)` is worse: with as many images as pixels, each *pixel* of the
    mix gets its own. A batch of another size tells, or `torch.cat`.
    """
    t = torch.rand(64)
    mix = (1 - t) * torch.zeros(64, 64) + t * torch.ones(64, 64)
    assert mix.equal(t.expand(64, 64)) and mix.shape == (64, 64)
    with pytest.raises(RuntimeError, match="must match"):
        t[:50] * torch.ones(50, 64)
    with pytest.raises(RuntimeError, match="same number of dimensions"):
        torch.cat([mix, t], dim=1)


def test_who_checks_the_targets():
    """
    It needs targets from 0 to 1. The version with logits does not check, and its loss
    falls below zero.
    """
    pixels = torch.tensor([-1.0, 1.0])
    with pytest.raises(RuntimeError, match="between 0 and 1"):
        F.binary_cross_entropy(torch.tensor([0.2, 0.2]), pixels)
    losses = [
        F.binary_cross_entropy_with_logits(size * pixels, pixels)
        for size in (1.0, 10.0, 1000.0)
    ]
    assert 0 > losses[1] > losses[2]
