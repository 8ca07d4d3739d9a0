"""`[tool.torchproof]`: what a course sets, and how its mistakes are told."""

from dataclasses import fields
from pathlib import Path

import pytest

from torchproof.labels import Labels
from torchproof.lesson.front_matter import FrontMatter
from torchproof.problem import Problems
from torchproof.settings import (
    KEYS,
    Settings,
    configured,
    course_settings,
    settings_of,
)


@pytest.fixture
def course(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "snippets").mkdir()
    (tmp_path / "more/scripts").mkdir(parents=True)

    def course(table: str) -> Path:
        text = f'[project]\nname = "x"\n\n[tool.torchproof]\n{table}\n'
        (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return course


def test_a_course_that_sets_nothing_has_the_defaults(course):
    assert settings_of(course("")) == Settings()


def test_the_guide_shows_the_defaults(course):
    guide = Path(__file__).parents[1] / "docs/your-own-course.md"
    shown = guide.read_text("utf-8").split("[tool.torchproof]\n")[1]
    assert settings_of(course(shown.split("```")[0])) == Settings()


def test_every_setting_is_read(course):
    found = settings_of(
        course(
            'snippets = ["snippets", "more/scripts/"]\n'
            'lessons = ["course/**/*.md"]\n'
            'required = ["why"]\n'
            "concepts = false\n"
            'official = ["docs.pytorch.org"]\n'
            'languages = ["bash"]\n'
            'claims = "proofs"\n'
            'forge = "gitlab"\n'
            'branch = "trunk"\n'
            'notebook-branch = "pages"\n'
            'license = "https://example.org/by/4.0/"\n'
            "[tool.torchproof.labels]\n"
            'exercises = "Aufgaben"\n'
            'builds-on = "Baut auf"'
        )
    )
    assert found == Settings(
        snippets=("snippets", "more/scripts"),
        lessons=("course/**/*.md",),
        required=("title", "why"),
        concepts=False,
        official=("docs.pytorch.org",),
        languages=("bash",),
        claims="proofs",
        forge="gitlab",
        branch="trunk",
        notebook_branch="pages",
        license="https://example.org/by/4.0/",
        labels=Labels(exercises="Aufgaben", builds_on="Baut auf"),
    )
    changed = [f.name for f in fields(found) if getattr(found, f.name) != f.default]
    assert changed == [f.name for f in fields(Settings)]


@pytest.mark.parametrize(
    ("table", "line", "message"),
    [
        ("snipets = []", 5, "`snipets` is no setting\n  Did you mean `snippets`?"),
        ("color = 1", 5, "`color` is no setting\n  It is one of `snippets`, `lessons`"),
        ("license = 'MIT'", 5, "`license` is no web address"),
        ("notebook_branch = 'x'", 5, "`notebook_branch` is no setting\n  Did you mean"),
        ("snippets = 'snippets'", 5, "`snippets` is no list of texts\n  Write such as"),
        ("snippets = [1]", 5, "`snippets` is no list of texts"),
        ("snippets = []", 5, "`snippets` names no folder"),
        ("snippets = ['']", 5, "`snippets` holds an empty text"),
        ("snippets = ['.']", 5, "`snippets` names `.`, which is no folder in the"),
        ("snippets = ['/tmp']", 5, "`snippets` names `/tmp`, which is no folder in"),
        ("snippets = ['../x']", 5, "`snippets` names `../x`, which is no folder in"),
        ("snippets = ['nowhere']", 5, "`snippets` names `nowhere`, and there is no"),
        ("snippets = ['more', 'more/scripts']", 5, "which lies in another one"),
        ("snippets = ['more', 'more']", 5, "`snippets` names `more` twice"),
        ("\n\nlessons = ['*/*']", 7, "`lessons` holds `*/*`, which matches no page"),
        ("required = ['wy']", 5, "no key of a front matter\n  Did you mean `why`?"),
        ("concepts = 'no'", 5, "`concepts` is neither true nor false"),
        ("concepts = 0", 5, "`concepts` is neither true nor false"),
        ("official = ['https://x.org/']", 5, "which is no name of a host"),
        ("languages = ['python']", 5, "`languages` holds `python`"),
        ("forge = 'gitbub'", 5, "cannot be `gitbub`\n  Did you mean `github`?"),
        ("branch = ''", 5, "`branch` is no text"),
        ("labels = 'x'", 5, "`labels` is no table"),
        ("[tool.torchproof.labels]\nstage = 'x'", 6, "Did you mean `stages`?"),
        ("labels.stages = 3", 5, "`stages` is no text"),
        (
            "[tool.torchproof.labels]\nlook = 'x'\nchecked = 'mit {sofware}'",
            7,
            "`checked` cannot have the field `{sofware}`\n"
            "  Write such as `checked with {software} ({when})`.",
        ),
        ("labels.checked = '{software.real}'", 5, "the field `{software.real}`"),
        ("labels.minutes = '{count:>9}'", 5, "the field `{count:>9}`"),
        ("labels.minutes = '{count!r}'", 5, "the field `{count!r}`"),
        ("labels.minutes = '{}'", 5, "the field `{}`"),
        ("labels.minutes = '{count'", 5, "a brace that belongs to no field"),
        ("labels.minutes = 'a|b'", 5, "`minutes` has more forms than are told apart"),
        ("labels.tested = 'a|b|c'", 5, "`tested` has more forms than are told apart"),
    ],
)
def test_a_mistake_names_its_line_and_what_was_expected(course, table, line, message):
    root = course(table)
    with pytest.raises(Problems) as caught:
        settings_of(root)
    told = str(caught.value)
    assert message in told
    assert told.startswith(f"pyproject.toml:{line}: ") or table.startswith("labels.")


def test_all_mistakes_are_told_at_once(course):
    with pytest.raises(Problems) as caught:
        settings_of(course("concepts = 1\nforge = 2"))
    assert [problem.line for problem in caught.value.problems] == [5, 6]


def test_what_is_no_toml_is_told_with_its_line(course):
    with pytest.raises(Problems, match=r"pyproject\.toml:5: this is not TOML"):
        settings_of(course("= 1"))


def test_only_a_table_makes_a_course(tmp_path, course):
    assert configured(course(""))
    assert not configured(tmp_path / "more")
    assert settings_of(tmp_path / "more") == Settings()
    with pytest.raises(Problems, match=r"there is no \[tool\.torchproof\]"):
        course_settings(tmp_path / "more")


@pytest.mark.parametrize(
    ("patterns", "page", "is_lesson"),
    [
        (("*/*.md",), "part/one.md", True),
        (("*/*.md",), "part/index.md", False),
        (("*/*.md",), "one.md", False),
        (("*/*.md",), "a/part/one.md", False),
        (("*.md",), "one.md", True),
        (("lessons/*.md",), "blog/one.md", False),
        (("lessons/**/*.md",), "lessons/one.md", True),
        (("lessons/**/*.md",), "lessons/a/b/one.md", True),
        (("a/*.md", "b/*.md"), "b/one.md", True),
        (("part/l-*.md",), "part/l-1.md", True),
        (("part/l-*.md",), "part/1.md", False),
        ((), "part/one.md", False),
    ],
)
def test_a_pattern_tells_lessons_from_other_pages(patterns, page, is_lesson):
    assert Settings(lessons=patterns).is_lesson(Path(page)) is is_lesson


def test_the_keys_are_those_of_a_front_matter():
    """A builder reads those that follow."""
    assert tuple(FrontMatter.model_fields)[: len(KEYS)] == KEYS


def test_from_a_folder_in_a_course_the_course_is_named(course):
    root = course("")
    with pytest.raises(Problems, match=f"The course lies in {root}: call it there"):
        course_settings(root / "more")
    (root / "pyproject.toml").write_text("no [TOML")
    with pytest.raises(Problems, match=r"Add a line `\[tool.torchproof\]`"):
        course_settings(root / "more")
