"""What every page is written with: text kept as it is, links, paths, boxes."""
