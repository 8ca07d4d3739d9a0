"""Common mistake: a value carried through a loop with its graph."""

import torch
from distinct_nodes import nodes

# --8<-- [start:carried]
w = torch.tensor(0.9, requires_grad=True)
state = torch.tensor(1.0)
try:
    for step in range(3):
        state = w * state
        print(f"step {step}: state {state.item():.2f}")
        loss = (state - 0.5) ** 2
        loss.backward()
except RuntimeError as error:
    print(str(error).split(" (")[0])
# > step 0: state 0.90
# > step 1: state 0.81
# > Trying to backward through the graph a second time
# --8<-- [end:carried]


# --8<-- [start:compare]
def run(cut):
    state = torch.tensor(1.0)
    for _ in range(4):
        state = w * (state.detach() if cut else state)
        loss = (state - 0.5) ** 2
        loss.backward(retain_graph=not cut)
        print(len(nodes(loss)), end=" ")
    print()


run(cut=False)
# > 4 5 6 7
run(cut=True)
# > 4 4 4 4
# --8<-- [end:compare]
