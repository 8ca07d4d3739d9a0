"""Which positions became alike in training?"""

# needs: safetensors (it reads the trained networks)
# needs: matplotlib (it draws)

from net import VisionTransformer
from pictures import by_distance, draw_positions, likeness, plt

# --8<-- [start:show]
files = {"as they are": "vits.safetensors", "moved": "moved_vits.safetensors"}
tables = {name: likeness(file, VisionTransformer) for name, file in files.items()}
curves = {name: by_distance(table) for name, table in tables.items()}
draw_positions(tables["moved"].mean(dim=0), curves)
plt.show()
# figure> Left, sixteen maps of 4 by 4 cells, one for each place, for moved digits. The place itself is
# figure> brightest, cells next to it are brighter than most, cells on the far side are dark. Right, likeness
# figure> over the distance, with a dot for each seed. For moved digits it falls from
# figure> 0.3{=curves["moved"].mean(dim=0)[0]} next door to −0.3{=curves["moved"].mean(dim=0)[4]} at 5 patches.
# figure> For digits as they are, it is near 0 up to 4, and 0.3{=curves["as they are"].mean(dim=0)[5]} at 6.
# --8<-- [end:show]
