"""Common mistake: a mask of zeros and ones."""

import torch
from torch.nn import functional as F

# --8<-- [start:mistake]
query, key, value = torch.zeros(1, 2), torch.zeros(4, 2), torch.eye(4)
mask = torch.tensor([[1, 1, 0, 0]])  # look at the first two
attend = F.scaled_dot_product_attention
try:
    attend(query, key, value, attn_mask=mask)
except RuntimeError as error:
    print(error)
# > Expected attn_mask dtype to be bool or float or to match query dtype, but got attn_mask.dtype: long int and  query.dtype: float instead.

print(attend(query, key, value, attn_mask=mask.float()))
# > tensor([[0.3655, 0.3655, 0.1345, 0.1345]])
print(attend(query, key, value, attn_mask=mask.bool()))
# > tensor([[0.5000, 0.5000, 0.0000, 0.0000]])
# --8<-- [end:mistake]
