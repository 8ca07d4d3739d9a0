"""The messages of errors and warnings are read from code and outputs, without a run."""

from pathlib import Path

import pytest

from torchproof.snippet import parse
from torchproof.snippet.messages import messages_in

PLAIN = """\
try:
    1 / 0
except ZeroDivisionError as error:
    print(error)
# > division by zero
"""


@pytest.fixture
def messages(tmp_path: Path):
    def read(code: str) -> list[tuple[str, str]]:
        body = f"# --8<-- [start:shown]\n{code}# --8<-- [end:shown]\n"
        path = tmp_path / "sample.py"
        path.write_text(f'"""A mistake."""\n\nimport warnings\n\n{body}')
        found = messages_in(parse(path), "shown")
        return [(" or ".join(one.types), one.text) for one in found]

    return read


def test_an_error_that_is_caught_and_printed(messages):
    assert messages(PLAIN) == [("ZeroDivisionError", "division by zero")]


def test_code_without_errors_has_no_messages(messages):
    assert messages('print("1 + 1")\n# > 1 + 1\n') == []
    code = "try:\n    1 / 0\nexcept ZeroDivisionError:\n    print('refused')\n# > refused\n"
    assert messages(code) == []
    assert (
        messages(
            "def run(f):\n    try:\n        f()\n    except OSError as e:\n        print(e)\n"
        )
        == []
    )


def test_what_stands_outside_of_the_section_is_left_out(tmp_path):
    path = tmp_path / "sample.py"
    section = "# --8<-- [start:other]\nprint(1)\n# > 1\n# --8<-- [end:other]\n"
    path.write_text(f'"""A mistake."""\n\n{PLAIN}\n{section}')
    assert messages_in(parse(path), "other") == ()


def test_the_name_of_a_type_is_its_last_part(messages):
    code = PLAIN.replace("ZeroDivisionError", "decimal.DivisionByZero")
    assert messages(code) == [("DivisionByZero", "division by zero")]


def test_several_types_are_all_named_unless_the_text_names_one(messages):
    either = PLAIN.replace("ZeroDivisionError", "(KeyError, ZeroDivisionError)")
    assert messages(either) == [("KeyError or ZeroDivisionError", "division by zero")]
    named = either.replace(
        "print(error)", 'print(f"{type(error).__name__}: {error}")'
    ).replace("# > ", "# > ZeroDivisionError: ")
    assert messages(named) == [("ZeroDivisionError", "division by zero")]


def test_a_wrapped_message_becomes_one_line(messages):
    code = PLAIN.replace("print(error)", "print(fill(str(error), 12))").replace(
        "# > division by zero", "# > no data-\n# > dependent\n# > division by\n# > zero"
    )
    assert messages(code) == [
        ("ZeroDivisionError", "no data-dependent division by zero")
    ]


def test_the_message_may_pass_through_a_name(messages):
    code = PLAIN.replace(
        "print(error)", 'text = str(error).split(" Hint")[0]\n    print(text)'
    )
    assert messages(code) == [("ZeroDivisionError", "division by zero")]


def test_lines_printed_before_the_error_are_left_out(messages):
    code = """\
try:
    for step in range(3):
        print("step", step)
        print(f"{step} of 3")
        1 / (step - 1)
except ZeroDivisionError as error:
    print(error)
# > step 0
# > 0 of 3
# > step 1
# > 1 of 3
# > division by zero
"""
    assert messages(code) == [("ZeroDivisionError", "division by zero")]


def test_lines_that_a_function_prints_are_left_out(messages):
    code = "def run():\n    print('running')\n    1 / 0\n\n\n" + PLAIN.replace(
        "    1 / 0", "    run()"
    ).replace("# > ", "# > running\n# > ")
    assert messages(code) == [("ZeroDivisionError", "division by zero")]


def test_where_nothing_is_known_of_a_printed_line_it_stays(messages):
    code = PLAIN.replace("    1 / 0", "    print(x)\n    1 / 0").replace(
        "# > ", "# > 7\n# > "
    )
    assert messages(code) == [("ZeroDivisionError", "7 division by zero")]


LOOP = """\
for bad in ({items}):
    try:
        use(bad)
    except TypeError as error:
        {do}
"""


def test_a_loop_prints_a_message_in_each_round(messages):
    code = LOOP.format(items="1, 2", do="print(error)")
    assert messages(f"{code}# > got 1\n# > got 2\n") == [
        ("TypeError", "got 1"),
        ("TypeError", "got 2"),
    ]


def test_in_a_loop_indented_lines_go_on(messages):
    code = LOOP.format(items="1, 2", do="print(error)")
    assert messages(f"{code}# > got 1\n# >   or so\n# > got 2\n") == [
        ("TypeError", "got 1 or so"),
        ("TypeError", "got 2"),
    ]


def test_in_a_loop_wrapped_lines_go_on(messages):
    code = LOOP.format(items="1, 2", do="print(fill(str(error), 12))")
    output = "# > a message of\n# > two lines\n# > no more\n"
    assert messages(code + output) == [
        ("TypeError", "a message of two lines"),
        ("TypeError", "no more"),
    ]


def test_in_a_loop_other_lines_stand_between_messages(messages):
    do = 'print(bad, "->")\n        print(" ", error)'
    output = "# > 1 ->\n# >   got\n# >   one\n# > 2 ->\n# >   got two\n"
    assert messages(LOOP.format(items="1, 2", do=do) + output) == [
        ("TypeError", "got one"),
        ("TypeError", "got two"),
    ]


def test_messages_that_cannot_be_told_apart_stay_together(messages):
    code = LOOP.format(items="1, 2, 3", do="print(error)")
    assert messages(f"{code}# > got 1\n# > got 2\n") == [("TypeError", "got 1 got 2")]


RECORD = """\
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old())
# > 3
"""


@pytest.mark.parametrize(
    "code",
    [
        "print(str(caught[0].message))\n",
        'text = str(caught[0].message).split(" (")[0]\nprint(text)\n',
        "for warning in caught:\n    print(warning.message)\n",
    ],
)
def test_a_recorded_warning_that_is_printed(messages, code):
    assert messages(f"{RECORD}{code}# > old is old\nprint(4)\n# > 4\n") == [
        ("Warning", "old is old")
    ]


def test_a_warning_may_name_its_kind(messages):
    code = 'print(f"{caught[0].category.__name__}: {caught[0].message}")\n'
    output = "# > FutureWarning: old is old\n"
    assert messages(RECORD + code + output) == [("FutureWarning", "old is old")]


def test_the_number_of_warnings_is_no_message(messages):
    assert messages(f"{RECORD}print(len(caught))\n# > 0\n") == []


def test_a_bullet_begins_each_warning(messages):
    code = 'for one in caught:\n    print("-", one.message)\n'
    assert messages(f"{RECORD}{code}# > - old\n# > - older\n") == [
        ("Warning", "old"),
        ("Warning", "older"),
    ]


def test_what_another_program_printed_names_its_type(messages):
    code = (
        "print(result.stderr)\n"
        "# > Traceback (most recent call last):\n"
        "# > pickle.UnpicklingError: no pickle\n"
        "# > old.py:3: UserWarning: old is old\n"
        "# > Error: unknown\n"
    )
    assert messages(code) == [
        ("UnpicklingError", "no pickle"),
        ("UserWarning", "old is old"),
    ]
