"""What the records say of a block: evidence, versions, accelerators, stamps."""
