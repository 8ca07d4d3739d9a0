"""Two groups with one mean, and what tells them apart."""

# --8<-- [start:groups]
from statistics import mean, stdev

near = [9.0, 10.0, 11.0]
far = [0.0, 10.0, 20.0]
print(mean(near), mean(far))
# > 10.0 10.0
print(stdev(near), stdev(far))
# > 1.0 10.0
# --8<-- [end:groups]
