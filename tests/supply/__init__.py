"""What the project is made with: each dependency pinned, its licence known, its advisories asked for."""
