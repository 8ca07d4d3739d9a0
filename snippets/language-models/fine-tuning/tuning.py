"""Fine-tune a model on instructions, ask it, and count its right answers."""

# needs: safetensors (the weights are read from its format)

from instructions import known, new
from language_model import LanguageModel, add_lora
from rows import learn_rows
from template import END, IGNORE, MODEL, PAD, USER, Tensor, chat, tokenizer

# isort: split
# --8<-- [start:tune]
import torch
import torch.nn.functional as F
from alice import load_tokens
from language_model import generate, loss_on, windows
from torch import nn
from torch.nn.utils.rnn import pad_sequence
from trained import load_model

book, new_text = load_tokens()


def batch_of(chats: list[tuple[str, str]], masked: bool) -> tuple[Tensor, Tensor]:
    """Return ids, padded at the right, and the targets one further."""
    ids, targets = zip(*(chat(*pair, masked) for pair in chats), strict=True)
    ids = pad_sequence(ids, batch_first=True, padding_value=PAD)
    targets = pad_sequence(targets, batch_first=True, padding_value=IGNORE)
    return ids[:, :-1], targets[:, 1:]


def tune(
    model: LanguageModel, rate: float, steps: int, masked: bool, old: int
) -> LanguageModel:
    """Train on instructions, and on `old` windows of the book beside them."""
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=rate, total_steps=steps, pct_start=0.1
    )
    model.train()
    for _ in range(steps):
        chosen = torch.randint(len(known), (16,)).tolist()
        ids, targets = batch_of([known[n] for n in chosen], masked)
        loss = F.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
        if old:
            ids, targets = windows(book, old, model.config.context)
            loss = loss + F.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, max_norm=1.0)
        optimizer.step()
        schedule.step()
    return model.eval()


# --8<-- [end:tune]


# --8<-- [start:tuned]
def tuned(
    seed: int,
    rank: int | None,
    rate: float,
    steps: int = 100,
    masked: bool = True,
    old: int = 0,
) -> LanguageModel:
    """Return the base model after fine-tuning, in full if there is no rank."""
    torch.manual_seed(seed)
    model = load_model()
    if rank is not None:
        learn_rows(add_lora(model, rank).tokens, first=USER)
    return tune(model, rate, steps, masked, old)


def answers(model: LanguageModel, prompts: list[str]) -> list[str]:
    """Return what a model answers, the likeliest token each time."""
    rows = [torch.tensor([USER, *tokenizer.encode(text), MODEL]) for text in prompts]
    ids = pad_sequence(rows, batch_first=True, padding_value=PAD, padding_side="left")
    length = ids.size(1)
    padding = torch.tensor([length - len(row) for row in rows])
    ids = generate(model, ids, 12, temperature=0, padding=padding, end=END)
    texts = [tokenizer.decode(row) for row in ids[:, length:].tolist()]
    return [text.split("<|end|>")[0] for text in texts]


def right(model: LanguageModel, chats: list[tuple[str, str]]) -> float:
    """Return the percentage of answers that are right to the letter."""
    found = answers(model, [prompt for prompt, _ in chats])
    hits = [one == answer for one, (_, answer) in zip(found, chats, strict=True)]
    return 100 * sum(hits) / len(hits)


def row(name: str, models: list[LanguageModel]) -> str:
    """Tell how many new answers are right, and the loss on the book, from seed to seed."""
    hits = [right(model, new) for model in models]
    losses = [loss_on(model, new_text) for model in models]
    told = f"{min(hits):3.0f} to {max(hits):3.0f} % right"
    return f"{name:10} {told}, book {min(losses):.1f} to {max(losses):.1f}"


# --8<-- [end:tuned]
