"""Pairs of answers: in one somebody speaks, in the other nobody does."""

# needs: safetensors (the pairs are kept in its format)

from answering import (
    LanguageModel,
    Tensor,
    answers,
    known,
    new,
    reference,
    talks,
    told,
    torch,
)
from safetensors.torch import save_file


# --8<-- [start:pairs]
def pairs(model: LanguageModel, prompts: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Return answers that talk, and as many to the same prompts that do not."""
    chosen, rejected = [], []
    for group in answers(model, prompts, count).split(count):
        good = torch.tensor([talks(text) for text in told(group)])
        few = min(good.sum(), (~good).sum())
        chosen.append(group[good][:few])
        rejected.append(group[~good][:few])
    return torch.cat(chosen), torch.cat(rejected)


torch.manual_seed(0)
chosen, rejected = pairs(reference, known, count=8)
held_chosen, held_rejected = pairs(reference, new, count=16)
print(len(chosen), "pairs to learn from,", len(held_chosen), "held out")
# > 310 pairs to learn from, 111 held out
print("chosen:  ", told(chosen[:1]))
# > chosen:   [" been that?' Afore too, 'then used the way poor she'"]
print("rejected:", told(rejected[:1]))
# > rejected: [' the great complatter:--ool bles fast have a Hearts,']
# --8<-- [end:pairs]

found = {
    "chosen": chosen,
    "rejected": rejected,
    "held_chosen": held_chosen,
    "held_rejected": held_rejected,
}
save_file({name: ids.short() for name, ids in found.items()}, "pairs.safetensors")
# saves> pairs.safetensors
