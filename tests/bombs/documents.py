"""Documents of which reading, resolving or printing could take without end; each is made when asked for."""

from collections.abc import Mapping

from .making import (
    HEAD,
    Bomb,
    alike,
    alternatives,
    array_,
    as_json,
    as_text,
    chain,
    described,
    device,
    doubling,
    extending,
    fibonacci,
    fifo,
    inlined,
    laughs,
    main_fifo,
    merges,
    nested,
    object_,
    paths,
    patterns,
    piled,
    refers,
    schema_laughs,
    segments,
    sparse,
    sparse_part,
    vendor,
    with_schema,
)

BOMBS: Mapping[str, Bomb] = {
    "aliases": Bomb(lambda: as_text(laughs()), "too-large"),
    "merge keys": Bomb(lambda: as_text(merges()), "client"),
    "an alias of itself": Bomb(lambda: as_text(f"{HEAD}paths: &p {{a: *p}}\n"), "alias-loop"),
    "YAML flow nesting": Bomb(lambda: as_text(HEAD + "paths: " + "[" * 100_000), "too-deep"),
    "YAML map nesting": Bomb(lambda: as_text(HEAD + "paths: " + "{a: " * 100_000), "too-deep"),
    "YAML block nesting": Bomb(
        lambda: as_text(HEAD + "\n".join(" " * n + "a:" for n in range(3_000))), "too-deep"
    ),
    "YAML dashes": Bomb(lambda: as_text("- " * 100_000), "too-deep"),
    "JSON nesting": Bomb(lambda: as_text("[" * 1_000_000, "main.json"), "too-deep"),
    "JSON object nesting": Bomb(lambda: as_text('{"a":' * 500_000, "main.json"), "too-deep"),
    "schema nesting": Bomb(lambda: as_json(with_schema(nested(60, object_))), "client"),
    "array nesting": Bomb(lambda: as_json(with_schema(nested(90, array_))), "client"),
    "allOf nesting": Bomb(
        lambda: as_json(with_schema(nested(60, lambda inner: {"allOf": [inner, {}]}))), "client"
    ),
    "anyOf nesting": Bomb(
        lambda: as_json(with_schema(nested(60, lambda inner: {"anyOf": [inner, {"x": 1}]}))),
        "client",
    ),
    "YAML integer": Bomb(
        lambda: as_text(f"{HEAD}paths: {{}}\nx-number: {'9' * 5_000_000}\n"), "number-not-finite"
    ),
    "YAML hexadecimal": Bomb(
        lambda: as_text(f"{HEAD}paths: {{}}\nx-number: 0x{'f' * 5_000_000}\n"), "client"
    ),
    "YAML float": Bomb(
        lambda: as_text(f"{HEAD}paths: {{}}\nx-number: 1e999999999\nx-other: .inf\n"),
        "number-not-finite",
    ),
    "JSON integer": Bomb(
        lambda: as_text(f'{{"openapi": "3.1.0", "x": {"9" * 5_000_000}}}', "main.json"), "not-json"
    ),
    "JSON float": Bomb(
        lambda: as_text('{"openapi": "3.1.0", "x": 1e999}', "main.json"), "number-not-finite"
    ),
    "numbers of a schema": Bomb(
        lambda: as_json(
            with_schema(
                {
                    "type": "integer",
                    "maximum": 10**3000,
                    "multipleOf": 10**3000,
                    "default": 10**3000,
                    "maxLength": 10**3000,
                }
            )
        ),
        "client",
    ),
    "statuses and indexes": Bomb(
        lambda: as_text(
            f"{HEAD}paths: {{/a: {{get: {{responses: {{'{'9' * 5000}': {{description: x}}}}}}}}}}\n"
        ),
        "not-yaml",
    ),
    "an enum of a million": Bomb(
        lambda: as_json(
            with_schema({"type": "string", "enum": [f"value {n}" for n in range(1_000_000)]})
        ),
        "client (too-many-alternatives)",
    ),
    "equal values in an enum": Bomb(
        lambda: as_json(with_schema({"enum": ["same"] * 1_000_000})), "client"
    ),
    "an object of many properties": Bomb(
        lambda: as_json(
            with_schema(
                {
                    "type": "object",
                    "properties": {f"p{n}": {"type": "string"} for n in range(20_000)},
                }
            )
        ),
        "client (too-many-properties)",
    ),
    "a union of many": Bomb(
        lambda: as_json(with_schema({"oneOf": [object_({"const": n}) for n in range(2_000)]})),
        "client (too-many-alternatives)",
    ),
    "patterns": Bomb(lambda: as_json(patterns()), "client (invalid-default)"),
    "allOf of itself": Bomb(
        lambda: as_json(with_schema({"allOf": [{"$ref": "#/components/schemas/Bomb"}, {}]})),
        "recursive-all-of",
    ),
    "allOf in a ring": Bomb(
        lambda: as_json(
            with_schema(
                {"allOf": [{"$ref": "#/components/schemas/Other"}]},
                Other={"allOf": [{"$ref": "#/components/schemas/Bomb"}]},
            )
        ),
        "recursive-all-of",
    ),
    "allOf doubling": Bomb(lambda: as_json(schema_laughs()), "client"),
    "oneOf multiplied": Bomb(
        lambda: as_json(alternatives("oneOf")), "client (too-many-alternatives)"
    ),
    "anyOf multiplied": Bomb(
        lambda: as_json(alternatives("anyOf")), "client (too-many-alternatives)"
    ),
    "a chain of references": Bomb(lambda: as_json(chain(100_000, is_closed=False)), "too-deep"),
    "a ring of references": Bomb(
        lambda: as_json(chain(100_000, is_closed=True)), "reference-cycle"
    ),
    "a reference to itself": Bomb(
        lambda: as_json(with_schema({"$ref": "#/components/schemas/Bomb"})), "reference-cycle"
    ),
    "a reference to all": Bomb(lambda: refers("#"), "unresolved-reference"),
    "files that double": Bomb(lambda: doubling, "too-large"),
    "a large part at many places": Bomb(lambda: inlined(15_000, 500), "too-large"),
    "100 MB of descriptions": Bomb(lambda: described(1_000, "words " * 17_000), "too-large"),
    "60 MB of descriptions": Bomb(lambda: described(600, "words " * 17_000), "client"),
    "very many operations": Bomb(lambda: as_json(paths(60_000)), "too-many-operations"),
    "a file outside": Bomb(
        lambda: refers("../../../../../../etc/hostname#/x"), "external-reference"
    ),
    "a path from the root": Bomb(lambda: refers("/etc/hostname#/x"), "external-reference"),
    "a file URL": Bomb(lambda: refers("file:///etc/hostname"), "external-reference"),
    "an http URL": Bomb(lambda: refers("http://127.0.0.1:9/x.yaml#/x"), "external-reference"),
    "a network path": Bomb(lambda: refers("//127.0.0.1/x.yaml#/x"), "external-reference"),
    "a link outside": Bomb(lambda: device("/etc/hostname"), "external-reference"),
    "a device without end": Bomb(lambda: device("/dev/zero"), "external-reference"),
    "a terminal": Bomb(lambda: device("/dev/stdin"), "external-reference"),
    "a FIFO": Bomb(lambda: fifo, "external-reference"),
    "a document that is a device": Bomb(lambda: device("/dev/zero", is_main=True), "no-source"),
    "a document that is a FIFO": Bomb(lambda: main_fifo, "no-source"),
    "allOf twice and thrice": Bomb(lambda: as_json(fibonacci(60, in_a_ring=False)), "client"),
    "allOf twice and thrice, in a ring": Bomb(
        lambda: as_json(fibonacci(60, in_a_ring=True)), "recursive-all-of"
    ),
    "a chain of allOf": Bomb(lambda: as_json(extending(10_000)), "recursive-all-of"),
    "properties piled by allOf": Bomb(
        lambda: as_json(piled(20, 1_000)), "client (too-many-properties)"
    ),
    "paths of many segments": Bomb(lambda: as_json(segments(50, 1_000)), "too-deep"),
    "names that are alike": Bomb(lambda: as_json(alike(500)), "client"),
    "60 MB of accents": Bomb(lambda: described(600, "é words " * 12_000), "client"),
    "60 MB of Markdown": Bomb(lambda: described(600, "`a` *b* [c] " * 8_000), "client"),
    "60 MB of arrays": Bomb(
        lambda: as_text('{"openapi": "3.1.0", "x": [' + "[]," * 20_000_000 + "[]]}", "main.json"),
        "too-large",
    ),
    "60 MB of keys": Bomb(
        lambda: as_text(
            "openapi: 3.1.0\nx:\n" + "".join(f" k{n}: {n}\n" for n in range(4_000_000))
        ),
        "too-large",
    ),
    "60 MB of YAML lists": Bomb(
        lambda: as_text("openapi: 3.1.0\nx:\n" + " - a\n" * 12_000_000), "too-large"
    ),
    "a file of 100 GB": Bomb(lambda: sparse, "too-large"),
    "a part of 100 GB": Bomb(lambda: sparse_part, "external-reference, too-large"),
    "an overlay that looks everywhere": Bomb(
        lambda: vendor(
            overlay="overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions:\n- {target: '$"
            + "..*" * 30
            + "', description: x, update: {}}\n"
        ),
        "overlay-matches-nothing",
    ),
    "an overlay that copies": Bomb(
        lambda: vendor(
            overlay="overlay: 1.1.0\ninfo: {title: x, version: '1'}\nactions:\n"
            + "- {target: $.components, description: x, copy: $.components.schemas}\n" * 40
        ),
        "client (invalid-document)",
    ),
    "an overlay with a pattern": Bomb(
        lambda: vendor(
            overlay="overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions:\n- {target: '$..[?search(@.description, \"(a+)+$\")]', description: x, update: {}}\n"
        ),
        "overlay-matches-nothing",
    ),
    "an overlay that doubles": Bomb(
        lambda: vendor(
            overlay="overlay: 1.1.0\ninfo: {title: x, version: '1'}\nactions:\n- {target: $, description: x, update: {x-a: [{}]}}\n"
            + "- {target: '$.x-a', description: x, copy: '$.x-a'}\n" * 40
        ),
        "overlay-malformed",
    ),
    "an overlay that looks again and again": Bomb(
        lambda: vendor(
            overlay="overlay: 1.1.0\ninfo: {title: x, version: '1'}\nactions:\n"
            + "- {target: $..*.*, description: x, copy: $}\n" * 6
            + "- {target: $..*..*..*, description: x, update: {}}\n" * 6
        ),
        "overlay-malformed",
    ),
    "a document that is a folder": Bomb(
        lambda: lambda folder: (folder / "main.yaml").mkdir(), "wrong usage"
    ),
}
