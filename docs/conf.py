"""The documentation site: `sphinx-build -W docs OUT` reads these pages and the docstrings, and fetches nothing."""

from sphinx.application import Sphinx

project = "timeline"
html_title = "timeline"

extensions = ["myst_parser", "sphinx.ext.autodoc"]

# Links to headings are those of GitHub, so that a page reads the same there and here.
myst_heading_anchors = 3

# A name in backticks is a link where it names something of ours, and code where it does not.
default_role = "py:obj"
smartquotes = False

autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
maximum_signature_line_length = 90

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_theme_options = {"navigation_with_keys": True}


def without_last_blank_line(_: Sphinx, __: str, source: list[str]) -> None:
    """Examples end with a blank line, for doctest; a reader needs none."""
    source[0] = source[0].replace("\n\n```\n", "\n```\n")


def setup(app: Sphinx) -> None:
    """What Sphinx calls first."""
    app.connect("source-read", without_last_blank_line)
