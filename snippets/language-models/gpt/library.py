"""The same model, put together from the layers of PyTorch."""

# needs: safetensors (the weights are kept in its format)

from compare import ids, model, nn, torch

# --8<-- [start:library]
names = {"linear1": "network.0", "linear2": "network.2"}
names |= {"norm1": "attention_norm", "norm2": "network_norm"}
settings = {"activation": "gelu", "batch_first": True, "norm_first": True}
layer = nn.TransformerEncoderLayer(64, 4, 256, dropout=0.0, **settings)
stack = nn.TransformerEncoder(layer, 2, model.norm, enable_nested_tensor=False).eval()
for own, other in zip(model.blocks, stack.layers, strict=True):
    for theirs, ours in names.items():
        part = own.get_submodule(ours)
        other.get_submodule(theirs).load_state_dict(part.state_dict())
    attention = other.self_attn
    attention.in_proj_weight.data.copy_(own.attention.project.weight)
    attention.out_proj.weight.data.copy_(own.attention.output.weight)
    assert not attention.in_proj_bias.any() and not attention.out_proj.bias.any()

mask = nn.Transformer.generate_square_subsequent_mask(64)
with torch.no_grad():
    x = model.tokens(ids.view(-1, 64)) + model.positions.weight
    scores = stack(x, mask) @ model.tokens.weight.T
    torch.testing.assert_close(scores, model(ids.view(-1, 64)), atol=1e-3, rtol=1e-4)
# --8<-- [end:library]
