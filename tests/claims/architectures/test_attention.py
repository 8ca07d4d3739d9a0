import warnings
from pathlib import Path

import pytest
import torch
from torch import nn
from torch.nn import functional as F

FOLDER = Path(__file__).parents[3] / "snippets" / "architectures" / "attention"


def by_hand(query, key, value, mask=None):
    scores = query @ key.mT / query.shape[-1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, -torch.inf)
    weights = scores.softmax(dim=-1)
    return weights @ value, weights


def module(heads=2, **settings):
    torch.manual_seed(0)
    return nn.MultiheadAttention(8, heads, batch_first=True, **settings)


@pytest.fixture
def pairs(script):
    """Return the lesson's own lists and models."""
    return script("pairs")


def test_a_query_decides_between_a_mean_and_a_lookup():
    """
    A query of zeros gives equal weights. A long one lets the best score win, as in a
    dictionary.
    """
    torch.manual_seed(0)
    query, keys = torch.randn(8), torch.randn(5, 8)
    weights = (keys @ (0 * query)).softmax(dim=0)
    assert torch.allclose(weights, torch.full((5,), 0.2))
    weights = (keys @ (1000 * query)).softmax(dim=0)
    best = (keys @ query).argmax()
    assert weights.argmax() == best and weights[best] > 0.999


def test_the_function_gives_the_same_means():
    """
    `F.scaled_dot_product_attention` gives the same means, and no weights.
    """
    for shape in ((3, 4), (2, 5, 8), (2, 3, 7, 16)):
        for keys in (1, 6):
            query = torch.randn(shape)
            key, value = (torch.randn(*shape[:-2], keys, shape[-1]) for _ in range(2))
            means = F.scaled_dot_product_attention(query, key, value)
            assert isinstance(means, torch.Tensor)
            assert torch.allclose(means, by_hand(query, key, value)[0], atol=1e-5)


def test_softmax_over_another_dimension_says_nothing():
    """
    The weights have a row for each query and a column for each key, and each row sums
    to 1. (Over another dimension, softmax would run without a message. So look at the
    sums.)
    """
    scores = torch.randn(5, 5)
    assert torch.allclose(scores.softmax(dim=-1).sum(dim=-1), torch.ones(5))
    wrong = scores.softmax(dim=0)
    assert wrong.shape == scores.shape
    assert not torch.allclose(wrong.sum(dim=-1), torch.ones(5))


def test_a_dot_product_has_a_spread_of_the_root_of_d():
    """
    For independent random numbers with mean 0 and variance 1, each product has variance
    1, so the sum has variance *d*, and a standard deviation of √d:
    """
    torch.manual_seed(0)
    for d in (9, 100):
        for numbers in (
            torch.randn(2, 20_000, d),
            (torch.rand(2, 20_000, d) - 0.5) * 12**0.5,
            torch.randint(2, (2, 20_000, d)) * 2.0 - 1,
        ):
            spread = numbers.prod(dim=0).sum(dim=-1).std()
            assert abs(spread / d**0.5 - 1) < 0.03


def test_a_sharp_softmax_hardly_reacts():
    """
    And a sharp softmax hardly reacts to its scores, unless the two best are nearly
    tied.
    """
    torch.manual_seed(0)
    scores = 32 * torch.randn(1000, 10)
    jacobians = torch.func.vmap(torch.func.jacrev(lambda s: s.softmax(-1)))(scores)
    best = scores.topk(2).values
    gap, size = best[:, 0] - best[:, 1], jacobians.flatten(1).norm(dim=1)
    assert (size[gap > 10] < 1e-3).all() and (size[gap < 1] > 0.1).all()


def test_most_queries_get_no_gradient_and_few_get_much():
    """
    Divided by √d, the start hardly depends on *d*. Without it, at *d* = 1024, most
    queries get next to no gradient, and the few with a near tie get far too much.
    """
    torch.manual_seed(0)

    def gradients(d, divisor):
        query = torch.randn(1000, 1, d, requires_grad=True)
        key, value, wanted = (torch.randn(1000, n, d) for n in (10, 10, 1))
        scores = query @ key.mT / divisor
        answer = (scores.softmax(-1) @ value * wanted).sum() / d**0.5
        (gradient,) = torch.autograd.grad(answer, query)
        best = scores.detach().topk(2).values
        gap = (best[..., 0] - best[..., 1]).flatten()
        return gradient.norm(dim=-1).flatten(), gap

    usual = [gradients(d, d**0.5)[0] for d in (64, 256, 1024)]
    for sizes in usual:
        assert (sizes > 0.01).float().mean() > 0.98
        assert abs(sizes.mean() / usual[0].mean() - 1) < 0.1
    sizes, gap = gradients(1024, 1.0)
    assert (sizes < 0.001).float().mean() > 0.5
    assert sizes[gap < 1].mean() > 20 * usual[-1].mean()
    assert (gap < 1).float().mean() < 0.1


def test_a_sum_forgets_the_pairs(pairs):
    """
    `Average` cannot be: a sum forgets which digit stood beside which letter.
    """
    torch.manual_seed(0)
    letters, digits, asked, _ = pairs.make_lists(20)
    lookup, average = pairs.Lookup(), pairs.Average()
    swapped = digits.roll(1, dims=1)
    assert (swapped != digits).any(dim=1).all()
    same, other = average(letters, digits, asked), average(letters, swapped, asked)
    assert torch.allclose(same, other, atol=1e-6)
    same, other = lookup(letters, digits, asked), lookup(letters, swapped, asked)
    assert not torch.isclose(same, other, atol=1e-6).all(dim=1).any()


def test_the_lstm_learns_it_later(pairs):
    """
    The LSTM got no further *in these steps*. Trained four times as long, the first of
    the three is right nearly half of the time.
    """
    torch.manual_seed(0)
    reader = pairs.train(pairs.Reader(), steps=800)
    assert 0.4 < pairs.accuracy(reader) < 0.6


def test_self_attention_is_permutation_equivariant():
    """
    So the outputs are permuted in the same way, and that is all. This is called
    *permutation equivariance*.
    """
    torch.manual_seed(0)
    x, order = torch.randn(2, 6, 8), torch.randperm(6)
    mha = module()
    for attend in (lambda x: by_hand(x, x, x)[0], lambda x: mha(x, x, x)[0]):
        assert torch.allclose(attend(x)[:, order], attend(x[:, order]), atol=1e-6)


def test_a_padding_mask_that_fits_by_accident():
    """
    (Without it, the mask is refused, or worse, fits by accident if there are as many
    sentences as tokens.)
    """
    attend = F.scaled_dot_product_attention
    keep = torch.arange(5) < torch.tensor([[2], [5]])
    x = torch.randn(2, 5, 8)
    with pytest.raises(RuntimeError, match="size of tensor"):
        attend(x, x, x, attn_mask=keep)
    keep = torch.arange(5) < torch.tensor([[2], [5], [4], [1], [3]])
    x = torch.randn(5, 5, 8)
    wrong, right = (attend(x, x, x, attn_mask=m) for m in (keep, keep[:, None]))
    assert wrong.shape == right.shape and not torch.allclose(wrong, right)


def test_what_is_in_the_padding_does_not_matter():
    """
    Where it says no, the score becomes −∞, and the weight exactly 0:
    """
    torch.manual_seed(0)
    x, mask = torch.randn(1, 5, 8), torch.arange(5) < 3
    assert (by_hand(x, x, x, mask)[1][..., 3:] == 0).all()
    other = x.clone()
    other[:, 3:] = 1000.0
    for attend in (
        lambda x: by_hand(x, x, x, mask)[0],
        lambda x: F.scaled_dot_product_attention(x, x, x, attn_mask=mask[None]),
    ):
        assert torch.allclose(attend(x)[:, :3], attend(other)[:, :3])


def test_a_causal_mask_hides_what_comes_later():
    """
    Change the fourth token, and with a causal mask, the outputs of the first three stay
    as they are.
    """
    torch.manual_seed(0)
    x = torch.randn(1, 5, 8)
    other = x.clone()
    other[:, 3] += 1
    mha, later = module(), torch.ones(5, 5, dtype=torch.bool).triu(1)
    for attend in (
        lambda x: F.scaled_dot_product_attention(x, x, x, is_causal=True),
        lambda x: mha(x, x, x, attn_mask=later)[0],
    ):
        same = torch.isclose(attend(x), attend(other), atol=1e-6).all(dim=-1)[0]
        assert same.tolist() == [True, True, True, False, False]


def test_heads_are_free():
    """
    More heads do not mean more weights to train: they cut the same features into
    smaller parts.
    """
    counts = {sum(w.numel() for w in module(n).parameters()) for n in (1, 2, 4, 8)}
    assert counts == {4 * 8 * 8 + 4 * 8}


def test_dropout_of_the_function_never_stops():
    """
    **`dropout=`** of the module stops with `eval()`. `dropout_p=` of the function never
    stops.
    """
    x, mha = torch.randn(2, 5, 8), module(dropout=0.5)
    assert not torch.equal(mha(x, x, x)[0], mha(x, x, x)[0])
    mha.eval()
    assert torch.equal(mha(x, x, x)[0], mha(x, x, x)[0])

    class Net(nn.Module):
        def forward(self, x):
            return F.scaled_dot_product_attention(x, x, x, dropout_p=0.5)

    net = Net().eval()
    assert not torch.equal(net(x), net(x))


def test_the_wrong_way_round():
    """
    With the wrong mask, the first sentence looks at its padding only, without a
    message. The longest has no padding, so it may look at nothing and turns into `nan`.
    If all have some, not even that warns you.
    """
    x, mha = torch.randn(2, 5, 8), module()
    for lengths, lost in (([3, 5], [False, True]), ([3, 4], [False, False])):
        keep = torch.arange(5) < torch.tensor(lengths)[:, None]
        output, weights = mha(x, x, x, key_padding_mask=keep)
        assert output.isnan().any(dim=(1, 2)).tolist() == lost
        assert (weights[0][:, :3] == 0).all()


def test_the_row_of_nothing():
    """
    The function returns zeros, on a CPU with PyTorch 2.11 to 2.15, but its
    documentation does not promise that. With `need_weights=False`, the module gives
    numbers in training, and `nan` again in `eval()` without gradients.
    """
    nothing = torch.zeros(4, 4, dtype=torch.bool)
    added = torch.full((4, 4), -torch.inf)
    for shape in ((4, 8), (2, 4, 8), (2, 3, 4, 16), (1, 1, 4, 64)):
        for needed in (False, True):
            x = torch.randn(shape, requires_grad=needed)
            for mask in (nothing, added):
                output = F.scaled_dot_product_attention(x, x, x, attn_mask=mask)
                assert (output == 0).all()
                if needed:
                    output.sum().backward()
                    assert x.grad.isfinite().all()

    mha, x = module(), torch.randn(2, 4, 8)
    padding = torch.tensor([[False] * 4, [True] * 4])
    how = {"key_padding_mask": padding, "need_weights": False}
    assert mha(x, x, x, key_padding_mask=padding)[0][1].isnan().all()
    assert mha(x, x, x, **how)[0].isfinite().all()
    mha.eval()
    with torch.inference_mode():
        assert mha(x, x, x, **how)[0][1].isnan().all()


def test_nan_spreads_through_the_gradient():
    """
    The backward pass goes through the empty sequence with gradients of 0, and 0 times
    `nan` is `nan`. One step of the optimizer, and the model is lost.
    """
    mha, x = module(), torch.randn(2, 4, 8)
    optimizer = torch.optim.SGD(mha.parameters(), lr=0.1)
    padding = torch.tensor([[False] * 4, [True] * 4])
    loss = mha(x, x, x, key_padding_mask=padding)[0][0].square().mean()
    loss.backward()
    optimizer.step()
    assert loss.isfinite()
    assert mha(x[:1], x[:1], x[:1])[0].isnan().all()


def test_one_token_saves_the_batch():
    """
    So give each query something to look at: take empty sequences out, or leave them one
    token and ignore what comes out.
    """
    mha, x = module(), torch.randn(2, 4, 8)
    padding = torch.tensor([[False] * 4, [False] + [True] * 3])
    mha(x, x, x, key_padding_mask=padding)[0][0].square().mean().backward()
    saved = mha.in_proj_weight.grad.clone()
    mha.zero_grad()
    mha(x[:1], x[:1], x[:1])[0][0].square().mean().backward()
    assert torch.allclose(saved, mha.in_proj_weight.grad, atol=1e-6)


def test_what_a_mask_costs():
    """
    An *n* × *n* mask spoils that: on a CPU, its bools are kept as floats.
    `is_causal=True` needs no mask, and a padding mask, `keep[:, None, None, :]`, has
    only *n* elements for each sequence.
    """

    def kept(length, **masks):
        qkv = [torch.randn(3, 2, length, 32, requires_grad=True) for _ in range(3)]
        sizes = {}

        def note(tensor):
            storage = tensor.untyped_storage()
            sizes[storage.data_ptr()] = storage.nbytes()
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
            F.scaled_dot_product_attention(*qkv, **masks)
        return sum(sizes.values())

    plain, causal = kept(1000), kept(1000, is_causal=True)
    assert plain == causal
    assert abs(plain / kept(500) - 2) < 0.01
    mask = torch.ones(1000, 1000, dtype=torch.bool).tril()
    assert kept(1000, attn_mask=mask) == plain + 4 * mask.numel()
    keep = torch.arange(1000) < torch.tensor([[1000], [10], [300]])
    assert kept(1000, attn_mask=keep[:, None, None, :]) <= plain + 4 * keep.numel()


def test_a_padding_mask_finds_what_batch_first_would():
    """
    A padding mask brings it to light, unless there are as many sentences as tokens.
    """
    mha = nn.MultiheadAttention(8, 2)
    for sentences, tokens in ((2, 5), (5, 2), (3, 4), (1, 3)):
        x = torch.randn(sentences, tokens, 8)
        padding = torch.zeros(sentences, tokens, dtype=torch.bool)
        with pytest.raises(AssertionError, match="key_padded_mask"):
            mha(x, x, x, key_padding_mask=padding)
    x, padding = torch.randn(4, 4, 8), torch.zeros(4, 4, dtype=torch.bool)
    assert mha(x, x, x, key_padding_mask=padding)[1].shape == (4, 4, 4)


def test_is_causal_alone_is_ignored_without_gradients_in_eval_mode():
    """
    Alone, it is refused, but ignored without a message in eval mode under `no_grad`.
    """
    x = torch.randn(2, 3, 8)
    attend = nn.MultiheadAttention(8, 2, batch_first=True)
    for training, recording in ((True, True), (True, False), (False, True)):
        with torch.set_grad_enabled(recording), pytest.raises(RuntimeError):
            attend.train(training)(x, x, x, is_causal=True)
    with torch.no_grad(), warnings.catch_warnings(action="error"):
        alone, _ = attend.eval()(x, x, x, is_causal=True)
        torch.testing.assert_close(alone, attend(x, x, x)[0])


def test_where_the_triangle_begins():
    """
    (The triangle of `is_causal=True` begins at the first query and the first key. So a
    single query that should see five keys sees only the first.)
    """
    for queries in (1, 3, 5):
        query, key, value = torch.rand(2, queries, 4), *torch.rand(2, 2, 5, 4)
        found = F.scaled_dot_product_attention(query, key, value, is_causal=True)
        mask = torch.ones(queries, 5, dtype=torch.bool).tril()
        torch.testing.assert_close(found, by_hand(query, key, value, mask)[0])
        torch.testing.assert_close(found[:, 0], value[:, 0])
