"""Common mistake: layers before `super().__init__()`."""

from torch import nn


# --8<-- [start:mistake]
class TooEarly(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)
        super().__init__()


try:
    TooEarly()
except AttributeError as error:
    print(error)
# > cannot assign module before Module.__init__() call
# --8<-- [end:mistake]
