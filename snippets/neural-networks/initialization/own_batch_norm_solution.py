"""Solution: two variances, and running numbers that evaluation only reads."""

from own_batch_norm import check_batch_norm, nn, torch


# --8<-- [start:solution]
class OwnBatchNorm(nn.Module):
    """Normalize each column; without weight and bias."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.register_buffer("running_mean", torch.zeros(width))
        self.register_buffer("running_var", torch.ones(width))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if self.training:
            mean, var = x.mean(0), x.var(0, correction=0)
            with torch.no_grad():
                self.running_mean.lerp_(mean, 0.1)
                self.running_var.lerp_(x.var(0), 0.1)
        else:
            mean, var = self.running_mean, self.running_var
        return (x - mean) / torch.sqrt(var + 1e-5)


torch.manual_seed(0)
print(check_batch_norm(OwnBatchNorm))
# > Right!
# --8<-- [end:solution]
