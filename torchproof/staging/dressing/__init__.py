"""What pages look like: all styles in one small file, fonts with what pages show."""
