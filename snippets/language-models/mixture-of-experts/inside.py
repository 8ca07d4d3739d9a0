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
# >   0: ' little' ' her' ' had' ' to' 'ver' 'ed' ' was'
# >   1: ' f' '.' ' d' ' ' ' t' 'a' ' s'
# >   2: ' D' ' sh' ' M' ' not' ' an' ' h' ' c'
# >   3: ' l' 'al' ' do' ' as' 'ur' ' w' 'id'
# >   4: 'ent' ' e' 'c' 'h' 's' 'ge' 'g'
# >   5: '\n' ' that' 'I' 'A' ' for' '"' 'E'
# >   6: ' he' ' ha' ' su' ' a' 'es' ' I' 've'
# >   7: ' the' ' all' 'ion' "!'" '!' 'nd' 'er'
# > block 1
# >   0: ' f' ' p' ' b' ' a' ' d' ' he' ' r'
# >   1: 'ut' 'ow' 'ion' 'ea' 'le' ' that' 'et'
# >   2: ' be' ' at' '!' 'c' '-' 'i' ' with'
# >   3: "?'" ".'" "!'" ",'" ' Alice' ':' ';'
# >   4: 'u' ' you' ' for' ' I' 'an' 'ay' 'a'
# >   5: ' u' ' ne' ' an' ' out' 'es' ' l' ' s'
# >   6: '"' ' w' 'W' ' M' 's' ' H' ' '
# >   7: ' sh' 'Y' 'A' ' o' 'I' ' T' ' D'
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
# > block 0: 76% at their token's favorite, by chance 17%
# > block 1: 67% at their token's favorite, by chance 19%
# --8<-- [end:measure]
