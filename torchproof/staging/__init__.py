"""A course → a complete plain project of Markdown, which any builder can build.

What did not change is not made again, in no process; and a file is written only if it
differs.
"""
