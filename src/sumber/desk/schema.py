"""What OpenAPI cannot guess of our types."""

from __future__ import annotations

from typing import Any

from litestar._openapi.schema_generation import SchemaCreator
from litestar.openapi.spec import OpenAPIType, Schema
from litestar.plugins import OpenAPISchemaPlugin
from litestar.typing import FieldDefinition

from sumber.model.span import Span


class SpanSchema(OpenAPISchemaPlugin):
    """A span goes out as a list of two numbers."""

    @staticmethod
    def is_plugin_supported_type(value: Any) -> bool:
        """Whether this is a span."""
        return value is Span

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: SchemaCreator) -> Schema:
        """Two whole numbers."""
        number = Schema(type=OpenAPIType.INTEGER, minimum=0)
        return Schema(type=OpenAPIType.ARRAY, items=number, min_items=2, max_items=2, description=Span.__doc__)
