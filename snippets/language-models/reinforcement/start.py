"""The model that imitates, before any reward."""

# needs: safetensors (the weights are kept in its format)

from arithmetic import (
    ANSWER,
    END,
    PROMPT,
    chance_right,
    config,
    decode,
    encode,
    imitate,
    practice,
    right,
    torch,
)

# --8<-- [start:train]
from language_model import LanguageModel, generate
from safetensors.torch import save_file

torch.manual_seed(0)
start = LanguageModel(config).double()
imitate(start, steps=500, seed=0)
weights = {name: value.float() for name, value in start.state_dict().items()}
save_file(weights, "start.safetensors")
# saves> start.safetensors

large = [(a, b) for a, b in practice if a + b > 9]
small = [(a, b) for a, b in practice if a + b <= 9]
for name, problems in {"up to 9": small, "above 9": large}.items():
    prompts = encode([f"{a}+{b}=" for a, b in problems], length=PROMPT)
    likeliest = decode(generate(start, prompts, ANSWER, temperature=0, end=END))
    greedy = [right(*text.split("=", 1)) for text in likeliest]
    sampled = chance_right(start, problems).mean()
    print(f"{name}: sampled {sampled:.0%}, likeliest {sum(greedy) / len(greedy):.0%}")
# > up to 9: sampled 76%, likeliest 100%
# > above 9: sampled 29%, likeliest 13%
# --8<-- [end:train]

# --8<-- [start:best]
sampled = chance_right(start, practice)
for n in (1, 2, 8):
    print(f"best of {n}: {(1 - (1 - sampled) ** n).mean():.0%}")
# > best of 1: 57%
# > best of 2: 76%
# > best of 8: 97%
# --8<-- [end:best]
