import pickle
import zipfile

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn


def test_the_mode_is_not_in_the_file(tmp_path):
    """
    Each new model begins in train mode, where dropout draws at random, and the
    [mode](evaluation.md#two-modes) is not in the file.
    """
    model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5)).eval()
    torch.save(model.state_dict(), tmp_path / "model.pt")
    restored = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
    restored.load_state_dict(torch.load(tmp_path / "model.pt"))
    assert restored.training and restored[1].training


def test_a_view_brings_its_whole_memory(tmp_path):
    """
    A row is a [view](../tensors/strides.md), and `torch.save` writes the whole memory
    that a view looks at, here all 1,000 rows. That way, tensors that share memory still
    share it when they are loaded. `clone()` a part before you save it.
    """
    file, table = tmp_path / "row.pt", torch.rand(1000, 100)
    sizes = []
    for row in (table[0], table[0].clone()):
        torch.save(row, file)
        sizes.append(file.stat().st_size)
    assert sizes[0] > 400_000 and sizes[1] < 10_000
    torch.save({"all": table, "first": table[0]}, file)
    loaded = torch.load(file)
    loaded["all"][0, 0] = 7
    assert loaded["first"][0] == 7


def test_nothing_is_compressed(tmp_path):
    """
    Nothing is compressed, so the type decides the size:
    """
    torch.save(torch.zeros(10_000), tmp_path / "zeros.pt")
    with zipfile.ZipFile(tmp_path / "zeros.pt") as file:
        assert all(item.compress_type == zipfile.ZIP_STORED for item in file.infolist())


def test_a_model_can_be_half_filled():
    """
    (What did fit has been loaded by then, so the model is half filled.)
    """
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
    state = {name: tensor + 1 for name, tensor in model.state_dict().items()}
    state["1.weight"] = torch.zeros(5, 5)
    before = model[0].weight.detach().clone()
    with pytest.raises(RuntimeError, match="size mismatch"):
        model.load_state_dict(state, strict=False)
    assert torch.equal(model[0].weight, before + 1)


def test_strict_false_is_silent():
    """
    Nothing was, and nothing was said. **If you write `strict=False`, look at what it
    returns:**
    """
    model = nn.Linear(2, 2)
    wrapped = {"module." + name: t + 1 for name, t in model.state_dict().items()}
    before = model.weight.detach().clone()
    result = model.load_state_dict(wrapped, strict=False)
    assert torch.equal(before, model.weight)
    assert len(result.missing_keys) == len(result.unexpected_keys) == 2


def test_an_optimizer_made_before_assigning():
    """
    An optimizer made before would now hold the old parameters, so assign first.
    """
    for assign in (False, True):
        model = nn.Linear(2, 1)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        state = {name: t.clone() for name, t in model.state_dict().items()}
        model.load_state_dict(state, assign=assign)
        before = model.weight.detach().clone()
        model(torch.ones(2)).sum().backward()
        optimizer.step()
        assert torch.equal(before, model.weight) == assign


CALLS = []


def greet(word):
    CALLS.append(word)


class Caller:
    def __reduce__(self):
        return greet, ("called by the file",)


def test_a_function_is_called_while_the_file_is_loaded(tmp_path):
    """
    Hence **weights-only loading**, which rebuilds tensors, numbers, text, and lists or
    dictionaries of them, and refuses to call anything that is not on its list. Since
    torch 2.6, it is the default:
    """
    file = tmp_path / "stranger.pt"
    torch.save({"weight": torch.ones(1), "extra": Caller()}, file)
    with pytest.raises(pickle.UnpicklingError, match="greet"):
        torch.load(file)
    assert CALLS == []
    torch.load(file, weights_only=False)
    assert CALLS == ["called by the file"]
    plain = {"a": torch.ones(1), "b": [1, 2.5, "text", None, True], "c": {"d": (1, 2)}}
    torch.save(plain, file)
    assert torch.load(file) == plain


class Reader(nn.Linear):
    pass


def test_a_whole_model_needs_permission_and_its_class(tmp_path, monkeypatch):
    """
    To load it, you must switch off the protection or allow each class on this list, and
    Python must find a class under the old name.
    """
    file = tmp_path / "whole.pt"
    torch.save(Reader(3, 2), file)
    with pytest.raises(pickle.UnpicklingError, match="Reader"):
        torch.load(file)
    with torch.serialization.safe_globals([Reader]):
        assert isinstance(torch.load(file), Reader)
    assert isinstance(torch.load(file, weights_only=False), Reader)
    monkeypatch.delitem(globals(), "Reader")
    with pytest.raises(AttributeError, match="Reader"):
        torch.load(file, weights_only=False)


def test_what_safetensors_hold(tmp_path):
    """
    It holds tensors by name, a few words about them if you like, and nothing that runs:
    """
    file = tmp_path / "model.safetensors"
    save_file({"a": torch.ones(2)}, file, metadata={"epoch": "3"})
    with safe_open(file, framework="pt") as opened:
        assert opened.metadata() == {"epoch": "3"}
    assert list(load_file(file)) == ["a"]
    for other in (3, "text", Caller()):
        with pytest.raises((ValueError, TypeError, AttributeError)):
            save_file({"a": other}, file)


def test_meta_reads_no_numbers(tmp_path):
    """
    With `map_location="meta"`, you see names and shapes, and not one number is read:
    """
    torch.save(nn.Linear(3, 2).state_dict(), tmp_path / "model.pt")
    for tensor in torch.load(tmp_path / "model.pt", map_location="meta").values():
        assert tensor.device.type == "meta"
        with pytest.raises(NotImplementedError):
            tensor.tolist()


def test_who_renames_and_who_does_not():
    """
    Tools that wrap a model, such as `DistributedDataParallel` for several GPUs, put
    `module.` in front of all names, and `torch.compile(model)` puts `_orig_mod.` there.
    (`model.compile()` leaves the names alone.)
    """
    model = nn.Linear(2, 2)
    names = list(model.state_dict())
    assert list(nn.DataParallel(model).state_dict()) == ["module." + n for n in names]
    compiled = torch.compile(model)
    assert list(compiled.state_dict()) == ["_orig_mod." + name for name in names]
    model.compile()
    assert list(model.state_dict()) == names


def test_a_buffer_outside_the_state_dict_stays_on_meta():
    """
    (A buffer that is not in the state dict, made with `persistent=False`, stays on
    `meta`: fill it yourself.)
    """

    def scaled():
        layer = nn.Linear(2, 2)
        layer.register_buffer("scale", torch.ones(2), persistent=False)
        return layer

    state = scaled().state_dict()
    with torch.device("meta"):
        empty = scaled()
    result = empty.load_state_dict(state, assign=True)
    assert not result.missing_keys and empty.weight.device.type == "cpu"
    assert empty.scale.device.type == "meta"
    with pytest.raises(RuntimeError, match="meta"):
        empty(torch.ones(2)) * empty.scale


def test_meta_does_not_need_the_numbers(tmp_path):
    """
    With `map_location="meta"`, even a huge file is looked through in no time: no
    numbers are read.
    """
    file, hollow = tmp_path / "model.pt", tmp_path / "hollow.pt"
    torch.save(nn.Linear(3, 2).state_dict(), file)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(hollow, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"" if "/data/" in name else old.read(name))
    state = torch.load(hollow, map_location="meta")
    assert state["weight"].shape == (2, 3)


def test_a_cut_file_and_an_empty_one(tmp_path):
    """
    Which message you get depends on the place: here are two, and an empty file gives an
    `EOFError`.
    """
    file = tmp_path / "model.pt"
    torch.save(nn.Linear(64, 128).state_dict(), file)
    data = file.read_bytes()
    for size, error, text in (
        (0, EOFError, None),
        (1000, RuntimeError, "central directory"),
        (20_000, OSError, "Invalid argument"),
    ):
        file.write_bytes(data[:size])
        with pytest.raises(error, match=text):
            torch.load(file)


def test_tied_weights_need_a_tied_model(tmp_path):
    """
    `save_model` leaves out one of the names, and `load_model` expects that. The model
    that you load into must be tied already, or the name is missing:
    """

    def words(tied):
        model = nn.ModuleDict({"embed": nn.Embedding(9, 4)})
        model["head"] = nn.Linear(4, 9, bias=False)
        if tied:
            model["head"].weight = model["embed"].weight
        return model

    file = tmp_path / "words.safetensors"
    save_model(words(tied=True), file)
    assert len(load_file(file)) == 1
    load_model(words(tied=True), file)
    with pytest.raises(RuntimeError, match="Missing key"):
        load_model(words(tied=False), file)


def test_a_state_dict_depends_on_names_and_shapes(tmp_path):
    """
    A state dict depends only on the names and shapes of the tensors.
    """

    class Other(nn.Module):
        def __init__(self, width):
            super().__init__()
            self.weight, self.bias = (
                nn.Parameter(torch.zeros(2, width)),
                nn.Parameter(torch.zeros(2)),
            )

    state = nn.Linear(3, 2).state_dict()
    other = Other(3)
    other.load_state_dict(state)
    assert torch.equal(other.weight, state["weight"])
    with pytest.raises(RuntimeError, match="size mismatch"):
        Other(4).load_state_dict(state)


def test_another_activation_loads_without_a_word():
    """
    (Names and shapes are checked, nothing else: a `Tanh` in place of a `ReLU` loads
    without a word, and answers something else.)
    """
    torch.manual_seed(0)
    one, other = (
        nn.Sequential(nn.Linear(2, 4), activation, nn.Linear(4, 1))
        for activation in (nn.ReLU(), nn.Tanh())
    )
    report = other.load_state_dict(one.state_dict())
    assert not report.missing_keys and not report.unexpected_keys
    batch = torch.randn(5, 2)
    assert not torch.allclose(one(batch), other(batch))
