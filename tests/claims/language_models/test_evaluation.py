import math
from pathlib import Path

import pytest
import torch
from torch.nn import functional as F

FOLDER = Path(__file__).parents[3] / "snippets/language-models/evaluation"


@pytest.fixture(scope="module")
def shown(names_in):
    """Give what the lesson shows, and the model and text that it is about."""
    scripts = "language_model", "losses", "questions", "scoring", "calibration"
    return names_in(*scripts)


def section(name: str, part: str) -> str:
    """Return a section of a snippet that also trains, so that it is not imported."""
    text = (FOLDER / name).read_text("utf-8")
    inside = text.split(f"[start:{part}]\n")[1]
    return inside.split(f"<-- [end:{part}]")[0]


@pytest.fixture
def overlap(shown):
    """Give the search for runs of words as the lesson shows it."""
    names = {"re": shown.re}
    exec(section("leaked.py", "runs"), names)
    return names["overlap"]


def passages_of(tokens: torch.Tensor) -> torch.Tensor:
    return tokens[: len(tokens) // 8 * 8].view(8, -1)


def test_what_a_perplexity_says():
    """
    *Perplexity* is $e$ to the power of the mean loss: a model with perplexity 27 is as
    unsure as if it had to guess among 27 equally likely tokens.
    """
    targets = torch.randint(0, 27, (50,))
    loss = F.cross_entropy(torch.zeros(50, 27), targets)
    assert loss.exp().item() == pytest.approx(27, rel=1e-5)


def test_only_bytes_compare_tokenizers(shown):
    """
    So **perplexity by token compares models with one tokenizer only. Across tokenizers,
    share the loss among bytes**, which are the same for all.
    """
    # the same probabilities, told in other pieces: each byte of a token but the first
    # is certain, so the text is as likely as before
    losses = shown.token_losses(shown.model, shown.validation[:1000])
    pieces = [shown.tokenizer.pieces[id] for id in shown.validation[1:1000].tolist()]
    by_byte = [
        part
        for loss, piece in zip(losses.tolist(), pieces, strict=True)
        for part in [loss] + [0.0] * (len(piece) - 1)
    ]
    size = sum(map(len, pieces))
    assert sum(by_byte) / size == pytest.approx(losses.sum().item() / size, rel=1e-4)
    assert math.exp(sum(by_byte) / len(by_byte)) < 0.3 * losses.mean().exp()


def test_the_first_tokens_of_a_window(shown):
    """The first tokens of each window cost more."""
    for start in (0, 20, 40):
        tokens = shown.validation[start:]
        rows = tokens[: len(tokens) // 65 * 65].view(-1, 65)
        with torch.no_grad():
            by_place = -shown.log_probs(shown.model, rows).mean(dim=0)
        assert by_place[0] > by_place[1:4].mean() > by_place[4:].mean()


@pytest.mark.parametrize("stride", [1, 7, 16, 64])
def test_every_token_is_scored_once(shown, stride):
    """
    Every token is still scored once.
    """
    tokens = shown.validation[:140]
    losses = shown.token_losses(shown.model, tokens, stride)
    assert len(losses) == 139
    for place in (1, 2, 63, 64, 65, 100, 139):
        most = tokens[max(0, place - 64) : place + 1]
        with torch.no_grad():
            alone = -shown.log_probs(shown.model, most[None])[0, -1]
        if stride == 1 or place + stride <= 65:
            assert losses[place - 1].item() == pytest.approx(alone.item(), abs=1e-4)
    for short in (2, 3, 65, 66):
        assert len(shown.token_losses(shown.model, tokens[:short], stride)) == short - 1


def test_a_further_token_lowers_the_sum(shown):
    """
    But it is the shortest, too, and each further token can only lower a sum.
    """
    with torch.no_grad():
        scores = shown.log_probs(shown.model, shown.validation[: 20 * 65].view(20, 65))
    assert (scores <= 0).all() and (scores.cumsum(1).diff() <= 0).all()


def test_padding_on_the_right_changes_nothing(shown):
    """
    Rows of different lengths are filled up on the right, where a causal model does not
    look.
    """
    together = shown.totals(shown.model, shown.questions[:12])
    for row, (context, choices, _) in zip(together, shown.questions[:12], strict=True):
        for score, choice in zip(row, choices, strict=True):
            ids = torch.tensor([context + shown.tokenizer.encode(choice)])
            with torch.no_grad():
                alone = shown.log_probs(shown.model, ids)[0, len(context) - 1 :]
            assert score.item() == pytest.approx(alone.sum().item(), abs=1e-3)


def test_what_each_score_prefers(shown):
    """
    The gain asks what the context makes *more* likely, and its answers are as long as
    all are.
    """
    lengths = {
        name: shown.tokens.gather(1, scores.argmax(1)[:, None]).double().mean()
        for name, scores in shown.ways.items()
    }
    usual = shown.tokens.double().mean()
    assert abs(lengths["gain"] - usual) < 0.5
    assert lengths["sum"] < lengths["by byte"] < usual - 1


def test_scores_of_answers_of_one_length(shown):
    """
    Where all have as many tokens and as many bytes, the first three scores agree.
    """
    questions = [
        (one[0], ["\nA", "\nB", "\nC", "\nD"], 0) for one in shown.questions[:20]
    ]
    ends = [shown.tokenizer.encode(letter) for letter in ("\nA", "\nB", "\nC", "\nD")]
    assert len({len(end) for end in ends}) == 1
    shown.known_ids.update(zip(("\nA", "\nB", "\nC", "\nD"), ends, strict=True))
    sums = shown.totals(shown.model, questions)
    assert torch.equal(sums.argmax(1), (sums / len(ends[0])).argmax(1))
    assert torch.equal(sums.argmax(1), (sums / 2).argmax(1))


def test_pairs_take_away_what_both_share(shown):
    """
    But the interval of their **paired** difference is above zero: intervals that
    overlap do not mean a draw. And questions that are hard for both no longer count as
    noise: against 8 tokens, that removes about half of the variance.
    """
    full = (shown.ways["gain"].argmax(1) == shown.answers).float()
    near = shown.totals(shown.model, shown.questions, seen=2) - shown.alone
    hit = (near.argmax(1) == shown.answers).float()
    assert (full - hit).var() < 0.9 * (full.var() + hit.var())
    error = (full - hit).std() / len(hit) ** 0.5
    assert (full - hit).mean() > 1.96 * error
    alone = [1.96 * one.std() / len(hit) ** 0.5 for one in (full, hit)]
    assert full.mean() - hit.mean() < sum(alone)
    more = shown.totals(shown.model, shown.questions, seen=8) - shown.alone
    hit = (more.argmax(1) == shown.answers).float()
    assert 0.4 < (full - hit).var() / (full.var() + hit.var()) < 0.6


def test_half_the_width_needs_four_times_as_many():
    """Half the width needs four times as many."""
    torch.manual_seed(0)
    spread = []
    for count in (400, 1600):
        hits = torch.rand(4000, count) < 0.45
        spread.append(hits.float().mean(1).std())
    assert spread[0] / spread[1] == pytest.approx(2, rel=0.05)
    assert 1.96 * spread[0] == pytest.approx(
        1.96 * (0.45 * 0.55 / 400) ** 0.5, rel=0.05
    )


def test_calibration_of_known_and_new_text(shown):
    """
    On the text of its training, the model is right more often than it claims. On new
    text, it is about as sure, and right less often.
    """
    means = []
    for text in (shown.training, shown.validation):
        share, sure, hit = shown.reliability(*shown.logits_of(shown.model, text)).mT
        means.append((share @ sure, share @ hit))
    (sure, right), (sure_new, right_new) = means
    assert right > sure + 0.02 and right_new < sure_new - 0.015
    assert abs(sure - sure_new) < 0.02


def test_where_the_model_is_too_sure(shown):
    """
    The picture shows that the model was too sure where it was unsure, and not where it
    was sure.
    """
    rows = shown.reliability(*shown.logits_of(shown.model, shown.validation))
    gaps = rows[:, 1] - rows[:, 2]
    assert len(rows) == 10 and (gaps[:4] > 0.01).all() and (gaps[4:] < 0.01).all()


def test_a_temperature_helps_the_loss_only(shown):
    """
    But the calibration error falls on one half and rises on the other: the first half
    is easier, and a temperature from the harder one makes the model too timid there.
    """
    names = {"torch": torch, "F": F}
    exec(section("temperature.py", "fit").split("first, second")[0], names)
    for shift in (0, 20):
        halves = shown.validation[shift:].chunk(2)
        pairs = [shown.logits_of(shown.model, half) for half in halves]
        rises, losses = [], []
        for fitted, tried in (pairs, reversed(pairs)):
            logits, targets = tried
            scaled = logits / names["fit_temperature"](*fitted)
            before, after = (
                shown.reliability(one, targets) for one in (logits, scaled)
            )
            losses.append(F.cross_entropy(logits, targets))
            assert F.cross_entropy(scaled, targets) < losses[-1] - 0.002
            rises.append(
                shown.calibration_error(after) - shown.calibration_error(before)
            )
        assert rises[0] < -0.005 and rises[1] > 0.005
        assert losses[1] < losses[0] - 0.1
        share, sure, hit = after.mT
        assert share @ sure < share @ hit - 0.02


def test_a_temperature_keeps_the_order(shown):
    """
    The loss falls both times, and no guess has changed, as division by a positive
    number keeps the order.
    """
    logits, _ = shown.logits_of(shown.model, shown.validation)
    for temperature in (0.3, 1.09, 7.0):
        assert torch.equal(logits.argmax(-1), (logits / temperature).argmax(-1))


def test_the_least_loss_over_temperatures(shown):
    """
    Take the first half of the new text, and choose the temperature with the least loss
    there:
    """
    names = {"torch": torch, "F": F}
    exec(section("temperature.py", "fit").split("first, second")[0], names)
    logits, targets = shown.logits_of(shown.model, shown.validation.chunk(2)[0])
    fitted = names["fit_temperature"](logits, targets)
    least = F.cross_entropy(logits / fitted, targets)
    for other in torch.linspace(0.9, 1.3, 5).tolist():
        assert F.cross_entropy(logits / other, targets) > least - 1e-5
    # at the minimum, the model expects the logit that the true tokens have
    expected = ((logits / fitted).softmax(-1) * logits).sum(-1).mean()
    found = logits.gather(1, targets[:, None]).mean()
    assert expected.item() == pytest.approx(found.item(), abs=0.01)


def test_what_an_error_over_bins_depends_on(shown):
    """
    (An error over bins also depends on the bins, so the loss is the better judge.)
    """
    torch.manual_seed(0)
    # always right in the upper half of its confidence, and never in the lower one
    sure = torch.rand(10_000)
    hit = (sure > 0.5).float()
    rows = torch.tensor([[1.0, sure.mean(), hit.mean()]])
    halves = torch.stack(
        [
            torch.stack([part.float().mean(), sure[part].mean(), hit[part].mean()])
            for part in (sure <= 0.5, sure > 0.5)
        ]
    )
    assert shown.calibration_error(rows) < 0.01
    assert shown.calibration_error(halves) > 0.2


def test_a_leak_of_the_other_half(shown):
    """
    On the leaked half, perplexity falls to about half. The clean half, of the same
    book, shows that nothing was learned that is of use elsewhere.
    """
    passages = passages_of(shown.validation)
    leaked, clean = passages[1::2].flatten(), passages[::2].flatten()
    before = [shown.loss_on(shown.model, half) for half in (leaked, clean)]
    torch.manual_seed(5)
    model = shown.load_model.__globals__["LanguageModel"](shown.model.config)
    model.load_state_dict(shown.model.state_dict())
    shown.fit(model, leaked, steps=30, rate=1e-3)
    after = [shown.loss_on(model, half) for half in (leaked, clean)]
    assert 0.4 < math.exp(after[0] - before[0]) < 0.6
    assert 0.95 < math.exp(after[1] - before[1]) < 1.1


def test_runs_of_eight_tell_a_leak(shown, overlap):
    """
    Runs of three words are found everywhere, so they prove nothing. Runs of eight tell
    the leak from the rest.
    """
    texts = [
        shown.tokenizer.decode(one.tolist()) for one in passages_of(shown.validation)
    ]
    book = shown.tokenizer.decode(shown.training.tolist())
    leaky = book + " ".join(texts[::2])
    for number, text in enumerate(texts):
        assert overlap(text, book, 3) > 5 and overlap(text, book, 8) < 1
        if number % 2:
            assert overlap(text, leaky, 8) < 1
        else:
            assert overlap(text, leaky, 8) == 100


def test_what_argmax_makes_of_ties():
    """
    With equal scores, or nan, `argmax` may take the first place, as here, and a broken
    model gets everything right:
    """
    for score in (0.0, math.nan):
        assert (torch.full((100, 4), score).argmax(dim=1) == 0).all()


def test_where_the_space_belongs(shown):
    """
    In this tokenizer, as in GPT-2's, a space belongs to the word that follows.
    """
    encode, pieces = shown.tokenizer.encode, shown.tokenizer.pieces
    for text in ("said the Queen", "a little bottle"):
        ends = [i for i, id in enumerate(encode(text)) if pieces[id].endswith(b" ")]
        starts = [id for id in encode(text) if pieces[id].startswith(b" ")]
        assert not ends and len(starts) == text.count(" ")
