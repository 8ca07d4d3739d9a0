"""One clock is 4 s fast: squares against the robust loss."""

from arrival_times_solution import arrival_times
from locate_robust_solution import locate_robust
from locate_solution import locate
from thunder import guess, heard, stations

source = locate(stations, heard, guess)

# --8<-- [start:fault]
faulty = heard.clone()
faulty[3] += 4
for name, found in (
    ("squares", locate(stations, faulty, guess)),
    ("robust", locate_robust(stations, faulty, guess)),
):
    away = (found - source)[:2].norm().item()
    late = faulty - arrival_times(found, stations)
    seconds = [round(second, 1) for second in late.tolist()]
    print(f"{name}: {away:.2f} km away, late by {seconds}")
# > squares: 0.33 km away, late by [0.3, -0.0, -1.2, 2.7, -1.1, 0.1, 0.3, -1.1]
# > robust: 0.06 km away, late by [0.0, 0.1, -0.2, 3.9, -0.3, 0.3, -0.1, -0.4]
# --8<-- [end:fault]
