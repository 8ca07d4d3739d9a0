import inspect
import math
from pathlib import Path

import pytest
import torch
from torch import nn
from torch.nn import functional as F

FOLDER = Path(__file__).parents[3] / "snippets" / "architectures" / "vision-transformer"


@pytest.fixture
def lesson(script):
    """Return a function that imports a module of the lesson."""
    torch.manual_seed(0)
    return script


def cuts():
    for size, patch in (((1, 4, 4), 2), ((3, 32, 48), 8), ((2, 15, 10), 5)):
        yield torch.rand(3, *size), patch


def test_a_reshape_alone_gives_strips(lesson):
    """
    A reshape alone would give strips, 4 to 7 in the second line. The permute brings the
    two dimensions that say *which* patch to the front.
    """
    image = torch.arange(16).reshape(1, 1, 4, 4)
    assert image.reshape(1, 4, 4)[0, 1].tolist() == [4, 5, 6, 7]
    assert lesson("cut").cut(image, 2)[0, 1].tolist() == [2, 3, 6, 7]


def test_unfold_cuts_the_same_patches(lesson):
    """
    No difference: `F.unfold` cuts as `cut` does, and the convolution is the linear
    layer on patches.
    """
    for images, patch in cuts():
        again = F.unfold(images, patch, stride=patch).mT
        assert torch.equal(again, lesson("cut").cut(images, patch))


def test_fold_undoes_the_cut(lesson):
    """The steps of `cut` in the other direction. `F.fold` can do it too."""
    for images, patch in cuts():
        patches = lesson("cut").cut(images, patch)
        again = F.fold(patches.mT, images.shape[2:], patch, stride=patch)
        assert torch.equal(again, images)


def test_embedding_patches_is_a_convolution(lesson):
    """
    A **patch embedding** turns each patch into a token, by the same linear layer for
    all. That is the same weighted sum at each place, so it is a
    [convolution](cnn.md#what-a-convolution-computes), with a stride as large as its
    kernel, so that no two places overlap:
    """
    for images, patch in cuts():
        channels = images.shape[1]
        linear = nn.Linear(channels * patch**2, 7)
        weight = linear.weight.reshape(7, channels, patch, patch)
        tokens = F.conv2d(images, weight, linear.bias, stride=patch).flatten(2).mT
        torch.testing.assert_close(tokens, linear(lesson("cut").cut(images, patch)))


def test_without_positions_an_image_is_a_bag_of_patches(lesson):
    """
    The same sixteen patches come in another order, and nobody notices: without
    positions, an image is a bag of patches. One pixel changes the patches themselves.
    """
    cut = lesson("cut").cut
    vit = lesson("net").VisionTransformer().eval()
    images = torch.rand(4, 1, 8, 8)
    patches = cut(images, 2)
    mixed = patches[:, torch.randperm(16)]
    shuffled = F.fold(mixed.mT, (8, 8), 2, stride=2)
    with torch.no_grad():
        assert not torch.allclose(vit(shuffled), vit(images), atol=1e-3)
        vit.positions.zero_()
        torch.testing.assert_close(vit(shuffled), vit(images))
    bags = [{tuple(one) for one in cut(x, 2)[0].tolist()} for x in (images, shuffled)]
    assert bags[0] == bags[1]
    rolled = cut(images.roll(1, dims=3), 2)[0]
    assert bags[0].isdisjoint(tuple(one) for one in rolled.tolist())


def test_three_times_as_long_the_vision_transformer_reads_half(lesson):
    """
    It does not even read those that it was trained on: it has not learned them yet.
    Trained three times as long, the first of the three reads about half.
    """
    fitting, net, data = lesson("fitting"), lesson("net"), lesson("digits_parts")
    vits = fitting.fit(net.VisionTransformer, lr=0.01, most=2, seeds=1, steps=600)
    torch.manual_seed(0)
    for part in (data.train, data.test):
        moved = fitting.shift(data.images[part], 2)
        assert 40 < fitting.accuracy(vits, moved, data.labels[part]).item() < 65


def test_a_cnn_does_not_care_where_a_digit_stands(lesson):
    """
    The CNN has the same weights at each place and then takes the mean over all places,
    so wherever a whole digit stands, its answer is mostly the same. The vision
    transformer has to learn that, place by place.
    """
    net = lesson("net")
    canvas = torch.full((4, 1, 28, 28), -1.0)
    canvas[:, :, 10:18, 10:18] = torch.rand(4, 1, 8, 8)
    cnn, vit = (
        lesson("fitting").new_cnn().eval(),
        net.VisionTransformer((28, 28)).eval(),
    )
    with torch.no_grad():
        for moves in ((2, 0), (0, -2), (-2, 2)):
            moved = canvas.roll(moves, dims=(2, 3))
            torch.testing.assert_close(cnn(moved), cnn(canvas))
            assert not torch.allclose(vit(moved), vit(canvas), atol=1e-3)
    data, fitting = lesson("digits_parts"), lesson("fitting")
    canvas = torch.full((300, 1, 16, 16), -1.0)
    canvas[:, :, 4:12, 4:12] = data.images[data.test]
    (trained,) = fitting.fit(fitting.new_cnn, lr=0.04, most=2, seeds=1)
    answer = trained(canvas).argmax(dim=1)
    for moves in ((1, 0), (0, -1), (1, 1), (-2, 1)):
        moved = canvas.roll(moves, dims=(2, 3))
        same = trained(moved).argmax(dim=1) == answer
        assert same.float().mean() > 0.65, moves


def test_the_layer_has_no_argument_for_weights():
    """The layer returns no weights, and has no argument that asks for them."""
    names = inspect.signature(nn.TransformerEncoderLayer.forward).parameters
    assert not [name for name in names if "weight" in name]
    layer = nn.TransformerEncoderLayer(8, 2, batch_first=True)
    assert isinstance(layer(torch.rand(1, 3, 8)), torch.Tensor)


def test_the_weights_are_those_that_the_layer_uses(lesson):
    """
    Give `self_attn` what it gets inside the layer (the normed tokens), and ask. Row 0
    of the 17 × 17 weights says what the class token looks at:
    """
    block = lesson("net").new_block(8).eval()
    x = torch.randn(2, 5, 8)
    with torch.no_grad():
        normed = block.norm1(x)
        triple = (normed, normed, normed)
        weights = block.self_attn(*triple, average_attn_weights=False)[1]
        values = normed @ block.self_attn.in_proj_weight[16:].T
        values = values.unflatten(2, (2, 4)).transpose(1, 2)
        mixed = (weights @ values).transpose(1, 2).flatten(2)
        y = x + mixed @ block.self_attn.out_proj.weight.T
        y = y + block.linear2(F.gelu(block.linear1(block.norm2(y))))
        torch.testing.assert_close(block(x), y)


def test_cosines_alone_are_too_flat(lesson):
    """
    Cosines are at most 1, which is little for a softmax: with 1 for the right text and
    0 for the 63 others, the loss would still be 3.2.
    """
    loss = lesson("loss").contrastive_loss
    assert loss(torch.eye(64)).item() == pytest.approx(3.2, abs=0.05)
    assert loss(20 * torch.eye(64)).item() < 0.001


def test_two_images_of_one_number_are_called_wrong(lesson):
    """
    With two images of one number, the loss would call a right text wrong ([exercise
    3](#3-equal-captions)).
    """
    scores = torch.eye(4)
    scores[0, 1] = scores[1, 0] = 1.0  # 0 and 1 are twins, and perfectly matched
    logits = (100 * scores).requires_grad_()
    loss = lesson("loss").contrastive_loss(logits)
    assert loss.item() == pytest.approx(math.log(2) / 2)
    loss.backward()
    assert logits.grad[0, 1] > 0.1  # which pushes a right match down


def test_the_held_out_numbers_have_known_parts(lesson):
    """
    With seed 0, "thirty-four" was held out, and "thirty-one" and "fifty-four" were not:
    only the combination is new.
    """
    split, in_words = lesson("match").split, lesson("match").in_words
    assert 34 in split(0)[1]
    assert {31, 54} <= set(split(0)[0].tolist())
    for seed in range(3):
        seen, unseen = (part.tolist() for part in split(seed))
        assert len(seen) == 64
        assert len(unseen) == 16
        assert set(seen).isdisjoint(unseen)
        assert {n // 10 for n in unseen} <= {n // 10 for n in seen}
        assert {n % 10 for n in unseen} <= {n % 10 for n in seen}
        words = {word for n in seen for word in in_words(n).split("-")}
        assert {word for n in unseen for word in in_words(n).split("-")} <= words


def test_the_convolution_leaves_pixels_out():
    """
    The convolution says nothing, and leaves out the pixels that are left over on the
    right and at the bottom.
    """
    conv = nn.Conv2d(1, 3, kernel_size=4, stride=4)
    images = torch.rand(2, 1, 10, 11)
    other = images.clone()
    other[:, :, 8:] = other[:, :, :, 8:] = 7.0
    assert torch.equal(conv(images), conv(other))


def test_one_axis_does_not_show_that_all_texts_find_one_image():
    """
    Each image finds its text, so the loss over the rows is near 0. But all three texts
    find the same image, which only the columns show.
    """
    rows = torch.tensor([[5.0, 0.0, 0.0], [10.0, 15.0, 10.0], [0.0, 0.0, 5.0]])
    assert F.cross_entropy(rows, torch.arange(3)) < 0.02
    assert F.cross_entropy(rows.T, torch.arange(3)) > 3
    assert rows.argmax(dim=1).tolist() == [0, 1, 2]
    assert rows.argmax(dim=0).tolist() == [1, 1, 1]


def test_equal_captions_have_the_same_targets_both_ways():
    """
    The table of what is equal is symmetric, so rows and columns have the same targets.
    """
    for captions in (["a", "b", "a"], ["x", "y", "y", "x", "x"]):
        same = torch.tensor([[one == two for two in captions] for one in captions])
        targets = same / same.sum(dim=1, keepdim=True)
        assert torch.equal(same, same.T)
        torch.testing.assert_close(targets, targets.T)


def test_a_lower_temperature_is_always_better_until_it_is_negative(lesson):
    """
    Once everything is matched, a lower temperature is always better, and one step too
    many makes it negative. From there on, the worst match scores best.
    """
    loss = lesson("loss").contrastive_loss
    scores = torch.rand(8, 8) * 0.5 + 0.5 * torch.eye(8)
    assert torch.equal(scores.argmax(dim=1), torch.arange(8))
    temperatures = (1.0, 0.3, 0.1, 0.03, 0.01)
    losses = [loss(scores / temperature).item() for temperature in temperatures]
    assert losses == sorted(losses, reverse=True)
    assert loss(scores / -0.01).item() > 10
    worst = (scores / -0.01).argmax(dim=1)
    assert torch.equal(worst, scores.argmin(dim=1))
