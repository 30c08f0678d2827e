"""Document -> the text of openapi.yaml, of which a run prints again only the parts that changed.

Parts are the path items, the components and whatever else stands at the top. A part printed by itself
is what it is inside of the whole, because YAML that is indented says nothing of its neighbours.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache as remember
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from .cache import Cache, key, version
from .objects import SECTIONS

_WIDTH = 100
# What holds parts; components hold them one level further down.
_HOLDERS = frozenset(
    {("paths",), ("webhooks",), *(("components", name) for name in SECTIONS.values())}
)
_STR, _MAP, _SEQ = (f"tag:yaml.org,2002:{name}" for name in ("str", "map", "seq"))
_Place = tuple[str, ...]


def written(content: Mapping[str, Any], name: str, cache: Cache) -> str:
    """The YAML text of a document, in its own order; `name` is whose parts `cache` is asked for."""
    place = key("parts of openapi.yaml", name, _program())
    kept: dict[str, str] = json.loads(cache.get(place) or "{}")
    parts: dict[str, str] = {}
    texts: list[str] = []
    for where, value in _parts(content, ()):
        if value is _HEADING:
            texts.append(f"{'  ' * (len(where) - 1)}{where[-1]}:\n")
            continue
        one = key(json.dumps([where, value]))
        if one not in parts:
            parts[one] = kept[one] if one in kept else _printed(where, value)
        texts.append(parts[one])
    if parts.keys() != kept.keys():
        cache.put(place, json.dumps(parts))
    return "".join(texts)


_HEADING = object()  # stands for the line before parts


def _parts(content: Mapping[str, Any], above: _Place) -> Iterator[tuple[_Place, Any]]:
    """Where each part stands, by names, and the part."""
    for name, value in content.items():
        here = (*above, name)
        is_open = here in _HOLDERS or here == ("components",)
        if is_open and isinstance(value, dict) and value:
            yield here, _HEADING
            yield from _parts(value, here)
        else:
            yield here, value


def _printed(where: _Place, value: Any) -> str:
    """The lines of a part, without those of what it stands in."""
    for name in reversed(where):
        value = {name: value}
    text: str = yaml.dump(value, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return text.split("\n", len(where) - 1)[-1]


class _Plain(yaml.CSafeDumper):
    """Writes equal parts in full: anchors would be names without meaning."""

    def represent_data(self, data: Any) -> Node:
        """The node of plain data; PyYAML looks for anchors and styles, which there are none of."""
        kind = type(data)
        if kind is str:
            return ScalarNode(_STR, data)
        if kind is dict:
            pairs = [(self.represent_data(k), self.represent_data(v)) for k, v in data.items()]
            return MappingNode(_MAP, pairs, flow_style=False)
        if kind is list:
            return SequenceNode(_SEQ, [*map(self.represent_data, data)], flow_style=False)
        return super().represent_data(data)

    def ignore_aliases(self, data: object) -> bool:
        return True


@remember
def _program() -> str:
    """What decides how parts are printed."""
    return key(version("pyyaml"), Path(__file__).read_text("utf-8"))
