"""What the reports promise beside their looks: limits, escapes, order, schemas."""

import json
import re
from dataclasses import replace
from typing import Any

import jsonschema_rs
import pytest

from generator.review.change import Place, Review
from generator.review.reports import FORMATS, styled
from generator.review.reports.json_text import SCHEMA
from tests.review.reports.made import HOSTILE, changed, everything, many, row, small, webhooks

_GITHUB = 65_536


def _lines(form: str, reviews: list[Review]) -> list[str]:
    return FORMATS[form](reviews).splitlines()


# --- text


def test_text_fits_the_terminal() -> None:
    """No line is longer than 80 columns but for a single word, and nothing invisible is printed."""
    for line in _lines("text", everything()):
        assert len(line) <= 80 or len(line.split()) <= 2, line
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", FORMATS["text"](everything()))


def test_text_gathers_what_is_alike() -> None:
    """130 new webhooks are one entry."""
    review = replace(small(), changes=tuple(webhooks(130)))
    lines = [line for line in _lines("text", [review]) if "webhook" in line or "more" in line]
    assert lines == [
        "    - A webhook is new (130 times): case.0.closed, case.1.closed, case.2.closed",
        "      and 127 more",
    ]


def test_text_names_what_breaks() -> None:
    """Of many breaking rows each has its place and fingerprint."""
    rows = [row("webhook-removed", [f"WEBHOOK case.{n}"], line=100 + n) for n in range(25)]
    printed = FORMATS["text"]([replace(small(), changes=tuple(rows))])
    assert printed.count("specs/acme/openapi.yaml:") == 20
    assert "and 5 more" in printed


def test_styles_say_the_level() -> None:
    """The text of a terminal is that of a file, and its headings have the levels' styles."""
    lines = styled(everything())
    assert "\n".join(line for line, _ in lines) == FORMATS["text"](everything())
    looks = dict(lines)
    assert looks["  breaking (9)"] == "breaking"
    assert looks["  version 1.4.1 is too small: 2.0.0 is needed (major)"] == "wrong"


# --- Markdown


@pytest.mark.parametrize(("count", "is_cut"), [(0, False), (100, False), (500, True), (6000, True)])
def test_comment_fits(count: int, is_cut: bool) -> None:
    """However many rows there are, GitHub takes the comment, and no row is lost unsaid."""
    printed = FORMATS["markdown"](many(count))
    assert len(printed.encode("utf-16-le")) // 2 < _GITHUB
    assert printed.startswith("<!-- clientsmith diff -->\n")
    total, lacking = 0, 0
    for section in re.findall(r"<details.*?</details>", printed, re.DOTALL):
        said = _number(r"<summary>\w+ \((\S+)\)", section)
        singles = len(re.findall(r"^- (?!.* times\)|\*)", section, re.MULTILINE))
        listed = len(re.findall(r"^  - (?!Python)", section, re.MULTILINE))
        named = _number(r"^- .* \((\S+) times\): ", section)
        missing = _number(r"^- \*(\S+) more row", section)
        assert singles + listed + named + missing == said
        total, lacking = total + said, lacking + missing
    assert total == count
    assert bool(lacking) == is_cut


def _number(pattern: str, text: str) -> int:
    found = re.findall(pattern, text, re.MULTILINE)
    return sum(int(number.replace(",", "")) for number in found)


def test_comment_keeps_the_gravest() -> None:
    """What is cut is the least grave, over all vendors."""
    rows = [row("endpoint-deprecated", ["GET /x"], caller="additive", line=n) for n in range(4)]
    noisy = replace(small(), changes=tuple(rows))
    last = replace(small("zulu"), changes=(row("webhook-removed", ["WEBHOOK last"]),))
    printed = FORMATS["markdown"]([*(replace(noisy, vendor=f"v{n}") for n in range(300)), last])
    assert "- The webhook `last` is gone." in printed
    assert "*4 more rows are not shown here; --format html has all.*" in printed
    assert len(printed) < _GITHUB


def test_comment_is_inert() -> None:
    """Outside of code there is no tag, no call of a person, no link of the document's."""
    review = replace(
        changed(),
        vendor=HOSTILE,
        notices=(HOSTILE,),
        changes=tuple(
            replace(each, text=HOSTILE, waived=HOSTILE) for each in changed().changes[:2]
        ),
    )
    printed = FORMATS["markdown"]([review])
    bare = re.sub(r"\\.|(`+)(?!`).*?(?<!`)\1(?!`)", "", printed)
    bare = re.sub(r"<!-- (clientsmith diff )?-->|</?(details|summary)( open)?>", "\0", bare)
    assert not re.search(r"<|@\w|#\d|https?:/", bare)


def test_bars_in_code_are_shown_as_they_are() -> None:
    """Only a table needs a backslash before a bar."""
    assert "`Literal['a'] | None`" in FORMATS["markdown"]([changed()])


# --- annotations


def test_annotations_are_limited() -> None:
    """At most ten of each kind, and the last says how many are not shown."""
    lines = _lines("github", everything())
    kinds = [line.partition(" ")[0] for line in lines]
    assert kinds.count("::notice") == 10 and kinds.count("::error") == 10
    assert kinds.count("::warning") == 4  # one is about review.yaml
    assert lines[-1] == "::notice title=API changes::123 more of this kind are not shown here"
    assert lines[0].startswith("::error title=acme%3A version::version 1.4.1 is too small")


def test_annotations_are_one_command_a_line() -> None:
    """No text of a document ends a command, a property or a line."""
    lines = _lines("github", everything())
    for line in lines:
        found = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert found is not None, line
        for part in found[2].split(","):
            assert re.fullmatch(r"(file|line|title)=[^:,\r\n]*", part), part
        assert not re.search(r"%(?!25|0A|0D)", found[3]), line


def test_annotations_name_files_of_the_repository() -> None:
    """A leading `./` would keep GitHub from finding the file."""
    here = replace(row("webhook-removed", ["WEBHOOK x"]), head=Place("", "./specs/a,b.yaml", 7))
    lines = _lines("github", [replace(small(), changes=(here,))])
    assert lines[0].startswith(
        "::error file=specs/a%2Cb.yaml,line=7,title=beta%3A webhook-removed::"
    )


# --- JSON


@pytest.mark.parametrize(
    "reviews", [[], [changed()], everything(), many(20)], ids=["none", "one", "all", "many"]
)
def test_json_is_as_its_schema_says(reviews: list[Review]) -> None:
    """Whatever is printed is valid, and the schema itself is one."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema_rs.meta.validate(schema)
    validator = jsonschema_rs.validator_for(schema)
    content = json.loads(FORMATS["json"](reviews))
    assert [str(error) for error in validator.iter_errors(content)] == []
    assert len(content["vendors"]) == len(reviews)


@pytest.mark.parametrize(
    "change",
    [{"bump": "huge"}, {"changes": [{"id": "x"}]}, {"more": 1}, {"vendors": [{}]}, {"vendors": []}],
)
def test_the_schema_refuses(change: dict[str, Any]) -> None:
    """A schema that takes everything would say nothing."""
    content = json.loads(FORMATS["json"]([small()])) | change
    assert not jsonschema_rs.is_valid(json.loads(SCHEMA.read_text("utf-8")), content)


def test_json_of_one_vendor_has_its_keys_at_the_top() -> None:
    """`changes` and `bump` are found without a way through `vendors`; of several they are not."""
    one = json.loads(FORMATS["json"]([changed()]))
    assert one["changes"] == one["vendors"][0]["changes"] and one["bump"] == "major"
    assert set(json.loads(FORMATS["json"](everything()))) == {"vendors"}
    first = one["changes"][0]
    assert first["base"]["line"] == 20 and first["operation"] == "PATCH /cases/{case_id}"


# --- SARIF


def test_sarif_keeps_the_rules_of_its_format() -> None:
    """What the specification of SARIF 2.1.0, and GitHub on top of it, ask for."""
    log = json.loads(FORMATS["sarif"](everything()))
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"] and len({rule["id"] for rule in rules}) == len(rules)
    assert len(run["results"]) == sum(len(review.changes) for review in everything())
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note", "none")
        assert result["message"]["text"] and result["partialFingerprints"]["clientsmith/v1"]
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        assert physical["region"]["startLine"] >= 1
        assert re.fullmatch(r"[A-Za-z0-9/._~%-]+", physical["artifactLocation"]["uri"])
        assert physical["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
        for suppression in result.get("suppressions", ()):
            assert suppression["kind"] == "external" and suppression["justification"]
    assert sum("suppressions" in result for result in run["results"]) == 1


def test_sarif_writes_files_as_uris() -> None:
    """A space is escaped, and a path from the root is no path below the project."""
    head = Place("", "./my specs/ä.yaml", 0)
    rooted = Place("", "/elsewhere/a.yaml", 3)
    rows = [replace(row("webhook-added", ["WEBHOOK x"]), head=each) for each in (head, rooted)]
    log = json.loads(FORMATS["sarif"]([replace(small(), changes=tuple(rows))]))
    found = [each["locations"][0]["physicalLocation"] for each in log["runs"][0]["results"]]
    assert found[0]["artifactLocation"]["uri"] == "my%20specs/%C3%A4.yaml"
    assert found[0]["region"] == {"startLine": 1}
    assert found[1]["artifactLocation"] == {"uri": "file:///elsewhere/a.yaml"}
