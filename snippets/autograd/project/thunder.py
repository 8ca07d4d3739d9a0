"""Eight stations, and when each of them heard the thunder."""

# --8<-- [start:data]
import torch

SPEED = 0.34  # of sound, in km per second
stations = torch.tensor(  # x and y, in km
    [
        [1.0, 1.5],
        [8.5, 0.5],
        [9.5, 5.0],
        [7.5, 9.0],
        [3.0, 9.5],
        [0.5, 6.0],
        [5.0, 2.5],
        [4.5, 6.5],
    ]
)
heard = torch.tensor(  # in seconds after noon
    [19.0, 14.4, 11.9, 17.0, 20.4, 20.1, 7.6, 10.5]
)
guess = torch.tensor([5.0, 5.0, 0.0])  # x, y, and the second of the stroke
# --8<-- [end:data]
