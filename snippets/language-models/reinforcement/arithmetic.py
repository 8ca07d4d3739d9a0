"""Sums of two digits: examples to imitate, and a checker of answers."""

# --8<-- [start:task]
import torch
from language_model import Config, log_probs

SIGNS = "0123456789+=,;"
PROMPT, ANSWER, END = 4, 6, SIGNS.index(";")  # "7+8=", at most 6 signs, the end
config = Config(vocabulary=len(SIGNS), context=PROMPT + ANSWER, width=32)


def encode(texts, length=PROMPT + ANSWER):
    """Return ids of texts, filled up with end signs: (count, length)."""
    filled = [text.ljust(length, ";") for text in texts]
    return torch.tensor([[SIGNS.index(sign) for sign in text] for text in filled])


def decode(ids):
    """Return the texts up to the first end sign."""
    return ["".join(SIGNS[i] for i in row).split(";")[0] for row in ids.tolist()]


# --8<-- [end:task]


# --8<-- [start:checker]
def right(question, answer):
    """Return 1 for the right sum and nothing else, otherwise 0."""
    a, b = question.split("+")
    return float(answer == str(int(a) + int(b)))


# --8<-- [end:checker]


# --8<-- [start:worked]
def worked(count):
    """Return worked examples. Of sums above 9, most lack the ten; some add a guess."""
    texts = []
    for a, b in torch.randint(10, (count, 2)).tolist():
        total = (a + b) % 10 if torch.rand(()) < 0.6 else a + b
        guess = f",{torch.randint(19, ())}" if torch.rand(()) < 0.25 else ""
        texts.append(f"{a}+{b}={total}{guess}")
    return texts


# --8<-- [end:worked]


# --8<-- [start:answers]
def answer_log_probs(model, ids):
    """Return the log-probability of each sign behind the prompt."""
    return log_probs(model, ids)[:, PROMPT - 1 :]


def real(ids):
    """Return which signs behind the prompt count: up to the first end, and that one."""
    ended = ids[:, PROMPT:] == END
    return ended.cumsum(dim=1) - ended.long() == 0


def imitate(model, steps, seed, rate=1e-2, batch=64):
    """Train on worked examples, on the signs behind the prompt."""
    torch.manual_seed(seed)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=rate, total_steps=steps, pct_start=0.1
    )
    for _ in range(steps):
        ids = encode(worked(batch))
        loss = -answer_log_probs(model, ids)[real(ids)].mean()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        optimizer.step()
        schedule.step()


@torch.no_grad()
def chance_right(model, problems):
    """Return the probability that a sampled answer is right, for each problem."""
    ids = encode([f"{a}+{b}={a + b}" for a, b in problems])
    return (answer_log_probs(model, ids) * real(ids)).sum(dim=1).exp()


torch.manual_seed(0)
pairs = torch.cartesian_prod(torch.arange(10), torch.arange(10))
pairs = pairs[torch.randperm(100)].tolist()
practice, unseen = pairs[:75], pairs[75:]
# --8<-- [end:answers]
