"""Solution of stage 2: the mean of the squared differences."""

from arrival_times_solution import arrival_times
from misfit import check_misfit


# --8<-- [start:solution]
def misfit(source, stations, heard):
    """Return the mean squared difference to the heard times, in s²."""
    return ((arrival_times(source, stations) - heard) ** 2).mean()


if __name__ == "__main__":
    print(check_misfit(misfit))
    # > Right!
# --8<-- [end:solution]
