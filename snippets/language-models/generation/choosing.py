"""Continue a text token by token, always with the likeliest one."""

# needs: safetensors (the weights are kept in its format)

# --8<-- [start:loop]
import torch
from alice import load_tokenizer, load_tokens
from language_model import LanguageModel
from torch import Tensor
from trained import load_model

model, tokenizer = load_model(), load_tokenizer()
training, new_text = load_tokens()  # nine tenths of the book, and the rest


@torch.no_grad()
def continued(model: LanguageModel, ids: Tensor, count: int, choose) -> Tensor:
    """Add tokens to each row; `choose(scores, ids)` takes the next ones."""
    for _ in range(count):
        scores = model(ids)[:, -1]  # after the last token of each row
        ids = torch.cat([ids, choose(scores, ids)], dim=1)
    return ids


def likeliest(scores: Tensor, ids: Tensor) -> Tensor:
    """Choose the highest score of each row."""
    return scores.argmax(dim=-1, keepdim=True)


# --8<-- [end:loop]

if __name__ == "__main__":
    # --8<-- [start:greedy]
    alice = torch.tensor([tokenizer.encode("Alice")])

    print(tokenizer.decode(continued(model, alice, 50, likeliest)[0].tolist()))
    # > Alice was quite a gloves, and she was going to been to be no under, and she was going to been to be tried to be tried to be tried to be tried to
    # --8<-- [end:greedy]
