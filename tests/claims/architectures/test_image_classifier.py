import io
import warnings

import numpy as np
import pytest
import torch
from matplotlib import pyplot as plt
from PIL import Image, ImageOps
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F
from torch.utils.data import random_split

digits = load_digits()
images = torch.tensor(digits.images / 16).unsqueeze(1)
labels = torch.tensor(digits.target)


def train(known, truth, mean, std, lr=0.02):
    torch.manual_seed(0)
    layers = [nn.Flatten(), nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)]
    model = nn.Sequential(*layers).double()
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    for _ in range(15):
        for batch in torch.randperm(len(known)).split(256):
            optimizer.zero_grad()
            inputs = (known[batch] - mean) / std
            F.cross_entropy(model(inputs), truth[batch]).backward()
            optimizer.step()
    return lambda new: model((new - mean) / std).argmax(dim=1)


def test_reshape_leaves_the_order_of_the_file():
    """
    So the first "channel" is the first third of the rows, all colors mixed.
    """
    picture = torch.arange(48 * 64 * 3).reshape(48, 64, 3)
    first = picture.reshape(3, 48, 64)[0]
    assert torch.equal(first.flatten(), picture[:16].flatten())
    assert not torch.equal(first, picture.permute(2, 0, 1)[0])


def test_bytes_wrap_around():
    """
    (Before that, no arithmetic: [bytes wrap
    around](../tensors/dtypes-and-devices.md#whole-numbers-int64-uint8-and-others).)
    """
    pixel = torch.tensor([250], dtype=torch.uint8)
    assert (pixel + 10).item() == 4
    assert (pixel / 255 + 10 / 255).item() == pytest.approx(260 / 255)


def read(mode):
    picture = np.zeros((2, 3, 3), dtype=np.uint8)
    picture[0], picture[1] = (255, 128, 0), (10, 20, 30)
    file = io.BytesIO()
    Image.fromarray(picture).convert(mode).save(file, format="png")
    return picture, Image.open(file)


def test_files_differ_in_what_they_hold():
    """
    `Image.open(…).convert("RGB")` makes sure of three channels. Without it, colors with
    transparency have four, and a file with a palette has, for each pixel, the *place*
    of its color in a list.
    """
    for mode, shape in (("RGBA", (2, 3, 4)), ("P", (2, 3)), ("L", (2, 3))):
        picture, opened = read(mode)
        assert np.array(opened).shape == shape
        assert np.array(opened.convert("RGB")).shape == picture.shape
    picture, opened = read("P")
    numbers = np.array(opened)
    colors = np.array(opened.getpalette()).reshape(-1, 3)[numbers]
    assert (np.array(opened.convert("RGB")) == colors).all()


def test_a_photograph_on_its_side():
    """
    A photograph may also lie on its side: `ImageOps.exif_transpose` turns it as the
    camera noted.
    """
    lying = Image.new("RGB", (4, 2))
    note = lying.getexif()
    note[0x112] = 6  # turn by a quarter
    file = io.BytesIO()
    lying.save(file, format="jpeg", exif=note)
    assert np.array(Image.open(file)).shape == (2, 4, 3)
    assert np.array(ImageOps.exif_transpose(Image.open(file))).shape == (4, 2, 3)


def test_the_test_part_is_that_of_earlier_lessons():
    """
    Of all images, in a random order, the last 300 are for the test, the same as in [the
    three parts](../neural-networks/data.md#three-parts) of earlier lessons, and stay
    aside until the end:
    """
    order = torch.randperm(1797, generator=torch.Generator().manual_seed(0))
    generator = torch.Generator().manual_seed(0)
    parts = random_split(range(1797), [1197, 300, 300], generator=generator)
    assert order[1497:].tolist() == list(parts[2].indices)


def test_gray_values_are_stretched():
    """
    By default, `imshow` stretches gray values: with `gray_r`, the smallest in the
    picture becomes white and the largest black. `vmin` and `vmax` switch that off.
    """
    pale = torch.tensor([[0.4, 0.5], [0.5, 0.6]])
    _, ax = plt.subplots()
    stretched = ax.imshow(pale.numpy(), cmap="gray_r").to_rgba(pale.numpy())
    assert stretched[0, 0, 0] == 1 and stretched[1, 1, 0] == 0
    as_it_is = ax.imshow(pale.numpy(), cmap="gray_r", vmin=0, vmax=1).to_rgba(
        pale.numpy()
    )
    assert 0.3 < as_it_is[1, 1, 0] < as_it_is[0, 0, 0] < 0.7
    plt.close()


def test_batch_norm_does_the_same():
    """
    As the last lines show, batch norm in train mode does the same with each batch,
    apart from its `weight` and `bias`.
    """
    colors = torch.rand(50, 3, 4, 5, dtype=torch.float64)
    mean = colors.mean((0, 2, 3), keepdim=True)
    std = colors.std((0, 2, 3), keepdim=True, correction=0)
    norm = nn.BatchNorm2d(3, eps=1e-12).double()
    torch.testing.assert_close(norm(colors), (colors - mean) / std)


def test_a_leak_of_statistics_is_small_here():
    """
    As you see above, it differs in the fourth digit, and it hardly changes an answer.
    """
    known, new = images[:1500], images[1500:]
    fair = train(known, labels[:1500], known.mean(), known.std())(new)
    leaky = train(known, labels[:1500], images.mean(), images.std())(new)
    assert (fair != leaky).sum() <= 3
    assert (fair == labels[1500:]).float().mean() > 0.9


def test_most_twins_are_on_the_other_side():
    """
    Four in five of the images that are split off have their twin on the other side,
    with the same label.
    """
    order = torch.randperm(3000, generator=torch.Generator().manual_seed(0))
    known, new = order[:2400], order[2400:]
    share = torch.isin((new + 1500) % 3000, known).float().mean()
    assert abs(share - 0.8) < 0.04


def test_to_takes_device_and_dtype():
    """`model.to(images)` moves the model to the device of the images, and to their dtype."""
    model = nn.Linear(2, 2).to(torch.zeros(1, dtype=torch.float64, device="meta"))
    assert model.weight.dtype == torch.float64
    assert model.weight.device.type == "meta"


def test_the_neighbor_leads_between_blocks_too():
    """
    That of the neighbor over the MLP is small, but it is there as well if the file is
    cut into blocks [as it stands](../neural-networks/evaluation.md#the-test-part-once),
    unmixed.
    """
    blocks = torch.arange(1797).tensor_split(6)
    network = neighbor = 0
    for number, new in enumerate(blocks):
        known = torch.cat([*blocks[:number], *blocks[number + 1 :]])
        mean, std = images[known].mean(), images[known].std()
        said = train(images[known], labels[known], mean, std)(images[new])
        network += (said == labels[new]).sum()
        distances = torch.cdist(images[new].flatten(1), images[known].flatten(1))
        neighbor += (labels[known][distances.argmin(dim=1)] == labels[new]).sum()
    assert neighbor > network + 15


def test_raw_bytes_want_another_learning_rate():
    """
    With the one used below, the network of this lesson loses more than ten points if
    the pixels go from 0 to 255. At a quarter of that rate, it loses a few, but you
    would have to find that rate first.
    """
    accuracies = torch.zeros(3)
    for first in (0, 300, 600):
        new = torch.arange(first, first + 300)
        known = torch.cat([torch.arange(first), torch.arange(first + 300, 1797)])
        ways = ((0, 1 / 255, 0.02), (0, 1 / 255, 0.005), (0.3, 0.38, 0.02))
        for way, (mean, std, lr) in enumerate(ways):
            said = train(images[known], labels[known], mean, std, lr)(images[new])
            accuracies[way] += 100 / 3 * (said == labels[new]).float().mean()
    high, low, normalized = accuracies
    assert high < normalized - 10
    assert normalized - 6 < low < normalized - 0.5


def test_an_order_does_not_change_distances():
    """
    (Neither does `nearest_neighbor`: distances do not depend on the order either.)
    """
    rows, order = images[:50].flatten(1), torch.randperm(64)
    shuffled = rows[:, order]
    torch.testing.assert_close(
        torch.cdist(rows, rows), torch.cdist(shuffled, shuffled), atol=1e-7, rtol=0
    )


def test_a_sum_does_not_care_about_the_order():
    """
    Each hidden unit adds up 64 products of a pixel and its weight, and a sum does not
    care about the order.
    """
    plain, order = nn.Linear(64, 128).double(), torch.randperm(64)
    other = nn.Linear(64, 128).double()
    other.load_state_dict({"weight": plain.weight[:, order], "bias": plain.bias})
    rows = images[:50].flatten(1)
    torch.testing.assert_close(other(rows[:, order]), plain(rows))


def test_what_the_mean_does_not_show():
    """
    A mirror or a step aside hardly changes the mean: draw some images as well.
    """
    aside = F.pad(images, (1, 0))[..., :8]
    assert images.flip(3).mean().item() == pytest.approx(images.mean().item())
    assert images.mean() * 0.98 < aside.mean() < images.mean()


def test_a_color_image_gets_three_answers():
    """
    If a network for gray images gets a *color* image, there is no message: three
    channels become three images, and you get three answers.
    """
    layers = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
    color = torch.rand(3, 8, 8)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert layers(color).shape == (3, 10)
    assert torch.allclose(layers(color)[1:2], layers(color[1][None, None]), atol=1e-6)


def test_only_the_number_of_pixels_counts():
    """
    A linear layer after `Flatten` fits one number of pixels, and it asks no more: 4 ×
    16, or portrait in place of landscape, passes without a message.
    """
    gray = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
    assert gray(torch.rand(2, 1, 4, 16)).shape == (2, 10)
    color = nn.Sequential(nn.Flatten(), nn.Linear(3 * 6 * 8, 10))
    landscape, portrait = torch.rand(2, 3, 6, 8), torch.rand(2, 3, 8, 6)
    assert color(landscape).shape == color(portrait).shape == (2, 10)
    with pytest.raises(RuntimeError):
        color(landscape[0])  # a network for colors refuses an image without a batch


def test_antialias_averages_what_is_dropped():
    """
    If they shrink, `antialias` averages over pixels that would be skipped.
    """
    stripes = torch.zeros(1, 1, 32, 32)
    stripes[..., ::4] = 1  # a quarter of the pixels
    plain, smooth = (
        F.interpolate(stripes, size=(8, 8), mode="bilinear", antialias=choice)
        for choice in (False, True)
    )
    assert plain.max() == 0  # all the stripes fell between
    assert torch.allclose(smooth[..., 1:-1], torch.tensor(0.25), atol=0.05)


def test_the_dtype_of_a_division():
    """
    Dividing a tensor of bytes by a number gives `float32`, the default dtype. (NumPy
    would give `float64`.)
    """
    array = np.zeros(3, dtype=np.uint8)
    assert (torch.from_numpy(array) / 255).dtype == torch.float32
    assert (array / 255).dtype == np.float64
