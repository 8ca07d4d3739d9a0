"""The source after none to five steps of Gauss and Newton."""

from locate_fast_solution import locate_fast
from thunder import guess, heard, stations

# --8<-- [start:steps]
for steps in range(6):
    x, y, t = locate_fast(stations, heard, guess, steps).tolist()
    print(f"{steps}: x = {x:.3f}, y = {y:.3f}, t = {t:.3f}")
# > 0: x = 5.000, y = 5.000, t = 0.000
# > 1: x = 6.233, y = 4.123, t = 2.374
# > 2: x = 6.232, y = 4.059, t = 1.912
# > 3: x = 6.232, y = 4.059, t = 1.912
# > 4: x = 6.232, y = 4.059, t = 1.912
# > 5: x = 6.232, y = 4.059, t = 1.912
# --8<-- [end:steps]
