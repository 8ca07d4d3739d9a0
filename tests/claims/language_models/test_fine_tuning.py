import pytest
import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F


@pytest.fixture(scope="module")
def shown(names_in):
    """Give what the lesson shows."""
    return names_in("language_model", "instructions", "template", "rows", "tuning")


@pytest.fixture(scope="module")
def lora(shown):
    """Give the first model with LoRA of the comparison."""
    return shown.tuned(seed=0, rank=8, rate=0.01)


@pytest.fixture(scope="module")
def assistant(shown):
    model = shown.load_model()
    model.load_state_dict(load_file("assistant.safetensors"))
    return model


def test_the_mean_is_over_what_counts():
    """
    The loss is the mean over the targets that are not −100: three tokens of the answer,
    and its end.
    """
    torch.manual_seed(0)
    scores, targets = torch.randn(9, 5), torch.randint(5, (9,))
    targets[:6] = -100
    found = F.cross_entropy(scores, targets)
    torch.testing.assert_close(found, F.cross_entropy(scores[6:], targets[6:]))
    found = F.cross_entropy(scores, targets.masked_fill(targets < 0, 0))
    assert not torch.isclose(found, F.cross_entropy(scores[6:], targets[6:]))


def test_the_model_still_reads_the_prompt(shown):
    """
    The model still *reads* the prompt. It is just not asked to predict it.
    """
    model = shown.load_model()
    ids, targets = shown.chat("Alice sat in the wood. Who was it?", "Alice.")
    scores = model(ids[None, :-1])[0]
    loss = F.cross_entropy(scores, targets[1:])
    by_score = torch.autograd.grad(loss, scores, retain_graph=True)[0]
    assert not by_score[targets[1:] == -100].any()
    loss.backward()
    assert model.tokens.weight.grad[ids[1]].abs().sum() > 0
    changed = ids.clone()
    changed[1] = 70
    assert not model(changed[None, :-1])[0, -1].equal(scores[-1])


def test_it_starts_as_the_base_model(shown):
    """
    Before the first step, the model with LoRA computes exactly what the base model
    does: `equal`, not only close.
    """
    base, (ids, _) = shown.load_model(), shown.windows(shown.new_text, 4, 64)
    for seed, rank in enumerate((1, 8, 64)):
        torch.manual_seed(seed)
        model = shown.add_lora(shown.load_model(), rank)
        assert model(ids).equal(base(ids))
        model.blocks[1].network[0].up.data += 0.1
        assert not model(ids).equal(base(ids))


def test_merged_is_plain(shown):
    """
    Merged or not, the outputs are the same up to rounding, and the merged model is a
    plain one again, with no more weights and no more work than before.
    """
    ids, _ = shown.windows(shown.new_text, 4, 64)
    model = shown.add_lora(shown.load_model().double(), 8)
    for part in model.modules():
        if isinstance(part, shown.LoRA):
            part.up.data.normal_(std=0.1)
            x = torch.randn(3, part.down.size(1), dtype=torch.float64)
            before = part(x)
            part.merged()
            torch.testing.assert_close(part(x), before)  # merged twice: no change
            part.up.data.normal_(std=0.1)
    before = model(ids)
    merged = shown.merge_lora(model)
    torch.testing.assert_close(merged(ids), before)
    shapes = {name: part.shape for name, part in merged.state_dict().items()}
    plain = shown.load_model().state_dict()
    assert shapes == {name: part.shape for name, part in plain.items()}


def test_the_share_shrinks_with_the_width():
    """
    A matrix of 64 by 64 is not large, and two thin ones of rank 8 are a quarter of it.
    For a matrix of 4096 by 4096, rank 8 is one part in 256.
    """
    for width, parts in ((64, 4), (4096, 256)):
        with torch.device("meta"):
            down, up = nn.Linear(width, 8, bias=False), nn.Linear(8, width, bias=False)
            whole = nn.Linear(width, width, bias=False).weight.numel()
        assert whole == parts * (down.weight.numel() + up.weight.numel())


def test_decay_shrinks_what_has_no_gradient(shown):
    """
    That does not hold back *weight decay*, which shrinks weights without a gradient of
    their own, so it has to be off.
    """
    for decay in (0.0, 0.1):
        rows = nn.Embedding(6, 3)
        shown.learn_rows(rows, first=4)
        before = rows.weight.detach().clone()
        optimizer = torch.optim.AdamW(rows.parameters(), lr=0.1, weight_decay=decay)
        rows.weight.square().sum().backward()
        optimizer.step()
        assert not rows.weight[4:].equal(before[4:])
        assert rows.weight[:4].equal(before[:4]) == (decay == 0)


def test_frozen_rows_leave_more_wrong(shown, lora):
    """
    With these rows frozen, the training below leaves far more answers wrong.
    """
    torch.manual_seed(0)
    model = shown.add_lora(shown.load_model(), 8)
    shown.tune(model, rate=0.01, steps=100, masked=True, old=0)
    assert shown.right(model, shown.new) < shown.right(lora, shown.new) - 15


def test_the_base_model_is_back(shown, lora):
    """
    But with LoRA, the old weights are still there: without the thin matrices, and with
    the four old rows, the base model is back.
    """
    base, (ids, _) = shown.load_model(), shown.windows(shown.new_text, 4, 64)
    plain = {
        name.replace(".linear.", "."): weight.clone()
        for name, weight in lora.state_dict().items()
        if not name.endswith((".up", ".down"))
    }
    plain["tokens.weight"][shown.USER :] = base.tokens.weight[shown.USER :].detach()
    model = shown.LanguageModel(base.config)
    model.load_state_dict(plain)
    assert model(ids).equal(base(ids))
    assert not lora(ids).allclose(base(ids), atol=0.1)


def test_worse_than_the_frequencies(shown, lora):
    """
    On the book, all six models are now worse than that.
    """
    counts = torch.bincount(shown.book, minlength=512) + 1.0
    unigram = -(counts / counts.sum()).log()[shown.new_text].mean()
    assert 5.2 < unigram < 5.35
    full = shown.tuned(seed=0, rank=None, rate=0.003)
    assert shown.loss_on(lora, shown.new_text) > unigram
    assert shown.loss_on(full, shown.new_text) > unigram
    assert shown.loss_on(shown.load_model(), shown.new_text) < unigram - 1.5


def test_slower_not_unable(shown):
    """
    It learns more slowly here, but it does learn: with 400 steps, more than nine in ten
    answers are right.
    """
    model = shown.tuned(seed=0, rank=8, rate=0.01, masked=False, steps=400)
    assert shown.right(model, shown.new) > 90


def test_three_in_four(shown):
    """
    Three in four tokens now belong to prompts, and names and places in them cannot be
    predicted.
    """
    _, answer = shown.batch_of(shown.known, masked=True)
    _, both = shown.batch_of(shown.known, masked=False)
    share = 1 - (answer >= 0).sum() / (both >= 0).sum()
    assert 0.7 < share < 0.8


def test_one_of_ten(shown, assistant):
    """
    It did not learn to copy a name from the sentence, but to choose one of ten.
    """
    names = {f"{shown.capital(name)}." for name in shown.WHO}
    asked = shown.examples(
        [(who, "by the sea") for who in ("Bill", "the Dodo", "the Cook")]
    )
    found = shown.answers(assistant, [prompt for prompt, _ in asked[::2]])
    assert sum(one in names for one in found) > 0.7 * len(found)
    assert not any(
        one == answer for one, (_, answer) in zip(found, asked[::2], strict=True)
    )


def test_no_end_no_stop(shown):
    """
    Then the model never learns to stop, and talks on after its answer.
    """
    torch.manual_seed(0)
    model = shown.load_model()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.003, weight_decay=0.0)
    for _ in range(40):
        chosen = [
            shown.known[n] for n in torch.randint(len(shown.known), (16,)).tolist()
        ]
        ids, targets = shown.batch_of(chosen, masked=True)
        targets = targets.masked_fill(targets == shown.END, -100)
        loss = F.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    prompt = torch.tensor(
        [[shown.USER, *shown.tokenizer.encode(shown.new[0][0]), shown.MODEL]]
    )
    ids = shown.generate(model.eval(), prompt, 12, temperature=0, end=shown.END)
    assert shown.END not in ids[0].tolist()
