"""The page of error messages: its filter, and the way from a message to its mistake."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from built import SUBPATH
from playwright.sync_api import Browser, Page, expect
from visiting import Visitor, visiting

PAGE = "error-messages/"
TRACEBACK = """Traceback (most recent call last):
  File "train.py", line 12, in <module>
    loss = criterion(model(images), labels)
  File "/site-packages/torch/nn/modules/linear.py", line 125, in forward
    return F.linear(input, self.weight, self.bias)
RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x784 and 128x10)"""
PRODUCT = re.compile(r"^mat1 and mat2 shapes cannot be multiplied")


@pytest.fixture
def messages(browser: Browser, host: str) -> Iterator[Visitor]:
    """The page, open; its filter does not know where the site lies."""
    with opened(browser, host + SUBPATH[:-1]) as visitor:
        yield visitor


@contextmanager
def opened(browser: Browser, base: str) -> Iterator[Visitor]:
    """Open the page, and let nothing be noticed on it."""
    with visiting(browser, base) as visitor:
        visitor.open(PAGE)
        yield visitor
        assert visitor.noticed == []


def ask(page: Page, words: str) -> None:
    """Paste something into the filter."""
    page.get_by_label("Paste your message").fill("")
    page.get_by_label("Paste your message").focus()
    page.evaluate("(text) => navigator.clipboard.writeText(text)", words)
    page.keyboard.press("Control+V")


def shown(page: Page) -> list[str]:
    """Return the messages in sight."""
    return page.locator(".message h2 code:visible").all_text_contents()


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


@pytest.mark.parametrize("pasted", [TRACEBACK, TRACEBACK.split("\n")[-1]])
def test_a_pasted_message_finds_its_entry(messages: Visitor, pasted: str) -> None:
    ask(messages.page, pasted)
    found = shown(messages.page)
    assert PRODUCT.match(found[0])
    assert len(found) < 4
    assert counted(messages.page)[0] == len(found)


def test_each_message_is_found_with_other_numbers(messages: Visitor) -> None:
    field = messages.page.get_by_label("Paste your message")
    for message in shown(messages.page):
        field.fill(re.sub(r"\d+", "512", message))
        found = shown(messages.page)
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
    assert {name.split(",")[0] for name in types} == {"TypeError"}
    ask(messages.page, "quixotic")
    assert counted(messages.page) == (0, len(everything))
    ask(messages.page, " ")
    assert shown(messages.page) == everything


def test_a_message_leads_to_its_mistake(browser: Browser, base: str) -> None:
    """By instant navigation, and the filter works again on the way back."""
    with opened(browser, base) as visitor:
        page = visitor.page
        page.wait_for_load_state("networkidle")  # the list of pages is there
        page.evaluate("window.untouched = true")
        ask(page, TRACEBACK)
        link = page.locator(".message:visible li a", has_text="The shapes do not fit")
        link.first.click()  # further ones have the words of other releases
        expect(page.locator("p:target")).to_be_in_viewport()
        expect(page.locator("p:target")).to_contain_text("The shapes do not fit.")
        page.locator("article a", has_text="All messages of the course").click()
        page.wait_for_url(f"**/{PAGE}")
        assert counted(page)[0] == len(shown(page)) > 100
        ask(page, TRACEBACK)
        assert PRODUCT.match(shown(page)[0])
        expect(page.locator(".messages-filter")).to_have_count(1)
        assert page.evaluate("window.untouched"), "the page was loaded anew"


def test_the_search_of_the_site_finds_a_message(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visitor:
        visitor.open("")
        visitor.page.locator("input.md-search__input").click()
        visitor.page.keyboard.type("shapes cannot be multiplied")
        hit = visitor.page.locator(f".md-search-result__link[href*='/{PAGE}']")
        expect(hit.first).to_be_attached()
        assert visitor.noticed == []


def test_without_scripts_the_whole_list_is_there(browser: Browser, host: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host}/{PAGE}")
    assert len(shown(page)) > 100
    expect(page.locator(".messages-filter")).to_have_count(0)
    context.close()
