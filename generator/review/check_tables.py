"""The checks as people read them: one line for each change, with its levels.

Ids and levels are those of oasdiff where it has the check, for they are what people know; `OUR_...`
are in the same style. Those of its checks that can find nothing are left out: `min-items-set` and
`-unset`, for no minItems is one of 0, and `sunset-missing`, for there is no policy that demands one.
"""

# Where a schema stands decides the beginning of the id; the columns below are in this order.
SCOPES = (
    "request-body",
    "request-property",
    "request-parameter",
    "request-parameter-property",
    "response-body",
    "response-property",
    "response-header",
)
# One line for each change of a schema; b: breaking, r: risky, a: additive, a dot: not looked at.
SCHEMA_CHECKS = """
became-nullable                 a a a a  b b b
became-not-nullable             b b b b  a a a
type-changed                    b b b r  b b b
type-generalized                a a a a  b b b
type-specialized                . . . b  a a a
type-compatible                 a a . .  a a a
list-of-types-widened           a a a a  b b .
list-of-types-narrowed          b b b b  a a .
became-enum                     b b b .  . . .
enum-value-added                . a a a  . r .
enum-value-removed              b b b b  . a .
x-extensible-enum-value-removed . b b .  . . .
const-added                     b b . .  a a .
const-removed                   a a . .  b b .
const-changed                   b b . .  b b .
max-set                         r r r .  . . .
max-increased                   a a a .  b b .
max-decreased                   b b b .  . . .
exclusive-max-set               r r r .  . . .
exclusive-max-increased         a a a .  b b .
exclusive-max-decreased         b b b .  . . .
min-set                         r r r .  . . .
min-increased                   b b b .  . . .
min-decreased                   a a a .  b b .
exclusive-min-set               r r r .  . . .
exclusive-min-increased         b b b .  . . .
exclusive-min-decreased         a a a .  b b .
max-length-set                  r r r .  . . .
max-length-increased            a a a .  b b .
max-length-decreased            b b b .  . . .
max-length-unset                . . . .  b b .
min-length-increased            b b b .  . . .
min-length-decreased            a a a .  b b .
max-items-increased             . . a .  . . .
max-items-decreased             . . b .  . . .
min-items-increased             b b b .  . . .
min-items-decreased             . . a .  b b .
pattern-added                   . b b .  . a .
pattern-removed                 . a a .  . a .
pattern-changed                 . r r .  . a .
pattern-generalized             . a a .  . . .
default-value-added             a a b .  a a .
default-value-removed           a a b .  a a .
default-value-changed           a a b .  a a .
all-of-added                    b b . .  a a .
all-of-removed                  r r . .  a a .
all-of-added-annotation-only    a a . .  a a .
all-of-removed-annotation-only  a a . .  a a .
any-of-added                    a a . .  a a .
any-of-removed                  b b . .  a a .
one-of-added                    a a . .  b b .
one-of-removed                  b b . .  a a .
wrapped-in-one-of               b . . .  b . .
discriminator-added                 a a . .  a a .
discriminator-removed               a a . .  a a .
discriminator-property-name-changed a a . .  a a .
discriminator-mapping-added         a a . .  a a .
discriminator-mapping-deleted       a a . .  a a .
discriminator-mapping-changed       a a . .  a a .
prefix-items-added              a a . .  b b .
prefix-items-removed            b b . .  a a .
if-added                        b b . .  a a .
if-removed                      a a . .  b b .
then-added                      b b . .  a a .
then-removed                    a a . .  b b .
else-added                      b b . .  a a .
else-removed                    a a . .  b b .
contains-added                  b b . .  a a .
contains-removed                a a . .  b b .
min-contains-increased          b b . .  a a .
min-contains-decreased          a a . .  b b .
max-contains-increased          a a . .  b b .
max-contains-decreased          b b . .  a a .
dependent-required-added        b b . .  a a .
dependent-required-removed      a a . .  b b .
dependent-required-changed      b b . .  b b .
dependent-schema-added          b b . .  a a .
dependent-schema-removed        a a . .  b b .
pattern-property-added          b b . .  a a .
pattern-property-removed        a a . .  b b .
property-names-added            b b . .  a a .
property-names-removed          a a . .  b b .
unevaluated-items-added         b b . .  a a .
unevaluated-items-removed       a a . .  b b .
unevaluated-properties-added    b b . .  a a .
unevaluated-properties-removed  a a . .  b b .
content-schema-added            b b . .  a a .
content-schema-removed          a a . .  b b .
content-media-type-changed      b b . .  b b .
content-encoding-changed        b b . .  b b .
deprecated                      . a . .  . a .
deprecated-with-sunset          . a . .  . a .
deprecated-sunset-invalid       . b . .  . b .
sunset-date-too-small           . b . .  . b .
reactivated                     . a . .  . a .
stability-decreased             . b . .  . b .
stability-increased             . a . .  . a .
became-required                 . b b .  . a .
became-required-with-default    . b . .  . . .
became-optional                 . a a .  . b b
"""

# The rest: id, element, direction, level.
OTHER_CHECKS = """
endpoint-added                              operation       none     a
endpoint-deprecated                         operation       none     a
endpoint-deprecated-with-sunset             operation       none     a
endpoint-reactivated                        operation       none     a
api-deprecated-sunset-parse                 operation       none     b
api-sunset-date-too-small                   operation       none     b
api-sunset-date-changed-too-small           operation       none     b
sunset-deleted                              operation       none     b
api-path-removed-without-deprecation        path            none     b
api-path-removed-with-deprecation           path            none     a
api-path-removed-before-sunset              path            none     b
api-path-sunset-parse                       path            none     b
api-removed-without-deprecation             operation       none     b
api-removed-with-deprecation                operation       none     a
api-removed-before-sunset                   operation       none     b
api-stability-decreased                     operation       none     b
api-stability-increased                     operation       none     a
api-invalid-stability-level                 operation       none     b
api-operation-id-added                      operation       none     a
api-operation-id-removed                    operation       none     a
api-tag-added                               tag             none     a
api-tag-removed                             tag             none     a
api-schema-removed                          schema          none     a
api-security-added                          security        request  a
api-security-removed                        security        request  a
api-security-scope-added                    security        request  a
api-security-scope-removed                  security        request  a
api-global-security-added                   security        request  a
api-global-security-removed                 security        request  a
api-global-security-scope-added             security        request  a
api-global-security-scope-removed           security        request  a
api-security-component-added                security-scheme request  a
api-security-component-removed              security-scheme request  a
api-security-component-type-changed         security-scheme request  a
api-security-component-oauth-url-changed    security-scheme request  a
api-security-component-oauth-token-url-changed security-scheme request a
api-security-component-oauth-scope-added    security-scheme request  a
api-security-component-oauth-scope-removed  security-scheme request  a
api-security-component-oauth-scope-changed  security-scheme request  a
webhook-added                               webhook         none     a
webhook-removed                             webhook         none     b
new-required-request-parameter              parameter       request  b
new-optional-request-parameter              parameter       request  a
new-required-request-default-parameter-to-existing-path parameter request b
new-optional-request-default-parameter-to-existing-path parameter request a
new-request-path-parameter                  parameter       request  b
request-parameter-removed                   parameter       request  r
request-parameter-removed-with-deprecation  parameter       request  a
request-parameter-removed-before-sunset     parameter       request  b
request-parameter-sunset-parse              parameter       request  b
request-parameter-deprecated                parameter       request  a
request-parameter-reactivated               parameter       request  a
request-parameter-sunset-date-too-small     parameter       request  b
request-parameter-sunset-date-changed-too-small parameter   request  b
request-parameter-sunset-deleted            parameter       request  b
request-header-property-became-enum         parameter       request  b
request-header-property-became-required     parameter       request  b
new-required-request-header-property        parameter       request  b
request-body-added-required                 request-body    request  b
request-body-added-optional                 request-body    request  a
request-body-removed                        request-body    request  b
request-body-became-required                request-body    request  b
request-body-became-optional                request-body    request  a
request-body-media-type-added               media-type      request  a
request-body-media-type-removed             media-type      request  b
request-body-media-type-schema-added        media-type      request  b
request-body-media-type-schema-removed      media-type      request  a
response-body-media-type-schema-added       media-type      response a
response-body-media-type-schema-removed     media-type      response r
response-media-type-added                   media-type      response a
response-media-type-removed                 media-type      response b
response-media-type-name-changed            media-type      response a
response-media-type-name-generalized        media-type      response b
response-media-type-name-specialized        media-type      response a
response-mediatype-enum-value-removed       schema          response a
response-success-status-added               response        response a
response-success-status-removed             response        response b
response-non-success-status-added           response        response a
response-non-success-status-removed         response        response a
response-header-added                       header          response a
required-response-header-removed            header          response b
optional-response-header-removed            header          response r
new-required-request-property               schema          request  b
new-required-request-property-with-default  schema          request  b
new-optional-request-property               schema          request  a
request-property-removed                    schema          request  r
request-required-property-became-read-only  schema          request  a
request-required-property-became-not-read-only  schema      request  a
request-required-property-became-write-only schema          request  a
request-required-property-became-not-write-only schema      request  a
request-optional-property-became-read-only  schema          request  a
request-optional-property-became-not-read-only  schema      request  a
request-optional-property-became-write-only schema          request  a
request-optional-property-became-not-write-only schema      request  a
request-read-only-property-enum-value-removed       schema  request  a
request-read-only-property-max-decreased            schema  request  a
request-read-only-property-exclusive-max-decreased  schema  request  a
request-read-only-property-min-increased            schema  request  a
request-read-only-property-exclusive-min-increased  schema  request  a
request-read-only-property-max-length-decreased     schema  request  a
response-required-property-added            schema          response a
response-required-property-removed          schema          response b
response-optional-property-added            schema          response a
response-optional-property-removed          schema          response r
response-required-write-only-property-added    schema       response a
response-required-write-only-property-removed  schema       response a
response-optional-write-only-property-added    schema       response a
response-optional-write-only-property-removed  schema       response a
response-write-only-property-became-optional   schema       response a
response-write-only-property-became-required   schema       response a
response-write-only-property-enum-value-added  schema       response a
response-required-property-became-read-only    schema       response a
response-required-property-became-not-read-only  schema     response a
response-required-property-became-write-only   schema       response a
response-required-property-became-not-write-only schema     response r
response-optional-property-became-read-only    schema       response a
response-optional-property-became-not-read-only  schema     response a
response-optional-property-became-write-only   schema       response a
response-optional-property-became-not-write-only schema     response a
"""

# What oasdiff does not look at, in the same two forms.
OUR_SCHEMA_CHECKS = """
enum-value-added                 . . . .  r . r
additional-properties-forbidden  b b b b  a a .
additional-properties-allowed    a a a a  a a .
additional-properties-specialized  b b b b  a a .
additional-properties-generalized  a a a a  r r .
items-forbidden                  b b . .  a a .
items-allowed                    a a . .  r r .
items-specialized                b b b b  a a a
items-generalized                a a a a  r r r
not-added                        b b b b  a a .
not-removed                      a a a a  r r .
multiple-of-changed              b b b b  . . .
unique-items-required            b b b b  . . .
max-properties-increased         a a a a  r r .
max-properties-decreased         b b b b  a a .
min-properties-increased         b b b b  a a .
min-properties-decreased         a a a a  r r .
"""
OUR_CHECKS = """
request-path-parameter-renamed              parameter       request  n
new-required-request-parameter-property     parameter       request  b
new-optional-request-parameter-property     parameter       request  a
request-parameter-property-removed          parameter       request  r
request-parameter-property-became-required  parameter       request  b
request-parameter-property-became-optional  parameter       request  a
request-parameter-property-became-enum      parameter       request  b
request-parameter-style-changed             parameter       request  b
request-body-encoding-changed               media-type      request  b
request-body-media-type-name-changed        media-type      request  a
request-body-media-type-name-generalized    media-type      request  a
request-body-media-type-name-specialized    media-type      request  b
response-header-became-required             header          response a
server-variable-became-enum                 server          none     b
server-variable-enum-dropped                server          none     a
api-security-became-required                security        request  b
api-security-became-optional                security        request  a
api-global-security-became-required         security        request  b
api-global-security-became-optional         security        request  a
server-added                                server          none     a
server-removed                              server          none     b
server-variable-added                       server          none     a
server-variable-removed                     server          none     b
server-variable-default-changed             server          none     r
server-variable-enum-value-added            server          none     a
server-variable-enum-value-removed          server          none     b
api-security-component-changed              security-scheme request  b
payload-added                               payload         response a
payload-removed                             payload         response b
payload-became-required                     payload         response a
payload-became-optional                     payload         response b
callback-added                              callback        none     a
callback-removed                            callback        none     b
"""
