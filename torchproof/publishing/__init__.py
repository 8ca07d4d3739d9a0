"""A lesson → its page, its notebook, its downloads; and the lab of a part.

Plain functions from text to text. What calls them (the MkDocs plugin, a test, a
script) decides where the results go.
"""
