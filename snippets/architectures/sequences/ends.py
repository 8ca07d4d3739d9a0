"""Exercise: the final states of both directions, from the outputs."""

import torch
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pad_packed_sequence,
)


# --8<-- [start:starter]
def final_states(output: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
    """Return the last forward state beside the last backward state."""
    return output[:, -1]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_final(final_states) -> str:
    """Compare with the hidden state of bidirectional LSTMs, on packed sequences."""
    torch.manual_seed(0)
    try:
        for lengths, hidden in (([4, 4], 3), ([5, 1, 3, 2], 8), ([1, 2, 7], 2)):
            lstm = nn.LSTM(5, hidden, batch_first=True, bidirectional=True)
            batch = torch.randn(len(lengths), max(lengths), 5)
            lengths = torch.tensor(lengths)
            packed = pack_padded_sequence(
                batch, lengths, batch_first=True, enforce_sorted=False
            )
            with torch.no_grad():
                output, (h_n, _) = lstm(packed)
            output, _ = pad_packed_sequence(
                output, batch_first=True, total_length=max(lengths) + 2
            )
            output = output.masked_fill(output == 0, 9.0)  # padding, hard to overlook
            answer = final_states(output.clone(), lengths.clone())
            if not isinstance(answer, torch.Tensor):
                return "Not yet: return a tensor."
            shape = (len(lengths), 2 * hidden)
            if answer.shape != shape:
                return f"Not yet: the shape should be {shape}, not {(*answer.shape,)}."
            for row, length in enumerate(lengths.tolist()):
                forward, backward = (
                    torch.isclose(part, right[row], atol=1e-5).all()
                    for part, right in zip(answer[row].chunk(2), h_n, strict=True)
                )
                if not (forward and backward):
                    half = "backward" if forward else "forward"
                    where = f"sequence {row}, of {length} steps"
                    return f"Not yet: the {half} half is off for {where}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_final(final_states))
    # > Not yet: the forward half is off for sequence 0, of 4 steps.
    # --8<-- [end:try]
