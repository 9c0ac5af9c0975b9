"""English: its words, figures, rules and cues, each in a module of its own."""
