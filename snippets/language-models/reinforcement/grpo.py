"""GRPO: groups of answers, their advantages, the loss, the rounds."""

# needs: safetensors (it loads the weights)

from arithmetic import (
    ANSWER,
    END,
    PROMPT,
    answer_log_probs,
    config,
    decode,
    encode,
    practice,
    real,
    right,
    torch,
)
from language_model import LanguageModel, generate

# --8<-- [start:advantages]
from safetensors.torch import load_file


def fresh():
    """Return the model that imitates, before any reward, in float64."""
    model = LanguageModel(config).double()
    model.load_state_dict(load_file("start.safetensors"))
    return model


def score(ids, checker):
    """Return the reward of each row by its text."""
    return torch.tensor([checker(*text.split("=", 1)) for text in decode(ids)])


def group_advantages(rewards):
    """Return how far each reward is from those of its group, (prompts, size)."""
    centered = rewards - rewards.mean(dim=1, keepdim=True)
    return centered / (rewards.std(dim=1, keepdim=True) + 1e-4)


# --8<-- [end:advantages]


# --8<-- [start:loss]
def grpo_loss(new, old, reference, advantages, real, clip=0.2, beta=0.02):
    """Return the loss: log-probabilities are (answers, length), advantages (answers, 1)."""
    ratio = (new - old).exp()
    clipped = ratio.clamp(1 - clip, 1 + clip)
    gain = torch.min(ratio * advantages, clipped * advantages)
    away = reference - new
    divergence = away.exp() - away - 1
    each = (gain - beta * divergence) * real
    return -(each.sum(dim=1) / real.sum(dim=1)).mean()


# --8<-- [end:loss]


# --8<-- [start:rounds]
def reinforce(
    model, reference, checker, seed, beta=0.02, advantage=group_advantages, rounds=30
):
    """Sample groups, reward them, take some steps; return what each round measured."""
    torch.manual_seed(seed)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    history = []
    for _ in range(rounds):
        chosen = [practice[i] for i in torch.randperm(len(practice))[:32]]
        prompts = encode([f"{a}+{b}=" for a, b in chosen], length=PROMPT)
        ids = generate(model, prompts.repeat_interleave(8, dim=0), ANSWER, end=END)
        rewards, counts = score(ids, checker), real(ids)
        advantages = advantage(rewards.view(32, 8)).view(-1, 1)
        with torch.no_grad():
            old = answer_log_probs(model, ids)
            before = answer_log_probs(reference, ids)
        for _ in range(2):
            new = answer_log_probs(model, ids)
            loss = grpo_loss(new, old, before, advantages, counts, beta=beta)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
        history.append(
            {
                "reward": rewards.mean().item(),
                "right": score(ids, right).mean().item(),
                "kl": ((old - before) * counts).sum(dim=1).mean().item(),
                "entropy": -(old * counts).sum(dim=1).mean().item(),
            }
        )
    return history


# --8<-- [end:rounds]
