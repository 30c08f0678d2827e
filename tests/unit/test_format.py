"""format: black's bytes, made once."""

import subprocess
import sys
from pathlib import Path

import pytest
from black import Mode, TargetVersion, format_str
from ruff import find_ruff_bin

from generator.cache import NO_CACHE, FolderCache
from generator.format import FormatError, format_tree

UGLY = "x = {  'a':1,\n}\ndef f( a,\n  b ): return [\n a ]\n"
PRETTY = 'x = {"a": 1}\n\n\ndef f(a, b):\n    return [a]\n'


def test_python_files_are_formatted_and_others_are_not() -> None:
    tree = {"a.py": UGLY, "README.md": UGLY, "py.typed": "", "empty.py": ""}
    expected = {"a.py": PRETTY, "README.md": UGLY, "py.typed": "", "empty.py": ""}
    assert format_tree(tree, NO_CACHE) == expected


def test_the_result_is_what_black_wants(tmp_path: Path) -> None:
    sources = Path(__file__).parents[2] / "generator"
    tree = {path.name: path.read_text() + UGLY for path in sources.glob("[c-f]*.py")}
    for path, text in format_tree(tree, NO_CACHE).items():
        (tmp_path / path).write_text(text)
    command = [sys.executable, "-m", "black", "-q", "--check", "-l", "100", "-C", str(tmp_path)]
    assert tree
    assert subprocess.run(command, check=False).returncode == 0


def test_the_run_time_is_copied_and_stands_formatted_where_it_comes_from() -> None:
    tree = {"src/a/_runtime/b.py": UGLY}
    assert format_tree(tree, NO_CACHE) == tree
    runtime = Path(__file__).parents[2] / "templates" / "runtime"
    command = [sys.executable, "-m", "black", "-q", "--check", "-l", "100", "-C", str(runtime)]
    assert subprocess.run(command, check=False).returncode == 0


LONG = "A" * 40
DIFFERENT = {
    "annotation.py": f"class A:\n    def f(self, a: {LONG} | {LONG} | None = None, *, b: int): ...\n",
    "items.py": f"class A:\n    def f(self, a: {LONG} | list[{LONG} | {LONG}], *, b: int): ...\n",
    "inside.py": f"class A:\n    def f(self, a: list[{LONG} | {LONG}] | None = None, *, b: int): ...\n",
    "comment.py": f"a = call({LONG}, {LONG})  # pyright: ignore\n",
}


@pytest.mark.parametrize("path", DIFFERENT)
def test_black_decides_where_the_faster_tool_prints_otherwise(path: str) -> None:
    """Both are needed: a document of this kind shows whether they still differ."""
    mode = Mode({TargetVersion.PY311}, line_length=100, magic_trailing_comma=False)
    formatted = format_tree(DIFFERENT, NO_CACHE)[path]
    assert formatted == format_str(DIFFERENT[path], mode=mode)
    command = [find_ruff_bin(), "format", "--isolated", "--line-length", "100", "-"]
    ruff = subprocess.run(
        command, input=DIFFERENT[path], capture_output=True, text=True, check=True
    )
    assert ruff.stdout != formatted


def test_black_is_not_imported_when_nothing_has_changed(tmp_path: Path) -> None:
    format_tree({"a.py": UGLY}, FolderCache(tmp_path))
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from generator.cache import FolderCache\nfrom generator.format import format_tree\n"
        f"tree = format_tree({{'moved.py': {UGLY!r}}}, FolderCache(Path({str(tmp_path)!r})))\n"
        f"assert tree == {{'moved.py': {PRETTY!r}}}\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('black', 'blib2to3')])\n"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_what_is_not_python_is_shown_with_its_place() -> None:
    broken = "a = 1\nb = 2\nclass = 3\nd = 4\n"
    tree = {"z.py": "(", "b.py": broken, "a.py": "a = 1\n"}
    with pytest.raises(FormatError) as caught:
        format_tree(tree, NO_CACHE)
    error = caught.value
    assert (error.path, error.line, error.reason) == ("b.py", 3, "invalid syntax")
    assert "     3 | class = 3\n" in error.excerpt


def test_a_failure_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(FormatError):
        format_tree({"a.py": "("}, FolderCache(tmp_path))
    assert not list(tmp_path.rglob("*"))
