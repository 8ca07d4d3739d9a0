"""A digit, cut into sixteen patches."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from cut import cut
from digits_parts import images, labels
from pictures import draw_patches, plt

# --8<-- [start:show]
three = images[labels == 3][:1]
patches = cut(three, patch=2).reshape(16, 2, 2)
draw_patches(three[0, 0], patches)
plt.show()
# figure> Left, a handwritten 3 of 8 by 8 pixels. Right, the same image in 16{=len(patches)} patches of
# figure> 2 by 2 pixels, with gaps between them. They are numbered from 0, top left, row by row, to 15,
# figure> bottom right. No single patch shows what the digit is.
# --8<-- [end:show]
