"""What stands below a statement: what it saves, tolerances, what it prints and draws."""
