"""Eight stations, and when each of them heard the thunder."""

# --8<-- [start:data]
import torch

SPEED = 0.34  # of sound, in km per second
x = [1.0, 8.5, 9.5, 7.5, 3.0, 0.5, 5.0, 4.5]  # of the stations, in km
y = [1.5, 0.5, 5.0, 9.0, 9.5, 6.0, 2.5, 6.5]
stations = torch.tensor([x, y]).mT
seconds = [19.0, 14.4, 11.9, 17.0, 20.4, 20.1, 7.6, 10.5]  # after noon
heard = torch.tensor(seconds)
guess = torch.tensor([5.0, 5.0, 0.0])  # x, y, second
# --8<-- [end:data]
