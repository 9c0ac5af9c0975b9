"""TimeML 1.2.1: the text of a document with its times, signals and events marked, and what links them; and back."""

from timeline.formats.timeml.reader import read_timeml
from timeline.formats.timeml.writer import dump

__all__ = ["dump", "read_timeml"]
