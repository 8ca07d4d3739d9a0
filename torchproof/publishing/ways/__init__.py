"""Ways that lead on from a page: to run it, to take it along, to report what is wrong."""
