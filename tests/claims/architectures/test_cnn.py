import warnings
from functools import partial
from itertools import product

import pytest
import torch
from scipy.signal import convolve2d
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode


def conv_block(channels: int, maps: int) -> list[nn.Module]:
    conv = nn.Conv2d(channels, maps, 3, padding=1, bias=False)
    return [conv, nn.BatchNorm2d(maps), nn.ReLU()]


def cnn(pooled: bool = True, largest: bool = False) -> nn.Sequential:
    first, second = conv_block(1, 8), conv_block(8, 16)
    if pooled:
        first.append(nn.MaxPool2d(2))
    second.append(nn.AdaptiveMaxPool2d(1) if largest else nn.MaxPool2d(2))
    places = 1 if largest else 4 if pooled else 16
    return nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(16 * places, 10))


def mlp() -> nn.Sequential:
    hidden = nn.Linear(64, 128), nn.BatchNorm1d(128), nn.ReLU(), nn.Linear(128, 10)
    return nn.Sequential(nn.Flatten(), *hidden)


def trained(make, seed: int) -> tuple[nn.Sequential, torch.Tensor, torch.Tensor]:
    """Return a network trained on digits in the middle, and others to read."""
    digits = load_digits()
    images, labels = torch.tensor(digits.images)[:, None], torch.tensor(digits.target)
    images = (images - images.mean()) / images.std()
    order = torch.randperm(1797, generator=torch.Generator().manual_seed(seed))
    train, held_out = order[:1197], order[1197:]
    torch.manual_seed(seed)
    model = make().double()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, fused=True)
    for _ in range(200):
        batch = train[torch.randint(1197, (32,))]
        optimizer.zero_grad()
        F.cross_entropy(model(images[batch]), labels[batch]).backward()
        optimizer.step()
    return model.eval(), images[held_out], labels[held_out]


def read_moved(make, seed: int, distances) -> list[float]:
    """Return accuracies on digits that are moved to the right."""
    model, images, labels = trained(make, seed)
    found = []
    for right in distances:
        moved = F.pad(images, (right, -right), value=images.min().item())
        with torch.no_grad():
            correct = model(moved).argmax(1) == labels
        found.append(100 * correct.double().mean().item())
    return found


def test_a_network_reads_a_strip_at_once():
    """
    So a network that was trained on single digits reads a strip of twelve in one go, with a few more mistakes.
    """
    model, images, labels = trained(cnn, seed=0)
    *body, _, last = model
    conv = nn.Conv2d(16, 10, 2, dtype=torch.float64)
    conv.load_state_dict(
        {"weight": last.weight.view(10, 16, 2, 2), "bias": last.bias.detach()}
    )
    reader = nn.Sequential(*body, conv).eval()
    strips = images.unflatten(0, (50, 12)).transpose(1, 2).movedim(2, 3).flatten(3)
    with torch.no_grad():
        read = reader(strips)[:, :, 0, ::2].argmax(1).flatten()
        alone = model(images).argmax(1)
    share = (read == labels).double().mean().item()
    assert share > (alone == labels).double().mean().item() - 0.1, share


def test_an_mlp_misreads_what_has_moved():
    """
    Move all digits by one pixel, and it misreads about half of them: each of its
    weights belongs to one place.
    """
    reads = torch.tensor([read_moved(mlp, seed, (0, 1, -1)) for seed in range(3)])
    still, right, left = reads.mean(dim=0).tolist()
    assert still > 90
    assert 35 < (right + left) / 2 < 65


def test_a_textbook_kernel_has_to_be_turned():
    """
    If a kernel comes from a textbook that turns it, or you compare with
    `scipy.signal.convolve2d`, do so first: `kernel.flip(0, 1)`.
    """
    image, kernel = torch.rand(6, 7), torch.rand(3, 2)
    expected = torch.from_numpy(convolve2d(image.numpy(), kernel.numpy(), "valid"))
    turned = kernel.flip(0, 1)[None, None]
    torch.testing.assert_close(F.conv2d(image[None, None], turned)[0, 0], expected)
    dot, square = torch.zeros(1, 1, 5, 5), torch.rand(3, 3)
    dot[0, 0, 2, 2] = 1
    found = F.conv2d(dot, square.flip(0, 1)[None, None])[0, 0]
    torch.testing.assert_close(found, square)


def test_weights_of_the_layer_and_of_a_linear_one():
    """
    These 8 · 3 · 9 + 8 = 224 weights read photos of any size. A linear layer from all
    numbers of such a photo to all numbers of its maps would have more than a million.
    """
    conv = nn.Conv2d(3, 8, 3)
    assert sum(p.numel() for p in conv.parameters()) == 224
    photos = torch.rand(2, 3, 16, 16), torch.rand(1, 3, 40, 25)
    first, other = (conv(one).shape[1:] for one in photos)
    assert first == (8, 14, 14) and other == (8, 38, 23)
    linear = nn.Linear(3 * 16 * 16, first.numel(), device="meta")
    assert linear.weight.numel() > 1_000_000


def test_depthwise_and_pointwise():
    """
    With as many groups as input channels, the convolution is called *depthwise*. The
    opposite is a kernel of 1 × 1, which mixes channels and sees no neighbors.
    """

    def read(conv):
        x = torch.zeros(1, 4, 5, 5, requires_grad=True)
        conv(x)[0, 0, 2, 2].backward()
        channels, rows, _ = x.grad[0].nonzero().T
        return len(channels.unique()), len(rows.unique())

    assert read(nn.Conv2d(4, 4, 3, padding=1, groups=4)) == (1, 3)
    assert read(nn.Conv2d(4, 4, 1)) == (4, 1)
    x, point = torch.rand(2, 4, 5, 5), nn.Conv2d(4, 6, 1)
    by_pixel = F.linear(x.movedim(1, -1), point.weight[:, :, 0, 0], point.bias)
    torch.testing.assert_close(point(x), by_pixel.movedim(-1, 1))


def test_the_table_of_sizes():
    """
    All 3,966 settings agree. The most frequent ones:
    """
    for layer, sizes in (
        (nn.Conv2d(1, 1, 3), (30, 5)),
        (nn.Conv2d(1, 1, 3, padding=1), (32, 7)),
        (nn.Conv2d(1, 1, 3, stride=2, padding=1), (16, 4)),
        (nn.MaxPool2d(2), (16, 3)),
    ):
        for size, expected in zip((32, 7), sizes, strict=True):
            assert layer(torch.zeros(1, 1, size, size)).shape[2] == expected
    for size in range(2, 40):
        image = torch.zeros(1, 1, size, size)
        halved = nn.Conv2d(1, 1, 3, stride=2, padding=1)(image).shape[2]
        assert halved == -(-size // 2)
        assert nn.MaxPool2d(2)(image).shape[2] == size // 2


def test_the_word_same():
    """
    With stride 1, `padding="same"` keeps the size for any kernel and dilation.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of even kernels, which cost a copy
        for kernel in range(1, 8):
            for dilation in (1, 2, 3):
                conv = nn.Conv2d(1, 1, kernel, padding="same", dilation=dilation)
                assert conv(torch.zeros(1, 1, 9, 9)).shape[2:] == (9, 9)
    with pytest.raises(ValueError):
        nn.Conv2d(1, 1, 3, stride=2, padding="same")


def test_a_lazy_layer_has_no_weights_before_its_first_batch():
    """
    `nn.LazyLinear` takes the number from the first batch, and becomes an ordinary
    `Linear`. Send that batch before you count or initialize weights, as there are none
    until then.
    """
    lazy = nn.LazyLinear(10)
    with pytest.raises(ValueError):
        sum(p.numel() for p in lazy.parameters())
    with pytest.raises(RuntimeError):
        nn.init.kaiming_normal_(lazy.weight)
    lazy(torch.zeros(2, 784))
    assert type(lazy) is nn.Linear
    assert lazy.weight.shape == (10, 784)


def test_the_stride_of_a_pooling():
    """
    The stride is the kernel size unless you say otherwise, and the formula above holds.
    """
    x = torch.rand(1, 1, 12, 12)
    for kind, function in ((nn.MaxPool2d, F.max_pool2d), (nn.AvgPool2d, F.avg_pool2d)):
        assert torch.equal(kind(3)(x), function(x, 3, stride=3))
        assert kind(3, stride=1)(x).shape[2] == 10
    for size in range(3, 20):
        for stride, padding, dilation in product((1, 2, 3), (0, 1), (1, 2)):
            reach = 2 * dilation + 1
            if (room := size + 2 * padding - reach) >= 0:
                pool = nn.MaxPool2d(3, stride, padding, dilation)
                found = pool(torch.zeros(1, 1, size, size)).shape[2]
                assert found == room // stride + 1


def test_an_adaptive_pooling_fits_any_size():
    """
    The adaptive layers are told the size of the *output*: `AdaptiveAvgPool2d(1)` leaves
    one number for each channel, so the linear layer after it fits images of any size.
    """
    conv, pool = nn.Conv2d(3, 8, 3), nn.AdaptiveAvgPool2d(1)
    model = nn.Sequential(conv, pool, nn.Flatten(), nn.Linear(8, 10))
    for height, width in ((8, 8), (13, 40), (64, 3)):
        maps = conv(torch.rand(2, 3, height, width))
        torch.testing.assert_close(pool(maps)[:, :, 0, 0], maps.mean(dim=(2, 3)))
        assert model(torch.rand(2, 3, height, width)).shape == (2, 10)


def test_batch_norm_of_images():
    """
    [Batch norm](../neural-networks/initialization.md#batch-normalization) for images
    works channel by channel: `BatchNorm2d` takes mean and variance over the batch, the
    rows *and* the columns, since a filter is the same everywhere. The convolution
    before it has `bias=False`: batch norm subtracts the mean, and any bias along with
    it.
    """
    torch.manual_seed(0)
    norm, maps, over = nn.BatchNorm2d(8), torch.rand(32, 8, 4, 4), (0, 2, 3)
    mean = maps.mean(dim=over, keepdim=True)
    variance = maps.var(dim=over, keepdim=True, correction=0)
    by_hand = (maps - mean) / (variance + norm.eps).sqrt()
    torch.testing.assert_close(norm(maps), by_hand)
    bias = torch.randn(8, 1, 1)
    torch.testing.assert_close(norm(maps + bias), by_hand, atol=1e-4, rtol=1e-4)


def field(layers: nn.Module, images: torch.Tensor) -> torch.Tensor:
    images = images.double().requires_grad_()
    maps = layers.double()(images)
    middle = maps.shape[2] // 2
    maps[:1, :, middle, middle].sum().backward()
    return images.grad != 0


def test_why_fifty_images_and_eval():
    """
    With `ReLU` and max pooling, the gradient of a single image is 0 also where another
    image would have an influence.
    """
    torch.manual_seed(0)
    halves = [nn.ReLU(), nn.MaxPool2d(2)]
    convs = nn.Conv2d(1, 4, 3), nn.Conv2d(4, 4, 3), nn.Conv2d(4, 1, 3)
    layers = nn.Sequential(convs[0], *halves, convs[1], *halves, convs[2])
    seen = [field(layers, torch.randn(1, 1, 40, 40))[0, 0] for _ in range(50)]
    together = torch.stack(seen).any(dim=0)
    assert together.sum() == 18 * 18
    assert seen[0].sum() < together.sum()


def test_batch_norm_in_train_mode_ties_a_unit_to_the_batch():
    """
    In train mode, batch norm ties each unit to the whole batch.
    """
    torch.manual_seed(0)
    layers = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4))
    images = torch.randn(3, 1, 9, 9)
    assert field(layers.train(), images).all()
    alone = field(layers.eval(), images)
    assert alone.sum() == 9 and not alone[1:].any()


def test_pooling_widens_the_field():
    """
    Pooling in between widens the field more: after it, one step on the map is two
    steps on the image.
    """
    torch.manual_seed(0)

    def width(*layers):
        seen = field(nn.Sequential(*layers), torch.randn(1, 1, 30, 30))
        return int(seen[0, 0].any(dim=0).sum())

    one, two, pool = nn.Conv2d(1, 1, 3), nn.Conv2d(1, 1, 3), nn.AvgPool2d(2)
    assert width(one, two) == 5
    assert width(one, pool, two) == 8
    assert width(one, pool, two) - width(one, pool) == 2 * (3 - 1)


def test_the_border_of_a_receptive_field():
    """
    The border has little: few paths lead from there.
    """
    for seed in range(3):
        torch.manual_seed(seed)
        half = nn.ReLU(), nn.AvgPool2d(2)
        convs = [nn.Conv2d(n, 16, 3, padding=1) for n in (1, 16, 16)]
        layers = nn.Sequential(convs[0], *half, convs[1], *half, convs[2])
        images = torch.randn(30, 1, 32, 32, requires_grad=True)
        maps = layers(images)
        maps[:, :, 4, 4].sum().backward()
        strength = images.grad.abs().sum(dim=(0, 1))
        rows, columns = strength.nonzero().T
        inside = strength[
            rows.min() : rows.max() + 1, columns.min() : columns.max() + 1
        ]
        assert inside.shape == (18, 18)
        middle, border = inside[6:12, 6:12].mean(), inside[0].mean()
        assert border < 0.3 * middle


def test_weights_and_products():
    """
    So it needs few weights but much computing, thirteen times as much as the MLP of its
    size.
    """

    def products(model):
        with FlopCounterMode(display=False) as counter:
            model.eval()(torch.zeros(1, 1, 8, 8))
        return counter.get_total_flops() // 2

    hidden = nn.Linear(64, 25), nn.BatchNorm1d(25), nn.ReLU(), nn.Linear(25, 10)
    small = nn.Sequential(nn.Flatten(), *hidden)
    by_hand = 64 * 9 * 8 + 16 * (8 * 9) * 16 + 64 * 10
    assert products(cnn()) == by_hand
    assert 12.5 < by_hand / products(small) < 13.5


def test_what_follows_a_step_and_what_does_not():
    """
    Leave that pooling out, or make the last one `AdaptiveMaxPool2d(1)`, the largest
    number of each map wherever it stands: with one change alone, it still loses about
    twenty points or more. With both, it loses about five, but reads a few fewer
    digits where they stood.
    """

    def read(*how):
        make = partial(cnn, *how)
        found = [read_moved(make, seed, (0, 1, -1)) for seed in range(3)]
        still, right, left = torch.tensor(found).mean(dim=0).tolist()
        return still, still - (right + left) / 2

    (_, without_pooling), (_, largest) = read(False, False), read(True, True)
    assert without_pooling > 15 and largest > 15
    (before, lost), (still, both) = read(True, False), read(False, True)
    assert lost > 15
    assert both < 10
    assert 1 < before - still < 6


def test_one_image_without_a_batch():
    """
    A convolution accepts (channels, height, width). But `Flatten` takes the channels
    for the batch, and batch norm wants four dimensions.
    """
    image = torch.rand(1, 8, 8)
    maps = nn.Conv2d(1, 8, 3)(image)
    assert maps.shape == (8, 6, 6)
    assert nn.Flatten()(maps).shape == (8, 36)
    with pytest.raises(ValueError):
        nn.BatchNorm2d(8)(maps)


def test_padding_lets_the_last_column_be_read():
    """
    With `padding=1`, the last column would have an influence, too.
    """
    for padding, read in ((0, 7), (1, 8)):
        image = torch.zeros(1, 1, 8, 8, requires_grad=True)
        conv = nn.Conv2d(1, 1, 3, stride=2, padding=padding)
        conv(image).sum().backward()
        assert (image.grad[0, 0] != 0).any(dim=0).sum() == read


def test_an_even_kernel_cannot_keep_the_size():
    """
    With an even kernel and an odd dilation, there is no such number, which is one
    reason why odd kernels are the usual ones.
    """
    image = torch.zeros(1, 1, 20, 20)
    for kernel in (2, 4, 6):
        for dilation in (1, 3):
            sizes = {
                nn.Conv2d(1, 1, kernel, padding=p, dilation=dilation)(image).shape[2]
                for p in range(12)
                if 20 + 2 * p > dilation * (kernel - 1)
            }
            assert 20 not in sizes


def test_a_map_moves_along_but_at_its_border():
    """
    And a line is a line wherever it stands: move the image, and the map moves along,
    except at its border.
    """
    torch.manual_seed(0)
    image = torch.rand(1, 1, 12, 12)
    conv = nn.Conv2d(1, 4, 3, padding=1)
    still, moved = conv(image), conv(F.pad(image, (1, -1)))
    torch.testing.assert_close(moved[..., 1:-1], still[..., :-2])
    assert not torch.allclose(moved[..., -1], still[..., -2])
    pooled = nn.Sequential(conv, nn.MaxPool2d(2))
    still, one, two = (pooled(F.pad(image, (n, -n))) for n in range(3))
    torch.testing.assert_close(two[..., 2:-1], still[..., 1:-2])
    assert not torch.allclose(one[..., 2:-1], still[..., 1:-2])
    assert not torch.allclose(one[..., 1:-1], still[..., 1:-1])


def test_a_memory_format_leaves_shape_and_results():
    """
    In this memory format, the shape stays, and so do results, up to rounding.
    """
    torch.manual_seed(0)
    model, x = (
        nn.Sequential(nn.Conv2d(3, 8, 3), nn.Conv2d(8, 4, 3)),
        torch.rand(2, 3, 9, 9),
    )
    expected = model(x)
    last = x.to(memory_format=torch.channels_last)
    assert torch.equal(last, x) and last.stride(1) == 1
    found = model.to(memory_format=torch.channels_last)(last)
    assert found.is_contiguous(memory_format=torch.channels_last)
    torch.testing.assert_close(found, expected)
