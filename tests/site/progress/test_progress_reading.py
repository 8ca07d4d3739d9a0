"""A reader marks a lesson as read and an exercise as solved, and goes on where they were."""

from playwright.sync_api import Locator, Page, expect
from visiting import without_scripts

READ = "Mark as read"


def nav_link(page: Page, name: str) -> Locator:
    return page.locator(".md-sidebar--primary").get_by_role("link", name=name)


def test_a_lesson_is_marked_as_read_and_the_mark_is_undone(tab: Page) -> None:
    expect(nav_link(tab, "Adding read")).to_have_count(0)
    tab.get_by_role("button", name=READ).click()
    expect(tab.locator(".lesson-read").get_by_role("status")).to_have_text("read")
    expect(nav_link(tab, "Adding read")).to_be_visible()
    tab.reload()
    tab.get_by_role("button", name="Undo").click()
    expect(tab.get_by_role("button", name=READ)).to_be_visible()
    expect(nav_link(tab, "Adding read")).to_have_count(0)


def test_going_on_to_the_next_lesson_marks_this_one_as_read(tab: Page) -> None:
    tab.locator(".lesson-next a").click()
    expect(tab.get_by_role("heading", level=1, name="Counting")).to_be_visible()
    expect(nav_link(tab, "Adding read")).to_be_visible()
    expect(nav_link(tab, "Counting read")).to_have_count(0)
    expect(tab.get_by_role("button", name=READ)).to_be_visible()


def test_the_keyboard_marks_and_keeps_its_place(tab: Page) -> None:
    button = tab.locator(".lesson-read button")
    button.focus()
    tab.keyboard.press("Enter")
    expect(button).to_have_text("Undo")
    expect(button).to_be_focused()


def test_another_tab_shows_the_mark_at_once(tab: Page, course: str) -> None:
    other = tab.context.new_page()
    other.goto(f"{course}first/counting/")
    expect(nav_link(other, "Adding read")).to_have_count(0)
    tab.get_by_role("button", name=READ).click()
    expect(nav_link(other, "Adding read")).to_be_visible()


def test_a_card_says_what_to_read_before_to_whoever_keeps_marks(
    anywhere: Page, course: str
) -> None:
    tab = anywhere
    needs = tab.locator(".lesson-needs")
    tab.goto(f"{course}first/counting/")
    expect(needs).to_have_text("Builds on Adding")
    tab.get_by_role("button", name=READ).click()
    expect(needs).to_have_text("Before you start Adding")
    tab.goto(f"{course}first/adding/")
    tab.get_by_role("button", name=READ).click()
    tab.goto(f"{course}first/counting/")
    expect(needs).to_have_text("Builds on Adding")
    expect(needs.get_by_role("link", name="Adding read")).to_be_visible()


def test_an_exercise_is_ticked_in_its_lesson_or_in_the_lab(
    anywhere: Page, course: str
) -> None:
    tick = anywhere.get_by_role("checkbox", name="I solved it: 1. Up to three")
    anywhere.goto(f"{course}first/counting/")
    expect(tick).not_to_be_checked()
    tick.check()
    anywhere.goto(f"{course}first/lab/")
    expect(tick).to_be_checked()
    tick.uncheck()
    anywhere.goto(f"{course}first/counting/")
    expect(tick).not_to_be_checked()
    anywhere.goto(f"{course}first/lab/")
    tick.check()
    anywhere.reload()
    expect(tick).to_be_checked()
    anywhere.goto(f"{course}first/counting/")
    expect(tick).to_be_checked()
    tick.uncheck()
    anywhere.reload()
    expect(tick).not_to_be_checked()


def test_home_leads_back_to_the_section_that_was_read_last(
    anywhere: Page, course: str
) -> None:
    tab = anywhere
    tab.goto(course)
    back = tab.locator("[data-continue]")
    expect(back).to_have_text("From the beginning")
    tab.goto(f"{course}first/adding/")
    tab.add_style_tag(content="article h2 { margin-top: 60vh !important }")
    tab.evaluate("document.getElementById('key-takeaways').scrollIntoView()")
    tab.wait_for_function("() => torchproof.reader.get('last').page")
    tab.goto(course)
    expect(back).to_have_text("Continue: Adding, Key takeaways")
    back.click()
    expect(tab).to_have_url(f"{course}first/adding/#key-takeaways")
    tab.get_by_role("button", name=READ).click()
    tab.goto(course)
    expect(back).to_have_text("Continue: Counting")


def test_a_place_that_the_course_lost_leads_nowhere(
    anywhere: Page, course: str
) -> None:
    tab = anywhere
    tab.goto(course)
    for page in ("first/lost", "https://evil.example", "javascript:alert(1)"):
        tab.evaluate(
            "(page) => torchproof.reader.set('last', 'page', {page, title: 'Lost'})",
            page,
        )
        expect(tab.locator("[data-continue]")).to_have_text("From the beginning")
    tab.evaluate("torchproof.reader.set('last', 'page', {page: [1], title: {}})")
    expect(tab.locator("[data-continue]")).to_have_text("From the beginning")


def test_home_and_map_say_how_much_of_a_part_is_read(tab: Page, course: str) -> None:
    tab.get_by_role("button", name=READ).click()
    tab.goto(course)
    expect(tab.locator("article .part-done")).to_have_text(" 1 of 2 read")
    tab.goto(f"{course}map/")
    expect(tab.locator("svg .part-done")).to_have_text(" 1 of 2 read")
    expect(tab.locator(".lesson-list .part-done")).to_have_text(" 1 of 2 read")
    expect(tab.locator("svg .read")).to_have_attribute("aria-label", "Adding (read)")
    expect(tab.locator("svg .ready title")).to_have_text("Counting")


def test_marks_survive_instant_navigation(tab: Page) -> None:
    tab.get_by_role("button", name=READ).click()
    tab.evaluate("window.same = true")
    nav_link(tab, "Counting").click()
    expect(tab.get_by_role("heading", level=1, name="Counting")).to_be_visible()
    expect(nav_link(tab, "Adding read")).to_be_visible()
    expect(tab.locator(".lesson-read")).to_have_count(1)
    expect(tab.locator(".tick")).to_have_count(1)
    assert tab.evaluate("window.same")


def test_where_nothing_is_kept_there_is_nothing_to_mark(
    private: Page, course: str
) -> None:
    errors: list[str] = []
    private.on("pageerror", lambda error: errors.append(error.stack or ""))
    private.goto(f"{course}first/counting/")
    expect(private.locator(".lesson-end")).to_be_visible()
    expect(private.locator(".lesson-read, .tick")).to_have_count(0)
    assert [one for one in errors if "assets/torchproof" in one] == []


def test_without_scripts_the_lesson_says_what_it_builds_on(
    anywhere: Page, course: str
) -> None:
    with without_scripts(anywhere):
        anywhere.goto(f"{course}first/counting/")
        expect(anywhere.locator(".lesson-needs")).to_have_text("Builds on Adding")
        expect(anywhere.locator(".lesson-read, .tick")).to_have_count(0)
