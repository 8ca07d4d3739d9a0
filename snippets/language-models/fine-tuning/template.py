"""The template of a conversation, and which of its tokens count."""

# needs: safetensors (the tokenizer and the weights are read from its format)

# --8<-- [start:chat]
import torch
from alice import load_tokenizer
from bpe import SPECIAL
from torch import Tensor
from trained import load_model

tokenizer = load_tokenizer()
USER, MODEL, END, PAD = (tokenizer.special[text] for text in SPECIAL)
IGNORE = -100  # what cross_entropy leaves out


def chat(prompt: str, answer: str, masked: bool = True) -> tuple[Tensor, Tensor]:
    """Return the ids of a conversation, and its targets."""
    asked = [USER, *tokenizer.encode(prompt), MODEL]
    said = [*tokenizer.encode(answer), END]
    targets = [IGNORE] * len(asked) + said if masked else asked + said
    return torch.tensor(asked + said), torch.tensor(targets)


# --8<-- [end:chat]

if __name__ == "__main__":
    # --8<-- [start:show]
    ids, targets = chat("Alice sat in the wood. Who was it?", "Alice.")
    print(tokenizer.decode(ids.tolist()))
    # > <|user|>Alice sat in the wood. Who was it?<|model|>Alice.<|end|>
    print(ids)
    # > tensor([508,  65, 313, 285, 116, 298, 261, 262, 336, 100,  46, 455, 104, 111,
    # >         315, 286,  63, 509,  65, 313,  46, 510])
    print(targets)
    # > tensor([-100, -100, -100, -100, -100, -100, -100, -100, -100, -100, -100, -100,
    # >         -100, -100, -100, -100, -100, -100,   65,  313,   46,  510])
    # --8<-- [end:show]

    # --8<-- [start:mean]
    import torch.nn.functional as F

    base = load_model()
    with torch.no_grad():
        scores = base(ids[None, :-1])[0]  # nothing comes after the last token
    each = F.cross_entropy(scores, targets[1:], reduction="none")
    counted = targets[1:] != IGNORE
    print(counted.sum().item(), "of", len(each), "count:", each[counted])
    # > 4 of 21 count: tensor([14.4098,  2.1584,  6.8959, 12.1535])
    mean = F.cross_entropy(scores, targets[1:])
    torch.testing.assert_close(mean, each[counted].mean())
    # --8<-- [end:mean]
