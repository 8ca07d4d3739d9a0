"""Which tokens go where."""

# needs: safetensors (the weights are kept in its format)

from alice import load_tokens
from balancing import torch
from loading import load_experts

# isort: split

# --8<-- [start:tokens]
from alice import load_tokenizer

tokenizer, (training, _) = load_tokenizer(), load_tokens()
model = load_experts()
ids = training[: 64 * (len(training) // 64)].view(-1, 64)
with torch.no_grad():
    model(ids)
tables = []
for number, block in enumerate(model.blocks):
    first = block.network.chosen[:, 0]
    table = torch.zeros(512, 8, dtype=torch.int64)
    table.index_put_((ids.flatten(), first), torch.tensor(1), accumulate=True)
    tables.append(table)
    often = table.sum(dim=1) >= 100
    print(f"block {number}")
    for expert in range(8):
        shares = table[:, expert] / table.sum(dim=1).clamp(min=1)
        best = (shares * often).topk(7).indices.tolist()
        print(f"  {expert}:", *[repr(tokenizer.decode([id])) for id in best])
# > block 0
# >   0: ' had' ' in' 'ed' ' out' ' at' ' little' ' her'
# >   1: '.' ' f' ' p' ' d' ' t' ' ' 'a'
# >   2: ' not' ' u' ' M' ' D' ' an' ' T' ' h'
# >   3: ' l' ' do' 'id' ' as' 'ur' 'al' 'o'
# >   4: ' e' 'c' 'ent' 'it' 's' 'W' 'ge'
# >   5: ' that' '\n' 'I' ' H' 'ar' ' but' 'an'
# >   6: ' ha' ' he' ' su' ' a' ' I' 'oo' ' you'
# >   7: "?'" ",'" 'ion' ' the' 'nd' ' all' "!'"
# > block 1
# >   0: ' b' ' d' ' p' ' w' ' g' ' h' ' t'
# >   1: ' s' ' n' ' l' ' m' 'v' ' do' 'l'
# >   2: ' you' 'ce' ' I' 'g' 'et' 'ut' ' on'
# >   3: ".'" "!'" "?'" ",'" ':' ' and' ' that'
# >   4: ' to' 'O' 'I' 'A' ' u' '-' ' so'
# >   5: ' had' ' her' ' was' ' little' ' out' ' all' ' it'
# >   6: 'W' '"' ' ' 'T' 'h' ' T' 'Y'
# >   7: ' a' ' e' ' o' 's' 'er' ' the' ' very'
# --8<-- [end:tokens]

# --8<-- [start:measure]
generator = torch.Generator().manual_seed(0)
for number, (block, table) in enumerate(zip(model.blocks, tables, strict=True)):
    first = block.network.chosen[:, 0]
    shuffled = torch.zeros_like(table)
    order = torch.randperm(len(first), generator=generator)
    shuffled.index_put_((ids.flatten(), first[order]), torch.tensor(1), accumulate=True)
    same, chance = (one.amax(dim=1).sum() / one.sum() for one in (table, shuffled))
    print(
        f"block {number}: {same:.0%} at their token's favorite, by chance {chance:.0%}"
    )
# > block 0: 78% at their token's favorite, by chance 18%
# > block 1: 72% at their token's favorite, by chance 18%
# --8<-- [end:measure]
