"""Ways to make an output, a figure or code wrong, one small change at a time."""
