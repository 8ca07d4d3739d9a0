"""What has to hold for the lessons of every course, as `pytest` checks it."""
