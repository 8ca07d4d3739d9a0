"""Full fine-tuning, LoRA, and LoRA with the prompt in the loss: three seeds."""

# needs: safetensors (the weights are read from its format)
# time: 60 s (nine trainings, in about fifteen seconds if nothing else runs)

from instructions import new
from template import MODEL, USER, tokenizer
from tuning import F, batch_of, generate, load_model, row, torch, tuned

# --8<-- [start:compare]
print(row("base", [load_model()]))
# > base         0 to   0 % right, book 3.3 to 3.3
full = [tuned(seed, None, rate=0.003) for seed in range(3)]
print(row("full", full))
# > full        97 to 100 % right, book 6.0 to 6.3
answer_only = [tuned(seed, rank=8, rate=0.01) for seed in range(3)]
print(row("LoRA", answer_only))
# > LoRA        86 to 100 % right, book 5.4 to 5.8
# --8<-- [end:compare]

# --8<-- [start:mask]
everywhere = [tuned(seed, rank=8, rate=0.01, masked=False) for seed in range(3)]
print(row("all tokens", everywhere))
# > all tokens  28 to  44 % right, book 5.3 to 5.6
# --8<-- [end:mask]

# --8<-- [start:prompts]
ids, targets = batch_of(new, masked=False)
in_answer = batch_of(new, masked=True)[1].flatten() >= 0
in_prompt = (targets.flatten() >= 0) & ~in_answer
for name, model in (("answer only", answer_only[0]), ("all tokens", everywhere[0])):
    with torch.no_grad():
        scores = model(ids).flatten(0, 1)
    losses = F.cross_entropy(scores, targets.flatten(), reduction="none")
    prompt, answer = losses[in_prompt].mean(), losses[in_answer].mean()
    print(f"{name}: {prompt:.1f} on prompts, {answer:.1f} on answers")
# > answer only: 4.5 on prompts, 0.1 on answers
# > all tokens: 0.5 on prompts, 0.3 on answers

for model in (answer_only[0], everywhere[0]):
    torch.manual_seed(0)
    ids = generate(model, torch.tensor([[USER]]), 16, end=MODEL)
    print(tokenizer.decode(ids[0].tolist()))
# > <|user|> Ss his her.icwtle.<|end|>n.<|end|>nly
# > <|user|>The Gryphon waited in the house. Wh
# --8<-- [end:prompts]
