"""The page of error messages: its filter, and the way from a message to its mistake."""

import re
from collections.abc import Iterator

import pytest
from built import SUBPATH
from playwright.sync_api import Browser, Page, expect
from visiting import Visitor, arrived, revisiting, violations, without_scripts

PAGE = "error-messages/"
TRACEBACK = """Traceback (most recent call last):
  File "train.py", line 12, in <module>
    loss = criterion(model(images), labels)
  File "/site-packages/torch/nn/modules/linear.py", line 125, in forward
    return F.linear(input, self.weight, self.bias)
RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x784 and 128x10)"""
ASYNCHRONOUS = """
CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be incorrect.
For debugging consider passing CUDA_LAUNCH_BLOCKING=1
Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.
"""
# What readers paste, with numbers, paths and tails, and how the entry begins.
PASTES = {
    """\
  File "/home/ada/train.py", line 88, in forward
    return F.linear(input, self.weight, self.bias)
RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu! (when checking argument for argument mat1 in method wrapper_CUDA_addmm)""": "Expected all tensors to be on the same device",
    "Expected all tensors to be on the same device, but got mat1 is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_addmm)": "Expected all tensors to be on the same device",
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB. GPU 0 has a total capacity of 23.64 GiB of which 1.12 GiB is free. Process 4121 has 5.02 GiB memory in use. Including non-PyTorch memory, this process has 17.48 GiB memory in use. Of the allocated memory 16.80 GiB is allocated by PyTorch, and 230.71 MiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See documentation for Memory Management  (https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)": "CUDA out of memory",
    "RuntimeError: CUDA out of memory. Tried to allocate 512.00 MiB (GPU 0; 7.93 GiB total capacity; 6.40 GiB already allocated; 300.06 MiB free; 6.71 GiB reserved in total by PyTorch) If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.": "CUDA out of memory",
    "../aten/src/ATen/native/cuda/Loss.cu:250: nll_loss_forward_reduce_cuda_kernel_2d: block: [0,0,0], thread: [5,0,0] Assertion `t >= 0 && t < n_classes` failed.\nTraceback (most recent call last):\n  File \"main.py\", line 41, in <module>\n    loss.backward()\ntorch.AcceleratorError: CUDA error: device-side assert triggered"
    + ASYNCHRONOUS: "CUDA error: device-side assert",
    "RuntimeError: CUDA error: an illegal memory access was encountered"
    + ASYNCHRONOUS: "CUDA error: an illegal memory access",
    "/opt/conda/lib/python3.12/site-packages/torch/cuda/__init__.py:235: UserWarning: \nNVIDIA GeForce RTX 5090 with CUDA capability sm_120 is not compatible with the current PyTorch installation.\nThe current PyTorch install supports CUDA capabilities sm_50 sm_60 sm_70 sm_75 sm_80 sm_86 sm_90.": "CUDA error: no kernel image",
    "RuntimeError: CUDA error: no kernel image is available for execution on the device"
    + ASYNCHRONOUS: "CUDA error: no kernel image",
    "RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`": "CUDA error: CUBLAS_STATUS_ALLOC_FAILED",
    "RuntimeError: CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasSgemm( handle, opa, opb, m, n, k, &alpha, a, lda, b, ldb, &beta, c, ldc)`": "CUDA error: CUBLAS_STATUS_EXECUTION_FAILED",
    "RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED": "cuDNN error: CUDNN_STATUS_NOT_INITIALIZED",
    "RuntimeError: GET was unable to find an engine to execute this computation": "Unable to find a valid cuDNN algorithm",
    "RuntimeError: CUDA error: invalid device ordinal"
    + ASYNCHRONOUS: "CUDA error: invalid device ordinal",
    "RuntimeError: Input type (torch.cuda.FloatTensor) and weight type (torch.FloatTensor) should be the same": "Input type (…) and weight type",
    "TypeError: can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.": "can't convert meta device type tensor",
    """\
ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).
Traceback (most recent call last):
  File "/usr/lib/python3.12/multiprocessing/connection.py", line 257, in poll
    return self._poll(timeout)
RuntimeError: DataLoader worker (pid 2817) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.""": "DataLoader worker (pid …) is killed",
    "RuntimeError: DataLoader worker (pid(s) 11032, 11048) exited unexpectedly": "DataLoader worker (pid …) exited",
    "RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method": "Cannot re-initialize CUDA",
    "RuntimeError: MPS backend out of memory (MPS allocated: 8.89 GB, other allocations: 172.98 MB, max allowed: 9.07 GB). Tried to allocate 6.25 MB on private pool. Use PYTORCH_MPS_HIGH_WATERMARK_RATIO=0.0 to disable upper limit for memory allocations (may cause system failure).": "MPS backend out of memory",
    "NotImplementedError: The operator 'aten::upsample_bicubic2d.out' is not currently implemented for the MPS device. If you want this op to be considered for addition please comment on https://github.com/pytorch/pytorch/issues/141287 and mention use-case, that resulted in missing op as well as commit hash 449b1768410104d3ed79d3bcfe4ba1d65c7f22c0.": "The operator '…' is not currently implemented",
    "[rank1]: torch.distributed.DistBackendError: NCCL error in: /pytorch/torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:3699, unhandled system error (run with NCCL_DEBUG=INFO for details), NCCL version 2.27.5\n[rank1]: ncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error. \n[rank1]: Last error:\n[rank1]: socketStartConnect: Connect to 10.0.0.7<40253> failed : Software caused connection abort": "NCCL error in",
    "[rank0]:[E626 06:24:44.903881913 ProcessGroupNCCL.cpp:683] [Rank 0] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=808, OpType=ALLREDUCE, NumelIn=9801523, NumelOut=9801523, Timeout(ms)=600000) ran for 600020 milliseconds before timing out.": "… Watchdog caught",
    "[rank0]: RuntimeError: Expected to have finished reduction in the prior iteration before starting a new one. This error indicates that your module has parameters that were not used in producing loss. You can enable unused parameter detection by passing the keyword argument `find_unused_parameters=True` to `torch.nn.parallel.DistributedDataParallel`, and by \nmaking sure all `forward` function outputs participate in calculating loss. \nParameter indices which did not receive grad for rank 0: 282 283": "Expected to have finished reduction",
    "torch.distributed.DistNetworkError: The server socket has failed to listen on any local network address. port: 29500, useIpv6: false, code: -98, name: EADDRINUSE, message: address already in use": "The server socket has failed to listen",
    "NotImplementedError: Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a different device.": "Cannot copy out of meta tensor",
    'RuntimeError: "addmm_impl_cpu_" not implemented for \'Half\'': '"…" not implemented for',
    "RuntimeError: CUDA error: operation not permitted when stream is capturing"
    + ASYNCHRONOUS: "CUDA error: operation not permitted",
    "RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.": "Attempting to deserialize",
}  # fmt: skip
PRODUCT = re.compile(r"^mat1 and mat2 shapes cannot be multiplied")
# The box, and what it finds; all else is looked at with the other pages.
ASKED = {"include": [".messages-filter", ".messages + div"]}
# What each of some messages finds, pasted one after the other.
FINDS = """(pasted) => pasted.map((text) => {
    const field = document.getElementById("messages-filter")
    field.value = text
    field.dispatchEvent(new Event("input", { bubbles: true }))
    return [...document.querySelectorAll(".message > :is(h2, h3) code")]
        .filter((one) => one.checkVisibility()).map((one) => one.textContent)
})"""


@pytest.fixture(scope="module")
def visitor(browser: Browser, host: str) -> Iterator[Visitor]:
    """The page, opened once, and nothing is noticed on it."""
    with revisiting(browser, host + SUBPATH[:-1]) as visitor:
        visitor.open(PAGE)
        yield visitor
        assert visitor.noticed == []


@pytest.fixture
def messages(visitor: Visitor) -> Visitor:
    """The page, as to a new reader."""
    visitor.resize("desktop")
    visitor.recolor(dark=False)
    ask(visitor.page, " ")
    visitor.page.evaluate("scrollTo(0, 0)")
    return visitor


def ask(page: Page, words: str) -> None:
    """Paste something into the filter."""
    page.get_by_label("Paste your message").fill("")
    page.get_by_label("Paste your message").focus()
    page.evaluate("(text) => navigator.clipboard.writeText(text)", words)
    page.keyboard.press("Control+V")


def shown(page: Page) -> list[str]:
    """Return the messages in sight."""
    return page.locator(".message > :is(h2, h3) code:visible").all_text_contents()


def counted(page: Page) -> tuple[int, int]:
    """Return how many messages are said to be shown, and of how many."""
    told = page.get_by_role("status").text_content() or ""
    numbers = re.match(r"(\d+) of (\d+) messages", told)
    assert numbers, told
    return int(numbers[1]), int(numbers[2])


def test_all_messages_are_there_at_first(messages: Visitor) -> None:
    everything = shown(messages.page)
    assert len(everything) > 100
    assert counted(messages.page) == (len(everything), len(everything))


@pytest.mark.parametrize(
    ("pasted", "size"),
    [(TRACEBACK, "desktop"), (TRACEBACK.split("\n")[-1], "phone")],
)
def test_a_pasted_message_finds_its_entry(
    messages: Visitor, pasted: str, size: str
) -> None:
    """It is the first thing below the box, and axe finds nothing on it, or on the box."""
    messages.resize(size)
    ask(messages.page, pasted)
    found = shown(messages.page)
    assert PRODUCT.match(found[0])
    assert len(found) < 4
    assert counted(messages.page)[0] == len(found)
    expect(messages.page.locator(".message:visible").first).to_be_in_viewport()
    for dark in (False, True):
        messages.recolor(dark=dark)
        assert violations(messages.page, ASKED) == []


def test_what_readers_paste_finds_its_entry(messages: Visitor) -> None:
    pasted = [" ".join(text.split("\n")) for text in PASTES]  # as a field takes it
    found = messages.page.evaluate(FINDS, pasted)
    wrong = {
        text: every
        for text, every in zip(PASTES, found, strict=True)
        if not every or not every[0].startswith(PASTES[text]) or len(every) > 9
    }
    assert not wrong


def test_messages_are_sorted_by_what_went_wrong(messages: Visitor) -> None:
    """Oddities are last; a list above leads to each kind, and gives way to a search."""
    page = messages.page
    kinds = page.locator(".message-kind > h2")
    listed = page.locator(".message-kinds a")
    titles = [title.removesuffix("¶") for title in kinds.all_text_contents()]
    assert listed.all_text_contents() == titles
    assert titles[-1] == "Oddities"
    counts = page.locator(".message-kinds li").all_text_contents()
    assert sum(int(one.split()[-1]) for one in counts) == len(shown(page))
    ask(page, TRACEBACK)
    expect(listed.first).to_be_hidden()
    expect(kinds.first).to_be_hidden()
    ask(page, " ")
    expect(kinds.first).to_be_visible()
    listed.nth(3).click()
    expect(kinds.nth(3)).to_be_in_viewport()


def test_what_no_run_printed_is_marked(messages: Visitor) -> None:
    marked = messages.page.locator(".message:has(.message-not-run) > h3 code")
    texts = marked.all_text_contents()
    assert len(texts) >= 28
    assert any(text.startswith("CUDA out of memory") for text in texts)
    assert not any(PRODUCT.match(text) for text in texts)


def test_each_message_is_found_with_other_numbers(messages: Visitor) -> None:
    every = shown(messages.page)
    pasted = [re.sub(r"\d+", "512", message) for message in every]
    for message, found in zip(
        every, messages.page.evaluate(FINDS, pasted), strict=True
    ):
        assert found[0] == message
        assert len(found) < 10, message


def test_other_names_in_a_message_do_no_harm(messages: Visitor) -> None:
    ask(
        messages.page,
        "RuntimeError: Error(s) in loading state_dict for Net: Missing key(s) in "
        'state_dict: "encoder.weight". Unexpected key(s) in state_dict: "head.bias".',
    )
    assert shown(messages.page)[0].startswith("Error(s) in loading state_dict")


def test_a_few_words_must_all_be_there(messages: Visitor) -> None:
    everything = shown(messages.page)
    ask(messages.page, "view compat")
    found = shown(messages.page)
    assert found
    assert all("view" in text and "compat" in text for text in found)
    ask(messages.page, "TypeError")
    types = messages.page.locator(".message-type:visible").all_text_contents()
    assert 0 < len(types) < len(everything)
    assert all("TypeError" in name.split(",")[0].split(" or ") for name in types)
    ask(messages.page, "quixotic")
    assert counted(messages.page) == (0, len(everything))
    ask(messages.page, " ")
    assert shown(messages.page) == everything


def test_a_message_leads_to_its_mistake(messages: Visitor) -> None:
    """By instant navigation, and the filter works again on the way back."""
    page = messages.page
    page.wait_for_load_state("networkidle")  # the list of pages is there
    page.evaluate("window.untouched = true")
    ask(page, TRACEBACK)
    link = page.locator(".message:visible li a", has_text="The shapes do not fit")
    link.first.click()  # further ones have the words of other releases
    expect(page.locator("p:target")).to_be_in_viewport()
    expect(page.locator("p:target")).to_contain_text("The shapes do not fit.")
    page.locator("article a", has_text="All messages of the course").click()
    arrived(messages, PAGE)
    expect(page.locator(".messages-filter")).to_be_visible()
    assert counted(page)[0] == len(shown(page)) > 100
    ask(page, TRACEBACK)
    assert PRODUCT.match(shown(page)[0])
    expect(page.locator(".messages-filter")).to_have_count(1)
    assert page.evaluate("window.untouched"), "the page was loaded anew"


def test_without_scripts_the_whole_list_is_there(browser: Browser, host: str) -> None:
    with revisiting(browser, host) as visitor, without_scripts(visitor.page):
        visitor.page.goto(f"{host}/{PAGE}")
        assert len(shown(visitor.page)) > 100
        expect(visitor.page.locator(".messages-filter")).to_have_count(0)
