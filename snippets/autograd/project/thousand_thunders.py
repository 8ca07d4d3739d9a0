"""How far off: what the slopes say, and what a thousand thunders say."""

# needs: matplotlib (it draws the map)

import matplotlib.pyplot as plt
import torch
from arrival_times_solution import arrival_times
from locate_fast_solution import locate_fast
from locate_solution import locate
from thunder import guess, heard, stations
from uncertainty_solution import uncertainty

source = locate(stations, heard, guess)

# --8<-- [start:slopes]
covariance = uncertainty(source, stations, noise=0.2)
x, y, t = covariance.diagonal().sqrt().tolist()
print(f"x ± {1000 * x:.0f} m, y ± {1000 * y:.0f} m, t ± {t:.2f} s")
# > x ± 36 m, y ± 35 m, t ± 0.08 s
# --8<-- [end:slopes]

# --8<-- [start:thousand]
torch.manual_seed(0)
noise = 0.2 * torch.randn(1000, len(stations))
thunders = arrival_times(source, stations) + noise
locate_all = torch.func.vmap(locate_fast, in_dims=(None, 0, None))
again = locate_all(stations, thunders, guess)
x, y, t = again.std(dim=0).tolist()
print(f"x ± {1000 * x:.0f} m, y ± {1000 * y:.0f} m, t ± {t:.2f} s")
# > x ± 37 m, y ± 34 m, t ± 0.08 s
# --8<-- [end:thousand]

# --8<-- [start:draw]
turn = torch.linspace(0, 2 * torch.pi, 100)
circle = torch.stack([turn.cos(), turn.sin()])
# Two dimensions: 95 of 100 lie within 2.45 standard deviations.
ellipse = 2.45 * torch.linalg.cholesky(covariance[:2, :2]) @ circle
figure, panel = plt.subplots(figsize=(5, 5))
miss = 1000 * (again - source)
panel.plot(miss[:, 0], miss[:, 1], ".", color="C1", markersize=2)
panel.plot(*(1000 * ellipse), color="C0")
panel.set(aspect="equal", xlabel="east, in m", ylabel="north, in m")
plt.show()
# figure> A round cloud of dots about the answer, and a nearly circular curve with a radius of
# figure> 85{=1000 * ellipse.norm(dim=0).min()} to 88{=1000 * ellipse.norm(dim=0).max()} m. All but a few
# figure> dozen dots lie within it.
# --8<-- [end:draw]
