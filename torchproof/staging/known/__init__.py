"""What one process knows of the staging before: what did not change since is not done again."""
