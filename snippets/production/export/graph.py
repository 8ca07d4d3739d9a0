"""The model, exported, and the graph that comes out."""

from frost import evenings, frost, torch

# --8<-- [start:export]
program = torch.export.export(frost, (evenings,))
for node in program.graph.nodes:
    print(f"{node.op:<13} {node.name:<17} {node.target}")
# > placeholder   p_layers_0_weight p_layers_0_weight
# > placeholder   p_layers_0_bias   p_layers_0_bias
# > placeholder   p_layers_3_weight p_layers_3_weight
# > placeholder   p_layers_3_bias   p_layers_3_bias
# > placeholder   b_usual           b_usual
# > placeholder   evenings          evenings
# > call_function sub               aten.sub.Tensor
# > call_function linear            aten.linear.default
# > call_function relu              aten.relu.default
# > call_function dropout           aten.dropout.default
# > call_function linear_1          aten.linear.default
# > call_function sigmoid           aten.sigmoid.default
# > output        output            output
# --8<-- [end:export]

# --8<-- [start:module]
exported = program.module()
print(torch.equal(exported(evenings), frost(evenings)))
# > True
# --8<-- [end:module]

# --8<-- [start:signature]
print(str(program.graph_signature).strip())
# > # inputs
# > p_layers_0_weight: PARAMETER target='layers.0.weight'
# > p_layers_0_bias: PARAMETER target='layers.0.bias'
# > p_layers_3_weight: PARAMETER target='layers.3.weight'
# > p_layers_3_bias: PARAMETER target='layers.3.bias'
# > b_usual: BUFFER target='usual' persistent=True
# > evenings: USER_INPUT
# >
# > # outputs
# > sigmoid: USER_OUTPUT
print(list(program.state_dict))
# > ['layers.0.weight', 'layers.0.bias', 'layers.3.weight', 'layers.3.bias', 'usual']
# --8<-- [end:signature]

# --8<-- [start:shared]
kept = program.state_dict["layers.3.bias"]
print(kept.data_ptr() == frost.layers[3].bias.data_ptr())
# > True
# --8<-- [end:shared]
