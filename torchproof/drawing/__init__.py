"""Drawing: the diagrams of a course as pictures that are drawn once and kept."""
