"""A base model, asked: it goes on."""

# needs: safetensors (the weights are read from its format)

# --8<-- [start:asked]
import torch
from alice import load_tokenizer
from language_model import generate
from trained import load_model

tokenizer, base = load_tokenizer(), load_model()


def continued(prompt: str) -> str:
    """Return a prompt with twelve more tokens, each the likeliest."""
    ids = torch.tensor([tokenizer.encode(prompt)])
    return tokenizer.decode(generate(base, ids, 12, temperature=0)[0].tolist())


for question in ("Who was it?", "Where was it?"):
    print(repr(continued(f"The Hatter sat in the garden. {question}")))
# > "The Hatter sat in the garden. Who was it? I'm are made of the wor"
# > "The Hatter sat in the garden. Where was it? I'm are made, I'm"
# --8<-- [end:asked]
