"""Solution: the account of a gradient."""

from ledger import check_account

# --8<-- [start:solution]
account = [2.0, 8.0, 2.0, 2.0]
print(check_account(account))
# > Right!
# --8<-- [end:solution]
