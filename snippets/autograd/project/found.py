"""Where the lightning struck, and what other learning rates make of it."""

import torch
from locate_solution import locate
from misfit_solution import misfit
from thunder import guess, heard, stations

# --8<-- [start:found]
source = locate(stations, heard, guess)
x, y, t = source.tolist()
print(f"x = {x:.2f} km, y = {y:.2f} km, t = {t:.2f} s")
# > x = 6.23 km, y = 4.06 km, t = 1.91 s
print(f"misfit {misfit(source, stations, heard).item():.3f} s²")
# > misfit 0.032 s²
# --8<-- [end:found]

# --8<-- [start:rates]
for learning_rate in (0.01, 0.2, 0.25):
    print(f"learning rate {learning_rate:4}:", end=" ")
    for steps in (1, 2, 5):
        reached = locate(stations, heard, guess, learning_rate, steps)
        loss = misfit(reached, stations, heard).item()
        print(f"{loss:6.1f} s²", end=" ")
    print()
# > learning rate 0.01:   15.1 s²   13.1 s²    8.5 s²
# > learning rate  0.2:    8.3 s²    6.4 s²    2.4 s²
# > learning rate 0.25:   21.1 s²   45.5 s²   59.0 s²
# --8<-- [end:rates]

# --8<-- [start:limit]
hessian = torch.func.jacrev(torch.func.grad(misfit))
curvatures = hessian(source, stations, heard)
steepest = torch.linalg.eigvalsh(curvatures).max().item()
print(f"limit of the learning rate: {2 / steepest:.2f}")
# > limit of the learning rate: 0.21
# --8<-- [end:limit]
