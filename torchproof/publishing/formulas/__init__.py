"""Formulas: TeX → what a page shows, without any script on it."""
