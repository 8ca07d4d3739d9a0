"""What a course sets shows in what is a lesson, and in what a lesson needs."""

import pytest


@pytest.fixture
def configured(project):
    def configured(table: str) -> None:
        project.write("pyproject.toml", f"[tool.torchproof]\n{table}\n")

    return configured


def test_a_page_that_no_pattern_matches_is_no_lesson(project, configured):
    project.write("docs/blog/news.md", "# News\n\nNo front matter.\n")
    assert "the lesson has no front matter" in "\n".join(project.problems())
    configured('lessons = ["tensors/*.md", "autograd/*.md"]')
    assert "blog/news" in project.load().pages
    assert "front matter" not in "\n".join(project.problems())


def test_a_pattern_that_matches_no_page_is_told(project, configured):
    configured('required = []\nlessons = ["*/*.md", "tensor/*.md"]')
    assert project.problems() == [
        "pyproject.toml:3: `lessons` holds `tensor/*.md`, which matches no page\n"
        "  Write a path below docs/, such as `basics/*.md`."
    ]


def test_lessons_may_lie_at_the_top_or_further_down(project, configured):
    configured('lessons = ["**/*.md"]')
    project.lesson("a/deep/one")
    (project.root / "docs/index.md").unlink()
    lessons = project.load().lessons
    assert (lessons["a/deep/one"].part, lessons["a/deep/one"].name) == ("a/deep", "one")


def test_a_lesson_needs_the_keys_that_the_course_requires(project, configured):
    project.replace("docs/tensors/creating.md", "difficulty: beginner\n", "")
    configured('required = ["why"]')
    assert project.problems() == []
    configured('required = ["why", "difficulty"]')
    assert project.problems() == [
        "docs/tensors/creating.md:2: the key `difficulty` is missing\n"
        "  Add a line `difficulty: …`."
    ]


def test_a_course_may_have_no_concepts(project, configured):
    (project.root / "docs/concepts.yml").unlink()
    for lesson in ("tensors/creating", "autograd/gradients"):
        path = f"docs/{lesson}.md"
        text = (project.root / path).read_text()
        lines = [one for one in text.split("\n") if not one.startswith("concepts:")]
        project.write(path, "\n".join(lines))
    configured("concepts = false")
    assert project.problems() == []
    project.replace("docs/tensors/creating.md", "why:", "concepts: [tensor]\nwhy:")
    assert project.problems() == [
        "docs/tensors/creating.md:4: `tensor`: this course has no concepts\n"
        "  Remove it, or the line `concepts = false` of pyproject.toml."
    ]


def test_concepts_may_lead_anywhere_but_where_hosts_are_named(project, configured):
    project.replace("docs/concepts.yml", "https://docs.pytorch.org/docs/stable/tensors.html", "https://numpy.org/doc/")  # fmt: skip
    configured("")
    assert project.problems() == []
    configured('official = ["docs.pytorch.org"]')
    assert ":4: `api` is no page of the official documentation" in project.problems()[0]


def test_fences_are_of_the_languages_that_the_course_names(project, configured):
    project.append("docs/tensors/creating.md", "\n```sql\nSELECT 1\n```\n")
    configured('languages = ["sql"]')
    assert project.problems() == []
    configured('languages = ["bash"]')
    assert "no lesson uses the language `sql`" in project.problems()[0]


def test_headings_have_the_names_of_the_course(project, configured):
    project.append(
        "docs/tensors/creating.md", "\n## Aufgaben\n\n### Null\n\nSchreibe.\n"
    )
    assert project.load().lessons["tensors/creating"].exercises == ()
    configured('labels.exercises = "Aufgaben"')
    (exercise,) = project.load().lessons["tensors/creating"].exercises
    assert exercise.title == "Null"


def test_snippets_lie_in_several_folders_and_share_no_name(project, configured):
    configured('snippets = ["snippets", "more"]')
    (project.root / "snippets/autograd").rename(project.root / "more")
    (project.root / "more/autograd").mkdir()
    (project.root / "more/gradients").rename(project.root / "more/autograd/gradients")
    assert project.problems() == []
    assert project.load().place("autograd/gradients/show.py").startswith("more/")
    double = (project.root / "snippets/tensors/creating/show.py").read_text()
    project.write("more/tensors/creating/show.py", double)
    assert project.problems() == [
        "more/tensors/creating/show.py: `tensors/creating/show.py` lies in "
        "snippets/tensors/creating/ too\n  Give one of the two another name."
    ]


def test_pages_lie_where_mkdocs_is_told(project):
    (project.root / "docs").rename(project.root / "pages")
    project.append("mkdocs.yml", "docs_dir: pages\n")
    assert project.problems() == []
    assert "tensors/creating" in project.load().lessons


def test_before_the_settings_are_right_nothing_else_is_told(project, configured):
    project.replace("docs/tensors/creating.md", "why: It comes first.\n", "")
    configured("concepts = 1")
    assert [problem.split(":")[0] for problem in project.problems()] == [
        "pyproject.toml"
    ]
