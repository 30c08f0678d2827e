"""The values that an annotation lists: `Literal["open", "closed"] | None` lists two."""

import ast

from ..records import record


@record(frozen=True, slots=True)
class Listed:
    """The values in the order of the annotation, and the text of its other alternatives, sorted."""

    values: tuple[str, ...]
    others: tuple[str, ...]


def values_of(annotation: str) -> Listed | None:
    """What an annotation lists; None for a text that is no annotation."""
    try:
        body = ast.parse(annotation.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    values: list[str] = []
    others: list[str] = []
    waiting: list[ast.expr] = [body]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            waiting[:0] = [node.left, node.right]
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            values += [
                str(one.value) if isinstance(one, ast.Constant) else ast.unparse(one)
                for one in inner
            ]
        else:
            others.append(ast.unparse(node))
    return Listed(tuple(dict.fromkeys(values)), tuple(sorted(others)))
