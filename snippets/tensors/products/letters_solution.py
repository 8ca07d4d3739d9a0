"""Solution: what stays stands on the right, what is summed over does not."""

from letters import check_letters

# --8<-- [start:solution]
equations = {
    "the sum of each column": "ij->j",
    "the dot product of two vectors": "i,i->",
    "rows of q, dotted with rows of k": "qd,kd->qk",
    "the same in each of b pairs": "bqd,bkd->bqk",
}
print(check_letters(equations))
# > Right!
# --8<-- [end:solution]
