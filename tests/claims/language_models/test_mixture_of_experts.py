import pytest
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

SMALL = {"vocabulary": 50, "context": 20, "width": 16, "heads": 2}


@pytest.fixture(scope="module")
def lm(script):
    """Give the shared module of the part."""
    return script("language_model")


def by_all(experts, tokens):
    weights, chosen = experts.route(tokens)
    table = torch.zeros_like(experts.shares).scatter(-1, chosen, weights)
    said = torch.stack([network(tokens) for network in experts.networks], dim=1)
    return (table[:, :, None] * said).sum(dim=1)


def balance_loss(experts):
    loads, shares = experts.loads(), experts.shares.mean(dim=0)
    return len(loads) * (loads * shares).sum()


def flops(module, x):
    with FlopCounterMode(display=False) as counter:
        module(x)
    return counter.get_total_flops()


@pytest.mark.parametrize(("count", "top"), [(8, 2), (4, 4), (5, 1), (8, 3)])
def test_dispatch_is_the_dense_reference(lm, count, top):
    """
    The results are equal up to rounding, and so are the gradients of all 33
    parameters, the router's included.
    """
    torch.manual_seed(0)
    experts, tokens = (
        lm.Experts(16, 24, count, top).double(),
        torch.randn(90, 16).double(),
    )
    experts.bias.normal_(std=0.1)
    found = []
    for run in (experts, lambda tokens: by_all(experts, tokens)):
        result = run(tokens)
        experts.zero_grad()
        result.square().sum().backward()
        grads = [
            torch.zeros_like(w) if w.grad is None else w.grad
            for w in experts.parameters()
        ]
        found.append([result, *grads])
    assert len(found[0]) == 2 + 4 * count
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other)


def test_where_the_gradient_of_the_router_comes_from(lm):
    """
    It has none: the places that `topk` returns are whole numbers. The router learns
    through the *weights* of the experts that were chosen.
    """
    torch.manual_seed(0)
    experts = lm.Experts(16, 24, 8, 2)
    weights, chosen = experts.route(torch.randn(50, 16))
    assert not chosen.dtype.is_floating_point and not chosen.requires_grad
    assert weights.requires_grad
    experts.route = lambda tokens: (weights.detach(), chosen)
    experts(torch.randn(50, 16)).square().sum().backward()
    assert experts.router.weight.grad is None


def test_what_counts_as_work(lm):
    """
    Total weights say what must be stored, active ones what is computed.
    """
    x = torch.randn(200, 32)
    for count in (4, 9):
        for top in (1, 3):
            experts = lm.Experts(32, 16, count, top)
            one, router = 2 * 32 * 16, 32 * count
            assert flops(experts, x) == 2 * 200 * (top * one + router)
            total = sum(weight.numel() for weight in experts.parameters())
            assert total == count * (one + 16 + 32) + router


def test_grouped_products_on_a_cpu():
    """
    On a CPU, it gives the same numbers as a product for each group, but wants rows of a
    multiple of 16 bytes.
    """
    torch.manual_seed(0)
    x, matrices = torch.randn(30, 16), torch.randn(3, 16, 8)
    ends = torch.tensor([4, 4, 30], dtype=torch.int32)
    parts = [x[:4] @ matrices[0], x[4:4] @ matrices[1], x[4:] @ matrices[2]]
    found = F.grouped_mm(x, matrices, offs=ends)
    torch.testing.assert_close(found, torch.cat(parts))
    for inside, outside in ((10, 8), (16, 6)):
        x, matrices = torch.randn(30, inside), torch.randn(3, inside, outside)
        with pytest.raises(RuntimeError, match="multiple of 16 bytes"):
            F.grouped_mm(x, matrices, offs=ends)


def test_what_the_balance_loss_pushes(lm):
    """
    The counts have no gradient, but the shares do: it pushes down the shares of busy
    experts.
    """
    torch.manual_seed(0)
    experts, tokens = lm.Experts(16, 24, 4, 2), torch.randn(400, 16)
    with torch.no_grad():
        experts.router.weight *= 3
    experts.route(tokens)
    before, busiest = experts.shares.mean(dim=0), experts.loads().argmax()
    assert not experts.loads().requires_grad
    balance_loss(experts).backward()
    with torch.no_grad():
        experts.router.weight -= 0.5 * experts.router.weight.grad
    experts.route(tokens)
    assert experts.shares.mean(dim=0)[busiest] < before[busiest]


def test_balance_loss_of_balanced_choices(lm):
    """
    The Switch Transformer (2021) adds a term to the loss: for each expert, its share
    of the choices times its mean share, summed up, times the number of experts.
    """
    experts = lm.Experts(16, 24, 4, 2)
    experts.shares = torch.randn(8, 4).softmax(dim=-1)
    experts.chosen = torch.arange(16).view(8, 2) % 4
    assert balance_loss(experts).item() == pytest.approx(1.0)  # whatever the shares
    experts.shares = torch.tensor([[0.7, 0.2, 0.05, 0.05]])
    experts.chosen = torch.tensor([[0, 1]])
    assert balance_loss(experts).item() == pytest.approx(4 * (0.35 + 0.1))


def test_biases_choose_and_do_not_weight(lm):
    """
    It is added to the shares when experts are chosen, and not when they are weighted.
    After each step, the bias of a busy expert goes down a little, and that of an idle
    one up. No gradient is needed.
    """
    torch.manual_seed(0)
    experts, tokens = lm.Experts(16, 24, 8, 2), torch.randn(500, 16)
    with torch.no_grad():
        experts.router.weight[0] += 0.5
        tokens += 0.3
        experts.route(tokens)
        before = experts.loads()
        for _ in range(400):
            loads = experts.loads()
            experts.bias -= 0.002 * (loads - loads.mean()).sign()
            weights, chosen = experts.route(tokens)
    assert before.max() > 0.2 and experts.loads().max() < 0.16
    shares = experts.shares.gather(-1, chosen)
    torch.testing.assert_close(weights, shares / shares.sum(dim=-1, keepdim=True))
    experts.bias.fill_(7.0)  # the same for all changes nothing
    one = experts(tokens)
    experts.bias.zero_()
    torch.testing.assert_close(experts(tokens), one)


def limited(experts, tokens, factor):
    weights, chosen = experts.route(tokens)
    count = len(experts.networks)
    capacity = -int(-factor * chosen.numel() // count)
    marks = F.one_hot(chosen.flatten(), count)
    kept = ((marks.cumsum(dim=0) * marks).sum(dim=-1) <= capacity).view_as(chosen)
    experts.route = lambda tokens: (weights * kept, chosen)
    result = experts(tokens)
    del experts.route
    return result, kept


def test_what_a_dropped_token_gets(lm):
    """
    Choices beyond it are dropped, and the token gets nothing from that expert. If both
    of its choices are dropped, only the residual connection carries it on.
    """
    torch.manual_seed(0)
    experts, tokens = lm.Experts(16, 24, 8, 2), torch.randn(300, 16)
    result, kept = limited(experts, tokens, 0.4)
    lost = ~kept.any(dim=-1)
    assert lost.any() and (result[lost] == 0).all()
    assert (result[~lost].abs().amax(dim=-1) > 0).all()
    block = lm.Block(lm.Config(**SMALL))
    block.network = lm.Experts(16, 24, 8, 2)
    block.network.route = lambda tokens: (torch.zeros(5, 2), torch.zeros(5, 2).long())
    x, mask = torch.randn(1, 5, 16), torch.ones(5, 5).tril().bool()
    expected = x + block.attention(block.attention_norm(x), mask)
    torch.testing.assert_close(block(x, mask), expected)


def test_with_a_capacity_texts_compete(lm):
    """
    With a capacity, the tokens of a batch compete for places. What a model says about
    your text then depends on the texts next to it.
    """
    torch.manual_seed(0)
    experts, tokens = lm.Experts(16, 24, 8, 2), torch.randn(300, 16)
    alone, _ = limited(experts, tokens[-20:], 1.0)
    together, _ = limited(experts, tokens, 1.0)
    assert (alone - together[-20:]).abs().max() > 0.01
    torch.testing.assert_close(experts(tokens[-20:]), experts(tokens)[-20:])


def test_a_cache_changes_nothing(lm):
    """
    Experts see one token at a time, so it should make no difference to them.
    """
    for seed in range(2):
        torch.manual_seed(seed)
        model = lm.add_experts(lm.LanguageModel(lm.Config(**SMALL)), 4, 2, 8).double()
        ids = torch.randint(0, 50, (2, 5))
        cached = lm.generate(model, ids, count=12, temperature=0)
        with torch.no_grad():
            for _ in range(12):
                ids = torch.cat([ids, model(ids)[:, -1:].argmax(dim=-1)], dim=1)
        assert torch.equal(cached, ids)
        caches = [lm.Cache() for _ in model.blocks]
        parts = [model(ids[:, :9], caches), model(ids[:, 9:], caches)]
        torch.testing.assert_close(torch.cat(parts, dim=1), model(ids))


def test_plus_with_rows_that_repeat():
    """
    No message, but of rows that repeat, only one is kept. `index_add` adds them all.
    """
    rows, said = torch.tensor([0, 1, 0]), torch.tensor([[1.0], [2.0], [4.0]])
    result = torch.zeros(2, 1)
    result[rows] += said
    assert result[0] in (1.0, 4.0)
    assert torch.zeros(2, 1).index_add(0, rows, said).tolist() == [[5.0], [2.0]]


def test_one_choice_teaches_the_router_nothing(lm):
    """
    No message: the weight is 1 whatever the router says, so the router learns nothing
    from the loss.
    """
    torch.manual_seed(0)
    x = torch.randn(200, 16)
    for top, learns in ((1, False), (2, True)):
        experts = lm.Experts(16, 24, 8, top)
        experts(x).square().sum().backward()
        assert (experts.router.weight.grad.abs().max() > 1e-3) == learns


def test_scaled_shares_are_a_softmax_of_the_chosen():
    """
    The softmax of the chosen scores is the same as scaled shares of all: what they
    have in common cancels.
    """
    torch.manual_seed(0)
    scores = torch.randn(50, 8)
    for top in (1, 2, 8):
        best, chosen = scores.topk(top, dim=-1)
        shares = scores.softmax(dim=-1).gather(-1, chosen)
        scaled = shares / shares.sum(dim=-1, keepdim=True)
        torch.testing.assert_close(scaled, best.softmax(dim=-1))
        assert nn.functional.softmax(best, -1).sum() == pytest.approx(50)
