"""clientsmith: turns vendor API descriptions into typed Python client packages."""
