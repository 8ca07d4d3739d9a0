"""Question: in which order pairs are merged."""

# --8<-- [start:question]
learned = [("h", "e"), ("t", "h")]  # the more frequent pair first

text = " t h e "
for left, right in learned:
    text = text.replace(f" {left} {right} ", f" {left + right} ")

print(text.split())
# > ['t', 'he']
# --8<-- [end:question]
