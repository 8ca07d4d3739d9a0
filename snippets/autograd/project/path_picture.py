"""The way of the descent, on the map."""

# needs: matplotlib (it draws the map)

import matplotlib.pyplot as plt
import torch
from locate_solution import locate
from map_picture import draw_stations
from thunder import guess, heard, stations

# --8<-- [start:path]
figure, panel = plt.subplots(figsize=(5.5, 5.5))
draw_stations(panel, stations, heard)
places = [locate(stations, heard, guess, 0.02, n) for n in range(60)]
path = torch.stack(places)
panel.plot(path[:, 0], path[:, 1], ".-", color="C1")
panel.plot(path[-1, 0], path[-1, 1], "*", color="C1", markersize=14)
plt.show()
# figure> The map of the stations. A line of dots starts in the middle, at (5, 5), and leads to a star
# figure> at (6.3{=path[-1, 0]}, 4.0{=path[-1, 1]}), a little to the right of and below the middle. The
# figure> dots come closer and closer.
# --8<-- [end:path]
