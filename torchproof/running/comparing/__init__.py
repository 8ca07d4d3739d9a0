"""Runs against what their snippets show: what drifted, is unstable, is accepted."""
