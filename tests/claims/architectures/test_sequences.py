from pathlib import Path

import pytest
import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pack_sequence,
    pad_packed_sequence,
    pad_sequence,
)


def ragged(*lengths):
    return [torch.randn(length, 5) for length in lengths]


def packed_and_padded(*lengths):
    sequences = ragged(*lengths)
    return (
        sequences,
        pack_sequence(sequences, enforce_sorted=False),
        pad_sequence(sequences, batch_first=True),
    )


def test_an_embedding_is_a_lookup():
    """
    The last line compares: the lookup gives what a product with
    [one-hot](../tensors/gather.md#scatter-one-to-each-row) vectors would, without
    multiplying by all those zeros.
    """
    torch.manual_seed(0)
    embedding = nn.Embedding(20, 7)
    ids = torch.randint(20, (4, 6))
    assert torch.equal(embedding(ids), embedding.weight[ids])
    torch.testing.assert_close(
        embedding(ids), F.one_hot(ids, 20).float() @ embedding.weight
    )


def test_the_row_of_the_padding_stays_at_zero():
    """
    Row 0 was used three times and gets nothing, so it stays at zero.
    """
    torch.manual_seed(0)
    for kind in (torch.optim.SGD, torch.optim.AdamW):
        embedding = nn.Embedding(6, 4, padding_idx=0)
        optimizer = kind(embedding.parameters(), lr=0.1, weight_decay=0.1)
        for _ in range(5):
            optimizer.zero_grad()
            embedding(torch.tensor([1, 2, 0, 0])).square().sum().backward()
            assert not embedding.weight.grad[0].any()
            optimizer.step()
        assert not embedding.weight[0].any() and embedding.weight[5].all()


def test_a_table_that_is_the_output_layer_trains_the_padding():
    """
    That goes for lookups: a table that is also the output layer, as in many language
    models, gets gradients from there, in row 0 too.
    """
    torch.manual_seed(0)
    embedding = nn.Embedding(6, 4, padding_idx=0)
    scores = embedding(torch.tensor([1, 2, 0, 3])) @ embedding.weight.T
    nn.functional.cross_entropy(scores, torch.tensor([2, 3, 4, 5])).backward()
    assert embedding.weight.grad[0].any()


def test_padding_is_read_and_can_be_overwritten():
    """
    Later layers do not skip these steps, though. And if you overwrite the table with a
    start of your own, set row 0 to zero again.
    """
    torch.manual_seed(0)
    embedding, lstm = nn.Embedding(6, 5, padding_idx=0), nn.LSTM(5, 8)
    short, long = (lstm(embedding(torch.tensor(ids)))[1][0] for ids in ([1], [1, 0]))
    assert not torch.isclose(short, long).all()
    nn.init.normal_(embedding.weight)
    assert embedding.weight[0].any()
    embedding(torch.tensor([0, 1])).sum().backward()
    assert not embedding.weight.grad[0].any()


def test_a_longer_sequence_needs_no_more_weights():
    """
    The same weights serve at each step, so a longer sequence needs no more of them.
    """
    rnn = nn.RNN(3, 4, batch_first=True)
    for steps in (1, 6, 600):
        assert rnn(torch.randn(2, steps, 3))[0].shape == (2, steps, 4)
    assert sum(weight.numel() for weight in rnn.parameters()) == 3 * 4 + 4 * 4 + 2 * 4


def test_batch_first_leaves_the_states_alone():
    """
    `batch_first` does not change the states, neither those that come out nor those that
    you pass in.
    """
    for batch_first, shape in ((True, (3, 7, 5)), (False, (7, 3, 5))):
        lstm = nn.LSTM(5, 8, 2, batch_first=batch_first, bidirectional=True)
        start = torch.zeros(4, 3, 8), torch.zeros(4, 3, 8)
        _, (h_n, c_n) = lstm(torch.randn(shape), start)
        assert h_n.shape == c_n.shape == (4, 3, 8)


@pytest.mark.parametrize("kind", [nn.RNN, nn.GRU])
def test_only_the_lstm_has_a_cell(kind):
    """
    `nn.RNN` and `nn.GRU` have no `c_n`, and return `output, h_n`.
    """
    output, h_n = kind(5, 8, 2, batch_first=True)(torch.randn(3, 7, 5))
    assert output.shape == (3, 7, 8) and h_n.shape == (2, 3, 8)


def test_the_last_output_of_two_directions():
    """
    So `output[:, -1]` is half wrong: its backward half has taken a single step. And
    `h_n[-1]` is the backward half alone.
    """
    torch.manual_seed(0)
    lstm = nn.LSTM(5, 8, batch_first=True, bidirectional=True)
    batch = torch.randn(3, 7, 5)
    other = batch.clone()
    other[:, :-1] = 0.0  # the last step alone is the same
    one, two = lstm(batch)[0][:, -1], lstm(other)[0][:, -1]
    assert torch.allclose(one[:, 8:], two[:, 8:], atol=1e-6)
    assert not torch.isclose(one[:, :8], two[:, :8]).any(dim=1).all()

    # the same in a second layer, whose single step is fed by both directions below
    second = nn.LSTM(16, 8, batch_first=True, bidirectional=True)
    below = lstm(batch)[0]
    output, (h_n, _) = second(below)
    alone = second(below[:, -1:])[0][:, 0]
    torch.testing.assert_close(output[:, -1, 8:], alone[:, 8:])
    torch.testing.assert_close(h_n[-1], output[:, 0, 8:])


@pytest.mark.parametrize("kind", [nn.RNN, nn.GRU, nn.LSTM])
def test_in_one_direction_output_ends_with_h_n(kind):
    """
    In one direction, they are the same numbers.
    """
    layer = kind(5, 8, 3, batch_first=True)
    output, state = layer(torch.randn(3, 7, 5))
    h_n = state[0] if kind is nn.LSTM else state
    torch.testing.assert_close(output[:, -1], h_n[-1])


def test_any_order_will_do():
    """
    With `enforce_sorted=False`, any order will do: the sequences are sorted, and
    results come back in your order.
    """
    torch.manual_seed(0)
    lstm = nn.LSTM(5, 8, batch_first=True)
    sequences, packed, _ = packed_and_padded(2, 6, 1, 6, 3)
    assert packed.sorted_indices[-1] == 2
    output, (h_n, _) = lstm(packed)
    back, lengths = pad_packed_sequence(output, batch_first=True)
    assert lengths.tolist() == [2, 6, 1, 6, 3]
    for i, one in enumerate(sequences):
        alone, (h_alone, _) = lstm(one[None])
        torch.testing.assert_close(h_n[:, i], h_alone[:, 0])
        torch.testing.assert_close(back[i, : len(one)], alone[0])


@pytest.mark.parametrize("kind", [nn.RNN, nn.GRU, nn.LSTM])
@pytest.mark.parametrize("layers", [1, 3])
def test_packing_is_masking(kind, layers):
    """
    **In one direction, packing and masking give the same**, and packing only saves
    steps.
    """
    torch.manual_seed(0)
    layer = kind(5, 8, layers, batch_first=True)
    sequences, packed, padded = packed_and_padded(3, 9, 1, 4)
    lengths = torch.tensor([len(one) for one in sequences])
    output, unpacked = layer(padded)[0], layer(packed)[0]
    unpacked = pad_packed_sequence(unpacked, batch_first=True)[0]
    mask = torch.arange(9) < lengths[:, None]
    torch.testing.assert_close(unpacked, output * mask[:, :, None])
    assert len(packed.data) == lengths.sum() < padded[..., 0].numel()


def test_the_backward_direction_begins_in_the_padding():
    """
    With `bidirectional=True`, you need it: the backward LSTM *begins* in the padding,
    and no choice of a step mends that afterward.
    """
    torch.manual_seed(0)
    lstm = nn.LSTM(5, 8, batch_first=True, bidirectional=True)
    sequences, packed, padded = packed_and_padded(2, 6)
    right = lstm(sequences[0][None])[1][0][1, 0]
    torch.testing.assert_close(lstm(packed)[1][0][1, 0], right)
    backward = lstm(padded)[0][0, :, 8:]
    assert (backward - right).norm(dim=1).min() > 0.01


def test_the_gradient_of_a_fresh_rnn_halves():
    """
    In the RNN, each step back multiplies by the same weights, and by the slope of tanh,
    which is at most 1. The weights start so small that about half is left each time.
    """
    shares = []
    for seed in range(20):
        torch.manual_seed(seed)
        rnn, batch = nn.RNN(16, 32), torch.randn(30, 8, 16, requires_grad=True)
        rnn(batch)[0][-1].sum().backward()
        sizes = batch.grad.norm(dim=2).mean(dim=1)
        shares.append((sizes[4] / sizes[24]) ** (1 / 20))
        assert torch.linalg.eigvals(rnn.weight_hh_l0).abs().max() < 0.8
    assert 0.4 < torch.stack(shares).median() < 0.6


def test_where_the_forget_gate_starts():
    """
    Its forget gate is near 0.5, so the cell loses about half of itself at each step,
    too.
    """
    gates = []
    for seed in range(20):
        torch.manual_seed(seed)
        cell, x, h = nn.LSTMCell(16, 32), torch.randn(100, 16), torch.zeros(100, 32)
        rows = slice(32, 64)
        gate = x @ cell.weight_ih[rows].T + cell.bias_ih[rows] + cell.bias_hh[rows]
        gates.append(gate.sigmoid())
        # with nothing to add, the cell shrinks by just this gate
        nn.init.constant_(cell.bias_ih.data[:32], -50.0)
        shrunk = cell(x, (h, torch.ones(100, 32)))[1]
        torch.testing.assert_close(shrunk, gate.sigmoid(), atol=1e-5, rtol=1e-4)
    assert abs(torch.stack(gates).mean() - 0.5) < 0.03
    assert torch.stack(gates).std() < 0.2


def test_where_an_open_gate_starts():
    """
    With a bias of 3, it starts near 0.95.
    """
    torch.manual_seed(0)
    cell, x = nn.LSTMCell(16, 32), torch.randn(1000, 16)
    rows = slice(32, 64)
    nn.init.constant_(cell.bias_ih.data[rows], 3.0)
    gate = x @ cell.weight_ih[rows].T + cell.bias_ih[rows] + cell.bias_hh[rows]
    assert abs(gate.sigmoid().median() - 0.95) < 0.01


def test_gradients_can_grow():
    """
    Gradients can also grow from step to step.
    """
    rnn = nn.RNN(4, 4, bias=False)
    nn.init.eye_(rnn.weight_hh_l0)
    rnn.weight_hh_l0.data *= 1.5
    batch = torch.zeros(20, 1, 4, requires_grad=True)
    rnn(batch)[0][-1].sum().backward()
    sizes = batch.grad.norm(dim=2)[:, 0]
    torch.testing.assert_close(sizes[0], sizes[-1] * 1.5**19)


def test_chunks_with_a_carried_state_are_one_long_run():
    """
    Cut it into chunks, and give each the state in which the one before ended. In one
    direction, the outputs are those of one long run:
    """
    torch.manual_seed(0)
    for layers in (1, 3):
        lstm = nn.LSTM(5, 8, layers, batch_first=True)
        batch = torch.randn(2, 20, 5)
        state, outputs = None, []
        for chunk in batch.split([1, 7, 3, 9], dim=1):
            output, state = lstm(chunk, state)
            outputs.append(output)
        whole, (h_n, c_n) = lstm(batch)
        torch.testing.assert_close(torch.cat(outputs, dim=1), whole)
        torch.testing.assert_close(state, (h_n, c_n))


def test_a_temperature_below_one():
    """
    A *temperature* below 1 makes the likeliest character likelier still:
    """
    torch.manual_seed(0)
    logits = torch.randn(1000, 38)
    plain, cold = logits.softmax(1), (logits / 0.5).softmax(1)
    assert (cold.max(dim=1).values > plain.max(dim=1).values).all()
    assert (cold.min(dim=1).values < plain.min(dim=1).values).all()


def test_groups_of_five_are_often_new():
    """
    For groups of five, the text is too short: nearly half of those in the new part
    never stood in the known one.
    """
    folder = Path(__file__).parents[3] / "snippets/architectures/sequences"
    text = " ".join((folder / "alice.txt").read_text().lower().split())
    end = int(0.85 * len(text))
    known = {text[i - 5 : i] for i in range(5, end + 1)}
    new = [text[i - 5 : i] for i in range(end + 5, len(text) + 1)]
    assert 0.4 < sum(group not in known for group in new) / len(new) < 0.5


def test_too_few_lengths_say_nothing():
    """
    If there are fewer lengths than sequences, no message comes, and the rest is
    dropped.
    """
    batch = torch.randn(3, 4, 5)
    packed = pack_padded_sequence(batch, [4, 2], batch_first=True, enforce_sorted=False)
    torch.testing.assert_close(
        pad_packed_sequence(packed, batch_first=True)[0][0], batch[0]
    )
    assert packed.batch_sizes[0] == 2


def test_the_second_layer_reads_both_directions():
    """
    From the second layer on, the input is the output of the layer below, of both
    directions.
    """
    lstm = nn.LSTM(5, 8, num_layers=3, bidirectional=True)
    assert lstm.weight_ih_l0.shape == (32, 5)
    assert lstm.weight_ih_l1.shape == lstm.weight_ih_l2_reverse.shape == (32, 16)


def test_a_gru_that_keeps_all():
    """
    If *keep* is 1, the state passes unchanged, as the cell of an LSTM does when its
    forget gate is open and nothing is added.
    """
    torch.manual_seed(0)
    gru, lstm = nn.GRUCell(5, 8), nn.LSTMCell(5, 8)
    nn.init.constant_(gru.bias_ih.data[8:16], 100.0)
    nn.init.constant_(lstm.bias_ih.data[8:16], 100.0)
    nn.init.constant_(lstm.bias_ih.data[:8], -100.0)  # and nothing is added
    x, h = torch.randn(3, 5), torch.randn(3, 8)
    torch.testing.assert_close(gru(x, h), h)
    torch.testing.assert_close(lstm(x, (h, h))[1], h)
