from collections.abc import Iterator

import pytest
import torch
from torch.nn import functional as F


@pytest.fixture(scope="module")
def shown(names_in):
    """Give what the lesson shows, the model, and the tokens that it has not seen."""
    scripts = "language_model", "choosing", "cuts", "speculating", "beam_solution"
    with torch.no_grad():
        return names_in(*scripts)


@pytest.fixture(autouse=True)
def no_gradients() -> Iterator[None]:
    with torch.no_grad():
        yield


def likeliest(scores, ids):
    return scores.argmax(dim=-1, keepdim=True)


def chi_square(seen: torch.Tensor, exact: torch.Tensor) -> float:
    """Return the statistic, divided by its degrees of freedom."""
    expected = exact * seen.sum()
    often = expected >= 5
    seen = torch.cat([seen[often], seen[~often].sum()[None]])
    expected = torch.cat([expected[often], expected[~often].sum()[None]])
    return ((seen - expected) ** 2 / expected).sum().item() / (len(seen) - 1)


def test_why_greedy_decoding_repeats_itself(shown):
    """
    After nearly the same words, the same token is on top, so the same words follow. The
    model is not sure of them: " t" after "tried to be" gets about one chance in
    eleven. But no other token gets more.
    """
    ids = torch.tensor([shown.tokenizer.encode("Alice")])
    written = shown.continued(shown.model, ids, 50, likeliest)[0].tolist()
    text = shown.tokenizer.decode(written)
    assert text.count("tried to be tried") >= 2
    (token,) = shown.tokenizer.encode(" t")
    turn = shown.tokenizer.encode(" tried to be")
    places = [n for n in range(50) if written[n : n + len(turn)] == turn]
    assert len(places) >= 2
    for place in places:
        row = torch.tensor([written[: place + len(turn)]])
        shares = shown.model(row)[0, -1].softmax(-1)
        assert shares.argmax() == token and 0.07 < shares[token] < 0.12


def test_temperature_keeps_the_order():
    """No temperature changes which token is likelier than which."""
    torch.manual_seed(0)
    for _ in range(20):
        scores = torch.randn(50, dtype=torch.float64)
        order = scores.argsort()
        for temperature in (0.1, 0.7, 1.3, 30):
            assert (scores / temperature).softmax(-1).argsort().equal(order)


def test_what_the_cuts_keep(shown):
    """
    *Top-k* keeps the $k$ likeliest tokens. *Top-p*, or nucleus sampling, keeps the
    likeliest tokens, as few as it takes to reach the probability $p$:
    """
    torch.manual_seed(0)
    scores = 3 * torch.randn(40, 30, dtype=torch.float64)
    for k in (1, 7, 30):
        kept = shown.top_k(scores, k).isfinite()
        assert (kept.sum(-1) == k).all()
        lowest = scores.masked_fill(~kept, torch.inf).amin(-1)
        assert (scores.masked_fill(kept, -torch.inf).amax(-1) < lowest).all()
    shares = scores.softmax(-1)
    for p in (0.01, 0.5, 0.9, 0.99):
        kept = shown.top_p(scores, p).isfinite()
        total = (shares * kept).sum(-1)
        least = shares.masked_fill(~kept, 2).amin(-1)
        assert (total >= p - 1e-9).all() and (total - least < p).all()
        assert (shares.masked_fill(kept, 0).amax(-1) <= least).all()


def test_a_cache_gives_the_same_scores(shown):
    """
    Together, the two parts give the same scores as the whole text at once, up to
    rounding.
    """
    ids = shown.new_text[: 8 * 64].view(8, 64)
    whole = shown.model(ids)
    torch.manual_seed(0)
    for _ in range(4):
        cuts = torch.randint(1, 64, (5,)).unique().tolist()
        caches = [shown.Cache() for _ in shown.model.blocks]
        parts = [shown.model(part, caches) for part in ids.tensor_split(cuts, dim=1)]
        torch.testing.assert_close(torch.cat(parts, 1), whole, atol=1e-4, rtol=0)
        early = shown.model(ids[:, : cuts[0]])
        torch.testing.assert_close(early, whole[:, : cuts[0]], atol=1e-4, rtol=0)


def test_how_many_tokens_are_read(shown):
    """
    The same tokens. Without a cache, twice the length means about four times the
    reading. With it, each token is read once.
    """
    reads = []
    count = lambda _, inputs: reads.append(inputs[0].numel())  # noqa: E731
    hook = shown.model.register_forward_pre_hook(count)
    try:
        found = {}
        for length in (16, 32, 64):
            ids = shown.new_text[7:8][None]
            reads.clear()
            without = shown.continued(shown.model, ids, length, likeliest)
            found[length] = sum(reads)
            reads.clear()
            assert shown.generate(shown.model, ids, length, 0).equal(without)
            assert sum(reads) == length
    finally:
        hook.remove()
    assert 3.7 < found[32] / found[16] < 4 and 3.7 < found[64] / found[32] < 4


def test_left_padding(shown):
    """
    With `padding`, batch and single texts agree, and so do their scores, up to rounding.
    """
    torch.manual_seed(0)
    rows = shown.new_text[: 6 * 30].view(6, 30).clone()
    padding = torch.randint(0, 29, (6,))
    for row, left in zip(rows, padding, strict=True):
        row[:left] = torch.randint(0, 512, (left,))
    scores = shown.model(rows, padding=padding)
    written = shown.generate(shown.model, rows, 20, 0, padding=padding)
    pairs = zip(rows, padding, scores, written, strict=True)
    for row, left, told, line in pairs:
        alone = shown.model(row[None, left:])[0]
        torch.testing.assert_close(told[left:], alone, atol=1e-4, rtol=0)
        assert shown.generate(shown.model, row[None, left:], 20, 0)[0].equal(
            line[left:]
        )


def test_a_row_that_may_look_at_nothing():
    r"""
    A padding token itself may look at nothing; on a CPU, `scaled_dot_product_attention`
    then gives zeros. (A softmax over nothing but $-\infty$ gives `nan`, which spreads.)
    """
    torch.manual_seed(0)
    query = torch.randn(1, 2, 5, 8)
    mask = torch.ones(5, 5).tril().bool()
    mask[:, :2] = False
    mixed = F.scaled_dot_product_attention(query, query, query, attn_mask=mask)
    assert (mixed[:, :, :2] == 0).all() and mixed.isfinite().all()
    shares = (query @ query.mT).masked_fill(~mask, -torch.inf).softmax(-1)
    once = shares @ query
    assert once[:, :, :2].isnan().all()
    assert (torch.where(mask, shares, 0.0) @ once).isnan().all()


def test_how_long_a_text_can_be(shown):
    """(A text may have 65 tokens, as nobody reads the last one.)"""
    for start in (1, 40, 64):
        ids = shown.new_text[None, :start]
        assert shown.generate(shown.model, ids, 65 - start, 0).size(1) == 65
        with pytest.raises(IndexError, match="index out of range"):
            shown.generate(shown.model, ids, 66 - start, 0)


def test_positions_of_a_cache_that_slides(shown):
    """
    When the cache slides, the keys keep their old positions, and each new token is
    number 63. After 63 steps, all tokens claim to stand at the same place.
    """
    places = []
    note = lambda _, inputs: places.extend(inputs[0].flatten().tolist())  # noqa: E731
    hook = shown.model.positions.register_forward_pre_hook(note)
    try:
        caches = [shown.Cache() for _ in shown.model.blocks]
        shown.model(shown.new_text[None, :64], caches)
        for step in range(63):
            for cache in caches:
                cache.keys = cache.keys[:, :, -63:]
                cache.values = cache.values[:, :, -63:]
            shown.model(shown.new_text[None, 64 + step : 65 + step], caches)
    finally:
        hook.remove()
    assert places[:64] == list(range(64)) and set(places[64:]) == {63}
    assert set(places[-64:]) == {63} and len(caches[0]) == 64


def test_the_model_looks_back_a_little(shown):
    """
    Half of the window costs two tokens a step, not 64, and is no worse here: this small
    model makes little use of what lies further back.
    """
    texts = shown.new_text[: 80 * 64].view(80, 64)
    losses = {}
    for length in (2, 16, 32, 63):
        scores = shown.model(texts[:, 63 - length : 63])[:, -1]
        losses[length] = F.cross_entropy(scores, texts[:, 63]).item()
    assert abs(losses[16] - losses[63]) < 0.1 and abs(losses[32] - losses[63]) < 0.1
    assert losses[2] > losses[16] + 0.1


def test_why_speculation_keeps_the_distribution():
    r"""
    Why this keeps the distribution: a token is guessed and taken with probability
    $q \cdot \min(1, p / q) = \min(p, q)$. What is missing up to $p$ is
    $\max(0, p - q)$, and that is what the other draw adds.
    """
    torch.manual_seed(0)
    for _ in range(50):
        p, q = (3 * torch.randn(2, 40, dtype=torch.float64)).softmax(-1)
        taken = q * (p / q).clamp(max=1)
        torch.testing.assert_close(taken, torch.minimum(p, q))
        left = (p - q).clamp(min=0)
        torch.testing.assert_close(taken + left, p)
        torch.testing.assert_close(1 - taken.sum(), left.sum())


def test_a_wrong_second_draw_is_found(shown):
    """
    Refuse a guess and then draw from $p$ instead of the leftover, and a count finds
    that mistake as well.
    """
    ids = torch.tensor([shown.tokenizer.encode("Alice")])
    p = shown.model(ids)[0, -1].softmax(-1)
    q = shown.draft[ids[0, -1]]
    for seed in range(5):
        torch.manual_seed(seed)
        guess = torch.multinomial(q, 5000, replacement=True)
        taken = torch.rand(5000) < (p / q)[guess]
        found = []
        for second in ((p - q).clamp(min=0), p):
            own = torch.multinomial(second, 5000, replacement=True)
            seen = torch.where(taken, guess, own).bincount(minlength=512)
            found.append(chi_square(seen, p))
        right, wrong = found
        assert right < 1.6 and wrong > 2 * right


def test_a_cache_of_another_text(shown):
    """
    Make new caches for each batch: one of the same size would be continued without a
    message.
    """
    one, other = shown.new_text[:40].view(2, 1, 20)
    caches = [shown.Cache() for _ in shown.model.blocks]
    shown.model(one, caches)
    continued = shown.model(other, caches)
    assert len(caches[0]) == 40
    both = shown.model(torch.cat([one, other], dim=1))[:, 20:]
    torch.testing.assert_close(continued, both, atol=1e-4, rtol=0)
    assert (continued - shown.model(other)).abs().max() > 1


def test_greedy_decoding_misses_likelier_texts(shown):
    """
    The likeliest token at each step need not give the likeliest text.
    """
    ids = torch.tensor([shown.tokenizer.encode("Alice")])
    greedy = shown.generate(shown.model, ids, 12, 0)
    found = shown.beam_search(shown.model, ids, 12, 8, 512)
    one, other = (shown.log_probs(shown.model, row).sum() for row in (greedy, found))
    assert other > one + 0.5
    assert shown.beam_search(shown.model, ids, 12, 1, 512).equal(greedy)
