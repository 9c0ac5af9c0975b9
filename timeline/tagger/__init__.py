"""Text to time expressions: scanner → grammar → context → resolver."""
