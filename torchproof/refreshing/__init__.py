"""A run on another torch → a change of outputs, checked before it is let in.

Needs nothing but Python: the job that applies a refresh installs and runs nothing.
"""
