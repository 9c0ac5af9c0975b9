"""The kinds of phrases, by what they look to: each draws words and works out by the calendar what they say."""
