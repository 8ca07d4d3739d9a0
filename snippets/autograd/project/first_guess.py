"""The misfit of a guess, and its slope."""

from misfit_solution import misfit
from thunder import guess, heard, stations

# --8<-- [start:guess]
first = guess.clone().requires_grad_()
loss = misfit(first, stations, heard)
loss.backward()
print(f"misfit {loss.item():.2f} s²")
# > misfit 17.57 s²
print("slope", [round(part, 2) for part in first.grad.tolist()])
# > slope [-10.52, 10.61, -5.34]
# --8<-- [end:guess]
