"""What PyTorch says when you call it by an old name."""

# --8<-- [start:helper]
import textwrap
import warnings

import torch
from torch import nn
from torch.nn import functional as F


def says(call):
    """The kind of warning or error that a call causes, and how it begins."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            call()
        except Exception as error:
            caught = [error]
        else:
            caught = [warning.message for warning in caught]
    if not caught:
        return "nothing"
    text = f"{type(caught[0]).__name__}: {caught[0]}"
    return textwrap.shorten(text, 76, placeholder=" …")


# --8<-- [end:helper]

# --8<-- [start:names]
x = torch.tensor([1.0, 2.0])

print(says(lambda: torch.autograd.Variable(x)))
# > nothing
print(says(lambda: torch.autograd.Variable(x, volatile=True)))
# > UserWarning: volatile was removed and now has no effect. Use `with …
print(says(lambda: torch.FloatTensor([1, 2])))
# > nothing
print(says(lambda: torch.set_default_tensor_type(torch.FloatTensor)))
# > UserWarning: torch.set_default_tensor_type() is deprecated as of PyTorch …
print(says(lambda: torch.range(0, 3)))
# > UserWarning: torch.range is deprecated and will be removed in a future …
print(says(lambda: x.T))
# > UserWarning: The use of `x.T` on tensors of dimension other than 2 to …
# --8<-- [end:names]

# --8<-- [start:linalg]
square = torch.eye(2)

print(says(lambda: torch.qr(square)))
# > UserWarning: torch.qr is deprecated in favor of torch.linalg.qr and will …
print(says(lambda: torch.cholesky(square)))
# > UserWarning: torch.cholesky is deprecated in favor of …
print(says(lambda: torch.symeig(square)))
# > RuntimeError: This function was deprecated since version 1.9 and is now …
print(says(lambda: torch.solve(square, square)))
# > RuntimeError: This function was deprecated since version 1.9 and is now …
# --8<-- [end:linalg]

# --8<-- [start:networks]
layer = nn.Linear(2, 2)

print(says(lambda: F.softmax(x)))
# > UserWarning: Implicit dimension choice for softmax has been deprecated. …
print(says(lambda: nn.MSELoss(size_average=False)))
# > UserWarning: size_average and reduce args will be deprecated, please use …
print(says(lambda: nn.init.xavier_uniform(torch.zeros(2, 2))))
# > FutureWarning: `nn.init.xavier_uniform` is now deprecated in favor of …
print(says(lambda: nn.utils.clip_grad_norm(layer.parameters(), 1.0)))
# > FutureWarning: `torch.nn.utils.clip_grad_norm` is now deprecated in favor …
print(says(lambda: F.upsample(torch.zeros(1, 1, 2, 2), scale_factor=2)))
# > UserWarning: `nn.functional.upsample` is deprecated. Use …
print(says(lambda: torch.cuda.amp.autocast()))
# > FutureWarning: `torch.cuda.amp.autocast(args...)` is deprecated. Please …
# --8<-- [end:networks]

# --8<-- [start:tools]
print(says(lambda: torch.jit.script(layer)))
# > DeprecationWarning: `torch.jit.script` is deprecated. Please switch to …
quantize = torch.ao.quantization.quantize_dynamic
print(says(lambda: quantize(nn.Sequential(layer))))
# > DeprecationWarning: torch.ao.quantization is deprecated and will be …
print(says(lambda: __import__("caffe2")))
# > ModuleNotFoundError: No module named 'caffe2'
# --8<-- [end:tools]
