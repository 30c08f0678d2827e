"""Questions -> what the model generator makes of each, asked once and kept.

Schemas of a document are thousands, and the model generator takes milliseconds for each; in tokens
they are some dozens. So it sees each of those once, as a component or as a property of one class.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

from ..cache import Cache, key
from ..records import record
from .disguise import REFERENCE, Disguised, Question
from .seal import Class, Pattern, Place, SealError, Shape, Type, seal

Answer = Pattern | Shape
# Its time grows faster than what it gets: one run of 1,400 classes took 60 s, 35 runs took 12 s.
_AT_ONCE = 100
_HOLDER = "F0"
_TOKEN = re.compile(rf'"{REFERENCE}(?P<class>C\d+)"|"(?P<value>v\d+)"')
_Asked = tuple[str, bool]  # a question's schema, and whether it is a component
Answers = Mapping[_Asked, Answer | str]


def ask(questions: Iterable[Question], cache: Cache, tools: str) -> Answers:
    """The answer to each question, or what the model generator or `seal` said against it.

    Answers that `cache` has under what `tools` say of versions are taken from there; new ones are
    put there.
    """
    wanted = {(one.schema, one.is_component) for one in questions}
    keys = {one: key("answer", one[0], str(one[1]), tools) for one in wanted}
    answers: dict[_Asked, Answer | str] = {}
    for one in wanted:
        kept = cache.get(keys[one])
        if kept is not None:
            answers[one] = _read(kept)
    missing = sorted(wanted - answers.keys())
    for start in range(0, len(missing), _AT_ONCE):
        for one, answer in _answered(missing[start : start + _AT_ONCE]):
            answers[one] = answer
            if not isinstance(answer, str):
                cache.put(keys[one], _written(answer))
    return answers


@record(slots=True)
class Types:
    """Types of one module's components, made from answers; `printed` maps components to names."""

    answers: Answers
    printed: Mapping[str, str]
    _types: dict[Question, Type] = field(default_factory=dict)

    def component(self, disguised: Disguised) -> Class | Type:
        """What a component is; raises SealError."""
        answer = self._answer(disguised.itself)
        if isinstance(answer, Pattern):
            return self._type(disguised.itself)
        fields = {name: self._type(question) for name, question in disguised.fields.items()}
        return Class(tuple(disguised.itself.classes[one] for one in answer.bases), fields)

    def _answer(self, question: Question) -> Answer:
        answer = self.answers[question.schema, question.is_component]
        if isinstance(answer, str):
            raise SealError(answer)
        return answer

    def _type(self, question: Question) -> Type:
        if question not in self._types:
            answer = self._answer(question)
            if isinstance(answer, Shape):
                raise SealError("a type was expected, and a class came out")
            filled = answer.filled(question.classes, question.values, self.printed)
            self._types[question] = filled
        return self._types[question]


def _answered(questions: Sequence[_Asked]) -> Iterator[tuple[_Asked, Answer | str]]:
    """Each question with its answer; one that spoils a run is found by halving."""
    from .engine import EngineError, run  # only now: importing it takes most of a second

    tokens = {one: f"{'A' if one[1] else 'f'}{at}" for at, one in enumerate(questions)}
    try:
        found = seal(run(_schemas(tokens)), _HOLDER)
        if found.keys() != set(tokens.values()):
            names = ", ".join(sorted(found.keys() ^ set(tokens.values())))
            raise SealError(f"what was asked for is not what came out: {names}")
        for (schema, _), token in tokens.items():
            _check(schema, found[token])
    except (EngineError, SealError) as error:
        if len(questions) == 1:
            yield questions[0], str(error)
            return
        middle = len(questions) // 2
        yield from _answered(questions[:middle])
        yield from _answered(questions[middle:])
    else:
        for one, token in tokens.items():
            yield one, found[token]


def _schemas(tokens: Mapping[_Asked, str]) -> dict[str, Any]:
    """All questions in one document; what they refer to is imported from elsewhere."""
    schemas = {token: json.loads(one[0]) for one, token in tokens.items() if one[1]}
    values = {token: json.loads(one[0]) for one, token in tokens.items() if not one[1]}
    if values:
        schemas[_HOLDER] = {"type": "object", "properties": values, "required": list(values)}
    named = {match["class"] for schema, _ in tokens for match in _TOKEN.finditer(schema)} - {None}
    for name in sorted(named):
        schemas[name] = {"type": "object", "x-python-import": {"module": "outside", "name": name}}
    return schemas


def _check(schema: str, answer: Answer) -> None:
    """An answer names nothing that its question does not."""
    known = {match["class"] or match["value"] for match in _TOKEN.finditer(schema)}
    if isinstance(answer, Shape):
        named = {f"C{number}" for number in answer.bases}
    else:
        named = {f"{part.kind}{part.number}" for part in answer.parts if isinstance(part, Place)}
    if not named <= known:
        raise SealError(f"nobody asked for {', '.join(sorted(named - known))}")


def _written(answer: Answer) -> str:
    if isinstance(answer, Shape):
        return json.dumps({"bases": answer.bases})
    return json.dumps({"parts": answer.parts, "names": sorted(answer.names)})


def _read(text: str) -> Answer:
    kept = json.loads(text)
    if "bases" in kept:
        return Shape(tuple(kept["bases"]))
    parts = (part if isinstance(part, str) else Place(*part) for part in kept["parts"])
    return Pattern(tuple(parts), frozenset(kept["names"]))
