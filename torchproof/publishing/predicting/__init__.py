"""A block to predict: what its reader can choose from before the output is shown."""
