import json
import math

import pytest
import torch
from torch.nn import functional as F


def test_negative_padding_cuts():
    """`F.pad` with negative numbers cuts instead of adding, so an image that gets a row of zeros at the top loses its last row."""
    image = torch.arange(1.0, 65).reshape(8, 8)
    moved = F.pad(image, (0, 0, 1, -1))
    assert moved.shape == (8, 8)
    assert not moved[0].any()
    assert torch.equal(moved[1:], image[:-1])


def test_a_loss_in_bfloat16_is_coarse():
    """If the loss stands outside, do it by hand: a loss in `bfloat16` has two or three digits."""
    torch.manual_seed(0)
    logits, labels = torch.randn(64, 10).bfloat16(), torch.randint(10, (64,))
    assert F.cross_entropy(logits, labels).dtype == torch.bfloat16
    spacing = torch.finfo(torch.bfloat16).eps
    assert 0.001 < spacing / 2 < 0.01


def test_autocast_computes_the_loss_in_float32():
    """Under `autocast`, `cross_entropy` turns the logits to `float32` by itself."""
    logits, labels = torch.randn(4, 10).bfloat16(), torch.tensor([1, 2, 3, 4])
    with torch.autocast("cpu", torch.bfloat16):
        assert F.cross_entropy(logits, labels).dtype == torch.float32


def test_conversion_to_int8_cuts():
    """Converting to `int8` cuts off what is behind the point."""
    numbers = torch.tensor([1.9, -1.9, 0.99, 126.7])
    assert numbers.to(torch.int8).tolist() == [1, -1, 0, 126]


def test_a_dimension_of_one_is_a_constant():
    """An example of *one* image would not do: torch takes a 1 for a constant."""
    shapes = ({0: torch.export.Dim("batch")},)
    for count, works in ((2, True), (1, False)):
        arguments = (torch.nn.Linear(3, 2), (torch.rand(count, 3),))
        if works:
            program = torch.export.export(*arguments, dynamic_shapes=shapes)
            assert program.module()(torch.rand(7, 3)).shape == (7, 2)
        else:
            with pytest.raises(Exception, match=r"[Cc]onstra"):
                torch.export.export(*arguments, dynamic_shapes=shapes)


def test_tensors_and_json_are_too_kind():
    """Look at what was sent before you make a tensor of it: a tensor turns `True` into 1, and cares little about how the numbers were nested. In Python, `True` is an `int`, so `isinstance` is too kind. And `json.loads` reads `NaN`."""
    assert torch.tensor([True, 0.5]).tolist() == [1, 0.5]
    nested = torch.tensor([[[0.5] * 8] * 8]), torch.tensor([[0.5] * 64])
    assert torch.equal(*(one.reshape(-1, 8, 8) for one in nested))
    assert isinstance(True, int)
    assert math.isnan(json.loads("[NaN]")[0])


def test_nan_is_in_no_range():
    """This way round, `nan` is caught without being named: it is neither at least 0 nor at most 1."""
    assert not math.nan >= 0
    assert not math.nan <= 1


@pytest.mark.parametrize("forgotten", ["optimizer", "generator"])
def test_a_training_without_its_state_goes_elsewhere(forgotten):
    """Without either, the training goes on, and goes elsewhere."""

    def begun():
        torch.manual_seed(0)
        model = torch.nn.Linear(4, 2)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
        return model, optimizer, torch.Generator().manual_seed(0)

    def go_on(model, optimizer, generator):
        for _ in range(5):
            inputs = torch.randn(8, 4, generator=generator)
            optimizer.zero_grad()
            F.mse_loss(model(inputs), inputs[:, :2]).backward()
            optimizer.step()
        return model.weight.detach().clone()

    first = begun()
    go_on(*first)
    model, optimizer, generator = begun()
    model.load_state_dict(first[0].state_dict())
    if forgotten != "optimizer":
        optimizer.load_state_dict(first[1].state_dict())
    if forgotten != "generator":
        generator.set_state(first[2].get_state())
    other = go_on(model, optimizer, generator)
    assert torch.isfinite(other).all()
    assert not torch.equal(other, go_on(*first))
