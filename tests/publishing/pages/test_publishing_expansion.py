from sample_course import FIGURE, lines, plain, write_course

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.expansion import expand

COMMAND = "python snippets/first/adding/add.py"
SOURCE = f"[<code>{COMMAND}</code>](../snippets/first/adding/add.py)"


def test_an_include_becomes_a_fence_with_a_caption(sample):
    page = plain(expand(sample, sample.lessons["first/adding"]))
    assert f"```python\na = 1\nb = 2\n```\n\n{SOURCE}\n{{ .snippet-source }}\n" in page


def test_a_file_is_named_once_where_it_stands_open(tmp_path):
    fold = '??? note "All"\n    ```python\n    --8<-- "first/adding/add.py:total"\n    ```\n'
    open_one = '```python\n--8<-- "first/adding/add.py:total"\n```\n'
    index = "\n".join(["# Sample\n", fold, open_one, open_one, "End."])
    course = curriculum.load(write_course(tmp_path, {"docs/index.md": index}))
    page = expand(course, course.pages["index"])
    folded, first, second = page.split("total = a + b\n")[1:]
    assert ".snippet-source" in first
    assert ".snippet-source" not in folded + second


def test_no_include_and_no_section_mark_is_left(sample):
    for lesson in sample.lessons.values():
        assert "--8<--" not in expand(sample, lesson)


def test_prose_stays_as_it_is(sample):
    page = expand(sample, sample.lessons["first/adding"])
    assert page.startswith(
        "Two numbers make one, see [counting](counting.md#exercises).\n"
    )
    assert page.endswith("## Where to read more\n\nNowhere.")


def test_predicted_outputs_are_folded_each_below_its_statement(sample):
    page = expand(sample, sample.lessons["first/adding"])
    expected = lines("""
        ```python
        print(a + b)
        ```

        /// html | div.choices[data-search-exclude=""]
            markdown: html

        <p class="choices__ask">What will it print? <code>print&#40;a &#43; b&#41;</code></p>
        <ul data-yes="Right&#33;" data-no="Not this one&#46;">
        <li data-right><code>3</code></li>
        <li><code>2</code></li>
        <li><code>6</code></li>
        <li><code>4</code></li>
        </ul>
        ///

        ??? predict "Show the output<span class=heard>: <code>print&#40;a &#43; b&#41;</code></span>"

            ```python
            # > 3
            ```

        ```python
        total = a + b
        print("total:", total)
        ```
    """)
    assert expected in page


def test_a_figure_stands_right_below_its_statement_also_in_a_box(sample):
    page = expand(sample, sample.lessons["first/adding"])
    image = "![A line that rises from 1 to &#91;3&#93;](../snippets/first/adding/picture.svg"
    expected = f"""\
    plt.plot([1, 2, 3])
    print("drawing")
    # > drawing
    plt.show()
    ```

    {image}#only-light){image}#only-dark)
    {{ .snippet-figure }}

    ```python
    print("done")
    # > done
    ```
"""
    assert expected in page


def test_a_page_at_the_root_links_from_there(tmp_path):
    index = '# Sample\n\n```python\n--8<-- "first/adding/add.py:total"\n```\nEnd.\n'
    course = curriculum.load(write_course(tmp_path, {"docs/index.md": index}))
    page = expand(course, course.pages["index"])
    assert "](snippets/first/adding/add.py)\n{ .snippet-source }\n\n/// html" in page
    assert page.endswith("\n\nEnd.")
    assert 'print("total:", total)\n# > total: 3\n```' in page


def test_a_second_figure_of_a_file_has_a_number(tmp_path):
    picture = """\
\"\"\"Two pictures.\"\"\"

# --8<-- [start:draw]
print("first")
# figure> One
print("second")
# figure> Two
# --8<-- [end:draw]
"""
    changes = {
        "snippets/first/adding/picture.py": picture,
        "snippets/first/adding/picture-2.svg": FIGURE,
    }
    course = curriculum.load(write_course(tmp_path, changes))
    page = expand(course, course.lessons["first/adding"])
    assert "![One](../snippets/first/adding/picture.svg#only-light)" in page
    assert "![Two](../snippets/first/adding/picture-2.svg#only-light)" in page


def test_a_tolerance_is_for_those_who_check_and_not_on_the_page(tmp_path):
    picture = """\
\"\"\"A picture and a number.\"\"\"

# --8<-- [start:draw]
print(0.5)
{}# > 0.5
print("drawing")
{}# figure> One
# --8<-- [end:draw]
"""
    limits = ("# tolerance: 1 unit (a)\n", "# tolerance: 1.5 points (b)\n")
    pages = []
    for number, lines_between in enumerate([("", ""), limits]):
        changes = {"snippets/first/adding/picture.py": picture.format(*lines_between)}
        course = curriculum.load(write_course(tmp_path / str(number), changes))
        page = course.lessons["first/adding"]
        pages.append(expand(course, page) + lesson_notebook(course, page, Home()))
    assert pages[0] == pages[1]


def test_outputs_inside_a_shown_guard_stay_with_it(tmp_path):
    guarded = """\
\"\"\"A guard.\"\"\"

# --8<-- [start:draw]
if __name__ == "__main__":
    print("one")
    # > one
    print("two")
    # > two
# --8<-- [end:draw]
"""
    changes = {"snippets/first/adding/picture.py": guarded}
    course = curriculum.load(write_course(tmp_path, changes))
    page = expand(course, course.lessons["first/adding"])
    assert '        print("one")\n        # > one\n        print("two")\n' in page
