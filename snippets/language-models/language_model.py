"""A small language model, which grows from lesson to lesson."""

# --8<-- [start:config]
from collections.abc import Iterator
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Config:
    """The sizes of a model."""

    vocabulary: int = 512
    context: int = 64
    width: int = 64
    heads: int = 4
    layers: int = 2


# --8<-- [end:config]


# --8<-- [start:cache]
class Cache:
    """The keys and values of one layer for all tokens so far."""

    def __init__(self) -> None:
        self.keys = self.values = torch.empty(0)

    def __len__(self) -> int:
        return self.keys.size(-2) if self.keys.numel() else 0

    def extend(self, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Add those of new tokens, and return all: (batch, heads, length, size) each."""
        if len(self):
            keys = torch.cat([self.keys, keys], dim=-2)
            values = torch.cat([self.values, values], dim=-2)
        self.keys, self.values = keys, values
        return keys, values


# --8<-- [end:cache]


# --8<-- [start:attention]
class Attention(nn.Module):
    """Multi-head attention of a sequence to itself, (batch, length, width)."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.heads = config.heads
        self.project = nn.Linear(config.width, 3 * config.width, bias=False)
        self.output = nn.Linear(config.width, config.width, bias=False)

    def forward(self, x: Tensor, mask: Tensor, cache: Cache | None = None) -> Tensor:
        """Let each token look where the mask is true."""
        split = self.project(x).unflatten(-1, (3, self.heads, -1))
        queries, keys, values = split.permute(2, 0, 3, 1, 4)
        if cache is not None:
            keys, values = cache.extend(keys, values)
        mixed = F.scaled_dot_product_attention(queries, keys, values, attn_mask=mask)
        return self.output(mixed.transpose(1, 2).flatten(2))


# --8<-- [end:attention]


# --8<-- [start:block]
class Block(nn.Module):
    """Attention, then a feed-forward network, each added to what comes in."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(config.width)
        self.attention = Attention(config)
        self.network_norm = nn.LayerNorm(config.width)
        self.network = nn.Sequential(
            nn.Linear(config.width, 4 * config.width),
            nn.GELU(),
            nn.Linear(4 * config.width, config.width),
        )

    def forward(self, x: Tensor, mask: Tensor, cache: Cache | None = None) -> Tensor:
        x = x + self.attention(self.attention_norm(x), mask, cache)
        return x + self.network(self.network_norm(x))


# --8<-- [end:block]


# --8<-- [start:model]
class LanguageModel(nn.Module):
    """Scores for the next token, after each token of (batch, length) ids."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.tokens = nn.Embedding(config.vocabulary, config.width)
        self.positions = nn.Embedding(config.context, config.width)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = nn.LayerNorm(config.width)
        for parameter in self.parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, std=0.02)

    def forward(
        self,
        ids: Tensor,
        caches: list[Cache] | None = None,
        padding: Tensor | None = None,
    ) -> Tensor:
        """Return logits, (batch, length, vocabulary).

        `padding` says how many tokens at the left of each row are none.
        """
        past, new = len(caches[0]) if caches else 0, ids.size(1)
        places = torch.arange(past + new, device=ids.device)
        mask = places <= places[past:, None]
        if padding is not None:
            mask = mask & (places >= padding[:, None, None, None])
            places = (places - padding[:, None]).clamp(min=0)
        x = self.tokens(ids) + self.positions(places[..., past:])
        for n, block in enumerate(self.blocks):
            x = block(x, mask, caches[n] if caches else None)
        return self.norm(x) @ self.tokens.weight.T


# --8<-- [end:model]


# --8<-- [start:windows]
def windows(tokens: Tensor, count: int, length: int) -> tuple[Tensor, Tensor]:
    """Return ids from random places, and those one further: (count, length) each."""
    starts = torch.randint(len(tokens) - length, (count, 1), device=tokens.device)
    places = starts + torch.arange(length, device=tokens.device)
    return tokens[places], tokens[places + 1]


# --8<-- [end:windows]


# --8<-- [start:fit]
def training_steps(
    model: LanguageModel,
    tokens: Tensor,
    steps: int,
    rate: float = 8e-3,
    batch: int = 32,
) -> Iterator[float]:
    """Train on windows of a text; give the loss of each step, in nats a token."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=rate, total_steps=steps, pct_start=0.1
    )
    for _ in range(steps):
        model.train()
        ids, targets = windows(tokens, batch, model.config.context)
        loss = F.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        optimizer.step()
        schedule.step()
        yield loss.item()


def fit(
    model: LanguageModel,
    tokens: Tensor,
    steps: int,
    rate: float = 8e-3,
    batch: int = 32,
) -> list[float]:
    """Take all training steps; return the loss of each, in nats a token."""
    return list(training_steps(model, tokens, steps, rate, batch))


# --8<-- [end:fit]


# --8<-- [start:loss-on]
@torch.no_grad()
def loss_on(model: LanguageModel, tokens: Tensor) -> float:
    """Return the mean loss over a text, read in windows side by side, in nats a token."""
    model.eval()
    length = model.config.context
    count = (len(tokens) - 1) // length
    ids = tokens[: count * length].view(count, length)
    targets = tokens[1 : count * length + 1]
    return F.cross_entropy(model(ids).flatten(0, 1), targets).item()


# --8<-- [end:loss-on]


# --8<-- [start:log-probs]
def log_probs(model: LanguageModel, ids: Tensor) -> Tensor:
    """Return the log-probability of each token but the first: (batch, length - 1)."""
    scores = model(ids[:, :-1]).log_softmax(dim=-1)
    return scores.gather(-1, ids[:, 1:, None]).squeeze(-1)


# --8<-- [end:log-probs]


# --8<-- [start:generate]
@torch.no_grad()
def generate(
    model: LanguageModel,
    ids: Tensor,
    count: int,
    temperature: float = 1.0,
    padding: Tensor | None = None,
    end: int | None = None,
) -> Tensor:
    """Return the ids, (batch, length), with up to `count` more in each row.

    Temperature 0 takes the likeliest token. After the token `end`, a row has only that.
    """
    caches = [Cache() for _ in model.blocks]
    new, ended = ids, torch.zeros(len(ids), 1, dtype=torch.bool, device=ids.device)
    for _ in range(count):
        scores = model(new, caches, padding)[:, -1]
        if temperature:
            new = torch.multinomial((scores / temperature).softmax(dim=-1), 1)
        else:
            new = scores.argmax(dim=-1, keepdim=True)
        if end is not None:
            new = new.masked_fill(ended, end)
            ended = new == end
        ids = torch.cat([ids, new], dim=1)
        if ended.all():
            break
    return ids


# --8<-- [end:generate]


# --8<-- [start:lora]
class LoRA(nn.Module):
    """A frozen linear layer, plus the product of two thin matrices that learn."""

    def __init__(self, linear: nn.Linear, rank: int, scale: float = 2.0) -> None:
        super().__init__()
        self.linear, self.scale = linear.requires_grad_(False), scale
        outputs, inputs = linear.weight.shape
        down = linear.weight.new_empty(rank, inputs).normal_(std=inputs**-0.5)
        self.down = nn.Parameter(down)
        self.up = nn.Parameter(linear.weight.new_zeros(outputs, rank))

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(x) + self.scale * (x @ self.down.T @ self.up.T)

    @torch.no_grad()
    def merged(self) -> nn.Linear:
        """Move the change into the linear layer, and return that."""
        self.linear.weight += self.scale * (self.up @ self.down)
        self.up.zero_()  # or it would count twice
        return self.linear


def add_lora(model: LanguageModel, rank: int) -> LanguageModel:
    """Freeze a model, give each linear layer of its blocks a LoRA, and return it."""
    model.requires_grad_(False)
    for module in list(model.blocks.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, nn.Linear):
                setattr(module, name, LoRA(child, rank))
    return model


def merge_lora(model: LanguageModel) -> LanguageModel:
    """Turn each LoRA of a model into a linear layer again, and return the model."""
    for module in list(model.blocks.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, LoRA):
                setattr(module, name, child.merged())
    return model


# --8<-- [end:lora]


# --8<-- [start:experts]
class Experts(nn.Module):
    """Several networks and a router, which sends each token to a few of them."""

    shares: Tensor
    chosen: Tensor

    def __init__(self, width: int, hidden: int, count: int, top: int) -> None:
        super().__init__()
        self.top = top
        self.router = nn.Linear(width, count, bias=False)
        self.networks = nn.ModuleList(
            nn.Sequential(nn.Linear(width, hidden), nn.GELU(), nn.Linear(hidden, width))
            for _ in range(count)
        )
        self.register_buffer("bias", torch.zeros(count))

    def route(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """Return the weights and the numbers of the chosen experts, (tokens, top) each.

        `bias` has a say in who is chosen, and none in the weights.
        """
        self.shares = self.router(tokens).softmax(dim=-1)
        self.chosen = (self.shares + self.bias).topk(self.top, dim=-1).indices
        weights = self.shares.gather(-1, self.chosen)
        return weights / weights.sum(dim=-1, keepdim=True), self.chosen

    def forward(self, x: Tensor) -> Tensor:
        """Let each expert see its own tokens only, and add up what they say."""
        tokens = x.flatten(0, -2)
        weights, chosen = self.route(tokens)
        result = torch.zeros_like(tokens)
        for n, network in enumerate(self.networks):
            rows, places = (chosen == n).nonzero(as_tuple=True)
            said = weights[rows, places, None] * network(tokens[rows])
            result.index_add_(0, rows, said)
        return result.view_as(x)

    def loads(self) -> Tensor:
        """Return the share of each expert in all choices of the last call."""
        counts = self.chosen.flatten().bincount(minlength=len(self.networks))
        return counts / counts.sum()


# --8<-- [end:experts]


# --8<-- [start:add-experts]
def add_experts(
    model: LanguageModel, count: int, top: int, hidden: int
) -> LanguageModel:
    """Put new experts in place of the network of each block, and return the model."""
    for block in model.blocks:
        block.network = Experts(model.config.width, hidden, count, top)
    return model


# --8<-- [end:add-experts]
