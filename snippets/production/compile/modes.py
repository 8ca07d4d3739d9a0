"""What a mode switches on."""

import torch

# --8<-- [start:modes]
for mode in ("default", "reduce-overhead", "max-autotune"):
    print(mode, torch._inductor.list_mode_options(mode))
# > default {}
# > reduce-overhead {'triton.cudagraphs': True}
# > max-autotune {'max_autotune': True, 'triton.cudagraphs': True, 'coordinate_descent_tuning': True}
# --8<-- [end:modes]
