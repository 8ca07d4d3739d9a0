"""What search engines, feeds and other sites are told of the pages."""
