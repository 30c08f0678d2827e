"""The fixtures of a package, as pytest of its users finds them."""

import subprocess
import sys
from pathlib import Path

from tests.support.packages import Packages


def test_the_fixtures_load_nothing_before_they_are_used(packages: Packages) -> None:
    """pytest imports them in each run of everyone who has the package."""
    source = packages.vendor_folder("zenoo") / "src"
    code = (
        f"import sys; sys.path.insert(0, {str(source)!r}); import zenoo_client._pytest as found;"
        "print(sorted({'httpx2', 'pydantic', 'zenoo_client.testing'} & set(sys.modules)),"
        " found.zenoo, found.async_zenoo)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.startswith("[] "), done.stdout + done.stderr


def test_the_fixtures_hand_out_fakes(packages: Packages, tmp_path: Path) -> None:
    source = packages.vendor_folder("zenoo") / "src"
    (tmp_path / "test_it.py").write_text("""\
def test_one(zenoo):
    assert zenoo.cases.get("a").data.status == "New"

def test_other(async_zenoo):
    async_zenoo.cases.get.times_out()
""")
    code = f"import sys, pytest; sys.path.insert(0, {str(source)!r}); sys.exit(pytest.main(sys.argv[1:]))"
    arguments = ["-q", "-p", "zenoo_client._pytest", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=tmp_path
    )
    assert "2 passed, 1 error" in done.stdout, done.stdout + done.stderr
    assert "cases.get.times_out()" in done.stdout
