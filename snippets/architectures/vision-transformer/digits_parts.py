"""The digits as images of one channel, and the indices of their three parts."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

# --8<-- [start:load]
import torch
from sklearn.datasets import load_digits
from torch.utils.data import random_split

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1)
images = images / 8 - 1  # from -1, the paper, to 1, the ink
labels = torch.tensor(digits.target)

generator = torch.Generator().manual_seed(0)
parts = random_split(range(1797), [1197, 300, 300], generator=generator)
train, validation, test = (torch.tensor(part.indices) for part in parts)
# --8<-- [end:load]

if __name__ == "__main__":
    from cut import cut
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
