"""What the graphics card is, and how much of its memory is free."""

# needs: cuda (it asks for the facts about the card)

# --8<-- [start:facts]
import torch

card = torch.cuda.get_device_properties(0)
print(f"name:               {card.name}")
# cuda~>
print(f"compute capability: {card.major}.{card.minor}")
# cuda~>
print(f"multiprocessors:    {card.multi_processor_count}")
# cuda~>
native = torch.cuda.is_bf16_supported(including_emulation=False)
print(f"native bfloat16:    {native}")
# cuda~>
free, total = torch.cuda.mem_get_info()
print(f"memory:             {total / 2**30:.1f} GiB, {free / 2**30:.1f} free")
# cuda~>
# --8<-- [end:facts]
