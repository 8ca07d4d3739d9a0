"""Sentences of the lessons, each with a run that would tell if it were false.

`tests/claims/<part>/test_<lesson>.py` holds the claims of `docs/<part>/<lesson>.md`.
The docstring of a test quotes one or several sentences of one paragraph, word for
word as they stand in the Markdown (line breaks do not matter), and its body tries
them. `tests/content/test_claims.py` holds that they still stand there.
"""
