"""What is done with pages while MkDocs builds them."""
