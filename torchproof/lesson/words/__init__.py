"""What the words of a lesson say of runs: numbers that are printed, claims that are tested."""
