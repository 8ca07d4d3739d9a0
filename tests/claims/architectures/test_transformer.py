import inspect
import itertools
import math
import warnings
from collections import Counter, defaultdict

import pytest
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode


class Attention(nn.Module):
    def __init__(self, width, heads, causal=False):
        super().__init__()
        self.heads, self.causal = heads, causal
        self.project = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x):
        query, key, value = (
            part.unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for part in self.project(x).chunk(3, dim=-1)
        )
        means = F.scaled_dot_product_attention(query, key, value, is_causal=self.causal)
        return self.out(means.transpose(1, 2).flatten(2))


class Block(nn.Module):
    def __init__(self, width, heads, causal=False):
        super().__init__()
        self.attention = Attention(width, heads, causal)
        self.mlp = nn.Sequential(
            nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)
        )
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class PostBlock(Block):
    def forward(self, x):
        x = self.norm1(x + self.attention(x))
        return self.norm2(x + self.mlp(x))


def sinusoidal(longest, width):
    position = torch.arange(longest)[:, None]
    angle = position * 10_000 ** (-torch.arange(0, width, 2) / width)
    return torch.cat([angle.sin(), angle.cos()], dim=1)


def rotate(x):
    *_, longest, width = x.shape
    sine, cosine = sinusoidal(longest, width).chunk(2, dim=1)
    one, other = x.chunk(2, dim=-1)
    turned = one * cosine - other * sine, one * sine + other * cosine
    return torch.cat(turned, dim=-1)


def test_defaults_of_the_layer():
    """
    By default, it has 2048 hidden units, dropout of 0.1, ReLU, the batch as second
    dimension, and its norms [behind](#pre-norm-or-post-norm) attention and MLP.
    """
    parameters = inspect.signature(nn.TransformerEncoderLayer).parameters
    defaults = {name: one.default for name, one in parameters.items()}
    assert defaults["dim_feedforward"] == 2048 and defaults["dropout"] == 0.1
    assert defaults["activation"] is F.relu
    assert not defaults["batch_first"] and not defaults["norm_first"]


def test_layer_norm_sees_one_token():
    """
    So **layer norm** does not depend on the other tokens or on the batch, and it does
    the same in training and in evaluation.
    """
    torch.manual_seed(0)
    norm, x = nn.LayerNorm(32), torch.randn(4, 7, 32)
    whole = norm(x)
    torch.testing.assert_close(norm(x[2, 3]), whole[2, 3])
    torch.testing.assert_close(norm.eval()(x), whole)


def test_without_positions_outputs_are_shuffled_like_tokens():
    """
    Shuffle the tokens, and the outputs are shuffled in the same way, however many
    blocks there are.
    """
    torch.manual_seed(0)
    x, order = torch.randn(2, 9, 32), torch.randperm(9)
    for count in (1, 2, 6):
        model = nn.Sequential(*[Block(32, 4) for _ in range(count)])
        torch.testing.assert_close(
            model(x[:, order]), model(x)[:, order], atol=1e-4, rtol=0
        )


def test_the_product_of_two_encodings_depends_on_distance():
    r"""
    It depends on their distance only, as
    $\sin a \sin b + \cos a \cos b = \cos(a - b)$.
    """
    for longest, width in ((40, 16), (100, 64)):
        alike = sinusoidal(longest, width).double()
        alike = alike @ alike.mT
        for shift in (1, 5, 17):
            one, other = alike[shift:, shift:], alike[:-shift, :-shift]
            torch.testing.assert_close(one, other, atol=1e-4, rtol=0)


def test_a_row_that_was_not_reached_learns_nothing():
    """
    But a row that no training sequence reached has learned nothing, and behind the last
    row there is none.
    """
    torch.manual_seed(0)
    table, block = nn.Embedding(12, 16), Block(16, 2)
    block(torch.randn(4, 8, 16) + table(torch.arange(8))).square().sum().backward()
    size = table.weight.grad.abs().amax(1)
    assert (size[:8] > 0).all() and (size[8:] == 0).all()
    with pytest.raises(IndexError):
        table(torch.arange(13))


def test_rotary_scores_depend_on_distance_only():
    """
    With rotary positions, the score of a query and a key depends only on how far
    the one stands before or behind the other. With added ones, it also contains
    products of a token with a position.
    """
    torch.manual_seed(0)
    query, key = torch.randn(2, 3, 4, 1, 32)
    queries, keys = (one.expand(-1, -1, 20, -1) for one in (query, key))
    scores = rotate(queries) @ rotate(keys).mT
    torch.testing.assert_close(
        scores[..., 4:, 4:], scores[..., :-4, :-4], atol=1e-4, rtol=0
    )
    places = sinusoidal(20, 32)
    assert (scores - scores.mT).abs().max() > 1  # before or behind matters
    added = (queries + places) @ (keys + places).mT
    parts = query @ key.mT + query @ places.mT + places @ key.mT + places @ places.mT
    torch.testing.assert_close(added, parts, atol=1e-4, rtol=0)
    assert (added[..., 4:, 4:] - added[..., :-4, :-4]).abs().max() > 1


def test_what_can_be_known_without_order():
    """
    It can do no better than name the most frequent of the other seven.
    """
    # all sequences of four of three digits: the best answer to what a token can know
    answers, best = defaultdict(Counter), 0.0
    for digits in itertools.product(range(3), repeat=4):
        for place, own in enumerate(digits):
            others = tuple(sorted(digits[:place] + digits[place + 1 :]))
            answers[own, others][digits[3 - place]] += 1
            best += max(Counter(others).values()) / 3
    reached = sum(max(found.values()) for found in answers.values())
    assert reached == pytest.approx(best)
    assert all(
        found.most_common(1)[0][1] == found[Counter(others).most_common(1)[0][0]]
        for (_, others), found in answers.items()
    )


def test_rotary_positions_do_not_reverse():
    """
    (With rotary positions instead, not even half of the digits are right after these
    steps: they tell distances, and each token has its mirror image at another
    distance.)
    """

    class Rotary(Attention):
        def forward(self, x):
            query, key, value = self.project(x).chunk(3, dim=-1)
            means = F.scaled_dot_product_attention(rotate(query), rotate(key), value)
            return self.out(means)

    for seed in range(3):
        torch.manual_seed(seed)
        block = Block(32, 1)
        block.attention = Rotary(32, 1)
        model = nn.Sequential(
            nn.Embedding(10, 32), block, nn.LayerNorm(32), nn.Linear(32, 10)
        )
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
        for _ in range(80):
            digits = torch.randint(0, 10, (24, 8))
            loss = F.cross_entropy(model(digits).mT, digits.flip(1))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        digits = torch.randint(0, 10, (1000, 8))
        right = (model(digits).argmax(-1) == digits.flip(1)).float().mean()
        assert 0.33 < right < 0.5


def test_a_linear_layer_can_reverse_eight_digits():
    """
    The task is not hard: a single linear layer that sees all eight digits can do it,
    too. But its weights are for eight digits, and those of a block for any number.
    """
    digits = torch.randint(0, 10, (500, 8))
    linear = nn.Linear(80, 80)
    with torch.no_grad():
        linear.weight.copy_(torch.eye(8).flip(1).kron(torch.eye(10)))
        scores = linear(F.one_hot(digits, 10).float().flatten(1)).unflatten(1, (8, 10))
    assert torch.equal(scores.argmax(-1), digits.flip(1))
    with pytest.raises(RuntimeError):
        linear(torch.zeros(1, 70))
    block = Block(16, 2)
    for length in (1, 7, 30):
        assert block(torch.zeros(2, length, 16)).shape == (2, length, 16)


@pytest.mark.parametrize("kind", [Block, PostBlock])
def test_gradients_reach_the_first_block(kind):
    """
    In both, it reaches the first block: nothing vanishes, and nothing explodes.
    """
    for seed in range(3):
        torch.manual_seed(seed)
        model = nn.Sequential(*[kind(32, 1) for _ in range(24)], nn.LayerNorm(32))
        scores = nn.Linear(32, 10)(model(torch.randn(32, 8, 32)))
        F.cross_entropy(scores.flatten(0, 1), torch.randint(0, 10, (256,))).backward()
        sizes = [model[n].mlp[0].weight.grad.norm() for n in range(24)]
        assert max(sizes) < 4 * min(sizes)


def test_what_grows_without_a_last_norm():
    """
    If in doubt, take pre-norm, and keep the norm behind the last block: nothing else
    normalizes the sum of what all blocks added.
    """
    torch.manual_seed(0)
    x = torch.randn(4, 8, 32)
    spread = [
        [nn.Sequential(*[kind(32, 1) for _ in range(n)])(x).std() for n in (1, 12, 48)]
        for kind in (Block, PostBlock)
    ]
    assert spread[0][0] < spread[0][1] < spread[0][2] and spread[0][2] > 1.5
    assert all(abs(one - 1) < 0.01 for one in spread[1])


def test_a_later_token_changes_nothing_earlier():
    """
    In the decoder, only those of token 5 and later ones change, through both blocks:
    with a causal mask in each block, a later token changes nothing earlier. Norm and
    MLP cannot leak.
    """
    torch.manual_seed(0)
    x = torch.randn(2, 8, 32)
    for masks, leaks in (((1, 1, 1), False), ((1, 0, 1), True)):
        model = nn.Sequential(*[Block(32, 4, bool(mask)) for mask in masks])
        for place in range(1, 8):
            changed = x.clone()
            changed[:, place] = torch.randn(2, 32)
            moved = (model(x) - model(changed)).abs().amax((0, 2)) > 1e-6
            assert moved[:place].any() == leaks and moved[place:].all()


def test_the_hint_is_no_mask():
    """
    (`is_causal=True` is a hint that says what the mask is. Without the mask, it is
    refused in training, and ignored without a message after `eval()` and under
    `no_grad`.)
    """
    torch.manual_seed(0)
    mask = nn.Transformer.generate_square_subsequent_mask(7)
    x = torch.randn(2, 7, 32)
    changed = torch.cat([x[:, :6], torch.randn(2, 1, 32)], dim=1)
    for norm_first in (False, True):
        layer = nn.TransformerEncoderLayer(
            32, 4, batch_first=True, norm_first=norm_first
        )
        stack = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        for module in (layer, stack):
            with pytest.raises(RuntimeError, match="Need attn_mask"):
                module.train()(x, is_causal=True)
            with torch.no_grad(), warnings.catch_warnings():
                warnings.simplefilter("error")
                module.eval()
                one, other = module(x, is_causal=True), module(changed, is_causal=True)
                assert ((one - other).abs().amax((0, 2)) > 1e-6).all()
                one, other = module(x, mask), module(changed, mask)
                assert (one - other)[:, :6].abs().max() < 1e-6


def test_layers_start_equal():
    """
    All layers start as copies of the one you pass.
    """
    stack = nn.TransformerEncoder(
        nn.TransformerEncoderLayer(32, 4, batch_first=True), 3
    )
    first = stack.layers[0]
    for layer in stack.layers[1:]:
        assert layer is not first
        pairs = zip(first.parameters(), layer.parameters(), strict=True)
        assert all(one is not two and one.equal(two) for one, two in pairs)


def test_who_counts_the_attention_on_a_cpu():
    """
    (Count on `meta`, as here: on a CPU, torch 2.13 counts nothing for the fused
    attention.)
    """
    query = torch.randn(2, 4, 8, 8)
    with FlopCounterMode(display=False) as counter:
        F.scaled_dot_product_attention(query, query, query)
    version = tuple(map(int, torch.__version__.split(".")[:2]))
    if version != (2, 14):  # not tried
        expected = 2 * 2 * 2 * 4 * 8 * 8 * 8 if version >= (2, 15) else 0
        assert counter.get_total_flops() == expected


def test_where_attention_is_half_of_the_work():
    """
    The two are equal at $T = 6w$, here 4608 tokens. In shorter sequences, most of the
    work is in the linear layers.
    """
    width = 768
    for length in (512, 6 * width, 8 * width):
        with torch.device("meta"):
            block, x = Block(width, 12), torch.zeros(1, length, width)
        with FlopCounterMode(display=False) as counter:
            block(x)
        found = counter.get_flop_counts()["Global"]
        linear, attention = found[torch.ops.aten.addmm], found[torch.ops.aten.bmm]
        sign = (attention > linear) - (attention < linear)
        assert sign == (length > 6 * width) - (length < 6 * width)


def test_when_the_encoder_warns():
    """
    With `norm_first=True`, or without `batch_first=True`, the encoder says that it
    cannot use a faster way to skip padding. The results are right, and
    `enable_nested_tensor=False` ends the warning.
    """
    for settings, warns in (
        ({"norm_first": True, "batch_first": True}, True),
        ({}, True),
        ({"batch_first": True}, False),
    ):
        layer = nn.TransformerEncoderLayer(32, 4, dropout=0.0, **settings)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            one = nn.TransformerEncoder(layer, 2)
            assert bool(caught) == warns
            other = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
            assert len(caught) == warns
        x = torch.randn(3, 7, 32)
        torch.testing.assert_close(one(x), other(x))


def test_no_honest_loss_is_below_that_of_guessing():
    r"""
    Nobody can foretell random digits, so no honest loss is, on average, below
    $\ln 10 \approx 2.3$:
    """
    torch.manual_seed(0)
    for size in (0.0, 0.1, 1.0, 10.0):
        scores = size * torch.randn(200, 10)
        average = -scores.log_softmax(1).mean(1)  # over ten digits, equally likely
        assert average.min() > math.log(10) - 1e-5
