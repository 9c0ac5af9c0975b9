"""The rules of English, one module for each kind of phrase; each rule is named after what it reads."""
